import type { TaggerModel } from '../../language/tagger-model.ts';
import { taggers } from '../../language/taggers.ts';
import type { EntityType } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { documentEvidence } from './evidence.ts';
import { type Setting, settings, TAGS } from './features.ts';
import { type Lexical, lexical } from './lexical.ts';
import { addEvidence, decode, scores } from './tagger.ts';
import { isArabic, type Line } from './token.ts';

/** Names of people, bodies and places by the statistical tagger, in two passes over the document. Linear. */
export function taggedNames(lines: readonly Line[], rank: number): Candidate[] {
  const words = lines.map(({ tokens, language }) =>
    tokens.map(({ word }) => lexical(word, isArabic(word) || (language.code === 'ar' && word.kind !== 'word'))),
  );
  const set = settings(words);
  const first = lines.map((line, l) =>
    pass(taggers[line.language.code], line, words[l] as Lexical[], set[l] as Setting, undefined),
  );
  const evidence = documentEvidence(words, first);
  const second = lines.map((line, l) =>
    pass(taggers[line.language.code], line, words[l] as Lexical[], set[l] as Setting, evidence[l]),
  );
  return second.flatMap((tags, l) => {
    const line = lines[l] as Line;
    return candidates(tags, l, rank).flatMap((found) => (isTrusted(found, line) ? withoutNumbers(found, line) : []));
  });
}

/** The English text it learnt from names few bodies: capitals and generic words tell those better (capitalised.ts). */
function isTrusted({ type }: Candidate, { language }: Line): boolean {
  return language.code !== 'en' || type !== 'ORG';
}

/** People and places in Latin letters have no numbers at their ends («York 1» is a score). */
function withoutNumbers(found: Candidate, { tokens, language }: Line): Candidate[] {
  if (language.code !== 'en') return [found];
  let { first, last } = found;
  while (last > first && tokens[last - 1]?.word.kind !== 'word') last--;
  while (first < last && tokens[first]?.word.kind !== 'word') first++;
  return first < last ? [{ ...found, first, last }] : [];
}

function pass(
  model: TaggerModel,
  line: Line,
  words: readonly Lexical[],
  setting: Setting,
  evidence: readonly number[] | undefined,
): Uint8Array {
  const out = new Uint8Array(words.length);
  for (let s = 0; s + 1 < line.bounds.length; s++) {
    const from = line.bounds[s] as number;
    const to = line.bounds[s + 1] as number;
    const sentence = words.slice(from, to);
    const table = scores(
      model,
      sentence,
      (i) => keyOf(line, from + i),
      setting.offices.subarray(from, to),
      setting.sports,
    );
    if (evidence) addEvidence(model, sentence, evidence.slice(from, to), table);
    out.set(decode(model, table, 0, sentence.length), from);
  }
  return out;
}

function keyOf(line: Line, i: number): string {
  const word = line.tokens[i]?.word;
  return word ? (isArabic(word) ? word.norm : word.surface) : '';
}

function candidates(tags: Uint8Array, line: number, rank: number): Candidate[] {
  const out: Candidate[] = [];
  for (let first = 0; first < tags.length; first++) {
    const tag = tags[first] as number;
    if (tag % 2 === 0) continue;
    let last = first + 1;
    while (last < tags.length && tags[last] === tag + 1) last++;
    out.push({ line, first, last, cut: undefined, type: (TAGS[tag] as string).slice(2) as EntityType, rank });
  }
  return out;
}
