import type { Relation } from '../corpus.ts';
import type { Exchange } from './exchange.ts';

/** What a relation tells of words that stand for one another. */
export interface Told {
  /** The exchange that it bears witness to. */
  readonly witness: Exchange | undefined;
  /** The exchanges that are all that differs in it, and how it reads where each is one of words for one thing. */
  readonly hangsOn: readonly Exchange[];
  readonly instead: Relation;
}

/** So many sentences of as many pairs of other documents must exchange two words before they count as words for one thing. */
const WITNESSES = 2;

/**
 * The words of a folder that its own copies exchange for one another: «عواصف» for «أعاصير» in one sentence, and again in
 * another. Witnesses are relations that were found without this knowledge, so that the order of loading changes nothing.
 */
export class Exchanged {
  /** Pair of stems → pair of documents → contexts. */
  readonly #witnesses = new Map<string, Map<string, readonly Exchange[]>>();
  /** Pair of stems → pairs of documents whose relations hang on it. */
  readonly #hanging = new Map<string, Map<string, readonly [string, string]>>();

  /** Takes in what the relations of two documents tell; returns the documents whose relations may read otherwise now. */
  add(a: string, b: string, told: readonly Told[]): Set<string> {
    const documents = documentsOf(a, b);
    for (const { pair } of told.flatMap(({ hangsOn }) => hangsOn)) at(this.#hanging, pair).set(documents, [a, b]);
    return this.#change(told, (pair, contexts) => at(this.#witnesses, pair).set(documents, contexts));
  }

  /** Forgets what the relations of two documents told; returns as `add` does. */
  remove(a: string, b: string, told: readonly Told[]): Set<string> {
    const documents = documentsOf(a, b);
    const changed = this.#change(told, (pair) => drop(this.#witnesses, pair, documents));
    for (const { pair } of told.flatMap(({ hangsOn }) => hangsOn)) drop(this.#hanging, pair, documents);
    return changed;
  }

  #change(told: readonly Told[], apply: (pair: string, contexts: readonly Exchange[]) => void): Set<string> {
    const own = new Map<string, Exchange[]>();
    for (const { witness } of told) if (witness) own.set(witness.pair, [...(own.get(witness.pair) ?? []), witness]);
    const changed = new Set<string>();
    for (const [pair, contexts] of own) {
      apply(pair, contexts);
      for (const paths of this.#hanging.get(pair)?.values() ?? []) for (const path of paths) changed.add(path);
    }
    return changed;
  }

  /**
   * True when other documents than these two exchange the words in other sentences than this. Linear in the witnesses of
   * the two words.
   */
  isKnown(exchange: Exchange, a: string, b: string): boolean {
    const own = documentsOf(a, b);
    const kept: Exchange[] = [exchange];
    for (const [documents, contexts] of [...(this.#witnesses.get(exchange.pair) ?? [])].sort(byKey)) {
      if (documents === own) continue;
      const other = contexts.find((context) => !kept.some((known) => areAlike(known, context)));
      if (other && kept.push(other) > WITNESSES) return true;
    }
    return false;
  }
}

/** Cut or reworded otherwise, one sentence keeps a word beside. */
function areAlike(one: Exchange, other: Exchange): boolean {
  return (one.left !== '' && one.left === other.left) || (one.right !== '' && one.right === other.right);
}

function documentsOf(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function at<T>(map: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const own = map.get(key) ?? new Map<string, T>();
  map.set(key, own);
  return own;
}

function drop<T>(map: Map<string, Map<string, T>>, key: string, documents: string): void {
  const own = map.get(key);
  own?.delete(documents);
  if (own?.size === 0) map.delete(key);
}
