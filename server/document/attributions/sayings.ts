import type { Force, SpeechForm, SpeechLexicon } from '../../language/speech.ts';
import { isFormFor } from '../../text/forms.ts';
import type { AttributionKind, Mention } from '../document.ts';
import { accordingTo } from './according.ts';
import { isClause, type Lead, leadAfter } from './lead.ts';
import { isOneOf, type Line, phraseAt } from './line.ts';
import { headAt, isSpeaker, type Marks, type Phrase, phraseFrom } from './phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import { markedAlone, nounSaying, published, relayed } from './relayed.ts';
import { isAccused, isReporting } from './reporting.ts';
import { subjectFirst } from './subject-first.ts';
import { spokenTo } from './told.ts';

/** One place where the text says who says something. Indices are of words in the line. */
export interface Saying {
  readonly line: number;
  /** The words of the attribution: verb or preposition with the source phrase. */
  readonly first: number;
  readonly last: number;
  /** The verb, preposition or noun itself. */
  readonly cue: number;
  readonly kind: AttributionKind;
  readonly force: Force;
  /** Who says it, as written here; `undefined` when the speaker is the one named before. */
  readonly source: Phrase | undefined;
  /** Through whom, as written here («نقلت وكالة … عن …»). */
  readonly via: Phrase | undefined;
  readonly agrees: SpeechForm['agrees'];
  /** Hangs on the speaker of its sentence («مشيرا إلى»). */
  readonly dependent: boolean;
  /** How what is said follows. */
  readonly lead: Lead | undefined;
  /** What is said, as words `[first, last)`, where the sentence shows it. */
  readonly content: { readonly first: number; readonly last: number } | undefined;
}

const AGENCY_FORMS = new Set(['say', 'publish']);

/** All sayings of one line, in order. `inside` is true for words in quotation marks, where nobody reports. */
export function sayingsOf(line: Line, marks: Marks, inside: Uint8Array, mentions: readonly Mention[]): Saying[] {
  const out: Saying[] = [];
  const { lexicon } = line;
  for (let i = 0; i < line.words.length; i++) {
    if (inside[i] || line.words[i]?.kind !== 'word') continue;
    const sentence = line.sentenceOf[i] ?? { first: 0, last: line.words.length };
    const saying =
      accordingTo(line, i, sentence, marks, mentions) ??
      (line.lexicon.order === 'SV'
        ? subjectFirst(line, i, sentence, marks, inside, mentions, out.at(-1))
        : (verbSaying(line, i, sentence, marks, inside, mentions) ??
          nounSaying(line, i, sentence.last, marks, inside)));
    if (!saying) continue;
    const before = out.at(-1);
    // «نقلت … عن مسؤول في الوزارة قوله إن»: the verbal noun is the report's own.
    if (
      saying.dependent &&
      before?.lead &&
      saying.lead?.at === before.lead.at &&
      !lexicon.form(line.words[i]?.norm ?? '')
    )
      continue;
    out.push(withinReport(saying, before, phraseAt(line, i, lexicon.citing) > 0));
    i = Math.max(i, Math.min(saying.last, line.words.length) - 1);
  }
  return out;
}

/**
 * «وأفادت الوكالة نقلا عن بيان بأن …», "reported that …, citing an official": a source named between the verb and what
 * is said, or one that is cited after it, has the same content.
 */
function withinReport(saying: Saying, before: Saying | undefined, citing: boolean): Saying {
  if (saying.kind !== 'according-to' || !before?.lead || before.kind === 'according-to') return saying;
  const between = isBetweenLead(saying, before);
  if (between && !before.content) return { ...saying, content: undefined };
  const follows = before.content && before.content.last <= saying.first && saying.first - before.content.last <= 2;
  return (between || (follows && citing)) && before.content ? { ...saying, content: before.content } : saying;
}

