import { words } from '../../text/words.ts';
import type { Alignment } from './alignment.ts';
import type { Comparable } from './comparable.ts';
import type { Comparand } from './comparand.ts';
import type { Difference } from './differences.ts';

/**
 * Two names that have changed places in a sentence that was taken over («اتهمت أ ب», «اتهمت ب أ»): the same words stand
 * between them, and nothing else has moved. A list and what two do together say the same in any order. Linear in the terms.
 */
export function turnedNames(
  one: readonly Comparable[],
  other: readonly Comparable[],
  { ofA }: Alignment,
  a: Comparand,
  b: Comparand,
): Difference[] {
  const moved = [...one.keys()].filter((i) => (ofA[i] ?? -1) >= 0 && one[i]?.kind !== 'cue' && crosses(ofA, i));
  const [i, k] = moved.filter((at) => one[at]?.kind === 'name' && one[at]?.fact !== undefined);
  if (i === undefined || k === undefined) return [];
  const [left, right] = [ofA[i] as number, ofA[k] as number];
  const [first, last, theirFirst, theirLast] = [one[i], one[k], other[right], other[left]] as Comparable[];
  if (!first || !last || !theirFirst || !theirLast || right > left) return [];
  // what stands between them has not moved for itself
  const isBetween = (at: number) => at >= i && at <= k;
  if (!moved.every(isBetween) || one.slice(i + 1, k).some(({ kind }) => kind === 'name')) return [];
  const typeOf = ({ fact }: Comparable, { document }: Comparand) => document.mentions[fact ?? -1]?.type;
  if (typeOf(first, a) !== typeOf(last, a)) return [];
  const [own, their] = [wordsBetween(a, first, last), wordsBetween(b, theirFirst, theirLast)];
  if (own.length === 0 || own.join(' ') !== their.join(' ') || areMutual(own, one, a)) return [];
  return [{ a: spanOf(first), b: spanOf(theirFirst), what: 'agent', opposed: true }];
}

function crosses(ofA: readonly number[], at: number): boolean {
  const own = ofA[at] as number;
  return ofA.some((partner, i) => partner >= 0 && (i < at ? partner > own : i > at && partner < own));
}

/** The words between two terms, without conjunctions. */
function wordsBetween({ document, language }: Comparand, { end }: Comparable, { start }: Comparable): string[] {
  return words(document.text.slice(end, start)).flatMap(({ kind, norm }) =>
    kind === 'word' && !language.parties.joins.has(norm) ? [norm] : [],
  );
}

function areMutual(between: readonly string[], terms: readonly Comparable[], { language }: Comparand): boolean {
  const { mutual } = language.parties;
  const isMutual = (norm: string) => mutual.has(norm) || mutual.has(norm.replace(/^[وفب](?=\p{L}{2})/u, ''));
  return between.some(isMutual) || terms.some(({ norm }) => isMutual(norm));
}

function spanOf({ start, end }: Comparable): { start: number; end: number } {
  return { start, end };
}
