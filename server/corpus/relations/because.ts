import { quoted } from '../../text/isolate.ts';
import { slice } from '../../text/span.ts';
import type { DifferenceKind } from '../corpus.ts';
import type { Difference } from './differences.ts';
import type { Verdict } from './relate.ts';

const LABEL: Readonly<Record<DifferenceKind, string>> = {
  number: 'another number',
  day: 'another day',
  place: 'another place',
  agent: 'another actor',
  object: 'another thing',
  negation: 'affirmed against denied',
  hedge: 'a hedge lost or added',
  stance: 'another stance',
  quotation: 'other words in the quotation',
  framing: 'other framing',
};

/** The reason for a relation in one sentence, with the words that differ. `who` denies, where the relation is a denial and the text tells. */
export function because(
  { kind, score, differs, reason }: Verdict,
  textA: string,
  textB: string,
  who: string | undefined,
): string {
  const lead = kind === 'denies' && who !== undefined ? `${quoted(who)} denies it; ` : '';
  if (reason !== undefined) return lead + [...differs.map((one) => difference(one, textA, textB)), reason].join('; ');
  const share = `${Math.round(score * 100)} % of what both say agrees`;
  if (kind === 'repeats') return `same words: ${share}`;
  if (kind === 'paraphrases') return `same statement in other words: ${share}`;
  if (kind === 'translates') return `the same statement in the other language: ${share}`;
  if (kind === 'denies') return `${lead}one side denies what the other says or is accused of; ${share}`;
  if (kind === 'supersedes') return `one says it goes on or is planned, the other that it is over; ${share}`;
  return `${differs.map((one) => difference(one, textA, textB)).join('; ')}; ${share}`;
}

function difference({ what, a, b, missingIn, isSilence }: Difference, textA: string, textB: string): string {
  if (missingIn)
    return `${LABEL[what]} (${quoted(missingIn === 'a' ? slice(textB, b) : slice(textA, a))} on one side only)`;
  const label = isSilence ? 'a denial against mere silence' : what === 'negation' ? 'the opposite' : LABEL[what];
  return `${label} (${quoted(slice(textA, a))} / ${quoted(slice(textB, b))})`;
}
