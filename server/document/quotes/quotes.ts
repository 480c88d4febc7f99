import { normalise } from '../../text/normalise.ts';
import { byPosition, type Span, slice } from '../../text/span.ts';
import { isOneOf, type Line, spanOfWords } from '../attributions/line.ts';
import type { Resolved } from '../attributions/resolve.ts';
import type { LocalEntity, Mention, Quote } from '../document.ts';
import { nameKind } from './kinds.ts';
import type { Marked } from './marks.ts';
import { speakingOf } from './speakers.ts';

// A quotation of this many words that nobody is said to speak goes on for the last speaker.
const LONG = 7;
const HEADINGS = new Set(['headline', 'heading', 'deck', 'teaser', 'related-link']);

/** The quotes of a document, in marks and without, in order. */
export function quotesOf(
  text: string,
  lines: readonly Line[],
  marked: readonly Marked[],
  sayings: readonly Resolved[],
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
): Quote[] {
  const byLine = groupByLine(lines, sayings);
  const out: Quote[] = [];
  const titles = new Map<string, Quote['kind']>();
  const counts = entities.map(() => 0);
  for (const { entity } of mentions) counts[entity] = (counts[entity] ?? 0) + 1;
  const names = { mentions, counts, titles };
  let before: { close: number; kind: Quote['kind']; line: number } | undefined;
  let speaking: { quote: Quote; line: number; closed: boolean } | undefined;
  const insides = marked.map((mark) => normalise(slice(text, mark)).trim());
  const times = new Map<string, number>();
  for (const inside of insides) times.set(inside, (times.get(inside) ?? 0) + 1);
  for (const [at, mark] of marked.entries()) {
    const line = lines[mark.line] as Line;
    const own = byLine[mark.line] as readonly Resolved[];
    const found = speakingOf(line, mark, own, previousLine(lines, byLine, mark.line));
    const inside = insides[at] as string;
    const wordCount = countWords(lines, mark);
    const name =
      found?.how === 'direct' && wordCount > 2 ? undefined : nameKind(line, mark, before, names, found !== undefined);
    const cited = isCitedName(mark, own, mentions);
    const isRepeated = wordCount <= 2 && (times.get(inside) ?? 0) > 2 && found?.how !== 'direct';
    const subject = isRepeated
      ? 'term'
      : found && !name && isNamedSubject(line, mark, found.by, wordCount)
        ? 'term'
        : undefined;
    const goesOn = speaking && isNextParagraph(lines, speaking, mark);
    const kind =
      cited ?? name ?? subject ?? (found || goesOn || isSpeechAlone(line, mark, wordCount) ? 'speech' : 'term');
    let quote: Quote = {
      start: mark.start,
      end: mark.end,
      kind,
      direct: true,
      speaker: undefined,
      speakerSpan: undefined,
      via: undefined,
    };
    if (kind === 'speech') {
      if (found) quote = { ...quote, ...speakerOf(found.by) };
      else if (speaking && continuesSpeech(lines, speaking, mark, wordCount)) {
        const { speaker, speakerSpan, via } = speaking.quote;
        quote = { ...quote, speaker, speakerSpan, via };
      }
      if (!HEADINGS.has(line.block.role)) speaking = { quote, line: mark.closeLine, closed: mark.closed };
    } else if (name || cited) titles.set(inside, kind);
    before = mark.line === mark.closeLine ? { close: mark.close, kind, line: mark.line } : undefined;
    out.push(quote);
  }
  const withHeadings = headingsFromBody(text, lines, marked, out);
  return [...withHeadings, ...unmarked(lines, marked, sayings)].sort(byPosition);
}

/** A name in marks that is the source itself («بحسب «…»», «علمت «…» من مصادر») is a title, a person's a term. */
function isCitedName(
  mark: Marked,
  sayings: readonly Resolved[],
  mentions: readonly Mention[],
): Quote['kind'] | undefined {
  for (const { saying } of sayings) {
    for (const phrase of [saying.source, saying.via]) {
      if (!phrase || phrase.first > mark.open || mark.close >= phrase.last || mark.closeLine !== mark.line) continue;
      const person = phrase.mentions.some((m) => mentions[m]?.type === 'PER');
      return person ? undefined : 'title';
    }
  }
  return undefined;
}

function previousLine(lines: readonly Line[], byLine: readonly (readonly Resolved[])[], at: number) {
  const line = lines[at - 1];
  return line && { line, sayings: byLine[at - 1] ?? [] };
}

function speakerOf(by: Resolved): Pick<Quote, 'speaker' | 'speakerSpan' | 'via'> {
  const { sources, sourceSpan: span, via } = by; // a span that may be a mention, with more members
  return { speaker: sources[0], speakerSpan: span && { start: span.start, end: span.end }, via: via[0] };
}

const LONGEST_SUBJECT = 3;

