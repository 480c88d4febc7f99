import type { Mention } from '../document.ts';
import { isOneOf, type Line } from './line.ts';
import { addMention, type Phrase } from './phrase.ts';

// «في تصريح خاص لصحيفة …», "told the state-run … news agency": words between the verb and the medium's class noun.
const FARTHEST = 10;
const TELLING = /^(told|tells|tell|telling)$/;

/**
 * The medium that a speaker spoke to and that passes it on: «قال فلان لوكالة …», "told the … news agency". It must be
 * named, and called a medium or known as a wire agency. `undefined` when there is none. Reads at most FARTHEST words.
 */
export function toldTo(line: Line, from: number, end: number, mentions: readonly Mention[]): Phrase | undefined {
  const { words, lexicon } = line;
  if (lexicon.order === 'SV' && !TELLING.test(words[from - 1]?.norm ?? '')) return undefined;
  const limit = Math.min(end, from + FARTHEST);
  for (let i = from; i < limit; i++) {
    const word = words[i];
    if (!word || lexicon.that.has(word.norm) || (word.kind === 'mark' && word.norm !== '"' && word.norm !== '-')) break;
    if (!isOneOf(line, i, lexicon.media) && !isOneOf(line, i, lexicon.wires)) continue;
    if (lexicon.order === 'SV') return named(line, from, i + 2, end, mentions);
    if (isDative(line, i)) return named(line, i, i + FARTHEST, end, mentions);
  }
  return undefined;
}

/** «لوكالة», «إلى صحيفة», «مع قناة»: words are addressed to the medium, it is not their object. */
function isDative(line: Line, at: number): boolean {
  const norm = line.words[at]?.norm ?? '';
  return /^ل/.test(norm) || /^(الي|مع)$/.test(line.words[at - 1]?.norm ?? '');
}

function named(line: Line, first: number, last: number, end: number, mentions: readonly Mention[]): Phrase | undefined {
  const found: number[] = [];
  for (let i = first; i < Math.min(last, end) && found.length === 0; i++) {
    if (line.lexicon.that.has(line.words[i]?.norm ?? '')) break;
    // «لوكالة «…»»: the class noun alone is no name
    if (!isOneOf(line, i, line.lexicon.media) || line.mentionAt[i] === line.mentionAt[i + 1])
      addMention(line, i, found);
  }
  const type = mentions[found[0] as number]?.type;
  if (type === undefined || type === 'PER' || type === 'LOC') return undefined;
  return { first, last, head: 'medium', headAt: first, definite: false, voice: false, mentions: found };
}