/** «وقالت، كما نقلت عنها وكالة …: «…»»: one saying stands between another's verb and what is said. */
export function isBetweenLead(saying: Saying, before: Saying): boolean {
  return before.lead !== undefined && before.last <= saying.first && saying.last <= before.lead.at;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

function verbSaying(
  line: Line,
  at: number,
  sentence: Range,
  marks: Marks,
  inside: Uint8Array,
  mentions: readonly Mention[],
): Saying | undefined {
  const { lexicon, words } = line;
  const word = words[at];
  if (!word || !mayReport(word, lexicon)) return undefined;
  const { norm } = word;
  const form = lexicon.form(norm) ?? toldHim(line, at);
  if (!form || (line.mentionAt[at] as number) >= 0) return undefined;
  if (isAfterPreposition(line, at)) return undefined;
  if (lexicon.negations.has(words[at - 1]?.norm ?? '') && !form.dependent) return undefined;
  // «من دون أن يكشف»: a verb right after «أن» is what is wished or left undone, not a report.
  if (words[at - 1]?.norm === 'ان' && /^[يت]/.test(norm)) return undefined;
  if (form.frame === 'relay') return relayed(line, at, sentence, marks, mentions, form);
  const told = form.dependent ? undefined : markedAlone(line, words[at + 1]?.norm === 'ل' ? at + 2 : at + 1, marks);
  const named = told && phraseFrom(line, told.last, sentence.last, marks, mentions);
  const addressed = named && isSpeaker(named) ? told : undefined; // «وأبلغت «الجريدة» فلانة أن …»
  const begin = afterObject(line, at);
  const after =
    form.dependent || isOutletTold(line, begin)
      ? undefined
      : addressed
        ? named
        : phraseFrom(line, begin, sentence.last, marks, mentions, objectOf(line, form));
  const subject =
    after && isSpeaker(after) && !isAccused(line, after, form) && !isThing(line, after, mentions) ? after : undefined;
  const next = subject ? subject.last : at + 1;
  const lead = leadAfter(line, next, sentence.last, form, marks, inside);
  if (form.frame === 'publish') return published(line, at, subject, sentence.last);
  const before = subject || form.dependent ? undefined : subjectBefore(line, at, sentence, mentions);
  const open = after && !subject && lead && isClause(lead) && form.force === 'say' && form.frame === 'free';
  // «وأضافت «تسلا» أنها …»: the name in marks is the subject itself.
  const marked =
    told && !addressed && words[at + 1]?.norm !== 'ل' && lexicon.that.has(words[told.last]?.norm ?? '')
      ? told
      : undefined;
  const source = subject ?? before ?? (open ? after : undefined) ?? marked;
  if (!isReporting(line, at, form, source, lead)) return undefined;
  const first = before ? before.first : at;
  const last = subject || (open && source) || (marked && source === marked) ? (source as Phrase).last : at + 1;
  return {
    line: line.index,
    first,
    last: withPlaceOfSaying(line, last, sentence.last, source),
    cue: at,
    kind: kindOf(line, source, form),
    force: form.force,
    source,
    via: addressed ?? (form.dependent ? undefined : spokenTo(line, at, next, lead, sentence.last, marks, mentions)),
    agrees: form.agrees,
    dependent: form.dependent,
    lead,
    content: lead?.content,
  };
}

/** Few words are verbs of saying, by themselves or with an object written to them. */
const mayReport = isFormFor(
  ({ norm }, lexicon: SpeechLexicon) => lexicon.form(norm) !== undefined || lexicon.formWithObject(norm) !== undefined,
);

/** «شرح تصور لندن»: a noun by which nobody speaks, with the name of a place. */
function isThing(line: Line, phrase: Phrase, mentions: readonly Mention[]): boolean {
  // «أعلنت ولاءها لتنظيم …»: what is hers is no speaker.
  const word = line.words[phrase.headAt];
  if (
    phrase.head === 'other' &&
    word &&
    /(ها|هم|[^ة]ه)$/.test(word.surface) &&
    (line.mentionAt[phrase.headAt] as number) < 0
  )
    return true;
  const named = phrase.mentions.length > 0 && phrase.mentions.every((m) => mentions[m]?.type === 'LOC');
  return named && phrase.head === 'other' && !line.lexicon.isDefinite(line.words[phrase.headAt]?.norm ?? '');
}

const OBJECTS = new Set(['له', 'لها', 'لهم', 'لنا', 'لي']);

/** «قال له الطبيب», «أوضح من جهته المدير»: the words between verb and speaker are passed over. */
function afterObject(line: Line, at: number): number {
  const { words } = line;
  if (OBJECTS.has(words[at + 1]?.norm ?? '')) return at + 2;
  return words[at + 1]?.norm === 'من' && /^(جهت|جانب|ناحيت)(ه|ها|هم)$/.test(words[at + 2]?.norm ?? '')
    ? at + 3
    : at + 1;
}

/** «الوزير أبلغه بأن …»: a verb with its object written to it reports when a clause follows at once. */
function toldHim(line: Line, at: number): SpeechForm | undefined {
  const form = line.lexicon.formWithObject(line.words[at]?.norm ?? '');
  if (/ة$/.test(line.words[at]?.surface ?? '')) return undefined; // «إضافة إلى أن»
  if (!form || form.dependent || form.frame === 'relay' || form.frame === 'publish') return undefined;
  for (let i = at + 1; i <= at + 3; i++) {
    if (line.words[i]?.kind !== 'word') return undefined;
    if (line.lexicon.that.has(line.words[i]?.norm ?? '')) return { ...form, frame: 'clause' };
  }
  return undefined;
}

/** «أمام أمر واقع», «في رد الوزارة»: after a preposition the word is a noun. */
function isAfterPreposition(line: Line, at: number): boolean {
  const norm = line.words[at - 1]?.norm ?? '';
  if (!line.lexicon.prepositions.has(norm) || /^(منذ|حتي|حتى)$|(ه|ها|هم)$/.test(norm)) return false;
  return !/^[وف]/.test(line.words[at]?.norm ?? '');
}

/** «وقال لوكالة …، إن»: the outlet with its preposition is spoken to. */
function isOutletTold(line: Line, at: number): boolean {
  const norm = line.words[at]?.norm ?? '';
  const outlet = isOneOf(line, at, line.lexicon.media) || isOneOf(line, at, line.lexicon.audiences);
  return /^ل/.test(norm) && norm.length > 3 && outlet;
}

/** «تعهد رئيس الوزراء بزيادة …»: a word with the verb's own preposition written to it ends the speaker. */
function objectOf(line: Line, form: SpeechForm): ((at: number) => boolean) | undefined {
  if (!form.leads.has('ب')) return undefined;
  const { lexicon, words } = line;
  return (at) => {
    const norm = words[at]?.norm ?? '';
    if (norm.length < 4 || !norm.startsWith('ب') || (line.mentionAt[at] as number) >= 0) return false;
    return headAt(line, at) === 'other' && lexicon.bare(norm).length > 1;
  };
}

/** «لمستقبل اليمن قالت»: the place belongs to the noun before it, unless it opens its clause. */
function isPlaceOfNoun(line: Line, phrase: Phrase, mentions: readonly Mention[]): boolean {
  if (phrase.mentions.length === 0 || phrase.mentions.some((m) => mentions[m]?.type !== 'LOC')) return false;
  if (line.mentionAt[phrase.first] !== phrase.mentions[0]) return false;
  const { that, stops, fillers } = line.lexicon;
  const before = line.words[phrase.first - 1];
  const norm = before?.norm ?? '';
  return before?.kind === 'word' && !that.has(norm) && !stops.has(norm) && !fillers.has(norm) && !/^و?لكن/.test(norm);
}

function subjectBefore(line: Line, at: number, sentence: Range, mentions: readonly Mention[]): Phrase | undefined {
  const phrase = phraseBefore(line, at, sentence.first, mentions);
  if (!phrase) return undefined;
  // «… مع وزير الخارجية. وأكد»: a conjunction on the verb opens a clause of its own, except after «أما».
  const opensClause =
    /^[و]/.test(line.words[at]?.norm ?? '') && line.lexicon.form((line.words[at]?.norm ?? '').slice(1));
  if (opensClause) return undefined;
  if (/^(لل|[بل]ال)/.test(line.words[phrase.first]?.norm ?? '')) return undefined;
  // «الأمين العام لرابطة العالم، أوضح»: a name with its preposition belongs to the noun before.
  const start = mentions[line.mentionAt[phrase.first] as number]?.start ?? 0;
  if (
    start > line.block.start + (line.words[phrase.first]?.start ?? 0) &&
    /^[وف]?[لبك]/.test(line.words[phrase.first]?.norm ?? '')
  )
    return undefined;
  const before = line.words[phrase.first - 1];
  if (before && line.lexicon.prepositions.has(before.norm)) return undefined;
  if (before && line.lexicon.form(before.norm)?.dependent === false) return undefined;
  if (isPlaceOfNoun(line, phrase, mentions)) return undefined;
  if (phrase.mentions.length === 0) return phrase;
  return phrase.mentions.some((m) => mentions[m]?.type !== 'LOC' || phrase.last - phrase.first <= 2)
    ? phrase
    : undefined;
}

function kindOf(line: Line, source: Phrase | undefined, form: SpeechForm): AttributionKind {
  if (!source || !AGENCY_FORMS.has(form.force)) return 'speech-verb';
  return isMedium(line, source) ? 'agency-report' : 'speech-verb';
}

/** The speaker is a medium: its head says so, or a bracketed or marked name after such a head. */
function isMedium(line: Line, source: Phrase): boolean {
  return source.head === 'medium' || headAt(line, source.first) === 'medium';
}

/** «في بيان», «في تصريح لـ…» belongs to the attribution when it follows directly. */
function withPlaceOfSaying(line: Line, last: number, end: number, source: Phrase | undefined): number {
  const word = line.words[last];
  if (!source || !word || last + 1 >= end || word.norm !== 'في') return last;
  return headAt(line, last + 1) === 'publication' ? last + 2 : last;
}
