import { nameWords } from '../../language/name-words.ts';
import type { Candidate } from './candidate.ts';
import { isStop } from './context.ts';
import type { Line, Token } from './token.ts';

/**
 * Sets ends right that the tagger got wrong, from what stands elsewhere in the document: «كيم وشويغو»
 * are two when either is named alone; «كيم برفقة» is one word too long when «كيم» is named alone often
 * and «برفقة» is no word of names.
 */
export function repaired(candidates: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  const alone = new Map<string, number>();
  const ends = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const candidate of candidates) {
    if (candidate.type !== 'PER') continue;
    const parts = partsOf(candidate, lines);
    if (parts.length === 1) count(alone, parts[0]?.word.norm ?? '');
    else count(ends, parts[parts.length - 1]?.word.norm ?? '');
  }
  return candidates.flatMap((candidate) => {
    if (candidate.type === 'LOC') return [withParticle(candidate, lines)];
    if (candidate.type !== 'PER') return [candidate];
    const bare = withoutGluedTitle(withoutSaying(candidate, lines), lines);
    if (bare.last - bare.first < 2) return [bare];
    return splitAtList(bare, lines, alone)
      .map((part) => withoutStranger(part, lines, alone, ends))
      .map((part) => withFamily(part, lines));
  });
}

/** «من جانبه، أبان عمر السالم»: a verb of saying that opens a clause before two words of a name is none of them. */
function withoutSaying(candidate: Candidate, lines: readonly Line[]): Candidate {
  const { tokens, language, bounds } = lines[candidate.line] as Line;
  const { first, last } = candidate;
  const [verb, name] = [tokens[first] as Token, tokens[first + 1] as Token];
  const opens = bounds.includes(first) || tokens[first - 1]?.word.kind === 'mark';
  const isVerb = opens && last - first > 2 && language.speech.form(verb.word.norm)?.force === 'say';
  return isVerb && !language.names.particles.has(name.word.norm)
    ? { ...candidate, first: first + 1, cut: undefined }
    : candidate;
}

const SHORTEST_TITLE = 4;
const SHORTEST_NAME = 3;

/** «دكتورعمر السالم»: a title written to the name is no part of it. */
function withoutGluedTitle(candidate: Candidate, lines: readonly Line[]): Candidate {
  const { tokens, language } = lines[candidate.line] as Line;
  const { norm } = (tokens[candidate.first] as Token).word;
  if (nameWords.ar.has(norm)) return candidate;
  const isNamed = language.names.particles.has(tokens[candidate.first + 1]?.word.norm ?? '');
  for (let at = norm.length - SHORTEST_NAME; at >= SHORTEST_TITLE; at--)
    if ((isNamed || nameWords.ar.has(norm.slice(at))) && language.names.titles.has(norm.slice(0, at)))
      return { ...candidate, cut: at };
  return candidate;
}

function partsOf(candidate: Candidate, lines: readonly Line[]): Token[] {
  return (lines[candidate.line] as Line).tokens.slice(candidate.first, candidate.last);
}

/** Cuts before a word that is «و», «ب» or «ل» with a name that stands alone elsewhere. */
function splitAtList(candidate: Candidate, lines: readonly Line[], alone: ReadonlyMap<string, number>): Candidate[] {
  const parts = partsOf(candidate, lines);
  const at = parts.findIndex(
    ({ stems }, i) =>
      i > 0 &&
      stems.slice(1).some(({ norm }) => norm.length > 2 && (alone.get(norm) ?? 0) > 0) &&
      !nameWords.ar.has(stems[0]?.norm ?? ''),
  );
  if (at < 0) return [candidate];
  const middle = candidate.first + at;
  return [
    { ...candidate, last: middle },
    { ...candidate, first: middle, cut: undefined },
  ];
}

function withoutStranger(
  candidate: Candidate,
  lines: readonly Line[],
  alone: ReadonlyMap<string, number>,
  ends: ReadonlyMap<string, number>,
): Candidate {
  const parts = partsOf(candidate, lines);
  if (parts.length !== 2) return candidate;
  const [first, second] = parts as [Token, Token];
  const lone = Math.max(...first.stems.map(({ norm }) => alone.get(norm) ?? 0));
  const together = ends.get(second.word.norm) ?? 0;
  const [one, two] = [alone.get(first.word.norm) ?? 0, alone.get(second.word.norm) ?? 0];
  if (one > 1 && two > 1 && together < Math.min(one, two)) return { ...candidate, last: candidate.first + 1 };
  const stranger = !nameWords.ar.has(second.word.norm) && lone > 0;
  return stranger || lone > 3 * together ? { ...candidate, last: candidate.first + 1 } : candidate;
}

/** «هذيل آل شرمه», «كيفن دي بروين»: no name of a person ends in a word that opens the next one. */
function withFamily(candidate: Candidate, lines: readonly Line[]): Candidate {
  const { tokens, language } = lines[candidate.line] as Line;
  const [end, next] = [tokens[candidate.last - 1], tokens[candidate.last]];
  if (!end || !language.names.particles.has(end.word.norm) || next?.word.kind !== 'word') return candidate;
  return isStop(next, language.names) ? candidate : { ...candidate, last: candidate.last + 1 };
}

/** «لو بورجيه»: a short foreign word before a place opens its name. */
function withParticle(candidate: Candidate, lines: readonly Line[]): Candidate {
  const { tokens, language } = lines[candidate.line] as Line;
  const before = tokens[candidate.first - 1];
  if (!before || !language.names.particles.has(before.word.norm)) return candidate;
  return { ...candidate, first: candidate.first - 1, cut: 0 };
}
