import { describe, expect, test } from 'vitest';
import { spellingsPattern } from '../../../server/features/spellings.ts';

const pattern = (...names: string[]) => spellingsPattern(names).pattern;

describe('one expression for all spellings', () => {
  test.each([
    [['كيم جونغ أون', 'Kim Jong Un'], 'كيم جونغ [اأإآ]ون|\\bKim Jong Un\\b'],
    [['كيم', 'كيم جونغ إيل'], 'كيم جونغ [اأإآ]يل|كيم'],
    [['أحمد', 'احمد'], '[اأإآ]حمد'],
    [['الامارات', 'القاهرة'], 'ال[اأإآ]مارات|القاهر[ةه]'],
    [['مصطفى', 'غزة', 'علي حسن'], 'عل[يى] حسن|مصطف[يى]|غز[ةه]'],
    [['S-400', 'إس-400'], '[اأإآ]س-400\\b|\\bS-400\\b'],
    [['بورتسودان\u00a0'], 'بورتسودان'],
    [['a\u00a0b'], '\\ba\\sb\\b'],
    [['', ' '], ''],
  ])('%j', (names, expected) => {
    expect(pattern(...names)).toBe(expected);
  });

  test.each([
    ['Nice (city)', 'in Nice (city).'],
    ['C++', 'C++ and more'],
    ['a|b', 'x a|b x'],
    ['[x]{2}', '[x]{2}'],
    ['^.*$', '^.*$'],
    ['\\b', 'a \\b c'],
    ['a/b', 'a/b'],
    ['#1', '#1'],
    ['رويترز (REUTERS)', 'رويترز (REUTERS)'],
    ['مُحَمَّد', 'قال مُحَمَّد'],
    ['كـيم', 'كـيم'],
    ['👍 حزب', '👍 حزب'],
    ['O’Neil', 'O’Neil'],
  ])('%s is found as it is, and nothing of it is obeyed', (name, text) => {
    for (const flags of ['', 'u']) {
      const found = text.match(new RegExp(pattern(name), flags))?.[0];
      expect(found).toBe(name);
    }
    expect('zz zz').not.toMatch(new RegExp(pattern(name), 'u'));
  });

  test('half of a character does no harm', () => {
    expect(() => new RegExp(pattern('a\ud800b'), 'u')).not.toThrow();
  });

  test('Latin spellings are whole words, Arabic ones may have clitics', () => {
    expect('the Indus').not.toMatch(new RegExp(pattern('India', 'Ind')));
    expect('ولبوتين').toMatch(new RegExp(pattern('بوتين')));
  });

  test.each([
    [['US', 'United States'], true],
    [['U.N.'], true],
    [['Kim'], false],
    [['تاس'], false],
  ])('of %j letters count: %s', (names, isCaseSensitive) => {
    expect(spellingsPattern(names).isCaseSensitive).toBe(isCaseSensitive);
  });
});
