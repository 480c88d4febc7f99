import { join } from 'node:path';
import { documentEvidence } from '../../server/document/mentions/evidence.ts';
import {
  evidenceFeatures,
  pairFeatures,
  REACH,
  type Setting,
  settingFeatures,
  settings,
  TAGS,
  wordFeatures,
} from '../../server/document/mentions/features.ts';
import { type Lexical, lexical } from '../../server/document/mentions/lexical.ts';
import { words } from '../../server/text/words.ts';
import { bioSentences, type Tagged } from './data.ts';

/** Sentences that are taken for one document. */
const LINES = 30;

/** A sentence with the hashes of its words' features. */
export interface Example {
  readonly lexicals: readonly Lexical[];
  readonly hashes: readonly Uint32Array[];
  /** Hashes of what the rest of the document tells of each word, once a first pass has been over it. */
  evidence: readonly Uint32Array[] | undefined;
  readonly gold: Uint8Array;
  readonly domain: number;
}

/** The documents of each file, whose place in `paths` is their domain. */
export function documents(paths: readonly string[], language: string, data = '.'): Example[][] {
  return paths.flatMap((path, domain) => {
    const sentences = bioSentences(join(data, path)).map((sentence) => lexicals(sentence, language));
    const out: Example[][] = [];
    for (let i = 0; i < sentences.length; i += LINES) {
      const document = sentences.slice(i, i + LINES);
      const set = settings(document.map(({ words }) => words));
      out.push(document.map((sentence, s) => example(sentence.words, sentence.gold, set[s] as Setting, domain)));
    }
    return out;
  });
}

/** Words as the engine cuts them; a token of the data that falls apart keeps its tag over all its parts. */
function lexicals(sentence: readonly Tagged[], language: string): { words: Lexical[]; gold: Uint8Array } {
  const found: Lexical[] = [];
  const gold: number[] = [];
  for (const { word, tag } of sentence) {
    words(word).forEach((part, i) => {
      found.push(lexical(part, language === 'ar' && !/^[A-Za-z]/.test(part.norm)));
      gold.push(TAGS.indexOf((i > 0 && tag.startsWith('B-') ? `I-${tag.slice(2)}` : tag) as 'O'));
    });
  }
  return { words: found, gold: Uint8Array.from(gold) };
}

function example(lexicals: readonly Lexical[], gold: Uint8Array, set: Setting, domain: number): Example {
  const hashes = lexicals.map((word, i) => {
    const own: number[] = [];
    for (let offset = -REACH; offset <= REACH; offset++) {
      const from = lexicals[i + offset];
      if (from) own.push(...wordFeatures(from, offset));
    }
    pairFeatures(lexicals, i, own);
    settingFeatures(word, set.offices[i] ?? 0, set.sports, own);
    return Uint32Array.from(own);
  });
  return { lexicals, hashes, gold, domain, evidence: undefined };
}

/** Puts into a document's sentences what a first pass over it, whose tags are given, tells of their words. */
export function addEvidence(document: readonly Example[], tags: readonly Uint8Array[]): void {
  const evidence = documentEvidence(
    document.map(({ lexicals }) => lexicals),
    tags,
  );
  document.forEach((example, e) => {
    example.evidence = example.lexicals.map((word, i) => {
      const hashes: number[] = [];
      evidenceFeatures(word, evidence[e]?.[i] ?? 0, hashes);
      return Uint32Array.from(hashes);
    });
  });
}

/** Numbers the features that at least `fewest` words have, by their hash. */
export function featureIndex(documents: readonly (readonly Example[])[], fewest: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { hashes, evidence } of documents.flat())
    for (const own of [...hashes, ...(evidence ?? [])])
      for (const hash of own) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= fewest) index.set(hash, index.size);
  return index;
}
