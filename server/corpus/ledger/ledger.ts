import type { Document } from '../../document/document.ts';
import type { Relation } from '../corpus.ts';
import type { Exchange } from '../relations/exchange.ts';
import { quotedTwice } from './partial.ts';
import { type Quoted, relate, reworded } from './quoted.ts';
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

/** A document's quotations, and what it quotes twice. */
interface Own {
  readonly utterances: readonly Utterance[];
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
 * change costs the comparison of the quotations that it brings, and of those that a stem finds which has become too
 * common by it or is so no more.
 */
export class Ledger {
  readonly #own = new Map<string, Own>();
  readonly #holders = new Map<string, Set<Utterance>>();
  /** Each pair stands under both. */
  readonly #pairs = new Map<Utterance, Map<Utterance, Pair>>();
  /** Pairs of which some words are exchanged one for one. */
  readonly #exchanging = new Map<Pair, readonly [string, string]>();

  /** Takes in that these documents, or whom their names mean, are others now; returns the paths whose relations differ. */
  update(touched: ReadonlySet<string>, context: LedgerContext): Set<string> {
    const changed = new Set<string>();
    const loose = new Set<Utterance>();
    for (const path of touched) this.#forget(path, loose, changed);
    for (const path of touched) {
      const document = context.document(path);
      if (document) this.#take(path, document, loose, changed);
    }
    const done = new Set<Utterance>();
    for (const one of loose) {
      this.#compare(one, done, context, changed);
      done.add(one);
    }
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
      for (const path of paths) changed.add(path);
    }
    return changed;
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
    const { utterances = [], twice = [] } = this.#own.get(path) ?? {};
    const pairs = new Set(utterances.flatMap((one) => [...(this.#pairs.get(one)?.values() ?? [])]));
    return [...twice, ...[...pairs].flatMap(({ relations }) => relations)];
  }

  has(path: string): boolean {
    return this.of(path).length > 0;
  }

  #forget(path: string, loose: Set<Utterance>, changed: Set<string>): void {
    const own = this.#own.get(path);
    if (!own) return;
    this.#own.delete(path);
    if (own.twice.length > 0) changed.add(path);
    for (const one of own.utterances) {
      for (const other of this.#pairs.get(one)?.keys() ?? []) this.#part(one, other, changed);
      loose.delete(one);
      for (const stem of stemsOf(one)) {
        const holders = this.#holders.get(stem);
        holders?.delete(one);
        if (holders?.size === 0) this.#holders.delete(stem);
        else if (holders?.size === MOST_QUOTATIONS) for (const other of holders) loose.add(other);
      }
    }
  }

  #take(path: string, document: Document, loose: Set<Utterance>, changed: Set<string>): void {
    const own = { utterances: utterancesOf(path, document), twice: quotedTwice(path, document) };
    if (own.utterances.length === 0 && own.twice.length === 0) return;
    this.#own.set(path, own);
    if (own.twice.length > 0) changed.add(path);
    for (const one of own.utterances) {
      loose.add(one);
      for (const stem of stemsOf(one)) {
        const holders = this.#holders.get(stem) ?? new Set();
        this.#holders.set(stem, holders.add(one));
        if (holders.size === MOST_QUOTATIONS + 1) for (const other of holders) loose.add(other);
      }
    }
  }

  /** Finds the partners of a quotation anew, but for those that have found theirs. */
  #compare(one: Utterance, done: ReadonlySet<Utterance>, context: LedgerContext, changed: Set<string>): void {
    const near = new Map<Utterance, number>();
    for (const stem of stemsOf(one)) {
      const holders = this.#holders.get(stem) as Set<Utterance>;
      if (holders.size > MOST_QUOTATIONS) continue;
      for (const other of holders) if (other !== one) near.set(other, (near.get(other) ?? 0) + 1);
    }
    for (const other of this.#pairs.get(one)?.keys() ?? [])
      if ((near.get(other) ?? 0) < FEWEST_SHARED) this.#part(one, other, changed);
    for (const [other, shared] of near) {
      if (shared < FEWEST_SHARED || done.has(other) || one.language !== other.language) continue;
      if (this.#pairs.get(one)?.has(other) || (one.path !== other.path && context.areVersions(one.path, other.path)))
        continue;
      const [a, b] = this.#inOrder(one, other);
      const speaker = speakerOf(a, context);
      const found = relate(a, b, speaker !== undefined && speaker === speakerOf(b, context));
      if (found.length > 0) this.#join(a, b, { found, relations: read(found, context) }, changed);
    }
  }

  /** By path, then as they stand in the text. */
  #inOrder(one: Utterance, other: Utterance): [Utterance, Utterance] {
    if (one.path !== other.path) return one.path < other.path ? [one, other] : [other, one];
    const own = this.#own.get(one.path)?.utterances ?? [];
    return own.indexOf(one) < own.indexOf(other) ? [one, other] : [other, one];
  }

  #join(a: Utterance, b: Utterance, pair: Pair, changed: Set<string>): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const own = this.#pairs.get(one);
      if (own) own.set(other, pair);
      else this.#pairs.set(one, new Map([[other, pair]]));
      changed.add(one.path);
    }
    if (pair.found.some(({ exchanges }) => exchanges.some(Boolean))) this.#exchanging.set(pair, [a.path, b.path]);
  }

  #part(a: Utterance, b: Utterance, changed: Set<string>): void {
    const pair = this.#pairs.get(a)?.get(b);
    if (pair) this.#exchanging.delete(pair);
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const own = this.#pairs.get(one);
      own?.delete(other);
      if (own?.size === 0) this.#pairs.delete(one);
      changed.add(one.path);
    }
  }
}

function read(found: readonly Quoted[], { areExchanged }: LedgerContext): Relation[] {
  return found.map((own) => reworded(own, areExchanged));
}

function speakerOf({ path, speaker }: Utterance, { entityOf }: LedgerContext): string | undefined {
  return speaker === undefined ? undefined : entityOf(path, speaker);
}

function stemsOf({ words }: Utterance): Set<string> {
  return new Set(words.filter((word) => word.bits > 0).map((word) => word.stem));
}
