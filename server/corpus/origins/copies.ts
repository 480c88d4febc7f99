import type { Document } from '../../document/document.ts';
import type { Span } from '../../text/span.ts';
import { Candidates } from './candidates.ts';
import { type Outline, outlineOf, type Unit } from './outline.ts';

/** Two documents of which one follows the other, sentence by sentence. */
export interface Copy {
  readonly a: string;
  readonly b: string;
  /** Share of the shorter text's wording that stands in the other, 0 to 1. */
  readonly wording: number;
  /** Share of the shorter text, by information, that the other follows in the same order, 0 to 1. */
  readonly followed: number;
  /** The passages that answer each other, in order. */
  readonly aligned: readonly { readonly a: Span; readonly b: Span }[];
}

// When a pair is worth aligning.
const FEWEST_FINGERPRINTS = 4;
const FEWEST_STEMS = 7;
// When an aligned pair is a copy: much the same words, or sentence after sentence in other words. Texts on one event
// written apart share names and figures, but seldom a tenth of their runs of four words in the same order.
const SAME_WORDING = 0.5;
const MUCH_WORDING = 0.25;
const SOME_WORDING = 0.11;
const MOST_UNITS = 120;
const UNIT_LIKENESS = 0.38;
const UNIT_BITS = 14;
const FEWEST_ALIGNED = 4;
const FOLLOWED = 0.6;
const FOLLOWED_CLOSELY = 0.65;
// Or hardly a run of words, but sentence after sentence most of what the shorter text tells, in its order.
const SAME_THINGS = 0.55;
// One sentence that two texts share in part may be a title or a formula: it must share more.
const FEWEST_IN_ONE = 8;
// A form filled in anew: market reports, tables of times, results of companies share their sentences but not a figure.
const FEWEST_FIGURES = 6;
const SAME_FIGURES = 0.15;

/**
 * All pairs of which one document is a copy or rewrite of the other, kept up to date. Found through an index, never by
 * pairs; a change costs the comparison of the changed documents with those that share their words.
 */
export class Copies {
  readonly #candidates = new Candidates();
  readonly #documents = new Map<string, Document>();
  readonly #numbers = new Map<string, number>();
  /** Paths by their number. Numbers are given once and kept: their order means nothing. */
  readonly #paths: string[] = [];
  readonly #found = new Map<string, Copy>();

