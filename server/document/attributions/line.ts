import { firstWords } from '../../language/lexicon.ts';
import type { SpeechLexicon } from '../../language/speech.ts';
import { isFormFor, ofFormFor } from '../../text/forms.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { slice } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import type { BlockReading } from '../analyse.ts';
import type { Block, Mention } from '../document.ts';

/** A block with what is known of each of its words. Indices are of words in the block. */
export interface Line {
  /** Place in the list of lines. */
  readonly index: number;
  readonly block: Block;
  readonly text: string;
  readonly words: readonly Word[];
  readonly lexicon: SpeechLexicon;
  /** Index in `Document.mentions` of the mention that covers the word; -1 where none does. */
  readonly mentionAt: Int32Array;
  /** First and last (exclusive) word of the sentence around each word. */
  readonly sentenceOf: readonly { readonly first: number; readonly last: number }[];
}

/** Readings as lines. Mentions are in order; where they overlap the longer one counts. Linear. */
export function findLines(readings: readonly BlockReading[], mentions: readonly Mention[]): Line[] {
  let next = 0;
  const surnames = surnamesOf(readings, mentions);
  return readings.map(({ block, reading, language }, index) => {
    const { words, sentences, text } = reading;
    const mentionAt = new Int32Array(words.length).fill(-1);
    while (next < mentions.length && (mentions[next] as Mention).end <= block.start) next++;
    let from = 0;
    for (let m = next; m < mentions.length && (mentions[m] as Mention).start < block.end; m++) {
      const mention = mentions[m] as Mention;
      while (from < words.length && (words[from] as Word).end + block.start <= mention.start) from++;
      for (let i = from; i < words.length && (words[i] as Word).start + block.start < mention.end; i++) {
        const known = mentionAt[i] as number;
        if (known < 0 || length(mentions[known] as Mention) < length(mention)) mentionAt[i] = m;
      }
    }
    const lexicon = language.speech;
    if (lexicon.order === 'VS') nameAgain(words, mentionAt, lexicon, surnames);
    const sentenceOf: Sentence[] = [];
    for (const sentence of sentences) for (let i = sentence.first; i < sentence.last; i++) sentenceOf.push(sentence);
    return { index, block, text, words, lexicon, mentionAt, sentenceOf };
  });
}

/** The last names of the people whose names are written with more than one word → index of that mention. */
function surnamesOf(readings: readonly BlockReading[], mentions: readonly Mention[]): Map<string, number> {
  const out = new Map<string, number>();
  let m = 0;
  for (const { block, reading } of readings) {
    let last: Word | undefined;
    let count = 0;
    let at = 0;
    for (; m < mentions.length && (mentions[m] as Mention).start < block.end; m++) {
      const mention = mentions[m] as Mention;
      if (mention.type !== 'PER' || mention.form !== 'name' || mention.start < block.start) continue;
      count = 0;
      for (; at < reading.words.length && (reading.words[at] as Word).start + block.start < mention.end; at++) {
        last = reading.words[at] as Word;
        if (last.kind === 'word' && last.end + block.start > mention.start) count++;
      }
      if (count > 1 && last && last.norm.length > 3 && last.norm !== 'الله' && !out.has(last.norm))
        out.set(last.norm, m);
    }
  }
  return out;
}

/** «واستنكر التركي»: a last name that reads like a common word names its bearer again, after a verb or a title. */
function nameAgain(
  words: readonly Word[],
  mentionAt: Int32Array,
  lexicon: SpeechLexicon,
  surnames: ReadonlyMap<string, number>,
): void {
  for (let i = 1; i < words.length; i++) {
    const m = surnames.get((words[i] as Word).norm);
    if (m === undefined || (mentionAt[i] as number) >= 0 || (mentionAt[i - 1] as number) >= 0) continue;
    if ((mentionAt[i + 1] ?? -1) >= 0) continue;
    const before = words[i - 1] as Word;
    const titled = lexicon.bare(before.norm).some((word) => lexicon.people.has(word));
    if (before.kind === 'word' && (lexicon.form(before.norm)?.dependent === false || titled)) mentionAt[i] = m;
  }
}

/** The span in the document of the words `[first, last)`. */
export function spanOfWords(line: Line, first: number, last: number): Span {
  return {
    start: line.block.start + (line.words[first] as Word).start,
    end: line.block.start + (line.words[last - 1] as Word).end,
  };
}

/** True for a word of kind `mark` that is a double or single quote mark. */
export function isQuoteMark(word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'mark' && (word.norm === '"' || word.norm === "'");
}

/** The longest phrase of `phrases` that begins at a word, as a number of words; 0 when none does. At most four words. */
export function phraseAt(line: Line, at: number, phrases: ReadonlySet<string>): number {
  const first = line.words[at];
  if (!first || !opens(first, phrases)) return 0;
  let longest = 0;
  let text = '';
  for (let n = 0; n < 4; n++) {
    const word = line.words[at + n];
    if (!word || word.kind === 'mark') break;
    text = n === 0 ? word.norm : `${text} ${word.norm}`;
    if (phrases.has(text)) longest = n + 1;
  }
  return longest;
}

/** True when a phrase of the list begins with the word: few words of a text do. */
const opens = isFormFor(({ norm }, phrases: ReadonlySet<string>) => firstWords(phrases).has(norm));

/** True when the word, with or without what is attached to it, is in the set. */
export function isOneOf(line: Line, at: number, set: ReadonlySet<string>): boolean {
  const word = line.words[at];
  return word !== undefined && word.kind === 'word' && bareOf(word, line.lexicon).some((bare) => set.has(bare));
}

const bareOf = ofFormFor(({ norm }, lexicon: SpeechLexicon) => lexicon.bare(norm));

/** The words as written. */
export function written(line: Line, first: number, last: number): string {
  return slice(line.text, { start: (line.words[first] as Word).start, end: (line.words[last - 1] as Word).end });
}

function length(span: Span): number {
  return span.end - span.start;
}
