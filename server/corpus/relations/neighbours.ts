import { Holders } from '../holders.ts';
import type { Comparand } from './comparand.ts';
import { Partners } from './partners.ts';
import { Rankings } from './rankings.ts';

/** A document is compared with so many that are most like it, and with those to which it is one of these. */
const COMPARED = 32;
/** There are fewer documents than this: a pair is one number. */
const MOST_SLOTS = 2 ** 26;

/** Pairs of documents by path. */
export type Pairs = readonly (readonly [a: string, b: string])[];

/**
 * Which documents are compared: each with the few that are most like it, so that a folder costs its documents and not
 * their pairs, however many tell of one war or carry one sentence. Documents of other languages are ranked apart: they
 * share but names and numbers. Whether two are compared depends on all documents, and on nothing else: not on the order
 * in which they came. Changes are told one by one, then `settle` says what follows. A graph of nearest neighbours that
 * is kept exact while documents come and go.
 */
export class Neighbours {
  readonly #partners = new Partners();
  readonly #rankings: Rankings;
  /** Row by the slots that it ranks. */
  readonly #ranking = new Holders();
  /** Slots of documents that came since the last `settle`. */
  readonly #fresh = new Set<number>();
  /** Rows that differ since then, with the slots that were compared by them. */
  readonly #before = new Map<number, readonly number[]>();

  constructor(compared = COMPARED) {
    this.#rankings = new Rankings(compared, (row, one, other) => this.#partners.isBefore(slotOf(row), one, other));
  }

  /** Takes in a document that is not there. */
  add(path: string, articles: readonly Comparand[]): void {
    this.#fresh.add(this.#partners.add(path, articles));
  }

  /** Forgets a document. Cost: those that rank it. */
  remove(path: string): void {
    const slot = this.#partners.remove(path);
    if (slot === undefined) return;
    this.#fresh.delete(slot);
    for (const row of this.#ranking.get(slot).slice()) {
      this.#remember(row);
      this.#rankings.drop(row, slot);
    }
    for (const row of rowsOf(slot)) {
      this.#clear(row);
      this.#before.delete(row);
    }
    for (const row of this.#ranking.get(slot).slice()) this.#ranking.remove(slot, row);
  }

  /**
   * What is to be compared now and was not yet, new documents with all their neighbours, and what is to be compared no
   * more; in the order of the older documents, so that each of these is opened once. `areLeftOut`: pairs that are never
   * compared. Cost: for each new document what `Partners` looks through.
   */
  settle(areLeftOut: (a: string, b: string) => boolean): { readonly won: Pairs; readonly lost: Pairs } {
    for (const slot of this.#fresh) this.#rank(slot, areLeftOut, true);
    for (const row of this.#before.keys())
      if (!this.#rankings.isEnough(row)) this.#rank(slotOf(row), areLeftOut, false);
    const [won, lost] = [new Set<number>(), new Set<number>()];
    const note = (into: Set<number>, one: number, other: number) => {
      if (this.#partners.path(one) === undefined || this.#partners.path(other) === undefined) return;
      const isOlder = this.#fresh.has(one) === this.#fresh.has(other) ? one < other : this.#fresh.has(other);
      into.add(isOlder ? one * MOST_SLOTS + other : other * MOST_SLOTS + one);
    };
    for (const slot of this.#fresh) {
      for (const row of rowsOf(slot)) for (const other of this.#rankings.compared(row)) note(won, slot, other);
      for (const row of this.#ranking.get(slot).slice())
        if (this.#rankings.compares(row, slot)) note(won, slot, slotOf(row));
    }
    for (const [row, before] of this.#before) {
      const slot = slotOf(row);
      const now = this.#rankings.compared(row);
      const isOld = (other: number) => !this.#fresh.has(other);
      // the other one may have it among its own
      const mirror = (other: number) => 2 * other + (row % 2);
      const didAnyway = (other: number) =>
        this.#before.get(mirror(other))?.includes(slot) ?? this.#rankings.compares(mirror(other), slot);
      for (const other of now) if (isOld(other) && !before.includes(other) && !didAnyway(other)) note(won, slot, other);
      for (const other of before)
        if (isOld(other) && !now.includes(other) && !this.#rankings.compares(mirror(other), slot))
          note(lost, slot, other);
    }
    this.#fresh.clear();
    this.#before.clear();
    return { won: this.#pairs(won), lost: this.#pairs(lost) };
  }

  #pairs(noted: ReadonlySet<number>): Pairs {
    const path = (slot: number) => this.#partners.path(slot) as string;
    const sorted = Float64Array.from(noted).sort();
    return Array.from(sorted, (pair) => [path(Math.floor(pair / MOST_SLOTS)), path(pair % MOST_SLOTS)] as const);
  }

  /** Ranks a document's partners anew; with `isNew` it takes its place with them, too. */
  #rank(slot: number, areLeftOut: (a: string, b: string) => boolean, isNew: boolean): void {
    const path = this.#partners.path(slot) as string;
    const found = this.#partners
      .of(slot)
      .filter(({ slot: other }) => !areLeftOut(path, this.#partners.path(other) as string));
    for (const row of rowsOf(slot)) {
      this.#clear(row);
      const own = found.filter(({ isOtherLanguage }) => rowOf(slot, isOtherLanguage) === row);
      this.#rankings.fill(row, own);
      for (const other of this.#rankings.all(row)) this.#ranking.add(other, row);
    }
    if (!isNew) return;
    for (const { slot: other, score, isOtherLanguage } of found) {
      if (this.#fresh.has(other)) continue;
      const row = rowOf(other, isOtherLanguage);
      if (!this.#rankings.takes(row, slot, score)) continue;
      this.#remember(row);
      const out = this.#rankings.insert(row, slot, score);
      this.#ranking.add(slot, row);
      if (out !== undefined) this.#ranking.remove(out, row);
    }
  }

  #remember(row: number): void {
    if (!this.#before.has(row) && !this.#fresh.has(slotOf(row)))
      this.#before.set(row, [...this.#rankings.compared(row)]);
  }

  #clear(row: number): void {
    for (const other of this.#rankings.all(row)) this.#ranking.remove(other, row);
    this.#rankings.fill(row, []);
  }
}

/** A document has two rows: those of its language, and those of others. */
function rowsOf(slot: number): readonly [number, number] {
  return [2 * slot, 2 * slot + 1];
}

function rowOf(slot: number, isOtherLanguage: boolean): number {
  return 2 * slot + (isOtherLanguage ? 1 : 0);
}

function slotOf(row: number): number {
  return row >> 1;
}
