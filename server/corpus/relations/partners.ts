import { languages } from '../../language/languages.ts';
import { Holders } from '../holders.ts';
import { hashOf } from './comparable.ts';
import type { Comparand } from './comparand.ts';
import { LEAST_ALIKE_IN_PLACE, sceneKeys } from './happening.ts';
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
  /** Telling words and names, then names and numbers, which hold in any language; both with a mark. */
  readonly telling: number;
  readonly facts: number;
  /** Places that an article opens with, and those that it names further down. */
  readonly scenes: number;
  readonly places: number;
  /** The keys: so many of each kind one after the other, and at the end runs of terms, see `Comparand`. */
  readonly keys: Int32Array;
  /** Of a telling key its bits (0 for what is in no profile) and `IS_SCENE`; of a fact how much sharing it counts. */
  readonly marks: Uint8Array;
  /** Length of the shortest profile of its articles, as of a vector. */
  readonly length: number;
  /** A bit for each language of its articles. */
  readonly languages: number;
}

/** Bits are fewer than this: a holder of a telling key is a document's slot with the bits that it has there. */
const MOST_BITS = 32;
/** Sharing this key alone is enough. */
const IS_SCENE = 32;

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

  readonly #telling = new Holders();
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
    this.#index(signature, slot, (index, key, holder) => index.add(key, holder));
  }

  remove(path: string): void {
    const slot = this.#slots.get(path);
    const signature = slot === undefined ? undefined : this.#signatures[slot];
    if (slot === undefined || !signature) return;
    this.#slots.delete(path);
    this.#paths[slot] = undefined;
    this.#signatures[slot] = undefined;
    this.#free.push(slot);
    this.#index(signature, slot, (index, key, holder) => index.remove(key, holder));
  }

  #index(signature: Signature, slot: number, change: (index: Holders, key: number, holder: number) => void): void {
    const { telling, facts, scenes, places, shingles } = keysOf(signature);
    for (const [i, key] of telling.entries())
      change(this.#telling, key, slot * MOST_BITS + bitsOf(signature.marks[i] as number));
    for (const key of facts) change(this.#facts, key, slot);
    for (const key of scenes) change(this.#scenes, key, slot);
    for (const key of places) change(this.#places, key, slot);
    for (const key of shingles) change(this.#shingles, key, slot);
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
        const isEnough = (votes[other] as number) >= ENOUGH_KEYS;
        if (!isEnough && (facts[other] as number) < ENOUGH_FACTS) continue;
        const areOfOneLanguage = isOneBit(own.languages | theirs.languages);
        if (!isEnough && areOfOneLanguage) continue;
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
    const { telling, facts: shared, scenes, places, shingles } = keysOf(own);
    for (const [i, key] of telling.entries()) {
      const mark = own.marks[i] as number;
      const bits = bitsOf(mark);
      const vote = mark >= IS_SCENE ? ENOUGH_KEYS : 1;
      for (const holder of this.#telling.get(key)) {
        const other = Math.floor(holder / MOST_BITS);
        dots[other] = (dots[other] as number) + bits * (holder % MOST_BITS);
        votes[other] = (votes[other] as number) + vote;
      }
    }
    for (const key of scenes) {
      for (const other of this.#scenes.get(key)) isNear[other] = 1;
      for (const other of this.#places.get(key)) isNear[other] = 1;
    }
    for (const key of places) for (const other of this.#scenes.get(key)) isNear[other] = 1;
    for (const key of shingles) for (const other of this.#shingles.get(key)) isCopied[other] = 1;
    for (const [i, key] of shared.entries()) {
      const vote = own.marks[own.telling + i] as number;
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
  const opens = new Set<number>();
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
      opens.add(key);
    }
    for (const [place, isOpening] of happening.places) (isOpening ? scenes : places).add(hashOf(place));
    if (profile.size > 0) length = Math.min(length, lengthOf(profile));
  }
  const shingles = new Set(articles.flatMap((article) => [...article.shingles]));
  const marks = [...telling].map(([key, bits]) => Math.min(bits, MOST_BITS - 1) + (opens.has(key) ? IS_SCENE : 0));
  return {
    telling: telling.size,
    facts: facts.size,
    scenes: scenes.size,
    places: places.size,
    keys: Int32Array.from([...telling.keys(), ...facts.keys(), ...scenes, ...places, ...shingles]),
    marks: Uint8Array.from([...marks, ...facts.values()]),
    length,
    languages: articles.reduce((bits, { language }) => bits | (1 << languages.indexOf(language)), 0),
  };
}

/** The keys of each kind. */
function keysOf({ keys, telling, facts, scenes, places }: Signature) {
  const ofFacts = telling + facts;
  const ofScenes = ofFacts + scenes;
  const ofPlaces = ofScenes + places;
  return {
    telling: keys.subarray(0, telling),
    facts: keys.subarray(telling, ofFacts),
    scenes: keys.subarray(ofFacts, ofScenes),
    places: keys.subarray(ofScenes, ofPlaces),
    shingles: keys.subarray(ofPlaces),
  };
}

function bitsOf(mark: number): number {
  return mark % IS_SCENE;
}

function isOneBit(bits: number): boolean {
  return (bits & (bits - 1)) === 0;
}
