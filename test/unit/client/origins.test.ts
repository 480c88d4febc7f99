import { expect, test } from 'vitest';
import { NEW_FILE } from '../../../client/decisions.ts';
import { withIndependent, withSameOrigin } from '../../../client/relationdecisions.ts';

function textOf(edited: { text: string } | { problem: string }): string {
  return 'text' in edited ? edited.text : edited.problem;
}

test.each([
  ['no file', '', NEW_FILE.replace('"origins": {\n', '"origins": {\n    "independent": [["a.txt", "b.txt"]]\n')],
  [
    'no origins',
    '{\n  "ignore": []\n}',
    '{\n  "origins": {\n    "independent": [["a.txt", "b.txt"]]\n  },\n  "ignore": []\n}',
  ],
])('documents that are independent: %s', (_, file, after) => {
  expect(textOf(withIndependent(file, ['b.txt', 'a.txt']))).toBe(after);
});

test('what is said already changes nothing, a comment stays', () => {
  const file =
    '{ // ours\n  "origins": { "same": [["ريا نوفوستي", "وكالة الإعلام الروسية"]], "independent": [["a.txt", "b.txt", "c.txt"]] }\n}';
  expect(textOf(withIndependent(file, ['c.txt', 'a.txt']))).toBe(file);
  expect(textOf(withSameOrigin(file, 'وكالة الإعلام الروسية', 'ريا نوفوستي'))).toBe(file);
  expect(JSON.parse(textOf(withSameOrigin(file, 'AFP', 'أ.ف.ب')).replace('// ours', '')).origins.same).toEqual([
    ['AFP', 'أ.ف.ب'],
    ['ريا نوفوستي', 'وكالة الإعلام الروسية'],
  ]);
});

test('a broken file is left to the user', () => {
  expect(withSameOrigin('{ "origins": [', 'AFP', 'أ.ف.ب')).toHaveProperty('problem');
});
