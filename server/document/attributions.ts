import { byPosition } from '../text/span.ts';
import type { BlockReading } from './analyse.ts';
import { creditsOf } from './attributions/credits.ts';
import { findLines, isQuoteMark, type Line, spanOfWords } from './attributions/line.ts';
import { type Resolved, resolveSayings } from './attributions/resolve.ts';
import { type Saying, sayingsOf } from './attributions/sayings.ts';
import type { Attribution, LocalEntity, Mention, Quote } from './document.ts';
import { findMarked, type Marked } from './quotes/marks.ts';
import { quotesOf } from './quotes/quotes.ts';

/** Who says what: quotations with their speakers, and the words that tell where something comes from. Linear. */
export function findSpeech(
  text: string,
  readings: readonly BlockReading[],
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
): { quotes: Quote[]; attributions: Attribution[] } {
  const lines = findLines(readings, mentions);
  const marked = findMarked(lines);
  const sayings = resolveSayings(lines, findSayings(lines, marked, mentions), mentions, entities);
  return {
    quotes: quotesOf(text, lines, marked, sayings, mentions, entities),
    attributions: sayings.map((by) => attribution(lines[by.saying.line] as Line, by)).sort(byPosition),
  };
}

function findSayings(lines: readonly Line[], marked: readonly Marked[], mentions: readonly Mention[]): Saying[] {
  const marksOf = lines.map(() => new Map<number, number>());
  const inside = lines.map((line) => new Uint8Array(line.words.length));
  for (const mark of marked) {
    for (let l = mark.line; l <= mark.closeLine; l++) {
      const words = (lines[l] as Line).words.length;
      const first = l === mark.line ? mark.open + 1 : 0;
      const last = l === mark.closeLine ? mark.close : words;
      inside[l]?.fill(1, first, last);
    }
    marksOf[mark.line]?.set(mark.open, mark.line === mark.closeLine ? mark.close : Number.MAX_SAFE_INTEGER);
  }
  const started = new Set<string>();
  return lines.flatMap((line) => {
    const marks = marksOf[line.index] as Map<number, number>;
    const part = `${line.block.article} ${line.block.zone}`;
    const opensArticle = line.block.role === 'paragraph' && !started.has(part);
    if (opensArticle) started.add(part);
    const credits = creditsOf(line, marks, mentions, opensArticle);
    const own = sayingsOf(line, marks, inside[line.index] as Uint8Array, mentions);
    const free = own.filter((saying) => !credits.some((c) => c.first < saying.last && saying.first < c.last));
    return [...credits, ...free.map((saying) => afterDateline(line, saying, credits))].sort(
      (a, b) => a.first - b.first,
    );
  });
}

/** "LONDON (Reuters) - The minister …, his office said": the dateline is no part of what is said. */
function afterDateline(line: Line, saying: Saying, credits: readonly Saying[]): Saying {
  const dateline = credits.find((credit) => credit.kind === 'dateline');
  const { content, lead } = saying;
  if (!dateline || !content || content.first >= dateline.last) return saying;
  let first = dateline.last;
  while (first < content.last && line.words[first]?.kind === 'mark' && !isQuoteMark(line.words[first])) first++;
  if (first >= content.last) return saying;
  const rest = { first, last: content.last };
  return { ...saying, content: rest, lead: lead && { ...lead, content: rest } };
}

const CREDITS = new Set<Attribution['kind']>(['dateline', 'photo-credit', 'source-credit']);

function attribution(line: Line, by: Resolved): Attribution {
  const { saying, sources, via, anonymous } = by;
  const { content } = saying;
  return {
    ...spanOfWords(line, saying.first, saying.last),
    kind: saying.kind,
    sources,
    via,
    anonymous: anonymous && !CREDITS.has(saying.kind),
    verb: saying.force,
    content: content && content.last > content.first ? spanOfWords(line, content.first, content.last) : undefined,
  };
}
