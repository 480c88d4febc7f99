import type { Word } from '../../text/words.ts';
import type { DeedMood, DeedWords, WrittenDeed } from '../deed-words.ts';
import { forms } from '../lexicon.ts';
import { type Carrier, isFuture, LIGHT, NO_PART, NOT, partOf, SOON, THAT } from './deed-parts.ts';
import { denials } from './denials.ts';
import { bareVerb, NO_VERB } from './past.ts';

/** States and effects: what is foreseen in them is no deed that somebody announces. */
const STATES: ReadonlySet<string> = new Set(
  [...forms('كان أصبح ظل بات صار عاد بقي زال استمر أمكن حدث ظهر شهد زاد أدى ساهم أسهم ساعد واصل عمل شكل حقق')].map(
    denials.key,
  ),
);
/** They stand before the verbal noun that tells the deed: «بسرعة تنفيذ», «أهمية إنشاء». */
const HEADS = forms('سرعة ضرورة أهمية عملية أعمال إجراءات');

const REACH = 5;
const BY_REACH = 9;
const OFF_REACH = 3;

/** Deeds of Arabic clauses. */
export const deeds: DeedWords = {
  find,
  key: denials.key,
  recurring: forms(
    'مباراة مباريات مران مرانا تدريب تدريبات تدريبه حصة حصته صلاة جولة جولات لقاء جلسة جلسات درس محاضرة خطبة جمعة',
  ),
  hasPronoun,
  isOfPeople: (norm) => PEOPLE.test(norm),
};

function find(words: readonly Word[], first: number, last: number): WrittenDeed[] {
  const out: WrittenDeed[] = [];
  const part = (i: number) => (i >= first && i < last ? partOf(words[i] as Word) : NO_PART);
  for (let i = first; i < last; i++) if (part(i).isIf) return [];
  let isPlanned = false;
  const add = (mood: DeedMood, from: number, found: Found | undefined) => {
    if (!found || found.key.length < 2 || STATES.has(found.key)) return;
    const opens = found.at === from && (from === first || part(from - 1).isOpener || part(from - 1).isThat);
    out.push({ ...found, from, mood, object: opens ? 'further' : 'behind' });
  };
  for (let i = first; i < last; i++) {
    const own = part(i);
    if (own === NO_PART || (words[i] as Word).kind !== 'word') continue;
    const future = own.mayBeFuture ? futureVerb(words, i) : undefined;
    if (future) {
      isPlanned = true;
      if (!part(i - 1).isWere) add('planned', i, deedOf(words, future.at, last, future.verb));
      i = future.at;
      continue;
    }
    if (part(i - 1).isNot || part(i - 2).isNot) continue;
    if (own.plan) {
      isPlanned = true;
      const isPrayer = [1, 2, 3].some((n) => part(i + n).isPrayed);
      if (isPrayer || part(i - 1).isWere || part(i - 2).isWere) continue;
      const found = governed(words, i, last, own.plan);
      add('planned', i, found);
      if (found) for (const one of joined(words, found.at, last)) add('planned', i, one);
      continue;
    }
    if (isPlanned) continue;
    if (own.isOff) for (const one of nounsBehind(words, i, last)) add('off', i, one);
    else if (own.calls && part(i + 1).isCallingOff)
      for (const one of nounsBehind(words, i + 1, last)) add('off', i, one);
    else {
      const done = part(i - 1).isThat ? undefined : own.done;
      if (done) add('done', i, governed(words, i, last, done));
      else if (isPast(words, i, first)) add('done', i, { at: i, key: denials.key(bareVerb((words[i] as Word).norm)) });
    }
  }
  return out;
}

/** «سيقيم», «سوف يقيم»: the verb without its mark of the future, and where it stands. */
function futureVerb(words: readonly Word[], i: number): { readonly at: number; readonly verb: string } | undefined {
  const { norm } = words[i] as Word;
  const next = words[i + 1];
  if (SOON.test(norm)) return next && /^[يتنا]\p{L}{2}/u.test(next.norm) ? { at: i + 1, verb: next.norm } : undefined;
  return isFuture(norm) ? { at: i, verb: norm.replace(/^[وف]?س/, '') } : undefined;
}

interface Found {
  readonly at: number;
  readonly key: string;
}

/** What the imperfect at word `at` tells: itself, or the verbal noun behind a verb that tells nothing else. */
function deedOf(words: readonly Word[], at: number, last: number, verb: string): Found {
  const light = LIGHT.find((carrier) => carrier.words.has(verb));
  return (light && governed(words, at, last, light)) ?? { at, key: denials.infinitive(verb) };
}

