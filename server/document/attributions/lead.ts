import type { SpeechForm } from '../../language/speech.ts';
import { isOneOf, isQuoteMark, type Line } from './line.ts';
import type { Marks } from './phrase.ts';

/** How what is said follows its verb. */
export interface Lead {
  /**
   * A clause after أن/that, a colon, a quotation in marks, the verb's own preposition, what stands before it, or
   * nothing: the verb's object («نفى علمه»).
   */
  readonly by: 'that' | 'colon' | 'quote' | 'preposition' | 'before' | 'object';
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
// Verbs by which the same speaker takes up speech again.
const GOES_ON = /^و(اضاف|تابع|اردف|استطرد|اكمل)ت?$/;

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
      const clock = words[i - 1]?.kind === 'number' && words[i + 1]?.kind === 'number' && !words[i + 1]?.spaced;
      if (word.norm === ':' && !clock)
        return { by: 'colon', at: i, distance, content: contentFrom(line, i + 1, end, inside) };
      if (word.norm === '(') {
        const close = closing(line, i, end);
        if (close !== undefined) i = close;
        continue;
      }
      if (word.norm === '؛' || word.norm === ';' || word.norm === '.') break;
      continue;
    }
    if (lexicon.that.has(word.norm)) {
      const before = words[i - 1]?.norm ?? '';
      if (distance > 0 && before === 'علما') break; // «علما بأن …» is the paper's own
      if (distance > 0 && lexicon.unlessThat.has(before)) continue;
      return { by: 'that', at: i, distance, content: contentFrom(line, i + 1, end, inside) };
    }
    const other = distance > 0 ? lexicon.form(word.norm) : undefined;
    // "…, adding that": what follows hangs on the other word.
    if (other?.dependent && lexicon.order === 'SV' && words[i - 1]?.norm === ',') break;
    if (other && !other.dependent && (other.frame === 'free' || other.frame === 'that') && /^و/.test(word.norm)) break;
    if (!preposition && distance <= 6 && leadsHere(form, word.norm, lexicon.bare(word.norm))) {
      preposition = { by: 'preposition', at: i, distance, content: contentFrom(line, i, end, inside) };
    }
  }
  return preposition ?? objectAfter(line, from, end, inside);
}

/** The verb's object, the day of speaking passed over («أعلن مصدر اليوم الأربعاء العثور على …»). */
function objectAfter(line: Line, from: number, end: number, inside: Uint8Array | undefined): Lead | undefined {
  const { words, lexicon } = line;
  let at = words[from]?.norm === '،' && (line.mentionAt[from - 1] ?? -1) >= 0 ? from + 1 : from;
  while (at < Math.min(end, from + 4) && lexicon.days.has(words[at]?.norm ?? '')) at++;
  const word = words[at];
  if (lexicon.order !== 'VS' || at >= end || word?.kind !== 'word' || inside?.[at]) return undefined;
  const named = (line.mentionAt[at] as number) >= 0;
  if (!named && (lexicon.prepositions.has(word.norm) || lexicon.stops.has(word.norm) || word.norm.length < 3))
    return undefined;
  if (lexicon.form(word.norm) || lexicon.accordingTo.has(word.norm)) return undefined;
  return { by: 'object', at, distance: at - from, content: contentFrom(line, at, end, inside) };
}

function leadsHere(form: SpeechForm, norm: string, bare: readonly string[]): boolean {
  if (form.leads.size === 0) return false;
  if (form.leads.has(norm)) return true;
  // «ب» and «ل» are written to the word.
  const first = norm.charAt(0);
  return (
    norm.length > 3 &&
    !/^بيان/.test(norm) &&
    (first === 'ب' || first === 'ل') &&
    form.leads.has(first) &&
    bare.length > 1
  );
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
    .some((word) => lexicon.media.has(word) || lexicon.labels.has(word) || lexicon.works.has(word)) &&
    !isNaming(line, open - 1)
    ? true
    : isToldOutlet(line, open) || isPublisher(line, open);
}

/** "what she called “…”": somebody calls it so, it is no title. */
export function isNaming(line: Line, at: number): boolean {
  const { lexicon, words } = line;
  if (lexicon.order !== 'SV' || !lexicon.form(words[at]?.norm ?? '')) return false;
  const before = at - 1;
  return (line.mentionAt[before] as number) >= 0 || lexicon.pronouns.has(words[before]?.norm ?? '');
}

/** «ردا على ما نشرته «الوطن»»: the name in marks published it. */
export function isPublisher(line: Line, open: number): boolean {
  const form = line.lexicon.formWithObject(line.words[open - 1]?.norm ?? '');
  return form !== undefined && form.frame === 'publish';
}

