import { describe, expect, test } from 'vitest';
import { MARKDOWN, PLAIN, shortened } from '../../../server/features/prose.ts';
import { spanOf } from '../../support/text.ts';

const RANGE = { start: { line: 13, character: 2 }, end: { line: 13, character: 9 } };

/** What is between the isolates. */
const inner = (text: string) => text.slice(1, -1);

describe('words of an article are shown, never obeyed', () => {
  test.each([
    ['bold', '**عاجل**', '\\*\\*عاجل\\*\\*'],
    ['a link', '[x](https://evil.example)', '\\[x\\]\\(https\\:\\/\\/evil\\.example\\)'],
    ['a bare link', 'www.evil.example', 'www\\.evil\\.example'],
    ['an address', 'a@evil.example', 'a\\@evil\\.example'],
    ['HTML', '<img src=x onerror=y>', '\\<img src\\=x onerror\\=y\\>'],
    ['an entity', '&lt;b&gt;', '\\&lt\\;b\\&gt\\;'],
    ['a code fence', '```js', '\\`\\`\\`js'],
    ['a list', '1. x', '1\\. x'],
    ['lines', 'a\n\n# b', 'a \\# b'],
    ['a table', '|a|b|', '\\|a\\|b\\|'],
    ['an icon', '$(alert)', '\\$\\(alert\\)'],
    ['a backslash', '\\*x*', '\\\\\\*x\\*'],
    ['an override', 'abc\u202ecba', 'abc⟦U\\+202E⟧cba'],
    ['an isolate that would close ours', '\u2069x', '⟦U\\+2069⟧x'],
    ['a control', 'a\u0007b', 'a⟦U\\+0007⟧b'],
    ['half a character', '\ud800x', '⟦U\\+D800⟧x'],
    ['harakat', 'مُسَيَّرات', 'مُسَيَّرات'],
  ])('%s', (_, text, expected) => {
    expect(inner(MARKDOWN.quoted(text))).toBe(expected);
  });

  test('words that are set off stay in one isolate with the others, and are not obeyed either', () => {
    const text = 'قال **ناطق** باسم <b>';
    const words = [spanOf(text, 'ناطق'), spanOf(text, 'b')];
    expect(MARKDOWN.marked(text, words)).toBe('\u2068قال \\*\\***ناطق**\\*\\* باسم \\<**b**\\>\u2069');
    expect(PLAIN.marked('a b', [spanOf('a b', 'b')])).toBe('\u2068a [b]\u2069');
  });

  test('quoted words keep their own direction', () => {
    expect(MARKDOWN.quoted('خبر')).toBe('\u2068خبر\u2069');
    expect(PLAIN.quoted('*خبر*')).toBe('\u2068*خبر*\u2069');
  });
});

describe('words of ours', () => {
  test.each([
    ['The day was given.', 'The day was given.'],
    ['«جونغ» and «جون» spell one name', '\u2068«جونغ»\u2069 and \u2068«جون»\u2069 spell one name'],
    ['as \u2068«خبر»\u2069 says', 'as \u2068«خبر»\u2069 says'],
    ['5 km «x» \u2069 y', '5 km «x» ⟦U+2069⟧ y'],
    ['an opened \u2068 one', 'an opened ⟦U+2068⟧ one'],
    ['an opened « one', 'an opened « one'],
  ])('%s', (text, expected) => {
    expect(PLAIN.plain(text)).toBe(expected);
    expect(MARKDOWN.plain(text).replaceAll('\\', '')).toBe(expected);
  });
});

describe('links', () => {
  test('go to a line and column, whatever the name of the file', () => {
    const link = MARKDOWN.link('خبر](x).txt:14', 'file:///a/خبر](x)%20<y>.txt', RANGE);
    expect(link).toBe('[\u2068خبر\\]\\(x\\)\\.txt\\:14\u2069](<file:///a/خبر%5D(x)%20%3Cy%3E.txt#L14,3>)');
  });

  test('need a document that can be opened by its address', () => {
    expect(MARKDOWN.link('x', 'untitled:Untitled-1', RANGE)).toBe('\u2068x\u2069');
    expect(PLAIN.link('x', 'file:///x', RANGE)).toBe('\u2068x\u2069');
  });
});

test.each([
  ['short', 'short'],
  ['one two three four', 'one two…'],
  ['oneverylongwordwithoutend', 'oneverylon…'],
  ['123456789👍👍', '123456789…'],
])('%s is cut at words and never inside of a character', (text, expected) => {
  expect(shortened(text, 10)).toBe(expected);
});
