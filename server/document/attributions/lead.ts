import type { SpeechForm } from '../../language/speech.ts';
import { isQuoteMark, type Line } from './line.ts';
import type { Marks } from './phrase.ts';

/** How what is said follows its verb. */
export interface Lead {
  /** A clause after أن/that, a colon, a quotation in marks, the verb's own preposition, or what stands before it. */
  readonly by: 'that' | 'colon' | 'quote' | 'preposition' | 'before';
  /** The word that leads. */
  readonly at: number;
  /** Words between the verb's phrase and it. */
  readonly distance: number;
  /** The words said, as far as the sentence shows. */
  readonly content: { readonly first: number; readonly last: number } | undefined;
}

// «وأوضح خلال استقباله وزير الخارجية … أن»: this many words may stand between the speaker and what is said.
const FARTHEST = 18;
const LONGEST_CONTENT = 400;

/** What leads to the words that somebody is reported to say, looked for from a word on. */
export function leadAfter(
  line: Line,
  from: number,
  end: number,
  form: SpeechForm,
  marks: Marks,
  inside: Uint8Array | undefined,
): Lead | undefined {
  const { words, lexicon } = line;
  let preposition: Lead | undefined;
  for (let i = from; i < Math.min(end, from + FARTHEST); i++) {
    const word = words[i];
    if (!word) break;
    const distance = i - from;
    if (isQuoteMark(word) && marks.has(i)) {
      if (isNameInMarks(line, i, marks)) {
        i = marks.get(i) as number;
        continue;
      }
      return preposition && distance > 3 ? preposition : { by: 'quote', at: i, distance, content: undefined };
    }
    if (inside?.[i]) continue;
    if (word.kind === 'mark') {
      if (word.norm === ':') return { by: 'colon', at: i, distance, content: contentFrom(line, i + 1, end) };
      if (word.norm === '(') {
        const close = closing(line, i, end);
        if (close !== undefined) i = close;
        continue;
      }
      if (word.norm === '؛' || word.norm === ';' || word.norm === '.') break;
      continue;
    }
    if (lexicon.that.has(word.norm)) {
      return { by: 'that', at: i, distance, content: contentFrom(line, i + 1, end) };
    }
    const other = distance > 0 ? lexicon.form(word.norm) : undefined;
    if (other && !other.dependent && (other.frame === 'free' || other.frame === 'that') && /^و/.test(word.norm)) break;
    if (!preposition && distance <= 6 && leadsHere(form, word.norm, lexicon.bare(word.norm))) {
      preposition = { by: 'preposition', at: i, distance, content: contentFrom(line, i, end) };
    }
  }
  return preposition;
}

function leadsHere(form: SpeechForm, norm: string, bare: readonly string[]): boolean {
  if (form.leads.size === 0) return false;
  if (form.leads.has(norm)) return true;
  // «ب» and «ل» are written to the word.
  const first = norm.charAt(0);
  return norm.length > 3 && (first === 'ب' || first === 'ل') && form.leads.has(first) && bare.length > 1;
}

/** A marked name after its class noun («وكالة «تاس»») is no quotation of what is said. */
function isNameInMarks(line: Line, open: number, marks: Marks): boolean {
  const close = marks.get(open) as number;
  if (close - open > 5) return false;
  const { lexicon } = line;
  const before = line.words[open - 1];
  if (!before) return false;
  return lexicon
    .bare(before.norm)
    .some((word) => lexicon.media.has(word) || lexicon.labels.has(word) || lexicon.works.has(word));
}

function closing(line: Line, at: number, end: number): number | undefined {
  for (let i = at + 1; i < Math.min(end, at + 12); i++) if (line.words[i]?.norm === ')') return i;
  return undefined;
}

/** From a word to the end of its clause: the next participle or report after a comma ends what is said. */
export function contentFrom(line: Line, first: number, end: number): { first: number; last: number } | undefined {
  let last = end;
  const { lexicon, words } = line;
  if (last > first + LONGEST_CONTENT) last = first + LONGEST_CONTENT;
  for (let i = first + 1; i < last; i++) {
    const word = words[i];
    if (word?.kind !== 'mark' || (word.norm !== '،' && word.norm !== ',')) continue;
    const next = words[i + 1];
    if (!next) break;
    const form = lexicon.form(next.norm);
    const opens = lexicon.accordingTo.has(next.norm) || form?.dependent;
    const conjoined = form && !form.dependent && form.frame === 'free' && /^و/.test(next.norm);
    if (opens || conjoined) {
      last = i;
      break;
    }
  }
  while (
    last > first &&
    words[last - 1]?.kind === 'mark' &&
    !isQuoteMark(words[last - 1]) &&
    words[last - 1]?.norm !== ')'
  )
    last--;
  return last > first ? { first, last } : undefined;
}

/** What follows is what is said, not only its subject. */
export function isClause(lead: Lead): boolean {
  return lead.by === 'that' || lead.by === 'colon' || lead.by === 'quote';
}
