import { languages } from '../../language/languages.ts';
import { hashOf } from './comparable.ts';
import type { Comparand } from './comparand.ts';
import { LEAST_ALIKE_IN_PLACE, sceneKeys } from './happening.ts';
import { Holders } from './holders.ts';
import { LEAST_ALIKE, lengthOf } from './profile.ts';
import { factsOf } from './translations.ts';

/** Two documents that share fewer telling words and names have no statement in common. */
const ENOUGH_KEYS = 4;
/** The same for two languages, which share names and numbers alone. */
const ENOUGH_FACTS = 4;
/** Sums are made in another order than where it is decided: rounding must leave nothing out. */
const SLACK = 1e-6;

/** What of a document tells which others are worth comparing with it. All keys are hashes. */
interface Signature {
  /** Telling words and names, with their bits (0 for what is in no profile) and how much sharing one counts. */
  readonly telling: Int32Array;
  readonly weights: Float64Array;
  readonly votes: Uint8Array;
  /** Names and numbers, which hold in any language, with how much sharing one counts. */
  readonly facts: Int32Array;
  readonly factVotes: Uint8Array;
  /** Places that an article opens with, and those that it names further down. */
  readonly scenes: Int32Array;
  readonly places: Int32Array;
  /** Runs of terms, see `Comparand`. */
  readonly shingles: Int32Array;
  /** Length of the shortest profile of its articles, as of a vector. */
  readonly length: number;
  /** A bit for each language of its articles. */
  readonly languages: number;
}

/** Documents by a telling key, with the most bits that the key has in one of them. */
interface Telling {
  most: number;
  readonly slots: number[];
}

/**
 * Which documents are worth comparing: an inverted index that counts what a document shares with each other one, so that
 * no other is touched with which no relation is possible. Two articles of one language have none unless their profiles
 * are alike (Bayardo et al. 2007 bound the cosine in this way), they tell of one place, or they share a run of words.
 */
export class Partners {
  readonly #slots = new Map<string, number>();
  readonly #paths: (string | undefined)[] = [];
  readonly #signatures: (Signature | undefined)[] = [];
  readonly #free: number[] = [];

  readonly #telling = new Map<number, Telling>();
  readonly #scenes = new Holders();
  readonly #places = new Holders();
  readonly #shingles = new Holders();
  readonly #facts = new Holders();
  readonly #counts = new Counts();

  /** Takes in a document that is not there. */
  add(path: string, articles: readonly Comparand[]): void {
    const slot = this.#free.pop() ?? this.#paths.length;
    const signature = signatureOf(articles);
    this.#slots.set(path, slot);
    this.#paths[slot] = path;
    this.#signatures[slot] = signature;
    for (const [i, key] of signature.telling.entries()) {
      const weight = signature.weights[i] as number;
      const known = this.#telling.get(key);
      if (!known) this.#telling.set(key, { most: weight, slots: [slot] });
      else {
        known.most = Math.max(known.most, weight);
        known.slots.push(slot);
      }
    }
    this.#scenes.add(signature.scenes, slot);
    this.#places.add(signature.places, slot);
    this.#shingles.add(signature.shingles, slot);
    this.#facts.add(signature.facts, slot);
  }

  remove(path: string): void {
    const slot = this.#slots.get(path);
    const signature = slot === undefined ? undefined : this.#signatures[slot];
    if (slot === undefined || !signature) return;
    this.#slots.delete(path);
    this.#paths[slot] = undefined;
    this.#signatures[slot] = undefined;
    this.#free.push(slot);
    for (const key of signature.telling) {
      const slots = this.#telling.get(key)?.slots ?? [];
      slots[slots.indexOf(slot)] = slots.at(-1) as number;
      slots.pop();
      if (slots.length === 0) this.#telling.delete(key);
    }
    this.#scenes.remove(signature.scenes, slot);
    this.#places.remove(signature.places, slot);
    this.#shingles.remove(signature.shingles, slot);
    this.#facts.remove(signature.facts, slot);
  }

