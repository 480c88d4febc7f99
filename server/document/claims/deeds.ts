import type { Language } from '../../language/language.ts';
import type { Reading } from '../../text/reading.ts';
import { overlap } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import type { Deed, Term } from '../document.ts';
import { type Clause, matchAt } from './clauses.ts';
import { deniedIn } from './denied.ts';

/** So many words may stand between what announces a deed and the word that names it. */
const REACH = 3;
/** The same where its subject stands between. */
const FAR_REACH = 8;
const FEWEST_LETTERS = 3;
/** A verb that stands in every text tells nothing. */
const COMMON_BITS = 10;

/**
 * The deeds of a clause that it says are to come, are done or never were. `at` is where the reading begins in the document;
 * what stands in a name of `terms` is none. Linear in the clause.
 */
export function deedsIn(
  reading: Reading,
  clause: Clause,
  at: number,
  terms: readonly Term[],
  language: Language,
): Deed[] {
  const { deeds } = language;
  const names = terms.filter(({ kind }) => kind === 'name' || kind === 'time');
  const out: Deed[] = [];
  const add = (i: number | undefined, state: Deed['state'], keyOf: (norm: string) => string) => {
    if (i === undefined) return;
    const word = reading.words[i] as Word;
    const key = keyOf(word.norm);
    const span = { start: word.start + at, end: word.end + at };
    if (
      key.length < 2 ||
      deeds.isEmpty(word.norm) ||
      names.some((name) => overlap(name, span) > 0) ||
      out.some((known) => known.start === span.start)
    )
      return;
    out.push({ ...span, state, key });
  };
  for (const word of deniedIn(reading, clause, language)) add(word.at, word.state, word.isVerb ? infinitive : noun);
  for (let i = clause.first; i < clause.last; i++) {
    const word = reading.words[i] as Word;
    if (word.kind !== 'word') continue;
    const isUnreal = i > clause.first && matchAt(reading, i - 1, deeds.unreal) > 0;
    const behind = (length: number) => named(reading, i + length, clause.last, language);
    for (const state of ['planned', 'done'] as const)
      if (!isUnreal && matchAt(reading, i, deeds.carriers[state]) > 0)
        add(carried(reading, i, clause.last), state, noun);
    const announced = matchAt(reading, i, deeds.announces);
    const future = deeds.future(word.norm);
    if (announced > 0 && !isUnreal) add(behind(announced), 'planned', infinitive);
    else if (future !== undefined && matchAt(reading, i, deeds.light) > 0) add(behind(1), 'planned', infinitive);
    else if (future !== undefined && !isUnreal) add(i, 'planned', () => future);
    const completed = matchAt(reading, i, deeds.completes);
    if (completed > 0 && !isUnreal) add(behind(completed), 'done', noun);
    if (!isUnreal && isPast(reading, i, clause, language)) add(i, 'done', (norm) => deeds.key(verb(norm, language)));
  }
  return out.sort((x, y) => x.start - y.start);

  function noun(norm: string): string {
    return deeds.key(bare(norm, language));
  }

  function infinitive(norm: string): string {
    return deeds.infinitive(bare(norm, language));
  }
}

function isPast(reading: Reading, i: number, { first }: Clause, language: Language): boolean {
  const { deeds, claims, stem, rarity } = language;
  const word = reading.words[i] as Word;
  const norm = verb(word.norm, language);
  if (word.norm.length < FEWEST_LETTERS || !deeds.isPast(norm) || rarity(stem(norm)) < COMMON_BITS) return false;
  const before = reading.words[i - 1];
  if (i === first || !before || before.kind === 'mark') return true;
  if (claims.negations.has(before.norm)) return false;
  return !deeds.mayBeNoun(norm) || norm !== word.norm || deeds.opensVerb.has(before.norm);
}

/** A word without an attached conjunction, where the rest is spelt as a past verb is. */
function verb(norm: string, { deeds, stem }: Language): string {
  const isAttached = norm.startsWith('و') ? !stem(norm).startsWith('و') : norm.startsWith('ف') && !deeds.isPast(norm);
  return isAttached && norm.length > FEWEST_LETTERS && deeds.isPast(norm.slice(1)) ? norm.slice(1) : norm;
}

/** A word without the preposition that is attached to it. */
function bare(norm: string, { code }: Language): string {
  return code === 'ar' ? norm.replace(/^(?:ب|ل(?!ل))(?=\p{L}{4})/u, '') : norm;
}

/** The first word from `i` that may name a deed: no filler, no light verb. */
function named(reading: Reading, i: number, last: number, { deeds }: Language): number | undefined {
  for (let n = i; n < Math.min(last, i + REACH); n++) {
    const word = reading.words[n] as Word;
    if (word.kind !== 'word') return undefined;
    if (!deeds.fillers.has(word.norm) && !deeds.light.has(word.norm)) return n;
  }
  return undefined;
}

/** The next word behind `i` with an attached ب. */
function carried(reading: Reading, i: number, last: number): number | undefined {
  for (let n = i + 1; n < Math.min(last, i + FAR_REACH); n++)
    if (/^ب(?!ال|ين|عد|ها$|هم$)\p{L}{3}/u.test((reading.words[n] as Word).norm)) return n;
  return undefined;
}
