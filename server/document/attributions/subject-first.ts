import type { SpeechForm } from '../../language/speech.ts';
import type { Mention } from '../document.ts';
import { contentFrom, isClause, type Lead, leadAfter } from './lead.ts';
import { isOneOf, isQuoteMark, type Line } from './line.ts';
import { headAt, type Marks, type Phrase, phraseFrom } from './phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Saying } from './sayings.ts';
import { interviewer, spokenTo } from './told.ts';

interface Range {
  readonly first: number;
  readonly last: number;
}

// "told reporters at the White House on Monday that": words between verb and clause.
const LONGEST_OBJECT = 4;
// A subject and its apposition lie within this many words before the verb.
const FARTHEST_SUBJECT = 40;

/**
 * A saying in a language whose subject comes first: "Smith said that …", "…," Smith said, "…," said Smith,
 * "…, the ministry said". `undefined` when the word is no verb of saying here (a noun, an infinitive, no speaker).
 */
export function subjectFirst(
  line: Line,
  at: number,
  sentence: Range,
  marks: Marks,
  inside: Uint8Array,
  mentions: readonly Mention[],
  previous: Saying | undefined,
): Saying | undefined {
  const { lexicon, words } = line;
  const plain = lexicon.form(words[at]?.norm ?? '');
  if (!plain) return undefined;
  if (words[at - 1]?.norm === 'and' || words[at - 1]?.norm === 'but') {
    return andSaid(line, at, sentence, marks, inside, plain, previous);
  }
  if (isNoun(line, at)) return undefined;
  if (plain.frame === 'relay') return quotedAs(line, at, sentence, marks, inside, mentions, plain);
  // "is claiming" has its own subject.
  const form =
    plain.dependent && /^(is|are|was|were|been|'s|'re|kept|began)$/.test(words[at - 1]?.norm ?? '')
      ? { ...plain, dependent: false }
      : plain;
  const before = words[at - 1];
  const inverted =
    before?.kind === 'mark' && !form.dependent ? phraseFrom(line, at + 1, sentence.last, marks, mentions) : undefined;
  const preceding = form.dependent ? undefined : phraseBefore(line, at, sentenceStart(line, at, sentence), mentions);
  const subject = inverted && isQuoted(line, at - 1) ? inverted : (preceding ?? inverted);
  if (!form.dependent && (!subject || !canSpeak(line, subject, form))) return undefined;
  const isInverted = subject !== undefined && subject === inverted;
  // "The head of the inquiry, …, said he had": the clause after the verb is no speaker.
  if (isInverted && subject.head === 'pronoun' && !isQuoted(line, at - 1)) return undefined;
  const next = isInverted ? subject.last : at + 1;
  const first = subject && !isInverted ? subject.first : at;
  const after = leadHere(line, next, sentence.last, form, marks, inside, mentions);
  // "…," she told reporters on condition of anonymity: what is said has been read, unless more of it is marked.
  const said =
    isQuoted(line, first - 1) &&
    words[first - 2]?.norm !== '.' &&
    !(after && isClause(after) && after.at > next && isMarkedLead(line, after));
  const lead =
    (said ? contentBefore(line, first, next, sentence, form, true) : undefined) ??
    after ??
    contentBefore(line, first, next, sentence, form, isInverted);
  if (!lead) return undefined;
  if (
    form.dependent &&
    lead.by !== 'before' &&
    lead.by !== 'quote' &&
    words.slice(at, lead.at).some((word) => word.norm === ',')
  )
    return undefined;
  if (form.frame === 'that' && PERCEIVED.test(words[at]?.norm ?? '') && lead.by !== 'that') return undefined;
  return {
    line: line.index,
    first,
    last: isInverted ? subject.last : at + 1,
    cue: at,
    kind: subject && isMediumNamed(line, subject) ? 'agency-report' : 'speech-verb',
    force: form.force,
    source: subject,
    via:
      isInverted || form.dependent
        ? interviewer(line, at, next, sentence.last, marks, mentions)
        : spokenTo(line, at, next, lead, sentence.last, marks, mentions),
    agrees: undefined,
    dependent: form.dependent,
    lead,
    content: lead.content,
  };
}