  /** Takes the documents in as they are now; all copies, by path. Documents that are the same object are unchanged. */
  refresh(documents: ReadonlyMap<string, Document>): readonly Copy[] {
    this.update(new Set([...this.#documents.keys(), ...documents.keys()]), (path) => documents.get(path));
    return this.all();
  }

  /** Takes in that these documents may be others now; returns the paths of those whose copies differ. */
  update(touched: ReadonlySet<string>, document: (path: string) => Document | undefined): Set<string> {
    const changed = new Set<string>();
    for (const path of touched) {
      const now = document(path);
      if (this.#documents.get(path) !== now) this.#put(path, now);
    }
    for (const [i, j, { wording, stems }] of this.#candidates.changed()) {
      const [a, b] = [this.#paths[i] as string, this.#paths[j] as string].sort() as [string, string];
      const [one, other] = [this.#documents.get(a), this.#documents.get(b)];
      const isWorthIt = one && other && (wording >= FEWEST_FINGERPRINTS || stems >= FEWEST_STEMS);
      const copy = isWorthIt ? compare(outlineOf(one), outlineOf(other), wording) : undefined;
      const key = `${a}\n${b}`;
      if (copy || this.#found.has(key)) changed.add(a).add(b);
      if (copy) this.#found.set(key, { a, b, ...copy });
      else this.#found.delete(key);
    }
    return changed;
  }

  /** All copies, by path. */
  all(): readonly Copy[] {
    return [...this.#found.values()].sort((x, y) => order(x.a, y.a) || order(x.b, y.b));
  }

  #put(path: string, document: Document | undefined): void {
    const number = this.#numbers.get(path) ?? this.#paths.push(path) - 1;
    this.#numbers.set(path, number);
    if (document) this.#documents.set(path, document);
    else this.#documents.delete(path);
    this.#candidates.put(number, document && outlineOf(document));
  }
}

function order(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Aligns two texts; `undefined` when neither follows the other. Cost: product of their sentences, bounded. */
function compare(a: Outline, b: Outline, shared: number): Omit<Copy, 'a' | 'b'> | undefined {
  const smallest = Math.min(a.wording.size, b.wording.size);
  const wording = smallest === 0 ? 0 : shared / smallest;
  const pairs = alignUnits(a.units.slice(0, MOST_UNITS), b.units.slice(0, MOST_UNITS));
  const shorter = a.weight <= b.weight ? a : b;
  let weight = 0;
  let bits = 0;
  for (const { i, j } of pairs) {
    weight += ((shorter === a ? a.units[i] : b.units[j]) as Unit).weight;
    bits += likeness(a.units[i] as Unit, b.units[j] as Unit);
  }
  const followed = shorter.weight === 0 ? 0 : weight / shorter.weight;
  const fewest = pairs.length === 1 && wording < SAME_WORDING ? FEWEST_IN_ONE : FEWEST_FINGERPRINTS;
  const isCopy = shared >= fewest && (wording >= SAME_WORDING || (wording >= MUCH_WORDING && followed >= FOLLOWED));
  const isRewrite =
    pairs.length >= FEWEST_ALIGNED &&
    ((wording >= SOME_WORDING && followed >= FOLLOWED_CLOSELY) || bits >= SAME_THINGS * shorter.weight);
  if (!isCopy && !isRewrite) return undefined;
  if (isFilledForm(pairs.map(({ i, j }) => [a.units[i] as Unit, b.units[j] as Unit]))) return undefined;
  return {
    wording,
    followed,
    aligned: pairs.map(({ i, j }) => ({ a: spanOf(a.units[i] as Unit), b: spanOf(b.units[j] as Unit) })),
  };
}

/** Sentences that answer each other with other figures all along tell of something else in the same words. */
function isFilledForm(pairs: readonly (readonly [Unit, Unit])[]): boolean {
  let all = 0;
  let same = 0;
  for (const [a, b] of pairs) {
    const [few, many] = a.figures.size <= b.figures.size ? [a.figures, b.figures] : [b.figures, a.figures];
    all += few.size;
    for (const figure of few) if (many.has(figure)) same++;
  }
  return all >= FEWEST_FIGURES && same <= SAME_FIGURES * all;
}

/** The heaviest chain of like sentences in the same order on both sides. */
function alignUnits(a: readonly Unit[], b: readonly Unit[]): { i: number; j: number }[] {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const like = a.map((unit) => b.map((other) => likeness(unit, other)));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const bits = like[i]?.[j] ?? 0;
      const join = bits > 0 ? bits + (best[(i + 1) * width + j + 1] as number) : 0;
      best[i * width + j] = Math.max(join, best[(i + 1) * width + j] as number, best[i * width + j + 1] as number);
    }
  const out: { i: number; j: number }[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const here = best[i * width + j] as number;
    if (here === best[(i + 1) * width + j]) i++;
    else if (here === best[i * width + j + 1]) j++;
    else out.push({ i: i++, j: j++ });
  }
  return out;
}

/** Bits that two sentences share when that is enough of the poorer one; 0 otherwise. */
function likeness(a: Unit, b: Unit): number {
  const [few, many] = a.terms.size <= b.terms.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [key, bits] of few.terms) if (many.terms.has(key)) shared += bits;
  if (shared < UNIT_BITS || shared < UNIT_LIKENESS * Math.min(a.weight, b.weight)) return 0;
  return shared;
}

function spanOf({ start, end }: Unit): Span {
  return { start, end };
}
