import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  NEW_FILE,
  withDifferent,
  withIgnored,
  withLabel,
  withNotName,
  withSame,
  withType,
} from '../../../client/decisions.ts';
import { difference } from '../../../client/jsonedits.ts';
import { parseSettings } from '../../../server/settings.ts';
import { textOf } from '../../support/edited.ts';
import { folder } from '../../support/folder.ts';

const finding = { code: 'altered-copy', path: 'مقالات/a.txt', text: 'قال الوزير «نعم»' };
const called = (name: string, ...others: string[]) => ({ name, names: [name, ...others] });
const JONG = called('كيم جونغ أون', 'كيم يونغ أون', 'Kim Jong Un');
const IL = called('كيم جونغ إيل', 'Kim Jong Il');

describe('one entry a line', () => {
  const add = (before: string) => textOf(withNotName(before, 'ج'));
  test.each([
    [
      'a list with one a line',
      '{\n  "notNames": [\n    "ا",\n    "د"\n  ]\n}\n',
      '{\n  "notNames": [\n    "ا",\n    "ج",\n    "د"\n  ]\n}\n',
    ],
    ['a list on one line', '{ "notNames": ["ا", "د"] }\n', '{ "notNames": [\n  "ا",\n  "ج",\n  "د"\n] }\n'],
    ['the end', '{\n  "notNames": [\n    "ا"\n  ]\n}\n', '{\n  "notNames": [\n    "ا",\n    "ج"\n  ]\n}\n'],
    [
      'the end after a comma',
      '{\n  "notNames": [\n    "ا",\n  ],\n}\n',
      '{\n  "notNames": [\n    "ا",\n    "ج",\n  ],\n}\n',
    ],
    [
      'the end after a comment',
      '{\n  "notNames": [\n    "ا" // why\n  ]\n}\n',
      '{\n  "notNames": [\n    "ا", // why\n    "ج"\n  ]\n}\n',
    ],
    ['the end of one line', '{ "notNames": ["ا" /* why */] }', '{ "notNames": [\n  "ا", /* why */\n  "ج"\n] }'],
    [
      'the beginning',
      '{\n  "notNames": [ // ours\n    // a month\n    "د"\n  ]\n}\n',
      '{\n  "notNames": [ // ours\n    "ج",\n    // a month\n    "د"\n  ]\n}\n',
    ],
    [
      'between comments',
      '{\n  "notNames": [\n    "ا", // one\n    // two\n    "د"\n  ]\n}\n',
      '{\n  "notNames": [\n    "ا", // one\n    "ج",\n    // two\n    "د"\n  ]\n}\n',
    ],
    ['an empty list', '{ "notNames": [] }', '{ "notNames": [\n  "ج"\n] }'],
    [
      'an empty list with a remark',
      '{\n\t"notNames": [\n\t\t// none yet\n\t]\n}',
      '{\n\t"notNames": [\n\t\t"ج"\n\t\t// none yet\n\t]\n}',
    ],
    [
      'no list',
      '{\n  // mine\n  "exclude": ["x"]\n}\n',
      '{\n  // mine\n  "exclude": ["x"],\n  "notNames": [\n    "ج"\n  ]\n}\n',
    ],
    [
      'no list, before what comes after it',
      '{\n  "exclude": ["x"],\n  "severity": {}\n}\n',
      '{\n  "exclude": ["x"],\n  "notNames": [\n    "ج"\n  ],\n  "severity": {}\n}\n',
    ],
    ['an empty object', '{}', '{\n  "notNames": [\n    "ج"\n  ]\n}'],
    ['no file', '', NEW_FILE.replace('"notNames": [\n', '"notNames": [\n    "ج"\n')],
    [
      'Windows lines',
      '{\r\n  "notNames": [\r\n    "د"\r\n  ]\r\n}\r\n',
      '{\r\n  "notNames": [\r\n    "ج",\r\n    "د"\r\n  ]\r\n}\r\n',
    ],
    ['Windows lines without the list', '{\r\n}\r\n', '{\r\n  "notNames": [\r\n    "ج"\r\n  ]\r\n}\r\n'],
  ])('in %s', (_, before, after) => {
    expect(add(before)).toBe(after);
    expect(add(after)).toBe(after);
    expect(parseSettings(after).isBroken).toBe(false);
  });

  test('what cannot be seen, or turns the direction, is spelt out', () => {
    expect(textOf(withNotName('{}', 'a\u202eb"\n'))).toContain('"a\\u202eb\\"\\n"');
  });
});

