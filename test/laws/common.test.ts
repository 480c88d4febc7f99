import { describe, expect, test } from 'vitest';
import { Ledger } from '../../server/corpus/ledger/ledger.ts';
import { Candidates } from '../../server/corpus/origins/candidates.ts';
import { Copies } from '../../server/corpus/origins/copies.ts';
import { outlineOf } from '../../server/corpus/origins/outline.ts';
import { analyse } from '../../server/document/analyse.ts';
import type { Document } from '../../server/document/document.ts';

// A folder in which one sentence and one quotation stand in every article, while each article shares the words of its
// own with one other. Words of one length are put in the place of marked ones, so that one analysis serves for all.

const FOLDERS = {
  ar: {
    letters: 'بجدخذرزشصضطظغفقم',
    text: (own: string, quoted: string) =>
      `خبر من البلدة\n\nوقال المحافظ: «لن نترك المزارعين وحدهم أمام الجفاف وسنحفر الآبار قبل نهاية الخريف» أمام الصحفيين.\n\nوقال شاهد: «${quoted}» ثم انصرف.\n\n${own}.\n\nوتعد البلدة من أقدم المراكز الزراعية في السهل الشرقي وتشتهر بزراعة القطن والسمسم وتربية النحل منذ قرون طويلة.`,
  },
  en: {
    letters: 'bcdfghjklmnpqrtv',
    text: (own: string, quoted: string) =>
      `News from the town\n\nThe governor said: "We shall not leave the farmers alone with the drought and will drill wells before autumn ends" to reporters.\n\nA witness said: "${quoted}" and left.\n\n${own}.\n\nThe town is among the oldest farming centres of the eastern plain and famous for cotton, sesame and beekeeping for centuries.`,
  },
};

const [OWN, QUOTED] = [36, 8];

/** Article `i` of `size`; the first half and the second have the same words. */
function folderOf({ letters, text }: (typeof FOLDERS)['ar'], size: number): ReadonlyMap<string, Document> {
  const wordsFrom = (first: number, count: number) =>
    Array.from({ length: count }, (_, k) =>
      [20, 16, 12, 8, 4, 0].map((shift) => letters[((first + k) >> shift) & 15]).join(''),
    ).join(' ');
  const textOf = (i: number) => {
    const first = 1_000_000 + (i % (size / 2)) * (OWN + QUOTED);
    return text(wordsFrom(first, OWN), wordsFrom(first + OWN, QUOTED));
  };
  const model = analyse(textOf(0));
  return new Map(Array.from({ length: size }, (_, i) => [`${i}.txt`, { ...model, text: textOf(i) }]));
}

/** A ledger that counts the quotations that it compares. */
class Counted {
  readonly #documents = new Map<string, Document>();
  readonly #ledger = new Ledger();
  compared = 0;

  update(changes: readonly (readonly [string, Document | undefined])[]): this {
    for (const [path, document] of changes)
      if (document) this.#documents.set(path, document);
      else this.#documents.delete(path);
    this.#ledger.update(new Set(changes.map(([path]) => path)), new Set(), {
      document: (path) => this.#documents.get(path),
      entityOf: () => undefined,
      areVersions: () => {
        this.compared++;
        return false;
      },
      areExchanged: () => false,
    });
    return this;
  }

  told(): string[] {
    return this.#ledger
      .all()
      .map((relation) => JSON.stringify(relation))
      .sort();
  }
}

function portions<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/** Pairs of documents that are looked at for copies when the documents come in portions. */
function lookedAt(folder: ReadonlyMap<string, Document>): number {
  const candidates = new Candidates();
  let pairs = 0;
  for (const [i, document] of [...folder.values()].entries()) {
    candidates.put(i, outlineOf(document));
    if (i % 50 === 49) pairs += [...candidates.changed(() => [])].length;
  }
  return pairs;
}

describe.each(['ar', 'en'] as const)('what stands in every article of a folder: %s', (language) => {
  const [small, large] = [500, 2000].map((size) => folderOf(FOLDERS[language], size)) as [
    ReadonlyMap<string, Document>,
    ReadonlyMap<string, Document>,
  ];

  test('is compared in linear work, and what pairs of articles share is found', () => {
    const [few, many] = [small, large].map((folder) => {
      const ledger = new Counted();
      for (const portion of portions([...folder], 50)) ledger.update(portion);
      expect(ledger.told()).toHaveLength(folder.size / 2);
      return ledger.compared;
    }) as [number, number];
    expect(few).toBeGreaterThan(small.size / 2);
    expect(many).toBeLessThan(4.1 * few);
    expect(lookedAt(large)).toBeLessThan(4.1 * lookedAt(small));
  });

  test('is told the same whatever the order, and is told again when few have it', () => {
    const rows = [...small];
    const kept = rows.slice(0, 40);
    const anew = new Counted().update(rows).told();
    const backwards = new Counted();
    for (const portion of portions([...rows].reverse(), 7)) backwards.update(portion);
    expect(backwards.told()).toEqual(anew);
    for (const portion of portions(rows.slice(40), 30)) backwards.update(portion.map(([path]) => [path, undefined]));
    const alone = new Counted().update(kept).told();
    expect(backwards.told()).toEqual(alone);
    expect(alone).toHaveLength((40 * 39) / 2);

    const copies = new Copies();
    for (const portion of portions([...rows].reverse(), 7))
      copies.update(new Set(portion.map(([path]) => path)), (path) => small.get(path));
    expect(copies.all()).toEqual(new Copies().refresh(small));
    expect(copies.all()).toHaveLength(small.size / 2);
  });
});
