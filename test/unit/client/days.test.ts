import { describe, expect, test } from 'vitest';
import { withDay } from '../../../client/daydecisions.ts';
import { NEW_FILE } from '../../../client/decisions.ts';
import { parseSettings } from '../../../server/settings.ts';
import { textOf } from '../../support/edited.ts';

describe('a day', () => {
  const main = { path: 'مقالات/b.txt', article: 0 };
  const below = { ...main, article: 1 };
  const file = (entry: string) => `{\n  // days\n  "published": {\n${entry}  }\n}\n`;
  const own = (days: string) => file(`    "a.txt": "2022", // month?\n    "مقالات/b.txt": ${days}\n`);
  test.each([
    [
      'a first one',
      file('    "a.txt": "2022", // month?\n'),
      main,
      '2023-09-17',
      own('"2023-09-17"').replace('7"\n', '7",\n'),
    ],
    ['another', own('"2023"'), main, '2023-09-17', own('"2023-09-17"')],
    ['the same', own('"2023-09-17"'), main, '2023-09-17', own('"2023-09-17"')],
    ['none of one', own('"2023"'), main, undefined, file('    "a.txt": "2022" // month?\n')],
    ['of an article below', own('"2023"'), below, '2025-06', own('["2023", "2025-06"]')],
    ['of one alone below', own('[]'), below, '2025-06', own('[null, "2025-06"]')],
    ['of the main one, beside', own('[null, /* why */ "2025"]'), main, '2023', own('["2023", /* why */ "2025"]')],
    ['none of the main one, beside', own('["2023", "2025"]'), main, undefined, own('[null, "2025"]')],
    ['none of one below', own('["2023" /* why */, "2025"]'), below, undefined, own('["2023" /* why */]')],
    ['none of the last', own('[null, "2025"]'), below, undefined, file('    "a.txt": "2022" // month?\n')],
    ['none of none', own('"2023"'), below, undefined, own('"2023"')],
  ])('%s', (_, before, article, day, after) => {
    expect(textOf(withDay(before, article, day))).toBe(after);
    expect(parseSettings(after).problems).toEqual([]);
  });

  test('in a new file, in the order of letters, whatever the form of the path', () => {
    const composed = '\u0622ب.txt';
    const first = textOf(withDay('', { path: composed, article: 0 }, '2023'));
    const second = textOf(withDay(first, { path: 'a.txt', article: 2 }, '2024'));
    expect(second).toBe(
      NEW_FILE.replace('{\n  },', `{\n    "a.txt": [null, null, "2024"],\n    "${composed}": "2023"\n  },`),
    );
    const decomposed = second.replace(composed, composed.normalize('NFD'));
    expect(
      parseSettings(textOf(withDay(decomposed, { path: composed, article: 0 }, '2022'))).settings.published,
    ).toEqual(
      new Map([
        ['a.txt', [undefined, undefined, '2024']],
        [composed, ['2022']],
      ]),
    );
    expect(textOf(withDay('{}', main, undefined))).toBe('{}');
    expect(withDay('{ "published": [] }', main, '2023')).toHaveProperty('problem');
  });
});
