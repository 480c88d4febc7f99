import { expect, test } from 'vitest';
import { withIgnored } from '../../client/decisions.ts';

const finding = { code: 'altered-copy', path: 'مقالات/a.txt', text: 'قال الوزير «نعم»' };

test.each([
  ['no file', '', '{\n  "ignore": [\n    {'],
  ['an empty object', '{}', '"ignore": ['],
  ['an object without the list', '{\n  // mine\n  "exclude": ["x"],\n}\n', '// mine\n'],
  ['a list with entries', '{ "ignore": [{ "code": "residue", "path": "b.txt", "text": "x" } /* why */] }', '/* why */'],
])('an entry is added to %s', (_name, before, kept) => {
  const after = withIgnored(before, finding);
  expect(after).toContain(kept);
  expect(after).toContain('"text": "قال الوزير «نعم»"');
  expect(withIgnored(after, finding)).toBe(after);
});

test('line ends stay as they are', () => {
  expect(withIgnored('{\r\n  "exclude": []\r\n}\r\n', finding).replaceAll('\r\n', '')).not.toContain('\n');
});

test.each(['[]', '"text"', '3'])('%s is no file to write into', (file) => {
  expect(() => withIgnored(file, finding)).toThrow();
});