/** "The … news agency", "the … newspaper": in English the class noun ends the phrase. Other agencies are offices. */
function isMediumNamed(line: Line, { head, first, last }: Phrase): boolean {
  if (head === 'medium') return true;
  const words = line.words.slice(first, last).map((word) => word.norm);
  if (head === 'name' && line.lexicon.wires.has(words.join(' '))) return true;
  const [before, noun] = [line.words[last - 2], line.words[last - 1]];
  if (head !== 'name' || !noun || !isOneOf(line, last - 1, line.lexicon.media)) return false;
  if (noun.norm === 'agency') return isOneOf(line, last - 2, line.lexicon.media) && before !== line.words[first - 1];
  return /^\p{Ll}/u.test(noun.surface);
}

// "He had seen “no evidence”": what somebody perceives is reported only with "that".
const PERCEIVED = /^(see|sees|saw|seen|know|knows|knew|known|find|finds|found|hear|hears|heard|feel|feels|felt)$/;

function isMarkedLead(line: Line, lead: Lead): boolean {
  return lead.by === 'colon' || lead.by === 'quote' || line.lexicon.that.has(line.words[lead.at]?.norm ?? '');
}

/** "… called it a mess and warned that …": the second verb has the subject of the first. */
function andSaid(
  line: Line,
  at: number,
  sentence: Range,
  marks: Marks,
  inside: Uint8Array,
  form: SpeechForm,
  previous: Saying | undefined,
): Saying | undefined {
  if (!previous?.source || previous.first < sentence.first || form.dependent || previous.kind === 'according-to')
    return undefined;
  const lead = leadAfter(line, at + 1, sentence.last, form, marks, inside);
  if (!lead || lead.distance > 1 || lead.by === 'object' || (lead.by === 'preposition' && form.force === 'say'))
    return undefined;
  return {
    line: line.index,
    first: at,
    last: at + 1,
    cue: at,
    kind: previous.kind,
    force: form.force,
    source: previous.source,
    via: previous.via,
    agrees: undefined,
    dependent: true,
    lead,
    content: lead.content,
  };
}

/** "The agency quoted an official as saying …", "Lopes was quoted by the agency as saying …". */
function quotedAs(
  line: Line,
  at: number,
  sentence: Range,
  marks: Marks,
  inside: Uint8Array,
  mentions: readonly Mention[],
  form: SpeechForm,
): Saying | undefined {
  const { words } = line;
  let as = at + 1;
  while (as < Math.min(sentence.last, at + 16) && words[as]?.norm !== 'as') as++;
  const verb = line.lexicon.form(words[as + 1]?.norm ?? '');
  if (words[as]?.norm !== 'as' || !verb?.dependent) return undefined;
  const subject = phraseBefore(line, at, sentenceStart(line, at, sentence), mentions);
  const isPassive = /^(was|were|been|is|are)$/.test(words[at - 1]?.norm ?? '');
  const other = phraseFrom(line, words[at + 1]?.norm === 'by' ? at + 2 : at + 1, as, marks, mentions);
  const source = isPassive ? subject : other;
  if (!source) return undefined;
  const lead = leadHere(line, as + 2, sentence.last, { ...form, frame: 'free' }, marks, inside, mentions);
  const first = subject ? subject.first : at;
  return {
    line: line.index,
    first,
    last: as + 2,
    cue: at,
    kind: 'relayed',
    force: verb.force,
    source,
    via: isPassive ? other : subject,
    agrees: undefined,
    dependent: false,
    lead,
    content: lead?.content,
  };
}

