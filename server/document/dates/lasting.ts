import type { Language } from '../../language/language.ts';
import type { Reading, Sentence } from '../../text/reading.ts';
import type { Word } from '../../text/words.ts';
import type { Found } from './find.ts';
import { type DateMeaning, type DurationMeaning, grainOf, type Meaning } from './meaning.ts';

/** An expression in the line that it stands in. */
export interface InLine extends Found {
  readonly source: { readonly reading: Reading; readonly language: Language };
}

// How far the word of beginning or ending may stand from its day, in words; a comma or a new clause counts as more.
const FARTHEST = 14;
const COMMA = 4;
const NEW_CLAUSE = 6;
// How many words before or after a length may tell of what it is the length.
const NEAR = 3;
// What two sentences must share to speak of one thing: stems that aren't everyday words.
const SHARED = 2;
const SHARED_BITS = 7;

/**
 * Binds lengths of one article to the days that they end or begin with: «اختتم الأحد زيارة استمرت ستة أيام», "the six
 * days he spent" where another sentence tells when he left. Takes and gives the expressions of one article, in order.
 * Linear in the words of sentences that hold a day, and lengths times days.
 */
export function bindLengths<T extends InLine>(found: readonly T[]): T[] {
  if (!found.some((one) => lengthOf(one) !== undefined)) return [...found];
  const edges = found.flatMap((one) => edgeAt(one) ?? []);
  const bound = found.map((one) => bind(one, edges));
  return bound.map((one) => {
    if (one.meaning.kind !== 'duration' || one.meaning.within || !isTold(one)) return one;
    const days = lengthOf(one);
    const twin = days === undefined ? undefined : bound.find((other) => isBound(other) && lengthOf(other) === days);
    return twin?.meaning.kind === 'duration' && twin.meaning.within ? within(one, twin.meaning.within) : one;
  });
}

/** A day on which something begins or ends. */
interface Edge {
  readonly of: 'first' | 'last';
  readonly day: DateMeaning;
  readonly future: boolean;
  readonly cost: number;
  readonly source: InLine['source'];
  readonly sentence: Sentence;
}

function bind<T extends InLine>(one: T, edges: readonly Edge[]): T {
  if (edges.length === 0 || lengthOf(one) === undefined || !isTold(one)) return one;
  const sentence = sentenceOf(one);
  const here = edges.filter((edge) => edge.source === one.source && edge.sentence === sentence);
  const near = here.length > 0 ? here : elsewhere(one, sentence, edges);
  const [edge] = [...near].sort((a, b) => a.cost - b.cost);
  return edge ? within(one, edge) : one;
}

/** The days of sentences about something that lasts, when they share enough with this one. */
function elsewhere(one: InLine, sentence: Sentence | undefined, edges: readonly Edge[]): Edge[] {
  const own = stems(one.source, sentence);
  return edges.filter(({ source, sentence: other }) => {
    const { events } = source.language.dates.lasting;
    if (!wordsOf(source, other).some((word) => isOf(events, word, source.language))) return false;
    let shared = 0;
    for (const stem of stems(source, other)) if (own.has(stem)) shared++;
    return shared >= SHARED;
  });
}

function within<T extends InLine>(one: T, { of, day, future }: NonNullable<DurationMeaning['within']>): T {
  const meaning: Meaning = { ...(one.meaning as DurationMeaning), within: { of, day, future } };
  return { ...one, meaning };
}

function isBound({ meaning }: InLine): boolean {
  return meaning.kind === 'duration' && meaning.within !== undefined;
}

/** Whole days of a length that may be bound; `undefined` for all else. */
function lengthOf({ meaning }: Found): number | undefined {
  if (meaning.kind !== 'duration' || meaning.direction !== undefined || meaning.parts.length !== 1) return undefined;
  const [part] = meaning.parts;
  if (part?.n === undefined || !Number.isInteger(part.n) || part.n < 1) return undefined;
  return part.unit === 'D' ? part.n : part.unit === 'W' ? 7 * part.n : undefined;
}

/** True when the words beside a length tell that it is the length of something that happened once. */
function isTold({ source, first, last }: InLine): boolean {
  const { reading, language } = source;
  const { lasting } = language.dates;
  const before = reading.words.slice(Math.max(0, first - NEAR), first);
  const after = reading.words.slice(last, last + NEAR);
  const has = (words: readonly Word[], lexicon: ReadonlySet<string>) =>
    words.some((word) => isOf(lexicon, word, language));
  if (has(before, lasting.verbs) || has(before.slice(-2), lasting.events) || has(after.slice(0, 1), lasting.events))
    return true;
  const own = reading.words[first]?.norm ?? '';
  const definite = own === 'the' || before.at(-1)?.norm === 'the' || (language.code === 'ar' && own.startsWith('ال'));
  return definite && has(after, lasting.verbs);
}

/** The word of beginning or ending in the sentence of a day that stands nearest to it. */
function edgeAt(one: InLine): Edge | undefined {
  const { meaning, source, first, last, future } = one;
  const sentence = sentenceOf(one);
  if (meaning.kind !== 'date' || !sentence || !isOneDay(meaning)) return undefined;
  const { words } = source.reading;
  let best: Edge | undefined;
  const look = (i: number, cost: number) => {
    const of = edgeOf(words[i] as Word, source.language);
    if (of && cost < (best?.cost ?? FARTHEST)) best = { of, day: meaning, future, cost, source, sentence };
  };
  for (let i = first - 1, cost = 0; i >= sentence.first && cost < FARTHEST; i--) {
    cost += step(words[i] as Word, source.language);
    look(i, cost);
  }
  for (let i = last, cost = 0; i < sentence.last && cost < FARTHEST; i++) {
    cost += step(words[i] as Word, source.language);
    look(i, cost);
  }
  return best;
}

function isOneDay(date: DateMeaning): boolean {
  const grain = grainOf(date);
  return (
    (grain === 'D' || grain === 'H') &&
    !date.edge &&
    !date.same &&
    (date.weekday ?? date.day ?? date.shift?.D) !== undefined
  );
}

function edgeOf(word: Word, language: Language): Edge['of'] | undefined {
  if (word.kind !== 'word') return undefined;
  const { begins, ends } = language.dates.lasting;
  return isOf(ends, word, language) ? 'last' : isOf(begins, word, language) ? 'first' : undefined;
}

function step({ kind, norm }: Word, language: Language): number {
  if (kind === 'mark') return norm === ',' || norm === '،' ? COMMA : 1;
  return language.claims.clauseOpeners.has(norm) ? NEW_CLAUSE : 1;
}

function isOf(lexicon: ReadonlySet<string>, word: Word, language: Language): boolean {
  if (word.kind !== 'word') return false;
  return lexicon.has(word.norm) || language.splits(word).some((split) => lexicon.has(split.norm));
}

function sentenceOf({ source, first }: InLine): Sentence | undefined {
  return source.reading.sentences.find((sentence) => sentence.first <= first && first < sentence.last);
}

function wordsOf({ reading }: InLine['source'], sentence: Sentence | undefined): readonly Word[] {
  return sentence ? reading.words.slice(sentence.first, sentence.last) : [];
}

function stems(source: InLine['source'], sentence: Sentence | undefined): Set<string> {
  const out = new Set<string>();
  for (const { kind, norm } of wordsOf(source, sentence)) {
    const stem = kind === 'word' ? source.language.stem(norm) : '';
    if (stem !== '' && source.language.rarity(stem) >= SHARED_BITS) out.add(stem);
  }
  return out;
}