describe('the same', () => {
  const same = (before: string, a = called('كيم يونغ أون'), b = called('Kim Jong Un')) =>
    textOf(withSame(before, a, b));
  test.each([
    [
      'a new pair',
      '{\n  "same": [\n    ["Z", "ي"]\n  ]\n}',
      '{\n  "same": [\n    ["Kim Jong Un", "كيم يونغ أون"],\n    ["Z", "ي"]\n  ]\n}',
    ],
    [
      'a third spelling',
      '{ "same": [["كيم جونغ أون", "Kim Jong Un"]] }',
      '{ "same": [["كيم جونغ أون", "Kim Jong Un", "كيم يونغ أون"]] }',
    ],
    [
      'a third spelling in lines',
      '{\n  "same": [\n    [\n      "ا",\n      "Kim Jong Un"\n    ]\n  ]\n}',
      '{\n  "same": [\n    [\n      "ا",\n      "Kim Jong Un",\n      "كيم يونغ أون"\n    ]\n  ]\n}',
    ],
    [
      'two groups that are one',
      '{\n  "same": [\n    ["Kim Jong Un", "Kim"], // his\n    ["كيم يونغ أون", "كيم"]\n  ]\n}',
      '{\n  "same": [\n    ["Kim Jong Un", "Kim", "كيم يونغ أون", "كيم"] // his\n  ]\n}',
    ],
    [
      'what is known',
      '{ "same": [["Kim Jong Un", "كيم يونغ أون", "x"]] }',
      '{ "same": [["Kim Jong Un", "كيم يونغ أون", "x"]] }',
    ],
  ])('%s', (_, before, after) => expect(same(before)).toBe(after));

  test.each([
    ['a pair', '{\n  "different": [\n    ["كيم جونغ إيل", "كيم يونغ أون"],\n    ["x", "y"]\n  ]\n}', [['x', 'y']]],
    ['a pair of other spellings', '{ "different": [["Kim Jong Il", "كيم جونغ أون"]] }', []],
    [
      'a longer list',
      '{ "different": [["Kim Jong Il", "كيم جونغ أون", "كيم إيل سونغ"]] }',
      [
        ['Kim Jong Il', 'كيم إيل سونغ'],
        ['كيم إيل سونغ', 'كيم جونغ أون'],
      ],
    ],
  ])('takes out of «different» %s', (_, before, different) => {
    const { settings, problems } = parseSettings(textOf(withSame(before, IL, JONG)));
    expect(settings.decisions.different).toEqual(different);
    expect(settings.decisions.same).toEqual([['كيم جونغ أون', 'كيم جونغ إيل']]);
    expect(problems).toEqual([]);
  });
});

describe('not the same', () => {
  test.each([
    ['a new pair', '{ "different": [] }', '{ "different": [\n  ["كيم جونغ أون", "كيم جونغ إيل"]\n] }'],
    [
      'what is known',
      '{ "different": [["x", "كيم جونغ إيل", "كيم جونغ أون"]] }',
      '{ "different": [["x", "كيم جونغ إيل", "كيم جونغ أون"]] }',
    ],
    [
      'a pair that was one',
      '{\n  "same": [\n    ["a", "b"],\n    ["كيم جونغ أون", "كيم جونغ إيل"]\n  ],\n  "different": []\n}',
      '{\n  "same": [\n    ["a", "b"]\n  ],\n  "different": [\n    ["كيم جونغ أون", "كيم جونغ إيل"]\n  ]\n}',
    ],
    [
      'one of a group',
      '{\n  "same": [["كيم جونغ أون", "كيم جونغ إيل", "Kim Jong Un"]],\n  "different": []\n}',
      '{\n  "same": [["كيم جونغ أون", "Kim Jong Un"]],\n  "different": [\n    ["كيم جونغ أون", "كيم جونغ إيل"]\n  ]\n}',
    ],
  ])('%s', (_, before, after) => expect(textOf(withDifferent(before, IL, JONG))).toBe(after));
});

