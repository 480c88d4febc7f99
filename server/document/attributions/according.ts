import { firstWords } from '../../language/lexicon.ts';
import type { SpeechLexicon } from '../../language/speech.ts';
import { isFormFor } from '../../text/forms.ts';
import type { Mention } from '../document.ts';
import { isOneOf, type Line, phraseAt } from './line.ts';
import { headAt, type Marks, type Phrase, phraseFrom } from './phrase.ts';
import { markedAlone } from './relayed.ts';
import type { Saying } from './sayings.ts';

interface Range {
  readonly first: number;
  readonly last: number;
}

/**
 * «وفق …», «بحسب ما ذكرت …», "according to …": a phrase that names a source without being the sentence's verb.
 * It covers what stands before it, or what follows when it opens the sentence.
 */
export function accordingTo(
  line: Line,
  at: number,
  sentence: Range,
  marks: Marks,
  mentions: readonly Mention[],
): Saying | undefined {
  const { lexicon, words } = line;
  const length = cueLength(line, at);
  if (length === 0) return undefined;
  let i = at + length;
  const relative =
    lexicon.whatever.has(words[i]?.norm ?? '') || /^(حسبما|كما)$|^على ما$/.test(cueText(line, at, length));
  if (lexicon.whatever.has(words[i]?.norm ?? '')) i++;
  let verb = -1;
  if (relative) {
    if (words[i]?.norm === 'به' || words[i]?.norm === 'قد') i++;
    if (!saysSomething(line, i)) return undefined;
    verb = i;
    i++;
    if (/^(به|عنه|عنها|عنهم)$/.test(words[i]?.norm ?? '')) i++;
  }
  const phrase = phraseFrom(line, i, sentence.last, marks, mentions);
  const source =
    phrase && namesSource(line, phrase) ? phrase : isPlain(line, at, length) ? undefined : markedAlone(line, i, marks);
  if (!source) return undefined;
  if (!relative && source.head === 'name' && isPlain(line, at, length) && !opensOrEnds(line, at, source, sentence)) {
    return undefined;
  }
  if (isPlain(line, at, length) && goesOn(line, source.last, sentence.last)) return undefined;
  if (cueText(line, at, length).startsWith('بناء') && source.head !== 'publication' && source.head !== 'source')
    return undefined;
  const last = throughPublisher(line, source, sentence.last, marks, mentions);
  return {
    line: line.index,
    first: at,
    last: last ? last.last : source.last,
    cue: verb >= 0 ? verb : at,
    kind: source.head === 'publication' && last ? 'published-material' : 'according-to',
    force: 'say',
    source: last && source.mentions.length === 0 ? last : source,
    via: undefined,
    agrees: undefined,
    dependent: false,
    lead: undefined,
    content: contentAround(line, at, last ? last.last : source.last, sentence),
  };
}

/** Number of words of the cue at a word, attached و and ل aside; 0 when there is none. */
function cueLength(line: Line, at: number): number {
  const { lexicon, words } = line;
  const word = words[at];
  if (!word || !mayCite(word, lexicon)) return 0;
  const plain = phraseAt(line, at, lexicon.accordingTo);
  if (plain > 0) return plain;
  const { norm } = word;
  if (lexicon.order === 'VS' && /^[وف]/.test(norm)) {
    let text = norm.slice(1);
    let longest = lexicon.accordingTo.has(text) ? 1 : 0;
    for (let n = 1; n < 3; n++) {
      const word = words[at + n];
      if (!word || word.kind === 'mark') break;
      text += ` ${word.norm}`;
      if (lexicon.accordingTo.has(text)) longest = n + 1;
    }
    return longest;
  }
  return 0;
}

/** Few words may begin such a cue, with or without a conjunction. */
const mayCite = isFormFor(({ norm }, { accordingTo }: SpeechLexicon) => {
  const known = firstWords(accordingTo);
  return known.has(norm) || (/^[وف]/.test(norm) && known.has(norm.slice(1)));
});

function cueText(line: Line, at: number, length: number): string {
  return line.words
    .slice(at, at + length)
    .map((word) => word.norm)
    .join(' ')
    .replace(/^[وف](?=حسب|كما|على)/, '');
}

/** «كما» and «على ما» introduce a source only before a verb of saying; the others need none. */
function isPlain(line: Line, at: number, length: number): boolean {
  return /^(كما|على ما)$/.test(cueText(line, at, length));
}

/** «كما تؤكد الوزارة استمرار …», «كما قال الوزير إن …»: the verb is the sentence's own, and what is said follows. */
function goesOn(line: Line, after: number, end: number): boolean {
  const next = line.words[after];
  if (!next || after >= end || next.kind === 'mark' || line.lexicon.order === 'SV') return false;
  return !line.lexicon.prepositions.has(next.norm) && !line.lexicon.stops.has(next.norm) && !/^[وبل]/.test(next.norm);
}

/** A verb of saying, or of showing («على ما أظهر فيديو»). */
function saysSomething(line: Line, at: number): boolean {
  const norm = line.words[at]?.norm ?? '';
  const form = line.lexicon.form(norm) ?? line.lexicon.formWithObject(norm);
  if (form) return form.frame !== 'publish' && form.frame !== 'object';
  return /^(و)?(ا?ظهر|ا?ظهرت|تظهر|يظهر|افادت|جاء|ورد)$/.test(norm);
}

/** A source is somebody named, or a description of somebody or something that speaks. */
function namesSource(line: Line, phrase: Phrase): boolean {
  if (phrase.mentions.length > 0) return true;
  if (phrase.head === 'other' || phrase.head === 'pronoun') return false;
  return phrase.head !== 'name' || isOneOf(line, phrase.headAt, line.lexicon.media);
}

function opensOrEnds(line: Line, at: number, source: Phrase, sentence: Range): boolean {
  const after = line.words[source.last];
  return at === sentence.first || source.last >= sentence.last || after?.kind === 'mark';
}

/** «وفق لقطات بثتها موسكو»: the publication leads to who published it. */
function throughPublisher(
  line: Line,
  source: Phrase,
  end: number,
  marks: Marks,
  mentions: readonly Mention[],
): Phrase | undefined {
  if (source.head !== 'publication') return undefined;
  for (let i = source.headAt + 1; i < Math.min(end, source.last + 3); i++) {
    if (line.lexicon.formWithObject(line.words[i]?.norm ?? '') === undefined) continue;
    const publisher = phraseFrom(line, i + 1, end, marks, mentions);
    if (publisher && (publisher.mentions.length > 0 || headAt(line, publisher.headAt) !== 'other')) return publisher;
  }
  return undefined;
}

function contentAround(
  line: Line,
  first: number,
  last: number,
  sentence: Range,
): { first: number; last: number } | undefined {
  const { words } = line;
  // «وقالت، كما نقلت عنها وكالة …»: the clause has begun with its own verb.
  const begun = first > sentence.first && line.lexicon.form(words[sentence.first]?.norm ?? '')?.dependent === false;
  if (first <= sentence.first + 1 && !begun) {
    let from = last;
    while (from < sentence.last && words[from]?.kind === 'mark' && words[from]?.norm !== '"') from++;
    if (line.lexicon.that.has(words[from]?.norm ?? '')) from++;
    let to = sentence.last;
    while (to > from && words[to - 1]?.norm === '.') to--;
    return to > from ? { first: from, last: to } : undefined;
  }
  let to = first;
  while (to > sentence.first && words[to - 1]?.kind === 'mark' && !/^[")]$/.test(words[to - 1]?.norm ?? '')) to--;
  return to > sentence.first ? { first: sentence.first, last: to } : undefined;
}
