import type { Language } from '../../language/language.ts';
import type { Reading } from '../../text/reading.ts';
import type { Word } from '../../text/words.ts';
import { type Clause, matchAt } from './clauses.ts';

/** A word (by position in the reading) that names what never was. */
export interface DeniedWord {
  readonly at: number;
  /** It is the verb itself; else the noun behind one that says nothing («لم يقدم على الانتحار»). */
  readonly isVerb: boolean;
  readonly state: 'denied' | 'undone';
}

/** How far behind a verb «كما تردد» may stand. */
const RUMOUR_REACH = 5;

/**
 * What a clause says did not happen: a negated verb of which it is said that others say so («لم
 * ينتحر كما تردد»). One that takes nothing («لم ينتحر») is `undone`; it denies where the same article tells of a rumour. Linear in the clause.
 */
export function deniedIn(reading: Reading, clause: Clause, language: Language): DeniedWord[] {
  const { deeds, claims } = language;
  const out: DeniedWord[] = [];
  for (let i = clause.first; i < clause.last; i++) {
    const word = reading.words[i] as Word;
    if (word.kind !== 'word') continue;
    const negation = matchAt(reading, i, deeds.didNot);
    const verb = reading.words[i + negation];
    if (negation === 0 || verb?.kind !== 'word' || claims.notNegated.test(verb.norm)) continue;
    const commits = matchAt(reading, i + negation, deeds.commits);
    const at = i + negation + commits;
    if (at >= clause.last || reading.words[at]?.kind !== 'word') continue;
    const isRumour = isRumoured(reading, at, language);
    if (isRumour || isAlone(reading, at, clause))
      out.push({ at, isVerb: commits === 0, state: isRumour ? 'denied' : 'undone' });
  }
  return out;
}

function isRumoured(reading: Reading, at: number, { deeds }: Language): boolean {
  for (let i = at + 1; i <= at + RUMOUR_REACH && i < reading.words.length; i++)
    if (matchAt(reading, i, deeds.asRumoured) > 0) return true;
  return false;
}

/** True when nothing follows in the clause. */
function isAlone(reading: Reading, at: number, { last }: Clause): boolean {
  const next = reading.words[at + 1];
  return at + 1 >= last || next === undefined || (next.kind === 'mark' && /^[.،,؛;:!؟?]$/.test(next.norm));
}