describe('types and labels', () => {
  test('a type is set once for all spellings', () => {
    const before = '{\n  "types": {\n    "Kim Jong Un": "ORG" // ?\n  }\n}\n';
    expect(textOf(withType(before, JONG, 'PER'))).toBe(before.replace('ORG', 'PER'));
    expect(textOf(withType('{ "types": { "ي": "LOC" } }', JONG, 'PER'))).toBe(
      '{ "types": {\n  "كيم جونغ أون": "PER",\n  "ي": "LOC"\n} }',
    );
  });

  test('a label is set for one script', () => {
    const first = textOf(withLabel('{\n  "labels": {\n  }\n}', JONG, 'en', 'Kim'));
    expect(first).toBe('{\n  "labels": {\n    "كيم جونغ أون": { "en": "Kim" }\n  }\n}');
    const second = textOf(withLabel(first, JONG, 'ar', 'كيم'));
    expect(second).toBe(first.replace('"Kim" }', '"Kim", "ar": "كيم" }'));
    expect(textOf(withLabel(second, JONG, 'en', 'K'))).toBe(second.replace('"Kim"', '"K"'));
    expect(textOf(withLabel(second, JONG, 'ar', 'كيم'))).toBe(second);
  });
});

test('a finding is ignored once, in the order of paths', () => {
  const before = '{\n  "ignore": [{ "code": "residue", "path": "b.txt", "text": "x" } /* why */]\n}\n';
  const after = textOf(withIgnored(before, finding));
  expect(after).toContain('"text": "قال الوزير «نعم»"');
  expect(after).toContain('"x" }, /* why */\n');
  expect(textOf(withIgnored(after, finding))).toBe(after);
  expect(parseSettings(after).problems).toEqual([]);
});

test.each([
  ['{\n  "same": [\n    ["a" "b"]\n  ]\n}', '"b"]', 'not JSON'],
  ['{ "notNames": [', '', 'not JSON'],
  ['[]', '[]', 'no object'],
  ['"text"', '"text"', 'no object'],
  ['{ "notNames": {} }', '{} }', '“notNames” is no list'],
])('%s is left as it is, and told where it is broken', (before, at, why) => {
  const edited = withNotName(before, 'x');
  expect(edited).toHaveProperty('problem', expect.stringContaining(why));
  expect(edited).toHaveProperty('offset', at === '' ? before.length : before.indexOf(at));
});

test('what two people add is merged without a question', () => {
  const base = [
    (file: string) => withSame(file, called('روسيا'), called('Russia')),
    (file: string) => withSame(file, called('الصين'), called('China')),
    (file: string) => withNotName(file, 'أيار'),
    (file: string) => withNotName(file, 'قمة'),
  ].reduce((file, edit) => textOf(edit(file)), '');
  const ours = [
    (file: string) => withSame(file, JONG, called('Kim')),
    (file: string) => withNotName(file, 'آذار'),
    (file: string) => withIgnored(file, finding),
  ].reduce((file, edit) => textOf(edit(file)), base);
  const theirs = [
    (file: string) => withDifferent(file, JONG, IL),
    (file: string) => withNotName(file, 'القمة'),
    (file: string) => withType(file, called('تاس'), 'ORG'),
    (file: string) => withSame(file, called('Beijing'), called('بكين')),
    // Both found the same: it stands there once.
    (file: string) => withIgnored(file, finding),
  ].reduce((file, edit) => textOf(edit(file)), base);
  const { path, remove } = folder({ ours, base, theirs });
  const merged = execFileSync('git', [
    'merge-file',
    '-p',
    ...['ours', 'base', 'theirs'].map((name) => join(path, name)),
  ]);
  remove();
  const { settings, problems } = parseSettings(merged.toString());
  expect(problems).toEqual([]);
  expect(settings.decisions).toEqual({
    same: [
      ['Beijing', 'بكين'],
      ['China', 'الصين'],
      ['Kim', 'كيم جونغ أون'],
      ['Russia', 'روسيا'],
    ],
    different: [['كيم جونغ أون', 'كيم جونغ إيل']],
    notNames: ['آذار', 'أيار', 'القمة', 'قمة'],
    types: { تاس: 'ORG' },
    labels: {},
    origins: {},
    unrelated: [],
  });
  expect(settings.ignore).toHaveLength(1);
});

test.each([
  ['abc', 'abXc', { start: 2, end: 2, text: 'X' }],
  ['abc', 'ac', { start: 1, end: 2, text: '' }],
  ['aa', 'aaa', { start: 2, end: 2, text: 'a' }],
  ['a👍b', 'a👎b', { start: 1, end: 3, text: '👎' }],
  ['👍', '\u{1f84d}', { start: 0, end: 2, text: '\u{1f84d}' }],
  ['abc', 'abc', { start: 3, end: 3, text: '' }],
])('%s becomes %s by one change', (before, after, change) => {
  expect(difference(before, after)).toEqual(change);
});