/** «إن «ملتقى المدن» يأتي برعاية …», «الوزير: «جسر عسير» لن يغلق»: the marks open the clause and hold its subject. */
function isNamedSubject(line: Line, mark: Marked, by: Resolved, words: number): boolean {
  const { lead, content, kind } = by.saying;
  if (line.lexicon.order !== 'VS' || words > LONGEST_SUBJECT || mark.closeLine !== mark.line || !lead || !content) {
    return false;
  }
  const { labels, works, bodies } = line.lexicon;
  const isCalled = [labels, works, bodies].some((set) => isOneOf(line, mark.open + 1, set));
  if (!(lead.by === 'that' && isCalled) && !(lead.by === 'colon' && kind === 'headline')) return false;
  const next = line.words[mark.close + 1];
  return mark.open === content.first && content.last - mark.close > 3 && next?.kind === 'word';
}

/** Nobody is said to speak, but it reads like speech: long, or in the first person. */
function isSpeechAlone(line: Line, mark: Marked, words: number): boolean {
  const { close } = mark;
  if (HEADINGS.has(line.block.role) && words >= 3 && mark.open === 0 && line.words[close + 1]?.norm === ':')
    return true;
  if (HEADINGS.has(line.block.role)) return words >= 5;
  if (words >= LONG) return true;
  return (
    words >= 4 && line.words.slice(mark.open + 1, mark.close).some((word) => line.lexicon.firstPerson.has(word.norm))
  );
}

/** Speech over several paragraphs: each opens with a mark, only the last one closes. */
function isNextParagraph(
  lines: readonly Line[],
  last: { readonly line: number; readonly closed: boolean },
  mark: Marked,
): boolean {
  if (last.closed && mark.closed) return false;
  return (
    mark.open === 0 &&
    mark.line - last.line === 1 &&
    lines[mark.line]?.block.article === lines[last.line]?.block.article
  );
}

/** A quotation follows the one before in its paragraph, or opens the next paragraph. */
function continuesSpeech(
  lines: readonly Line[],
  last: { readonly line: number; readonly closed: boolean },
  mark: Marked,
  words: number,
): boolean {
  if (mark.line === last.line) return words >= 3;
  const line = lines[mark.line] as Line;
  const opens = mark.open <= 1 && line.block.article === lines[last.line]?.block.article;
  return opens && mark.line - last.line === 1 && (words >= LONG || isNextParagraph(lines, last, mark));
}

/** A heading that quotes what somebody says in the text quotes that speaker. */
function headingsFromBody(
  text: string,
  lines: readonly Line[],
  marked: readonly Marked[],
  quotes: readonly Quote[],
): Quote[] {
  const spoken = quotes
    .map((quote, i) => ({ quote, line: lines[(marked[i] as Marked).line] as Line }))
    .filter(({ quote, line }) => quote.kind === 'speech' && !HEADINGS.has(line.block.role))
    .map(({ quote }) => ({ quote, norm: normalise(slice(text, quote)) }));
  return quotes.map((quote, i) => {
    const { role } = (lines[(marked[i] as Marked).line] as Line).block;
    if (!HEADINGS.has(role) || quote.speaker !== undefined || quote.kind === 'title') return quote;
    const norm = normalise(slice(text, quote));
    if (norm.length < 6 || !norm.includes(' ')) return quote;
    const match = spoken.find((entry) => entry.norm.includes(norm));
    if (!match) return quote;
    const { speaker, speakerSpan, via } = match.quote;
    return { ...quote, kind: 'speech', speaker, speakerSpan, via };
  });
}

/** Reported clauses without marks («قال إن …», "said that …"), also when words of them are quoted. */
function unmarked(lines: readonly Line[], marked: readonly Marked[], sayings: readonly Resolved[]): Quote[] {
  const out: Quote[] = [];
  const marksOf = new Map<number, Marked[]>();
  for (const mark of marked) {
    const list = marksOf.get(mark.line);
    if (list) list.push(mark);
    else marksOf.set(mark.line, [mark]);
  }
  for (const by of sayings) {
    const { saying } = by;
    const line = lines[saying.line] as Line;
    const content = saying.content;
    if (!content || content.last <= content.first || !reportsClause(by)) continue;
    const span = spanOfWords(line, content.first, content.last);
    if (isAllQuoted(span, marksOf.get(saying.line) ?? [])) continue;
    out.push({ ...span, kind: 'speech', direct: false, ...speakerOf(by) });
  }
  return out;
}

function reportsClause({ saying }: Resolved): boolean {
  if (saying.kind === 'headline') return true;
  return saying.lead?.by === 'that' || saying.lead?.by === 'colon' || saying.lead?.by === 'before';
}

/** Nothing but marks and small words stands outside of the quotation. */
function isAllQuoted(span: Span, marks: readonly Marked[]): boolean {
  let quoted = 0;
  for (const mark of marks) {
    if (mark.start >= span.end) break;
    quoted += Math.max(0, Math.min(mark.end, span.end) - Math.max(mark.start, span.start));
  }
  return quoted >= (span.end - span.start) * 0.75;
}

function countWords(lines: readonly Line[], mark: Marked): number {
  const line = lines[mark.line] as Line;
  const last = mark.closeLine === mark.line ? mark.close : line.words.length;
  return line.words.slice(mark.open + 1, last).filter((word) => word.kind !== 'mark').length;
}

function groupByLine(lines: readonly Line[], sayings: readonly Resolved[]): Resolved[][] {
  const out: Resolved[][] = lines.map(() => []);
  for (const by of sayings) (out[by.saying.line] as Resolved[]).push(by);
  return out;
}
