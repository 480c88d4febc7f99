import type { Mention } from '../document.ts';
import { isToldOutlet, type Lead } from './lead.ts';
import { isOneOf, type Line } from './line.ts';
import { addMention, type Marks, type Phrase, phraseFrom } from './phrase.ts';
import { markedAlone } from './relayed.ts';

// «في تصريح خاص لصحيفة …», "told the state-run … news agency": words between the verb and the medium's class noun.
const FARTHEST = 10;
const TELLING = /^(told|tells|tell|telling)$/;

/**
 * The outlet that a speaker spoke to and that passes it on: «قال لـ«الوطن»», «في تصريح لوكالة …», "told the … news
 * agency", "in an interview with Reuters". `at` is the verb, `next` the first word behind what belongs to it.
 */
export function spokenTo(
  line: Line,
  at: number,
  next: number,
  lead: Lead | undefined,
  end: number,
  marks: Marks,
  mentions: readonly Mention[],
): Phrase | undefined {
  return line.lexicon.order === 'VS'
    ? (addressed(line, next, lead, end, marks, mentions) ?? toldTo(line, at + 2, end, mentions))
    : (interviewer(line, at, next, end, marks, mentions) ?? toldTo(line, at + 1, end, mentions));
}

/**
 * A medium behind the words that lead to it («قال فلان لوكالة …», "told the state-run … news agency"). It must be named,
 * and called a medium or known as a wire agency. Reads at most FARTHEST words.
 */
function toldTo(line: Line, from: number, end: number, mentions: readonly Mention[]): Phrase | undefined {
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

/** "told the BBC", "said in an interview with Reuters": the outlet that is spoken to. */
export function interviewer(
  line: Line,
  at: number,
  next: number,
  end: number,
  marks: Marks,
  mentions: readonly Mention[],
): Phrase | undefined {
  const { words, lexicon } = line;
  let from = next;
  if (!/^(told|tells|tell)$/.test(words[at]?.norm ?? '')) {
    while (from < Math.min(end, next + 4) && !lexicon.talks.has(words[from]?.norm ?? '')) from++;
    if (!lexicon.talks.has(words[from]?.norm ?? '') || words[from + 1]?.norm !== 'with') return undefined;
    from += 2;
  }
  const outlet = phraseFrom(line, from, Math.min(end, from + 6), marks, mentions);
  if (!outlet) return undefined;
  const name = words.slice(outlet.first, outlet.last).filter((word) => !lexicon.articles.has(word.norm));
  const known = lexicon.wires.has(name.map((word) => word.norm).join(' '));
  const body =
    outlet.mentions.some((m) => mentions[m]?.type === 'ORG') && name.every((word) => /^\p{Lu}/u.test(word.surface));
  const isOutlet = known || outlet.head === 'medium' || (body && name.some((word) => lexicon.media.has(word.norm)));
  return isOutlet ? { ...outlet, head: 'medium' } : undefined;
}

/** «قال لـ«الوطن»», «في تصريح لوكالة الأنباء», «لرويترز»: an outlet in marks, or a phrase that begins with it. */
function addressed(
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
