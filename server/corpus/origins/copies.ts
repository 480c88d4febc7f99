import type { Document } from '../../document/document.ts';
import type { Span } from '../../text/span.ts';
import { Candidates } from './candidates.ts';
import { BITS, END, FIGURES, type Outline, outlineOf, START, TERMS, UNIT, WEIGHT } from './outline.ts';

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
  /** What was taken in under each path; the documents themselves may go. */
  readonly #seen = new Map<string, WeakRef<Document>>();
  readonly #numbers = new Map<string, number>();
  /** Paths and outlines by their number. Numbers are given once and kept: their order means nothing. */
  readonly #paths: string[] = [];
  readonly #outlines: (Outline | undefined)[] = [];
  /** Path → path of the other → how they follow; each pair stands under both. */
  readonly #found = new Map<string, Map<string, Copy>>();

  /** Takes the documents in as they are now; all copies, by path. Documents that are the same object are unchanged. */
  refresh(documents: ReadonlyMap<string, Document>): readonly Copy[] {
    this.update(new Set([...this.#seen.keys(), ...documents.keys()]), (path) => documents.get(path));
    return this.all();
  }

  /** Takes in that these documents may be others now; returns the paths of those whose copies differ. */
  update(touched: ReadonlySet<string>, document: (path: string) => Document | undefined): Set<string> {
    const changed = new Set<string>();
    for (const path of touched) {
      const now = document(path);
      const seen = this.#seen.get(path);
      if (now ? seen?.deref() === now : !seen) continue;
      for (const other of this.#found.get(path)?.keys() ?? []) {
        changed.add(path).add(other);
        this.#part(other, path);
      }
      this.#found.delete(path);
      this.#put(path, now);
    }
    const kept = (number: number) =>
      [...(this.#found.get(this.#paths[number] as string)?.keys() ?? [])].map(
        (path) => this.#numbers.get(path) as number,
      );
    for (const [i, j, { wording, stems }] of this.#candidates.changed(kept)) {
      const [a, b] = [this.#paths[i] as string, this.#paths[j] as string].sort() as [string, string];
      const isWorthIt = wording >= FEWEST_FINGERPRINTS || stems >= FEWEST_STEMS;
      const wasFound = this.#found.get(a)?.has(b) ?? false;
      const copy = isWorthIt ? this.#compare(a, b, wording) : undefined;
      if (copy || wasFound) changed.add(a).add(b);
      if (copy) {
        at(this.#found, a).set(b, copy);
        at(this.#found, b).set(a, copy);
      } else if (wasFound) {
        this.#part(a, b);
        this.#part(b, a);
      }
    }
    return changed;
  }

  /** The copies of one document, by path. */
  of(path: string): Copy[] {
    return [...(this.#found.get(path)?.values() ?? [])].sort((x, y) => order(x.a, y.a) || order(x.b, y.b));
  }

  /** All copies, by path. */
  all(): readonly Copy[] {
    const once = [...this.#found].flatMap(([path, own]) => [...own.values()].filter(({ a }) => a === path));
    return once.sort((x, y) => order(x.a, y.a) || order(x.b, y.b));
  }

  #compare(a: string, b: string, shared: number): Copy | undefined {
    const [one, other] = [a, b].map((path) => this.#outlines[this.#numbers.get(path) as number]);
    const found = one && other && compare(one, other, shared);
    return found && { a, b, ...found };
  }

  #part(path: string, other: string): void {
    const own = this.#found.get(path);
    own?.delete(other);
    if (own?.size === 0) this.#found.delete(path);
  }

  #put(path: string, document: Document | undefined): void {
    const number = this.#numbers.get(path) ?? this.#paths.push(path) - 1;
    this.#numbers.set(path, number);
    if (document) this.#seen.set(path, new WeakRef(document));
    else this.#seen.delete(path);
    this.#outlines[number] = document && outlineOf(document);
    this.#candidates.put(number, this.#outlines[number]);
  }
}

function at(found: Map<string, Map<string, Copy>>, path: string): Map<string, Copy> {
  const own = found.get(path) ?? new Map<string, Copy>();
  found.set(path, own);
  return own;
}

function order(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Aligns two texts; `undefined` when neither follows the other. Cost: product of their sentences, bounded. */
function compare(a: Outline, b: Outline, shared: number): Omit<Copy, 'a' | 'b'> | undefined {
  const smallest = Math.min(a.wording.length, b.wording.length);
  const wording = smallest === 0 ? 0 : shared / smallest;
  const pairs = alignUnits(a, b);
  const shorter = a.weight <= b.weight ? a : b;
  let weight = 0;
  let bits = 0;
  for (const { i, j } of pairs) {
    weight += shorter === a ? of(a, i, WEIGHT) : of(b, j, WEIGHT);
    bits += likeness(a, i, b, j);
  }
  const followed = shorter.weight === 0 ? 0 : weight / shorter.weight;
  const fewest = pairs.length === 1 && wording < SAME_WORDING ? FEWEST_IN_ONE : FEWEST_FINGERPRINTS;
  const isCopy = shared >= fewest && (wording >= SAME_WORDING || (wording >= MUCH_WORDING && followed >= FOLLOWED));
  const isRewrite =
    pairs.length >= FEWEST_ALIGNED &&
    ((wording >= SOME_WORDING && followed >= FOLLOWED_CLOSELY) || bits >= SAME_THINGS * shorter.weight);
  if ((!isCopy && !isRewrite) || isFilledForm(a, b, pairs)) return undefined;
  return { wording, followed, aligned: pairs.map(({ i, j }) => ({ a: spanOf(a, i), b: spanOf(b, j) })) };
}

/** Places of two sentences that answer each other. */
interface Aligned {
  readonly i: number;
  readonly j: number;
}

/** Sentences that answer each other with other figures all along tell of something else in the same words. */
function isFilledForm(a: Outline, b: Outline, pairs: readonly Aligned[]): boolean {
  let all = 0;
  let same = 0;
  for (const { i, j } of pairs) {
    const [one, other] = [figuresOf(a, i), figuresOf(b, j)];
    const [few, many] = one.length <= other.length ? [one, other] : [other, one];
    const known = new Set(many);
    all += few.length;
    for (const figure of few) if (known.has(figure)) same++;
  }
  return all >= FEWEST_FIGURES && same <= SAME_FIGURES * all;
}

/** The heaviest chain of like sentences in the same order on both sides. */
function alignUnits(a: Outline, b: Outline): Aligned[] {
  const [ofA, ofB] = [a, b].map(({ units }) => Math.min(units.length / UNIT, MOST_UNITS)) as [number, number];
  const width = ofB + 1;
  const best = new Float64Array((ofA + 1) * width);
  for (let i = ofA - 1; i >= 0; i--)
    for (let j = ofB - 1; j >= 0; j--) {
      const bits = likeness(a, i, b, j);
      const join = bits > 0 ? bits + (best[(i + 1) * width + j + 1] as number) : 0;
      best[i * width + j] = Math.max(join, best[(i + 1) * width + j] as number, best[i * width + j + 1] as number);
    }
  const out: Aligned[] = [];
  for (let i = 0, j = 0; i < ofA && j < ofB; ) {
    const here = best[i * width + j] as number;
    if (here === best[(i + 1) * width + j]) i++;
    else if (here === best[i * width + j + 1]) j++;
    else out.push({ i: i++, j: j++ });
  }
  return out;
}

/** Bits that two sentences share when that is enough of the poorer one; 0 otherwise. Linear in both. */
function likeness(a: Outline, i: number, b: Outline, j: number): number {
  const [endOfA, endOfB] = [of(a, i, TERMS), of(b, j, TERMS)];
  let [x, y] = [termsFrom(a, i), termsFrom(b, j)];
  const isLess = endOfA - x <= endOfB - y;
  let shared = 0;
  while (x < endOfA && y < endOfB) {
    const order = ((a.keys[x] as number) >> BITS) - ((b.keys[y] as number) >> BITS);
    if (order === 0) shared += ((isLess ? a.keys[x] : b.keys[y]) as number) & (2 ** BITS - 1);
    if (order <= 0) x++;
    if (order >= 0) y++;
  }
  const least = Math.max(UNIT_BITS, UNIT_LIKENESS * Math.min(of(a, i, WEIGHT), of(b, j, WEIGHT)));
  return shared < least ? 0 : shared;
}

/** One of the numbers of a sentence. */
function of({ units }: Outline, i: number, field: number): number {
  return units[i * UNIT + field] as number;
}

function termsFrom(outline: Outline, i: number): number {
  return i === 0 ? 0 : of(outline, i - 1, FIGURES);
}

function figuresOf(outline: Outline, i: number): Int32Array {
  return outline.keys.subarray(of(outline, i, TERMS), of(outline, i, FIGURES));
}

function spanOf(outline: Outline, i: number): Span {
  return { start: of(outline, i, START), end: of(outline, i, END) };
}
