import type { SpeechForm, SpeechLexicon } from '../../language/speech.ts';
import { ofFormFor } from '../../text/forms.ts';
import type { Mention } from '../document.ts';
import { contentFrom, isClause, type Lead, leadAfter } from './lead.ts';
import type { Line } from './line.ts';
import { headAt, isSpeaker, type Marks, type Phrase, phraseFrom } from './phrase.ts';
import type { Saying } from './sayings.ts';

/**
 * «تضمنت تمنياته «بالازدهار»», «قوله إن …», «وختم بالقول: …»: a verbal noun with its speaker's pronoun, or «القول»,
 * leads to words in marks or to a clause.
 */
export function nounSaying(line: Line, at: number, end: number, marks: Marks, inside: Uint8Array): Saying | undefined {
  const { lexicon, words } = line;
  const own = words[at];
  const kind = own && nounOf(own, lexicon);
  if (!kind) return undefined;
  const plain = kind === 'saying';
  if (plain && (at === 0 || /^(ي|ت|ن|ا)?(مكن|ستطيع|صح|جوز|سبق)(نا|ني)?$|^من$/.test(words[at - 1]?.norm ?? '')))
    return undefined;
  if (/^تعال[يى]$/.test(words[at + 1]?.norm ?? '')) return undefined; // «قوله تعالى» introduces scripture
  for (let i = at + 1; i <= Math.min(at + 3, end - 1); i++) {
    const word = words[i];
    const clause = lexicon.that.has(word?.norm ?? '');
    const colon = word?.norm === ':';
    if (word?.kind === 'mark' && !colon && !marks.has(i)) return undefined;
    if (!marks.has(i) && !clause && !colon) continue;
    const content = marks.has(i) ? undefined : contentFrom(line, i + 1, end, inside);
    const lead: Lead = { by: clause ? 'that' : colon ? 'colon' : 'quote', at: i, distance: i - at - 1, content };
    return {
      line: line.index,
      first: at,
      last: at + 1,
      cue: at,
      kind: 'speech-verb',
      force: 'say',
      source: undefined,
      via: undefined,
      agrees: undefined,
      dependent: true,
      lead,
      content,
    };
  }
  return undefined;
}

const nounOf = ofFormFor(({ norm }, lexicon: SpeechLexicon) => {
  if (lexicon.sayingNouns.has(norm)) return 'saying';
  return lexicon.isVerbalNoun(norm) ? 'verbal' : undefined;
});

/** «نقلت وكالة … عن مسؤول … قوله»: the source is the one after «عن», the subject passes it on. */
export function relayed(
  line: Line,
  at: number,
  sentence: { readonly first: number; readonly last: number },
  marks: Marks,
  mentions: readonly Mention[],
  form: SpeechForm,
): Saying | undefined {
  const { lexicon, words } = line;
  const subject = form.dependent ? undefined : phraseFrom(line, at + 1, sentence.last, marks, mentions);
  const marked = markedAlone(line, at + 1, marks);
  const via = subject && isSpeaker(subject) ? subject : marked;
  let i = via ? via.last : at + 1;
  const limit = Math.min(sentence.last, i + 8);
  while (i < limit && !form.leads.has(words[i]?.norm ?? '')) i++;
  if (i >= limit) return undefined;
  // «نقلت … عن مسؤول تأكيده أن»: the verbal noun is no part of the description.
  const source = phraseFrom(line, i + 1, sentence.last, marks, mentions, (word) =>
    lexicon.isVerbalNoun(words[word]?.norm ?? ''),
  );
  if (!source || !isSpeaker(source)) return undefined;
  let last = source.last;
  if (lexicon.isVerbalNoun(words[last]?.norm ?? '')) last++;
  const lead = leadAfter(line, last, sentence.last, form, marks, undefined);
  const isReport = last > source.last || (lead && isClause(lead) && lead.distance <= 3) || via;
  if (!isReport) return undefined;
  return {
    line: line.index,
    first: at,
    last,
    cue: at,
    kind: 'relayed',
    force: 'say',
    source,
    via,
    agrees: form.agrees,
    dependent: false,
    lead,
    content: lead?.content,
  };
}

/** A short name in marks right after the verb («علمت «الاقتصادية» من مصادر»). */
export function markedAlone(line: Line, at: number, marks: Marks): Phrase | undefined {
  const close = marks.get(at);
  if (close === undefined || close - at > 4 || close >= line.words.length) return undefined;
  const mention = line.mentionAt[at + 1] as number;
  return {
    first: at,
    last: close + 1,
    head: 'medium',
    headAt: at + 1,
    definite: false,
    voice: false,
    mentions: mention >= 0 ? [mention] : [],
  };
}

/** «نشرت الوكالة مقطع فيديو»: somebody publishes something that can be cited. */
export function published(line: Line, at: number, subject: Phrase | undefined, end: number): Saying | undefined {
  if (!subject) return undefined;
  for (let i = subject.last; i < Math.min(end, subject.last + 2); i++) {
    if (headAt(line, i) !== 'publication' || line.lexicon.isDefinite(line.words[i]?.norm ?? '')) continue;
    const two = headAt(line, i + 1) === 'publication' && i + 1 < end;
    return {
      line: line.index,
      first: at,
      last: two ? i + 2 : i + 1,
      cue: at,
      kind: 'published-material',
      force: 'publish',
      source: subject,
      via: undefined,
      agrees: undefined,
      dependent: false,
      lead: undefined,
      content: undefined,
    };
  }
  return undefined;
}
