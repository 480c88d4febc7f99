import type { SpeechForm } from '../../language/speech.ts';
import { isClause, type Lead } from './lead.ts';
import { isOneOf, type Line } from './line.ts';
import type { Phrase } from './phrase.ts';

/** Is it reporting at all? Precision first: a form that reads otherwise needs what its frame asks for. */
export function isReporting(
  line: Line,
  at: number,
  form: SpeechForm,
  source: Phrase | undefined,
  lead: Lead | undefined,
): boolean {
  if (form.dependent) return lead !== undefined && lead.distance <= 5 && hangsHere(line, at, form, lead);
  if (lead && isClause(lead) && isImpersonal(line, at, source, lead)) return false;
  // «تدعى «…»» names, «ادعى أن …» claims.
  if (lead?.by === 'quote' && isOneOf(line, at, line.lexicon.labels)) return false;
  switch (form.frame) {
    case 'free':
      if (source !== undefined) return true;
      // «المباراة التي تؤكد احتفاظه …»: what shows something, without anybody who says it.
      if (lead?.by === 'object' && !/^[وف]/.test(line.words[at]?.norm ?? '')) return false;
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
      return source ? !isBetween(line, at, source, lead) : opensClause(line, at);
    case 'object':
      return (
        (source !== undefined &&
          (source.mentions.length > 0 ||
            source.head === 'person' ||
            (form.force !== 'say' && source.head === 'body'))) ||
        (lead !== undefined && isClause(lead) && (source !== undefined || lead.distance <= 1))
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
function isBetween(line: Line, at: number, phrase: Phrase, lead: Lead): boolean {
  const norm = line.words[at]?.norm ?? '';
  if (!line.lexicon.bare(norm).some((word) => line.lexicon.prepositions.has(word))) return false;
  // «وبين مدير الحج والعمرة فلان أن …»: an office and its holder are one.
  if (phrase.head === 'person' && lead.by === 'that') return false;
  for (let i = phrase.first + 1; i < phrase.last; i++) {
    if (/^و/.test(line.words[i]?.norm ?? '') && !isOneOf(line, i, line.lexicon.people)) return true;
  }
  return false;
}

/** The verb stands where a clause begins: after a stop, with an attached conjunction, or after «كما». */
export function opensClause(line: Line, at: number): boolean {
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
export function isAccused(line: Line, phrase: Phrase, form: SpeechForm): boolean {
  if (form.force !== 'accuse' || phrase.mentions.length !== 1) return false;
  const next = line.words[phrase.last]?.norm ?? '';
  return next.length > 3 && form.leads.has(next.charAt(0));
}
