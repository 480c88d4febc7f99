import type { Language } from '../../language/language.ts';
import type { Reading } from '../../text/reading.ts';
import type { Word } from '../../text/words.ts';
import type { Undone } from '../document.ts';
import { type Clause, matchAt } from './clauses.ts';

/** How far behind a verb «كما تردد» may stand. */
const RUMOUR_REACH = 5;
const FEWEST_LETTERS = 2;

/**
 * What a clause says did not happen: a negated verb of which it is said that others say so («لم ينتحر كما تردد»), or one that
 * takes nothing («لم ينتحر»). `at` is where the reading begins in the document. Linear in the clause.
 */
export function undoneIn(reading: Reading, clause: Clause, at: number, { denials, claims }: Language): Undone[] {
  const out: Undone[] = [];
  for (let i = clause.first; i < clause.last; i++) {
    if (reading.words[i]?.kind !== 'word') continue;
    const negation = matchAt(reading, i, denials.didNot);
    const verb = reading.words[i + negation];
    if (negation === 0 || verb?.kind !== 'word' || claims.notNegated.test(verb.norm)) continue;
    const commits = matchAt(reading, i + negation, denials.commits);
    const place = i + negation + commits;
    const word = reading.words[place] as Word;
    if (place >= clause.last || word.kind !== 'word' || denials.isEmpty(word.norm)) continue;
    const isRumour = isRumoured(reading, place, denials.asRumoured);
    const key = commits === 0 ? denials.infinitive(word.norm) : denials.key(word.norm);
    if (key.length < FEWEST_LETTERS || !(isRumour || isAlone(reading, place, clause))) continue;
    out.push({ start: word.start + at, end: word.end + at, key, isRumour });
  }
  return out;
}

function isRumoured(reading: Reading, at: number, asRumoured: ReadonlySet<string>): boolean {
  for (let i = at + 1; i <= at + RUMOUR_REACH && i < reading.words.length; i++)
    if (matchAt(reading, i, asRumoured) > 0) return true;
  return false;
}

/** True when nothing follows in the clause. */
function isAlone(reading: Reading, at: number, { last }: Clause): boolean {
  const next = reading.words[at + 1];
  return at + 1 >= last || next === undefined || (next.kind === 'mark' && /^[.،,؛;:!؟?]$/.test(next.norm));
}