  /** The documents worth comparing with one, and itself. Cost: the holders of its keys, a few operations each. */
  of(path: string): string[] {
    const slot = this.#slots.get(path);
    const own = slot === undefined ? undefined : this.#signatures[slot];
    if (!own) return [];
    const { votes, facts, dots, isNear, isCopied } = this.#counted(own);
    const out: string[] = [];
    for (const [other, theirs] of this.#signatures.entries()) {
      if (!theirs) continue;
      if (other !== slot) {
        const areOfOneLanguage = isOneBit(own.languages | theirs.languages);
        const isEnough = (votes[other] as number) >= ENOUGH_KEYS;
        if (!isEnough && (areOfOneLanguage || (facts[other] as number) < ENOUGH_FACTS)) continue;
        const like = (dots[other] as number) / (own.length * theirs.length) + SLACK;
        const isAlike = like >= LEAST_ALIKE || (like >= LEAST_ALIKE_IN_PLACE && isNear[other] === 1);
        if (areOfOneLanguage && !isAlike && isCopied[other] === 0) continue;
      }
      out.push(this.#paths[other] as string);
    }
    return out;
  }

  /** What each document shares with this one. */
  #counted(own: Signature): Counts {
    const counts = this.#counts.cleared(this.#paths.length);
    const { votes, facts, dots, isNear, isCopied } = counts;
    for (const [i, key] of own.telling.entries()) {
      const { most, slots } = this.#telling.get(key) as Telling;
      const dot = most * (own.weights[i] as number);
      const vote = own.votes[i] as number;
      for (const other of slots) {
        dots[other] = (dots[other] as number) + dot;
        votes[other] = (votes[other] as number) + vote;
      }
    }
    for (const key of own.scenes) {
      for (const other of this.#scenes.get(key)) isNear[other] = 1;
      for (const other of this.#places.get(key)) isNear[other] = 1;
    }
    for (const key of own.places) for (const other of this.#scenes.get(key)) isNear[other] = 1;
    for (const key of own.shingles) for (const other of this.#shingles.get(key)) isCopied[other] = 1;
    for (const [i, key] of own.facts.entries()) {
      const vote = own.factVotes[i] as number;
      for (const other of this.#facts.get(key)) facts[other] = (facts[other] as number) + vote;
    }
    return counts;
  }
}

/** A number of each kind for each document, by slot. Made once, since each document asks for them. */
class Counts {
  votes = new Int32Array(0);
  facts = new Int32Array(0);
  dots = new Float64Array(0);
  isNear = new Uint8Array(0);
  isCopied = new Uint8Array(0);

  cleared(length: number): this {
    if (this.votes.length < length) {
      this.votes = new Int32Array(2 * length);
      this.facts = new Int32Array(2 * length);
      this.dots = new Float64Array(2 * length);
      this.isNear = new Uint8Array(2 * length);
      this.isCopied = new Uint8Array(2 * length);
    } else for (const one of [this.votes, this.facts, this.dots, this.isNear, this.isCopied]) one.fill(0, 0, length);
    return this;
  }
}

function signatureOf(articles: readonly Comparand[]): Signature {
  const telling = new Map<number, number>();
  const facts = new Map<number, number>();
  const votes = new Map<number, number>();
  const scenes = new Set<number>();
  const places = new Set<number>();
  let length = Number.POSITIVE_INFINITY;
  for (const { postings, profile, happening, states } of articles) {
    for (const key of postings.keys()) {
      const fact = factsOf(key);
      if (fact > 0) facts.set(hashOf(key), fact);
    }
    for (const [key, weight] of profile) {
      const hash = hashOf(key);
      telling.set(hash, Math.max(weight, telling.get(hash) ?? 0));
    }
    const keys = states.length > 0 ? sceneKeys(happening).map(hashOf) : [];
    for (const key of keys) {
      telling.set(key, telling.get(key) ?? 0);
      votes.set(key, ENOUGH_KEYS);
    }
    for (const [place, opens] of happening.places) (opens ? scenes : places).add(hashOf(place));
    if (profile.size > 0) length = Math.min(length, lengthOf(profile));
  }
  return {
    telling: Int32Array.from(telling.keys()),
    weights: Float64Array.from(telling.values()),
    votes: Uint8Array.from(telling.keys(), (key) => votes.get(key) ?? 1),
    facts: Int32Array.from(facts.keys()),
    factVotes: Uint8Array.from(facts.values()),
    scenes: Int32Array.from(scenes),
    places: Int32Array.from(places),
    shingles: Int32Array.from(new Set(articles.flatMap(({ shingles }) => [...shingles]))),
    length,
    languages: articles.reduce((bits, { language }) => bits | (1 << languages.indexOf(language)), 0),
  };
}

function isOneBit(bits: number): boolean {
  return (bits & (bits - 1)) === 0;
}
