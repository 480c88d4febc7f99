import { languages } from '../../language/languages.ts';
import { Holders } from '../holders.ts';
import { hashOf } from './comparable.ts';
import type { Comparand } from './comparand.ts';
import { LEAST_ALIKE_IN_PLACE, sceneKeys } from './happening.ts';
import { LEAST_ALIKE } from './profile.ts';
import { areOneEvent, sharesShingle, type Topic } from './topic.ts';
import { factsOf } from './translations.ts';

/** A document worth comparing with another one. */
export interface Partner {
  readonly slot: number;
  /** How much both have in common, the same from either side. Comparable for partners of one language, and of other ones. */
  readonly score: number;
  readonly isOtherLanguage: boolean;
}

/** Two documents that share fewer telling words and names have no statement in common. */
const ENOUGH_KEYS = 4;
/** The same for two languages, which share names and numbers alone. */
const ENOUGH_FACTS = 4;
/** Sums are made in another order than where it is decided: rounding must leave nothing out. */
const SLACK = 1e-6;

/** What of a document tells which others are worth comparing with it. */
interface Signature {
  readonly topics: readonly Topic[];
  /** Hashes of names and numbers, which hold in any language, and how much sharing each counts. */
  readonly facts: Int32Array;
  readonly marks: Uint8Array;
  /** Of the shortest profile of its articles. */
  readonly length: number;
  readonly shingles: number;
  /** A bit for each language of its articles. */
  readonly languages: number;
}

/** Bits are fewer than this: a holder of a telling key is a document's slot with the bits that it has there. */
const MOST_BITS = 32;

/**
 * Which documents are worth comparing: an inverted index that counts what a document shares with each other one, so that
 * no other is touched with which no relation is possible. Two articles of one language have none unless they are about one
 * event or share a run of words; for the first, their profiles are alike (Bayardo et al. 2007 bound the cosine in this way)
 * or they tell of one place.
 */
export class Partners {
  readonly #slots = new Map<string, number>();
  readonly #paths: (string | undefined)[] = [];
  /** Hashes of the paths. */
  readonly #codes: number[] = [];
  readonly #signatures: (Signature | undefined)[] = [];
  readonly #free: number[] = [];

  readonly #telling = new Holders();
  readonly #openings = new Holders();
  readonly #scenes = new Holders();
  readonly #places = new Holders();
  readonly #shingles = new Holders();
  readonly #facts = new Holders();
  readonly #counts = new Counts();

  /** Takes in a document that is not there; returns the number by which it is called here until it leaves. */
  add(path: string, articles: readonly Comparand[]): number {
    const slot = this.#free.pop() ?? this.#paths.length;
    const signature = signatureOf(articles);
    this.#slots.set(path, slot);
    this.#paths[slot] = path;
    this.#codes[slot] = hashOf(path);
    this.#signatures[slot] = signature;
    this.#index(signature, slot, (index, key, holder) => index.add(key, holder));
    return slot;
  }

  /** Forgets a document; returns its number, which another may get. */
  remove(path: string): number | undefined {
    const slot = this.#slots.get(path);
    const signature = slot === undefined ? undefined : this.#signatures[slot];
    if (slot === undefined || !signature) return undefined;
    this.#slots.delete(path);
    this.#paths[slot] = undefined;
    this.#signatures[slot] = undefined;
    this.#free.push(slot);
    this.#index(signature, slot, (index, key, holder) => index.remove(key, holder));
    return slot;
  }

  path(slot: number): string | undefined {
    return this.#paths[slot];
  }

