import type { Document } from '../../document/document.ts';
import { Bounded } from '../bounded.ts';
import type { Relation } from '../corpus.ts';
import type { Exchange } from '../relations/exchange.ts';
import { quotedTwice } from './partial.ts';
import { mayRelate, type Quoted, relate, reworded } from './quoted.ts';
import { type Said, saidOf } from './said.ts';
import { type Utterance, utterancesOf } from './utterance.ts';

// A stem that stands in more quotations than this finds none.
const MOST_QUOTATIONS = 60;
const FEWEST_SHARED = 2;

/** What the ledger asks of the rest of the corpus; all by path. */
export interface LedgerContext {
  document(path: string): Document | undefined;
  /** Id of the entity that a local entity belongs to. */
  entityOf(path: string, local: number): string | undefined;
  /** True when two files are one page saved twice. */
  areVersions(a: string, b: string): boolean;
  /** True when other documents than these two exchange two words in other sentences. */
  areExchanged(exchange: Exchange, a: string, b: string): boolean;
}

/** A quotation of the ledger. */
interface Entry extends Said {
  /** Among those that are there. */
  readonly number: number;
  /** Entity id of the speaker as it was when the quotation was compared last. */
  by: string | undefined;
}

/** A document's quotations, and what it quotes twice. */
interface Own {
  readonly entries: readonly Entry[];
  readonly twice: readonly Relation[];
}

/** Two quotations that are wordings of one utterance. */
interface Pair {
  readonly found: readonly Quoted[];
  /** As the words that the folder's copies exchange let them read. */
  relations: readonly Relation[];
}

/**
 * The quote ledger: which quotations of a folder are wordings of one utterance, kept up to date document by document.
 * `repeats` for the same words, `alters` with the words that differ otherwise. They are found by their rare stems; a
 * change costs the comparison of the quotations that it brings, or that are others' now, and of those for which a stem
 * that is common no more is the second one that they share.
 */
export class Ledger {
  readonly #own = new Map<string, Own>();
  /** By number; what left makes room for the next. */
  readonly #entries: (Entry | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #holders = new Bounded(MOST_QUOTATIONS);
  /** Each pair stands under both. */
  readonly #pairs = new Map<Entry, Map<Entry, Pair>>();
  /** Pairs of which some words are exchanged one for one. */
  readonly #exchanging = new Map<Pair, readonly [string, string]>();

  /**
   * Takes in that the documents `changed` are others now, and whom the names in those of `meant` mean; returns the paths
   * whose relations differ.
   */
  update(changed: ReadonlySet<string>, meant: ReadonlySet<string>, context: LedgerContext): Set<string> {
    const differing = new Set<string>();
    const fresh = new Set<Entry>();
    for (const path of changed) this.#forget(path, differing);
    for (const path of changed) {
      const document = context.document(path);
      if (document) this.#take(path, document, context, fresh, differing);
    }
    for (const path of meant) if (!changed.has(path)) this.#ask(path, context, fresh, differing);
    this.#compare(fresh, context, differing);
    for (const [pair, paths] of this.#exchanging) {
      const relations = read(pair.found, context);
      if (
        relations.every(
          (relation, i) =>
            relation.kind === pair.relations[i]?.kind && relation.differs.length === pair.relations[i]?.differs.length,
        )
      )
        continue;
      pair.relations = relations;
      for (const path of paths) differing.add(path);
    }
    return differing;
  }

