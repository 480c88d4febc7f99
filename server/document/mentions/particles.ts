import { listed } from '../../language/ar/dictionary.ts';
import { givenNames } from '../../language/ar/given-names.ts';
import type { Stem } from '../../language/ar/proclitics.ts';
import { nameOdds, nameWords, placeWords } from '../../language/name-words.ts';
import { formOf } from '../../text/forms.ts';
import type { Candidate } from './candidate.ts';
import { isTitled } from './context.ts';
import { knownAt } from './gazetteer.ts';
import { isArabic, type Line, type Token } from './token.ts';

/**
 * Decides for each candidate how much of its first word is attached particles («وبوتين» names «بوتين»,
 * «وانغ» is whole): by what the tables of names know, by what the document writes elsewhere without
 * particles, and last by how much the letters look like a name.
 */
export function withoutParticles(candidates: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  const bare = bareWords(lines);
  return candidates.map((candidate) => {
    if (candidate.cut !== undefined) return candidate;
    const { tokens } = lines[candidate.line] as Line;
    const token = tokens[candidate.first] as Token;
    if (!isArabic(token.word) || token.stems.length === 1 || followsTitle(candidate, lines))
      return { ...candidate, cut: 0 };
    const joined =
      candidate.first > 0 &&
      candidates.some((other) => other.line === candidate.line && other.last === candidate.first);
    return { ...candidate, cut: certainly(token) ?? particles(token, bare, joined) };
  });
}

/** Nothing is attached to a name that stands directly after its title («الرئيس الكيني وليام روتو»). */
function followsTitle({ type, line, first }: Candidate, lines: readonly Line[]): boolean {
  return type === 'PER' && isTitled(lines[line] as Line, first);
}

function particles(token: Token, bare: ReadonlyMap<string, number>, afterName: boolean): number {
  let best = token.stems[0] as Stem;
  let top = Number.NEGATIVE_INFINITY;
  for (const stem of token.stems) {
    if (stem.norm.length < 2) continue;
    const score = likelihood(stem, bare, afterName);
    if (score > top) {
      top = score;
      best = stem;
    }
  }
  return best.cut;
}

/** What no table or dictionary knows with the particle on, and a table of names without it, has one («وجازان», «لأردوغان»). */
function certainly(token: Token): number | undefined {
  const [whole, ...rest] = token.stems;
  if (!whole || isName(whole.norm) || listed(whole.norm) !== 'x') return undefined;
  return rest.find(({ norm }) => norm.length > 3 && isName(norm))?.cut;
}

function isName(norm: string): boolean {
  return givenNames.has(norm) || placeWords.ar.has(norm) || nameWords.ar.has(norm) || isKnown(norm);
}

function likelihood({ norm, cut }: Stem, bare: ReadonlyMap<string, number>, afterName: boolean): number {
  let score = nameOdds(norm) / 16;
  if (nameWords.ar.has(norm)) score += 2;
  if (placeWords.ar.has(norm) || isKnown(norm)) score += 2;
  if (norm.startsWith('ال') && norm.length > 4) score += 3;
  const seen = (bare.get(norm) ?? 0) - (cut === 0 ? 1 : 0);
  score += Math.min(seen, 4) * 1.5;
  if (cut === 0) score += afterName ? 0 : 1.5;
  return score;
}

function isKnown(norm: string): boolean {
  const word = { start: 0, end: 0, form: formOf(norm), kind: 'word' as const, norm, surface: norm, spaced: true };
  return knownAt([{ start: 0, end: 0, word, stems: [{ norm, cut: 0 }] }], 0) !== undefined;
}

/** How often each word is written in the document just so. */
function bareWords(lines: readonly Line[]): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const { tokens } of lines) for (const { word } of tokens) out.set(word.norm, (out.get(word.norm) ?? 0) + 1);
  return out;
}