  /**
   * True when `one` comes before `other` among the partners of a document: by score, and where that is equal in an order
   * that is drawn for each document. Were it that of the paths, of many that are alike all would choose the same few.
   */
  isBefore(own: number, one: Pick<Partner, 'slot' | 'score'>, other: Pick<Partner, 'slot' | 'score'>): boolean {
    if (one.score !== other.score) return one.score > other.score;
    const [a, b] = [this.#lot(own, one.slot), this.#lot(own, other.slot)];
    return a === b ? (this.#paths[one.slot] as string) < (this.#paths[other.slot] as string) : a < b;
  }

  #lot(one: number, other: number): number {
    return mixed((this.#codes[one] as number) ^ (this.#codes[other] as number));
  }

  #index(signature: Signature, slot: number, change: (index: Holders, key: number, holder: number) => void): void {
    const { telling, openings, scenes, places, shingles } = keysOf(signature.topics);
    for (const [key, bits] of telling) change(this.#telling, key, slot * MOST_BITS + bits);
    for (const key of openings) change(this.#openings, key, slot);
    for (const key of scenes) change(this.#scenes, key, slot);
    for (const key of places) change(this.#places, key, slot);
    for (const key of shingles) change(this.#shingles, key, slot);
    for (const key of signature.facts) change(this.#facts, key, slot);
  }

  /** The documents worth comparing with one. Cost: the holders of its keys and the documents, a few operations each. */
  of(slot: number): Partner[] {
    const own = this.#signatures[slot];
    if (!own) return [];
    const { votes, facts, dots, isNear, copied } = this.#counted(own);
    const out: Partner[] = [];
    for (const [other, theirs] of this.#signatures.entries()) {
      if (!theirs || other === slot) continue;
      const isEnough = (votes[other] as number) >= ENOUGH_KEYS;
      if (!isEnough && (facts[other] as number) < ENOUGH_FACTS) continue;
      const isOtherLanguage = !isOneBit(own.languages | theirs.languages);
      if (isOtherLanguage) {
        const score = share(facts[other] as number, own.facts.length, theirs.facts.length);
        out.push({ slot: other, score, isOtherLanguage });
        continue;
      }
      const like = (dots[other] as number) / (own.length * theirs.length) + SLACK;
      const isAlike = like >= LEAST_ALIKE || (like >= LEAST_ALIKE_IN_PLACE && isNear[other] === 1);
      if (!isEnough || (!isAlike && copied[other] === 0) || !areComparable(own, theirs)) continue;
      const score = like + share(copied[other] as number, own.shingles, theirs.shingles);
      out.push({ slot: other, score, isOtherLanguage });
    }
    return out;
  }

  /** What each document shares with this one. */
  #counted(own: Signature): Counts {
    const counts = this.#counts.cleared(this.#paths.length);
    const { votes, facts, dots, isNear, copied } = counts;
    const { telling, openings, scenes, places, shingles } = keysOf(own.topics);
    for (const [key, bits] of telling)
      for (const holder of this.#telling.get(key)) {
        const other = Math.floor(holder / MOST_BITS);
        dots[other] = (dots[other] as number) + bits * (holder % MOST_BITS);
        votes[other] = (votes[other] as number) + 1;
      }
    // sharing one of these alone is enough
    for (const key of openings)
      for (const other of this.#openings.get(key)) votes[other] = (votes[other] as number) + ENOUGH_KEYS;
    for (const key of scenes) {
      for (const other of this.#scenes.get(key)) isNear[other] = 1;
      for (const other of this.#places.get(key)) isNear[other] = 1;
    }
    for (const key of places) for (const other of this.#scenes.get(key)) isNear[other] = 1;
    for (const key of shingles)
      for (const other of this.#shingles.get(key)) copied[other] = (copied[other] as number) + 1;
    for (const [i, key] of own.facts.entries()) {
      const vote = own.marks[i] as number;
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
  copied = new Int32Array(0);

  cleared(length: number): this {
    if (this.votes.length < length) {
      this.votes = new Int32Array(2 * length);
      this.facts = new Int32Array(2 * length);
      this.dots = new Float64Array(2 * length);
      this.isNear = new Uint8Array(2 * length);
      this.copied = new Int32Array(2 * length);
    } else for (const one of [this.votes, this.facts, this.dots, this.isNear, this.copied]) one.fill(0, 0, length);
    return this;
  }
}

function signatureOf(articles: readonly Comparand[]): Signature {
  const facts = new Map<number, number>();
  for (const { postings } of articles)
    for (const key of postings.keys()) {
      const fact = factsOf(key);
      if (fact > 0) facts.set(hashOf(key), fact);
    }
  const topics = articles.map(({ topic }) => topic);
  return {
    topics,
    facts: Int32Array.from(facts.keys()),
    marks: Uint8Array.from(facts.values()),
    length: topics.reduce((least, { profile }) => Math.min(least, profile.length || least), Number.POSITIVE_INFINITY),
    shingles: keysOf(topics).shingles.length,
    languages: articles.reduce((bits, { language }) => bits | (1 << languages.indexOf(language)), 0),
  };
}

/** What a document with these articles is looked up by. Linear in them. */
function keysOf(topics: readonly Topic[]) {
  const telling = new Map<number, number>();
  const openings = new Set<number>();
  const scenes = new Set<number>();
  const places = new Set<number>();
  for (const { profile, happening, hasTolls } of topics) {
    for (const [i, code] of profile.codes.entries()) {
      const bits = Math.min(profile.weights[i] as number, MOST_BITS - 1);
      telling.set(code, Math.max(bits, telling.get(code) ?? 0));
    }
    if (hasTolls) for (const key of sceneKeys(happening)) openings.add(hashOf(key));
    for (const [place, isOpening] of happening.places) (isOpening ? scenes : places).add(hashOf(place));
  }
  const shingles =
    topics.length === 1
      ? (topics[0] as Topic).shingles
      : Int32Array.from(new Set(topics.flatMap((topic) => [...topic.shingles])));
  return { telling, openings, scenes, places, shingles };
}

/** True when an article of one document and one of the other may have something to do with each other. */
function areComparable({ topics: ours }: Signature, { topics: theirs }: Signature): boolean {
  return ours.some((one) => theirs.some((other) => areOneEvent(one, other) || sharesShingle(one, other)));
}

/** What two have in common as a share of what both have (Dice). */
function share(common: number, one: number, other: number): number {
  return common === 0 ? 0 : (2 * common) / (one + other);
}

/** Scatters integers of 32 bits (the finish of MurmurHash3). */
function mixed(code: number): number {
  const half = Math.imul(code ^ (code >>> 16), 0x85ebca6b);
  const most = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return most ^ (most >>> 16);
}

function isOneBit(bits: number): boolean {
  return (bits & (bits - 1)) === 0;
}
