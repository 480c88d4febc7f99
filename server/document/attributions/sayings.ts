import type { Force, SpeechForm } from '../../language/speech.ts';
import type { AttributionKind, Mention } from '../document.ts';
import { accordingTo } from './according.ts';
import { isClause, isToldOutlet, type Lead, leadAfter } from './lead.ts';
import { isOneOf, type Line } from './line.ts';
import { headAt, isSpeaker, type Marks, type Phrase, phraseFrom } from './phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import { markedAlone, nounSaying, published, relayed } from './relayed.ts';
import { subjectFirst } from './subject-first.ts';

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
    out.push(withinReport(saying, out.at(-1)));
    i = Math.max(i, Math.min(saying.last, line.words.length) - 1);
  }
  return out;
}

/** «وأفادت الوكالة نقلا عن بيان بأن …»: a source named between the verb and what is said has the same content. */
function withinReport(saying: Saying, before: Saying | undefined): Saying {
  if (saying.kind !== 'according-to' || !before?.lead || before.kind === 'according-to') return saying;
  const between = before.last <= saying.first && saying.last <= before.lead.at;
  return between && before.content ? { ...saying, content: before.content } : saying;
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
  const norm = words[at]?.norm ?? '';
  const form = lexicon.form(norm) ?? toldHim(line, at);
  if (!form || (line.mentionAt[at] as number) >= 0) return undefined;
  if (!form.dependent && isAfterPreposition(line, at)) return undefined;
  if (lexicon.negations.has(words[at - 1]?.norm ?? '') && !form.dependent) return undefined;
  // «من دون أن يكشف»: a verb right after «أن» is what is wished or left undone, not a report.
  if (words[at - 1]?.norm === 'ان' && /^[يت]/.test(norm)) return undefined;
  if (form.frame === 'relay') return relayed(line, at, sentence, marks, mentions, form);
  const told = form.dependent ? undefined : markedAlone(line, at + 1, marks);
  const named = told && phraseFrom(line, told.last, sentence.last, marks, mentions);
  const addressed = named && isSpeaker(named) ? told : undefined; // «وأبلغت «الجريدة» فلانة أن …»
  const begin = OBJECTS.has(words[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  const after = form.dependent
    ? undefined
    : addressed
      ? named
      : phraseFrom(line, begin, sentence.last, marks, mentions, objectOf(line, form));
  const subject = after && isSpeaker(after) && !isAccused(line, after, form) ? after : undefined;
  const next = subject ? subject.last : at + 1;
  const lead = leadAfter(line, next, sentence.last, form, marks, inside);
  if (form.frame === 'publish') return published(line, at, subject, sentence.last);
  const before = subject || form.dependent ? undefined : subjectBefore(line, at, sentence, mentions);
  const open = after && !subject && lead && isClause(lead) && form.force === 'say' && form.frame === 'free';
  const source = subject ?? before ?? (open ? after : undefined);
  if (!isReporting(line, at, form, source, lead, next)) return undefined;
  const first = before ? before.first : at;
  const last = subject || (open && source) ? (source as Phrase).last : at + 1;
  return {
    line: line.index,
    first,
    last: withPlaceOfSaying(line, last, sentence.last, source),
    cue: at,
    kind: kindOf(line, source, form),
    force: form.force,
    source,
    via: addressed ?? (form.dependent ? undefined : toldOutlet(line, next, lead, sentence.last, marks, mentions)),
    agrees: form.agrees,
    dependent: form.dependent,
    lead,
    content: lead?.content,
  };
}

const OBJECTS = new Set(['له', 'لها', 'لهم', 'لنا', 'لي']);

/** «الوزير أبلغه بأن …»: a verb with its object written to it reports when a clause follows at once. */
function toldHim(line: Line, at: number): SpeechForm | undefined {
  const form = line.lexicon.formWithObject(line.words[at]?.norm ?? '');
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

/** The outlet that is spoken to: «قال لـ«الوطن»», «في تصريح لوكالة الأنباء», «لرويترز». */
function toldOutlet(
  line: Line,
  from: number,
  lead: Lead | undefined,
  end: number,
  marks: Marks,
  mentions: readonly Mention[],
): Phrase | undefined {
  const { lexicon, words } = line;
  for (let i = from; i < Math.min(end, lead?.at ?? from + 8, from + 10); i++) {
    if (marks.has(i) && isToldOutlet(line, i)) return markedAlone(line, i, marks);
    const word = words[i];
    if (word?.kind !== 'word' || !word.norm.startsWith('ل') || word.norm.length < 4) continue;
    if (!isOneOf(line, i, lexicon.media) && !isOneOf(line, i, lexicon.wires)) continue;
    const outlet = phraseFrom(line, i, Math.min(end, lead?.at ?? end), marks, mentions);
    if (outlet) return { ...outlet, head: 'medium' };
  }
  return undefined;
}

/** Is it reporting at all? Precision first: a form that reads otherwise needs what its frame asks for. */
function isReporting(
  line: Line,
  at: number,
  form: SpeechForm,
  source: Phrase | undefined,
  lead: Lead | undefined,
  _next: number,
): boolean {
  if (form.dependent) return lead !== undefined && lead.distance <= 5 && hangsHere(line, at, form, lead);
  if (lead && isClause(lead) && isImpersonal(line, at, source, lead)) return false;
  // «تدعى «…»» names, «ادعى أن …» claims.
  if (lead?.by === 'quote' && isOneOf(line, at, line.lexicon.labels)) return false;
  switch (form.frame) {
    case 'free':
      if (source !== undefined) return true;
      return lead !== undefined && (opensClause(line, at) || (isClause(lead) && lead.distance <= 1));
    case 'that':
      if (lead === undefined || lead.by === 'object') return false;
      if (source !== undefined) return true;
      // «الأخبار التي تروج … وتدعو إلى …»: what somebody does, not says.
      if (/^و[يت]/.test(line.words[at]?.norm ?? '') && !isClause(lead)) return false;
      return opensClause(line, at) ? lead.distance <= 8 || isClause(lead) : lead.by === 'that' && lead.distance <= 1;
    case 'clause':
      if (lead === undefined || !isClause(lead)) return false;
      return source !== undefined
        ? lead.by !== 'quote' || lead.distance <= 4
        : lead.by !== 'quote' && lead.distance <= 1;
    case 'charge':
      return lead?.by === 'preposition';
    case 'next':
      if (lead === undefined || lead.distance > 1) return false;
      if (lead.by === 'object' || (lead.by === 'quote' && !form.leads.has(line.words[lead.at - 1]?.norm ?? '')))
        return false;
      return source ? !isBetween(line, at, source) : opensClause(line, at);
    case 'object':
      return (
        (source !== undefined &&
          (source.mentions.length > 0 ||
            source.head === 'person' ||
            (form.force !== 'say' && source.head === 'body'))) ||
        (lead !== undefined && isClause(lead))
      );
    default:
      return false;
  }
}

/** A participle hangs on its speaker; before a plain object only after a comma, and «متهما بـ» is one who is accused. */
function hangsHere(line: Line, at: number, form: SpeechForm, lead: Lead): boolean {
  if (form.force === 'accuse' && lead.by !== 'quote')
    return lead.by === 'preposition' && lead.distance > 0 && !hasMark(line, at, lead.at);
  if (lead.by !== 'object') return true;
  const comma = line.words[at - 1];
  return (
    comma?.kind === 'mark' && /^[،,؛]$/.test(comma.norm) && form.force !== 'ask' && /^(say|deny|warn)$/.test(form.force)
  );
}

function hasMark(line: Line, from: number, to: number): boolean {
  return line.words.slice(from, to).some((word) => word.kind === 'mark' && /^[،,؛.]$/.test(word.norm));
}

/** «بين الحكومة والنقابة»: the form is also a preposition, and two are named after it. */
function isBetween(line: Line, at: number, phrase: Phrase): boolean {
  const norm = line.words[at]?.norm ?? '';
  const isPreposition = line.lexicon.bare(norm).some((word) => line.lexicon.prepositions.has(word));
  return isPreposition && line.words.slice(phrase.first + 1, phrase.last).some((word) => /^و/.test(word.norm));
}

/** The verb stands where a clause begins: after a stop, with an attached conjunction, or after «كما». */
function opensClause(line: Line, at: number): boolean {
  const { lexicon, words } = line;
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || before.kind === 'mark') return true;
  if (lexicon.order === 'VS' && /^[وف]/.test(word.norm) && lexicon.form(word.norm.slice(1))) return true;
  return lexicon.fillers.has(before.norm) || lexicon.stops.has(before.norm) || lexicon.that.has(before.norm);
}

/** «يذكر أن», «ومما يذكر أن», «ويشار إلى أن»: nobody says it. */
function isImpersonal(line: Line, at: number, source: Phrase | undefined, lead: Lead): boolean {
  const sentence = line.sentenceOf[at];
  const before = line.words[at - 1]?.norm ?? '';
  const mid = at !== sentence?.first && !/^و?(مما|كما|ما)$/.test(before);
  if (source || !sentence || (mid && opensClause(line, at))) return false;
  return /^(و)?ي(ذكر|شار|عتقد|توقع|رجح)$/.test(line.words[at]?.norm ?? '') && lead.by === 'that' && lead.distance <= 1;
}

/** «واتهم حماس بالإقدام على …»: the one name before the charge is the accused. */
function isAccused(line: Line, phrase: Phrase, form: SpeechForm): boolean {
  if (form.force !== 'accuse' || phrase.mentions.length !== 1) return false;
  const next = line.words[phrase.last]?.norm ?? '';
  return next.length > 3 && form.leads.has(next.charAt(0));
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
