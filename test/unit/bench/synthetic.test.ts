import { describe, expect, test } from 'vitest';
import { BRIEFS, dayOf, HUB, NEWSPAPERS, syntheticFolder } from '../../bench/synthetic.ts';

describe.each([
  ['newspapers', NEWSPAPERS],
  ['briefs', BRIEFS],
])('made-up %s', (_, kind) => {
  const folder = [...syntheticFolder(150, kind)];

  test('a smaller folder is the beginning of a larger one, and the same each time', () => {
    expect([...syntheticFolder(60, kind)]).toEqual(folder.slice(0, 60));
  });

  test.each([
    ['ar', 'Arabic', HUB.ar],
    ['en', 'English', HUB.en],
  ])('all %s articles name the hub and are of a day', (code, _language, hub) => {
    const own = folder.filter(([path]) => path.endsWith(`-${code}.txt`));
    expect(own.length).toBeGreaterThan(20);
    for (const [path, text] of own) {
      expect(text).toContain(hub);
      expect(text).not.toContain('{');
      expect(dayOf(path)).toMatch(/^2023-03-\d\d$/);
    }
  });

  test('no two articles are one, and some sentences stand in several', () => {
    expect(new Set(folder.map(([, text]) => text)).size).toBe(folder.length);
    const seen = new Map<string, number>();
    for (const [, text] of folder)
      for (const sentence of new Set(text.split(/[.\n]+/).filter((one) => one.length > 60)))
        seen.set(sentence, (seen.get(sentence) ?? 0) + 1);
    expect([...seen.values()].filter((count) => count > 1).length).toBeGreaterThan(10);
  });
});
