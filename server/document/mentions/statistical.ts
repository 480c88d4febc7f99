import { taggers } from '../../language/taggers.ts';
import type { EntityType } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { documentEvidence } from './evidence.ts';
import { type Setting, settings, TAGS } from './features.ts';
import { type Lexical, lexical } from './lexical.ts';
import { addEvidence, decode, type Sentence, scores } from './tagger.ts';
import { isArabic, type Line } from './token.ts';

/** Names of people, bodies and places by the statistical tagger, in two passes over the document. Linear. */
export function taggedNames(lines: readonly Line[], rank: number): Candidate[] {
  return tagged(lines).flatMap((tags, l) => {
    const line = lines[l] as Line;
    return candidates(tags, l, rank).flatMap((found) => (isTrusted(found, line) ? withoutNumbers(found, line) : []));
  });
}

/** The tag (index in TAGS) of each word of each line. Linear. */
export function tagged(lines: readonly Line[]): Uint8Array[] {
  const words = lines.map(({ tokens, language }) =>
    tokens.map(({ word }) => lexical(word, isArabic(word) || (language.code === 'ar' && word.kind !== 'word'))),
  );
  const around = settings(words);
  const passed = lines.map((line, l) => firstPass(line, words[l] as Lexical[], around[l] as Setting));
  const evidence = documentEvidence(
    words,
    passed.map(({ tags }) => tags),
  );
  for (const [l, { sentences, tags }] of passed.entries()) {
    const model = taggers[(lines[l] as Line).language.code];
    for (const { sentence, table } of sentences) {
      if (!addEvidence(model, sentence, evidence[l] as number[], table)) continue;
      tags.set(decode(model, table, sentence.last - sentence.first), sentence.first);
    }
  }
  return passed.map(({ tags }) => tags);
}

/** The tags of a line's words and the scores they come from, so that a second pass only adds to these. */
function firstPass({ bounds, language }: Line, words: readonly Lexical[], { offices, sports }: Setting) {
  const model = taggers[language.code];
  const tags = new Uint8Array(words.length);
  const sentences: { readonly sentence: Sentence; readonly table: number[] }[] = [];
  for (let s = 0; s + 1 < bounds.length; s++) {
    const sentence = { words, first: bounds[s] as number, last: bounds[s + 1] as number };
    const table = scores(model, sentence, offices, sports);
    tags.set(decode(model, table, sentence.last - sentence.first), sentence.first);
    sentences.push({ sentence, table });
  }
  return { tags, sentences };
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