/** «قال لـ«الوطن»», «في حديث مع «الشرق»»: the name in marks is the outlet that is spoken to. */
export function isToldOutlet(line: Line, open: number): boolean {
  const { lexicon, words } = line;
  const before = words[open - 1]?.norm ?? '';
  if (lexicon.order !== 'VS' || !/^(ل|مع|الى|الي|خص)$/.test(before)) return false;
  for (let i = open - 2; i >= Math.max(0, open - 5); i--) {
    if (words[i]?.kind === 'mark') break;
    if (isOneOf(line, i, lexicon.talks)) return true;
  }
  return before === 'ل' && saysBefore(line, open - 1);
}

function saysBefore(line: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 16); i--) {
    const form = line.lexicon.form(line.words[i]?.norm ?? '');
    if (form && !form.dependent && (form.frame === 'free' || form.frame === 'that' || form.frame === 'clause'))
      return true;
    if (line.words[i]?.norm === '.') return false;
  }
  return false;
}

function closing(line: Line, at: number, end: number): number | undefined {
  for (let i = at + 1; i < Math.min(end, at + 12); i++) if (line.words[i]?.norm === ')') return i;
  return undefined;
}

/**
 * From a word to the end of its clause: the next participle or report, and what somebody else does meanwhile, ends
 * what is said. Words `inside` quotation marks end nothing.
 */
export function contentFrom(
  line: Line,
  first: number,
  end: number,
  inside?: Uint8Array,
): { first: number; last: number } | undefined {
  let last = end;
  const { lexicon, words } = line;
  if (last > first + LONGEST_CONTENT) last = first + LONGEST_CONTENT;
  for (let i = first + 1; i < last; i++) {
    const word = words[i];
    if (inside?.[i]) continue;
    if (turnsAway(line, i, last)) {
      last = i;
      break;
    }
    if (word?.kind !== 'mark' || (word.norm !== '،' && word.norm !== ',')) continue;
    const next = words[i + 1];
    if (!next) break;
    if (othersTurn(line, i + 1, last)) {
      last = i;
      break;
    }
    const form = lexicon.form(next.norm);
    const opens = lexicon.accordingTo.has(next.norm) || lexicon.meanwhile.has(next.norm) || form?.dependent;
    const conjoined =
      form && !form.dependent && (form.frame === 'free' || GOES_ON.test(next.norm)) && /^و/.test(next.norm);
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

/** ", and Moscow accused London": somebody else says something. */
function othersTurn(line: Line, at: number, end: number): boolean {
  const { lexicon, words } = line;
  if (lexicon.order !== 'SV' || !/^(and|but)$/.test(words[at]?.norm ?? '')) return false;
  if (!/^\p{Lu}/u.test(words[at + 1]?.surface ?? '') && !lexicon.articles.has(words[at + 1]?.norm ?? '')) return false;
  for (let i = at + 2; i < Math.min(end, at + 7); i++) {
    const form = lexicon.form(words[i]?.norm ?? '');
    if (words[i]?.kind === 'mark') return false;
    if (
      form &&
      !form.dependent &&
      /(ed|aid|old)$/.test(words[i]?.norm ?? '') &&
      !lexicon.articles.has(words[i - 1]?.norm ?? '')
    )
      return true;
  }
  return false;
}

/** Without a comma: «… عادية منوها إلى أن …», "… and warned that …". */
function turnsAway(line: Line, at: number, end: number): boolean {
  const { lexicon, words } = line;
  const word = words[at];
  if (word?.kind !== 'word' || (line.mentionAt[at] as number) >= 0) return false;
  if (lexicon.order === 'SV') {
    if (word.norm !== 'and' && word.norm !== 'but') return false;
    const form = lexicon.form(words[at + 1]?.norm ?? '');
    return form !== undefined && !form.dependent && lexicon.that.has(words[at + 2]?.norm ?? '');
  }
  const form = lexicon.form(word.norm);
  if (!form?.dependent || form.frame === 'relay') return false;
  for (let i = at + 1; i < Math.min(end, at + 4); i++) {
    if (words[i]?.kind === 'mark') return words[i]?.norm === ':';
    if (lexicon.that.has(words[i]?.norm ?? '')) return true;
    if (i === at + 1 && form.leads.has(words[i]?.norm ?? '')) return true;
  }
  return false;
}

/** What follows is what is said, not only its subject. */
export function isClause(lead: Lead): boolean {
  return lead.by === 'that' || lead.by === 'colon' || lead.by === 'quote';
}
