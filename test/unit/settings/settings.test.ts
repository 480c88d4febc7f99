import { describe, expect, it, test } from 'vitest';
import {
  excluder,
  includer,
  isIgnored,
  parseSettings,
  type Settings,
  shownOtherwise,
} from '../../../server/settings.ts';

describe("the user's file", () => {
  it('is understood whole, comments and trailing commas included', () => {
    const { settings, problems, isBroken } = parseSettings(`{
      // what to read
      "include": ["**/*.log"], "exclude": ["drafts/**"],
      "published": { "a.txt": "2024-02-29", "b.txt": ["2024-01/2024-02", null] },
      "same": [["سعيد", "Said"]], "notNames": ["القمة"], "types": { "النيل": "LOC" },
      "labels": { "سعيد": { "en": "Said" } }, "origins": { "independent": [["a.txt", "b.txt"]] },
      "ignore": [{ "code": "altered-copy", "path": "a.txt", "text": "نص", "note": "بحثنا" }],
      "severity": { "repeated-claim": "off" },
    }`);
    expect(problems).toEqual([]);
    expect(isBroken).toBe(false);
    expect([...settings.published]).toEqual([
      ['a.txt', ['2024-02-29']],
      ['b.txt', ['2024-01/2024-02', undefined]],
    ]);
    expect(settings.severity).toEqual({ 'repeated-claim': 'off' });
    expect(settings.decisions).toEqual({
      same: [['سعيد', 'Said']],
      notNames: ['القمة'],
      types: { النيل: 'LOC' },
      labels: { سعيد: { en: 'Said' } },
      origins: { independent: [['a.txt', 'b.txt']] },
    });
    expect(excluder(settings)('drafts/x.txt')).toBe(true);
    expect(excluder(settings)('x.txt')).toBe(false);
    expect(includer(settings)('logs/x.log')).toBe(true);
    expect(isIgnored(settings, 'altered-copy', 'a.txt', 'نص')).toBe(true);
    expect(isIgnored(settings, 'altered-copy', 'a.txt', 'نص آخر')).toBe(false);
    expect(isIgnored(settings, 'denied-claim', 'a.txt', 'نص')).toBe(false);
  });

  it.each([
    ['{ "inclde": [] }', '"inclde"', 'warning', 'no setting'],
    ['{ "include": "*.txt" }', '"*.txt"', 'error', 'list of texts'],
    ['{ "exclude": ["a", 5] }', '5', 'error', 'text in quote marks'],
    ['{ "published": { "a.txt": "2024-02-30" } }', '"2024-02-30"', 'error', 'a day'],
    ['{ "published": { "a.txt": ["yesterday", null] } }', '"yesterday"', 'error', 'a day'],
    ['{ "types": { "x": "PERSON" } }', '"PERSON"', 'error', 'one of “PER”'],
    ['{ "severity": { "repeated-claim": "loud" } }', '"loud"', 'error', 'one of “warning”'],
    ['{ "severity": { "repeated": "off" } }', '"repeated"', 'warning', 'no finding'],
    [
      '{ "ignore": [{ "code": "residue", "path": "a" }] }',
      '{ "code": "residue", "path": "a" }',
      'error',
      '“text” is missing',
    ],
    ['{ "same": [["سعيد"]] }', '["سعيد"]', 'warning', 'fewer than two'],
    ['{ "same": [["a", "b"], ["a", "a"]] }', '["a", "a"]', 'warning', 'fewer than two'],
    ['{ "different": [[]] }', '[]', 'warning', 'fewer than two'],
    ['{ "same": [["a", 5]] }', '5', 'error', 'text in quote marks'],
    ['{ "same": [["أحمد", "Ahmad"]], "different": [["x", "احمد", "Ahmad"]] }', '"Ahmad"', 'warning', 'with “احمد”'],
    ['{ "same": [["a", "b"], ["c", "d"], ["b", "c"]], "different": [["d", "a"]] }', '"a"', 'warning', 'joins'],
    ['{ "labels": { "x": { "fr": "y" } } }', '"fr"', 'warning', 'means nothing'],
    ['{ "labels": { "x": { "en": "" } } }', '""', 'error', 'text in quote marks'],
    ['{ "notNames": ["a", ["b"]] }', '["b"]', 'error', 'text in quote marks'],
    ['[]', '[]', 'error', 'an object'],
  ])('%s is told at %s', (source, piece, severity, part) => {
    const { problems } = parseSettings(source);
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect(source.slice(problem?.start, problem?.end)).toBe(piece);
    expect(problem?.start).toBe(source.lastIndexOf(piece));
    expect(problem?.severity).toBe(severity);
    expect(problem?.message).toContain(part);
  });

  it('keeps everything else in force where one thing is wrong', () => {
    const { settings, problems } = parseSettings(
      '{ "exclude": ["a", 5], "same": 3, "severity": { "residue": "off" } }',
    );
    expect(problems).toHaveLength(2);
    expect(settings.exclude).toEqual(['a']);
    expect(settings.severity).toEqual({ residue: 'off' });
  });

  it.each(['', '{', '{ "exclude": ["a" ', 'nonsense', '{"a":}', '\u0000'])('survives %j', (source) => {
    const { problems, isBroken } = parseSettings(source);
    expect(isBroken).toBe(true);
    expect(problems.length).toBeGreaterThan(0);
  });
});

test.each<[string, object, object, string[] | undefined]>([
  ['another severity', {}, { severity: { residue: 'off' } }, undefined],
  ['nothing', { severity: { residue: 'off' } }, { severity: { residue: 'off' } }, []],
  ['a finding set aside', {}, { ignore: [{ code: 'residue', path: 'أ.txt', text: 'x' }] }, ['أ.txt']],
  ['a finding taken back', { accepted: [{ code: 'residue', path: 'b.txt', text: 'x' }] }, {}, ['b.txt']],
  [
    'one more beside another',
    { ignore: [{ code: 'residue', path: 'a.txt', text: 'x' }] },
    {
      ignore: [
        { code: 'residue', path: 'a.txt', text: 'x', note: 'seen' },
        { code: 'versions', path: 'b.txt', text: 'x' },
      ],
    },
    ['b.txt'],
  ],
  ['names', {}, { notNames: ['كسلا'] }, []],
])('%s: the files whose findings are shown otherwise', (_, before, after, paths) => {
  const [one, other] = [before, after].map((own) => parseSettings(JSON.stringify(own)).settings) as [
    Settings,
    Settings,
  ];
  expect(shownOtherwise(one, other)).toEqual(paths && new Set(paths));
});
