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
  negation: 'affirmed on one side, denied on the other',
  hedge: 'hedged on one side only',
  stance: 'another stance',
  quotation: 'other words in the quotation',
  framing: 'other framing',
};

/** The reason for a relation in one sentence, with the words that differ. */
export function because({ kind, score, differs }: Verdict, textA: string, textB: string): string {
  const share = `${Math.round(score * 100)} % of what both say agrees`;
  if (kind === 'repeats') return `same words: ${share}`;
  if (kind === 'paraphrases') return `same statement in other words: ${share}`;
  if (kind === 'denies') return `one side denies what the other says or is accused of; ${share}`;
  if (kind === 'supersedes') return `one says it goes on or is planned, the other that it is over; ${share}`;
  return `${differs.map((one) => difference(one, textA, textB)).join('; ')}; ${share}`;
}

function difference({ what, a, b }: Difference, textA: string, textB: string): string {
  const left = slice(textA, a);
  const right = slice(textB, b);
  if (left.length > 60 || right.length > 60) return LABEL[what];
  return `${LABEL[what]} (${quoted(left)} / ${quoted(right)})`;
}