/** What a carrier at word `i` governs: the verb behind «أن», else the verbal noun. */
function governed(words: readonly Word[], i: number, last: number, { by }: Carrier): Found | undefined {
  const reach = Math.min(last, i + 1 + (by ? BY_REACH : REACH));
  for (let at = i + 1; at < reach; at++) {
    const word = words[at] as Word;
    const next = at + 1 < last ? words[at + 1] : undefined;
    if (word.kind === 'mark' && !/^["()]$/.test(word.norm)) break;
    if (next && isThat(word, by) && /^[يتن]\p{L}{2}/u.test(next.norm)) return deedOf(words, at + 1, last, next.norm);
    if (by === undefined) continue;
    if (typeof by !== 'string') {
      if (by.has(word.norm)) return next?.kind === 'word' ? nounAt(words, at + 1, last, next.norm) : undefined;
    } else {
      const noun = behind(word.norm, by);
      if (noun !== undefined) return nounAt(words, at, last, noun);
    }
  }
  return by === undefined ? nextNoun(words, i, last) : undefined;
}

function isThat({ norm }: Word, by: Carrier['by']): boolean {
  return THAT.has(norm) || (by === 'ب' && norm === 'بان');
}

/** A noun at `at`, the one behind it where it is but its head; none where it denies. */
function nounAt(words: readonly Word[], at: number, last: number, norm: string): Found | undefined {
  if (NOT.has(norm)) return undefined;
  if (!HEADS.has(norm)) return { at, key: denials.key(norm) };
  const next = at + 1 < last ? words[at + 1] : undefined;
  return next?.kind === 'word' ? { at: at + 1, key: denials.key(next.norm) } : undefined;
}

/** The noun behind an attached preposition; `undefined` where the word has none. */
function behind(norm: string, by: 'ب' | 'ل'): string | undefined {
  const bare = norm.replace(/^[وف](?=[بل]\p{L}{3})/u, '');
  return bare.startsWith(by) && bare.length >= 4 ? bare.slice(1) : undefined;
}

/** The first word behind that is formed like a verbal noun; one behind the actor has no article. */
function nextNoun(words: readonly Word[], i: number, last: number): Found | undefined {
  for (let at = i + 1; at < Math.min(last, i + 1 + REACH); at++) {
    const { kind, norm } = words[at] as Word;
    if (kind !== 'word' || NO_VERB.has(norm)) return undefined;
    const bare = at === i + 1 ? norm.replace(ARTICLE, '') : norm;
    if (VERBAL.some((form) => form.test(withoutPronoun(words[at] as Word, bare)))) return nounAt(words, at, last, bare);
  }
  return undefined;
}

/** The words behind, of which one names what was called off. */
function nounsBehind(words: readonly Word[], i: number, last: number): Found[] {
  const out: Found[] = [];
  for (let at = i + 1; at < Math.min(last, i + 1 + OFF_REACH); at++) {
    const { kind, norm } = words[at] as Word;
    if (kind !== 'word' || NO_VERB.has(norm)) break;
    out.push({ at, key: denials.key(norm) });
  }
  return out;
}

/** «لضبطهما وتقديمهما»: further verbal nouns on which the first one's object hangs. */
function joined(words: readonly Word[], i: number, last: number): Found[] {
  const out: Found[] = [];
  for (let at = i + 1; at < Math.min(last, i + 1 + REACH); at++) {
    const word = words[at] as Word;
    if (word.kind !== 'word') break;
    const noun = withoutPronoun(word, word.norm.slice(1));
    if (/^[ول]/.test(word.norm) && hasPronoun(word) && VERBAL.some((form) => form.test(noun)))
      out.push({ at, key: denials.key(word.norm.slice(1)) });
  }
  return out;
}

const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{3})/u;
const PRONOUN = /(?<=\p{L}{3})(?:هما|هم|هن|ها|ه)$/u;

/** A pronoun for people: one for things may stand for any of those that a text names. */
const PEOPLE = /(?:هما|هم)$/;

/** A word whose last letter is a ta marbuta has none. */
function hasPronoun({ norm, surface }: Word): boolean {
  return PRONOUN.test(norm) && !/[ةۃ]\p{M}*$/u.test(surface);
}

function withoutPronoun(word: Word, norm: string): string {
  return hasPronoun(word) ? norm.replace(PRONOUN, '') : norm;
}

/** Forms of verbal nouns, normalised; participles with «م» («مدرب») and «فعيل» («رئيس») mostly name who does it. */
const VERBAL: readonly RegExp[] = [
  // forms IV, VII, VIII and X («إصدار», «إقامة», «افتتاح», «استقبال», «استعادة»)
  /^ا\p{L}{2,4}ا\p{L}$/u,
  /^ا(?:ست)?\p{L}ا\p{L}[هت]$/u,
  /^ا(?:ست)?\p{L}ال$/u,
  /^ا(?:ست)?\p{L}ا\p{L}$/u,
  // II («توقيع», «تسوية») and III («مغادرة»)
  /^ت\p{L}{2}ي\p{L}$/u,
  /^ت\p{L}{2}[يئ][هت]$/u,
  /^م\p{L}ا\p{L}{2}[هت]$/u,
  // I («نقل», «وصول», «زيارة», «بناء»)
  /^\p{L}{3}$/u,
  /^\p{L}{2}[وا]\p{L}[هت]?$/u,
];

/** A verb in the past tense, by its form; where a noun is spelt alike, by what stands before it. */
function isPast(words: readonly Word[], i: number, first: number): boolean {
  const { past } = partOf(words[i] as Word);
  if (!past) return false;
  const before = i > first ? words[i - 1] : undefined;
  if (before?.kind === 'word' && (NO_VERB.has(before.norm) || NOT.has(before.norm))) return false;
  return past === 'clear' || (before !== undefined && partOf(before).isBeforeVerb);
}