  /** All relations, in no order. Linear in them and in the documents. */
  all(): Relation[] {
    const pairs = new Set([...this.#pairs.values()].flatMap((own) => [...own.values()]));
    return [
      ...[...this.#own.values()].flatMap(({ twice }) => twice),
      ...[...pairs].flatMap(({ relations }) => relations),
    ];
  }

  /** The relations of one document, in no order. */
  of(path: string): Relation[] {
    const { entries = [], twice = [] } = this.#own.get(path) ?? {};
    const pairs = new Set(entries.flatMap((one) => [...(this.#pairs.get(one)?.values() ?? [])]));
    return [...twice, ...[...pairs].flatMap(({ relations }) => relations)];
  }

  #forget(path: string, differing: Set<string>): void {
    const own = this.#own.get(path);
    if (!own) return;
    this.#own.delete(path);
    if (own.twice.length > 0) differing.add(path);
    for (const one of own.entries) {
      for (const other of this.#pairs.get(one)?.keys() ?? []) this.#part(one, other, differing);
      for (const stem of one.stems) this.#holders.remove(stem, one.number);
      this.#entries[one.number] = undefined;
      this.#free.push(one.number);
    }
  }

  #take(path: string, document: Document, context: LedgerContext, fresh: Set<Entry>, differing: Set<string>): void {
    const entries = utterancesOf(path, document).map((utterance, index): Entry => {
      const number = this.#free.pop() ?? this.#entries.length;
      const entry = { ...saidOf(utterance, index), number, by: speakerOf(utterance, context) };
      this.#entries[number] = entry;
      return entry;
    });
    const twice = quotedTwice(path, document);
    if (entries.length === 0 && twice.length === 0) return;
    this.#own.set(path, { entries, twice });
    if (twice.length > 0) differing.add(path);
    for (const one of entries) {
      fresh.add(one);
      for (const stem of one.stems) this.#holders.add(stem, one.number);
    }
  }

  /** Quotations that are another speaker's now are compared anew. */
  #ask(path: string, context: LedgerContext, fresh: Set<Entry>, differing: Set<string>): void {
    for (const one of this.#own.get(path)?.entries ?? []) {
      const by = speakerOf(one, context);
      if (by === one.by) continue;
      one.by = by;
      fresh.add(one);
      for (const other of this.#pairs.get(one)?.keys() ?? []) this.#part(one, other, differing);
    }
  }

  #compare(fresh: ReadonlySet<Entry>, context: LedgerContext, differing: Set<string>): void {
    const { common, rare } = this.#holders.turned();
    const done = new Set<Entry>();
    for (const one of fresh) {
      for (const [other, shared] of this.#near(one))
        if (shared >= FEWEST_SHARED && !done.has(other)) this.#relate(one, other, context, differing);
      done.add(one);
    }
    for (const one of this.#holding(common)) {
      const pairs = this.#pairs.get(one);
      const near = pairs && this.#near(one);
      for (const other of pairs?.keys() ?? [])
        if ((near?.get(other) ?? 0) < FEWEST_SHARED) this.#part(one, other, differing);
    }
    const told = new Set(rare);
    for (const one of this.#holding(rare)) {
      if (done.has(one)) continue;
      const before = this.#near(one, told);
      for (const [other, shared] of this.#near(one))
        if (shared >= FEWEST_SHARED && (before.get(other) ?? 0) < FEWEST_SHARED && !done.has(other))
          this.#relate(one, other, context, differing);
      done.add(one);
    }
  }

  /** Those who have a stem of these. */
  #holding(stems: readonly number[]): Set<Entry> {
    return new Set(
      stems.flatMap((stem) => [...this.#holders.all(stem)].map((number) => this.#entries[number] as Entry)),
    );
  }

  /** How many stems that tell something others share with a quotation, but for `without`. */
  #near(one: Entry, without?: ReadonlySet<number>): Map<Entry, number> {
    const near = new Map<Entry, number>();
    for (const stem of one.stems) {
      if (without?.has(stem)) continue;
      for (const number of this.#holders.get(stem)) {
        const other = this.#entries[number] as Entry;
        if (other !== one) near.set(other, (near.get(other) ?? 0) + 1);
      }
    }
    return near;
  }

  #relate(one: Entry, other: Entry, context: LedgerContext, differing: Set<string>): void {
    const [a, b] = inOrder(one, other);
    const isOneSpeaker = a.by !== undefined && a.by === b.by;
    if (a.language !== b.language || !mayRelate(a, b, isOneSpeaker) || this.#pairs.get(a)?.has(b)) return;
    if (a.path !== b.path && context.areVersions(a.path, b.path)) return;
    const [from, to] = [a, b].map((entry) => utteranceOf(entry, context)) as [Utterance, Utterance];
    const found = relate(from, to, isOneSpeaker);
    if (found.length > 0) this.#join(a, b, { found, relations: read(found, context) }, differing);
  }

  #join(a: Entry, b: Entry, pair: Pair, differing: Set<string>): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const own = this.#pairs.get(one);
      if (own) own.set(other, pair);
      else this.#pairs.set(one, new Map([[other, pair]]));
      differing.add(one.path);
    }
    if (pair.found.some(({ exchanges }) => exchanges.some(Boolean))) this.#exchanging.set(pair, [a.path, b.path]);
  }

  #part(a: Entry, b: Entry, differing: Set<string>): void {
    const pair = this.#pairs.get(a)?.get(b);
    if (pair) this.#exchanging.delete(pair);
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const own = this.#pairs.get(one);
      own?.delete(other);
      if (own?.size === 0) this.#pairs.delete(one);
      differing.add(one.path);
    }
  }
}

/** By path, then as they stand in the text. */
function inOrder(one: Entry, other: Entry): [Entry, Entry] {
  const isFirst = one.path === other.path ? one.index < other.index : one.path < other.path;
  return isFirst ? [one, other] : [other, one];
}

function read(found: readonly Quoted[], { areExchanged }: LedgerContext): Relation[] {
  return found.map((own) => reworded(own, areExchanged));
}

function speakerOf({ path, speaker }: Said | Utterance, { entityOf }: LedgerContext): string | undefined {
  return speaker === undefined ? undefined : entityOf(path, speaker);
}

/** Its words. Linear in the document where it was not looked at lately. */
function utteranceOf({ path, index }: Said, context: LedgerContext): Utterance {
  return utterancesOf(path, context.document(path) as Document)[index] as Utterance;
}