/** After an article, a possessive or "to" the form is a noun or an infinitive. */
function isNoun(line: Line, at: number): boolean {
  const before = line.words[at - 1]?.norm ?? '';
  const { lexicon } = line;
  if (lexicon.articles.has(before) || (line.mentionAt[at] as number) >= 0) return true;
  if (before === '-' && !line.words[at]?.spaced) return true; // "so-called"
  return /^(to|of|his|her|their|its|our|my|your|this|these|those|any|no|some|such|'s|and|other)$/.test(before);
}

function sentenceStart(line: Line, at: number, sentence: Range): number {
  const begin = Math.max(sentence.first, at - FARTHEST_SUBJECT);
  for (let i = at - 1; i >= begin; i--) if (isQuoteMark(line.words[i])) return i + 1;
  return begin;
}

/** A quotation ends directly before the word, comma aside. */
function isQuoted(line: Line, at: number): boolean {
  return isQuoteMark(line.words[at]) || (line.words[at]?.norm === ',' && isQuoteMark(line.words[at - 1]));
}

/** Somebody who can speak; a capital is enough for the plainest verbs. */
function canSpeak(line: Line, phrase: Phrase, form: SpeechForm): boolean {
  if (phrase.mentions.length > 0 || phrase.head !== 'other') return true;
  if (form.frame !== 'free') return false;
  return (
    line.words.slice(phrase.first, phrase.last).some((word, i) => i > 0 && /^\p{Lu}/u.test(word.surface)) ||
    line.words[phrase.last]?.norm === 'said'
  );
}

/** What follows the verb: a clause with or without "that", a colon, a quotation, the verb's preposition. */
function leadHere(
  line: Line,
  from: number,
  end: number,
  form: SpeechForm,
  marks: Marks,
  inside: Uint8Array,
  mentions: readonly Mention[],
): Lead | undefined {
  const { words, lexicon } = line;
  const found = leadAfter(line, from, end, form, marks, inside);
  if (found && (found.distance <= 1 || found.by === 'colon')) return found;
  const next = words[from];
  if (!next || from >= end || next.kind === 'mark') return found && found.distance <= 3 ? found : undefined;
  let clause = from;
  // "told reporters (that) he …": the one spoken to is passed over.
  if (/^(told|tells|tell|telling|warned|assured|informed|asked|reminded)$/.test(words[from - 1]?.norm ?? '')) {
    const object = phraseFrom(line, from, Math.min(end, from + LONGEST_OBJECT), marks, mentions);
    if (object && object.last < end) clause = object.last;
  }
  // "said Thursday there would be …"
  while (clause < end - 1 && lexicon.days.has(words[clause]?.norm ?? '')) clause++;
  const bare = words[clause];
  if (found && found.distance <= 12 && found.by !== 'preposition' && found.by !== 'quote') return found;
  if (form.frame === 'publish' || form.frame === 'relay') return found;
  if (!bare || bare.kind === 'mark' || clause >= end - 1) return found;
  if (lexicon.prepositions.has(bare.norm) && clause === from) return found;
  const opens =
    lexicon.pronouns.has(bare.norm) ||
    lexicon.articles.has(bare.norm) ||
    /^\p{Lu}/u.test(bare.surface) ||
    bare.kind === 'number' ||
    /^(there|his|her|their|its|this|these|those|our|my|if|whether|what|how|why|no|any|some|many|most|all|both|such|more|only|to)$/.test(
      bare.norm,
    ) ||
    (form.frame === 'free' && headAt(line, clause) !== 'other');
  if (!opens && form.frame !== 'free') return found;
  return { by: 'that', at: clause, distance: clause - from, content: contentFrom(line, clause, end, inside) };
}

/** "…, the ministry said": what is said stands before. */
function contentBefore(
  line: Line,
  first: number,
  next: number,
  sentence: Range,
  form: SpeechForm,
  isInverted: boolean,
): Lead | undefined {
  const { words } = line;
  if (form.frame !== 'free' && form.frame !== 'that') return undefined;
  const comma = words[first - 1];
  if (comma?.kind !== 'mark' || (comma.norm !== ',' && !isQuoteMark(comma) && comma.norm !== '-')) return undefined;
  const after = words[next];
  const endsHere =
    !after ||
    next >= sentence.last ||
    after.kind === 'mark' ||
    line.lexicon.prepositions.has(after.norm) ||
    line.lexicon.stops.has(after.norm);
  if (!endsHere && !isInverted) return undefined;
  if (isQuoteMark(comma) && first - 1 < sentence.first)
    return { by: 'before', at: first - 1, distance: 0, content: undefined };
  let last = first - 1;
  while (last > sentence.first && words[last - 1]?.kind === 'mark' && !isQuoteMark(words[last - 1])) last--;
  if (last - sentence.first < 2) return undefined;
  return { by: 'before', at: first - 1, distance: 0, content: { first: sentence.first, last } };
}
