import type { Corpus, Place } from '../corpus/corpus.ts';
import type { Meaning } from '../document/dates/meaning.ts';
import { isAbsolute } from '../document/dates/resolve.ts';
import type { ArticleDay, DateExpression, Document } from '../document/document.ts';
import { quoted } from '../text/isolate.ts';
import { slice } from '../text/span.ts';
import { lineLink } from './hovername.ts';
import { lineOf } from './namedwith.ts';
import { type Prose, shortened } from './prose.ts';

/** What a time expression stands for, how that follows, and what it depends on. */
export function dayText(corpus: Corpus, path: string, document: Document, index: number, prose: Prose): string {
  const date = document.dates[index];
  if (!date) return '';
  const { resolved, because } = corpus.resolved(path, index);
  const words = prose.quoted(shortened(slice(document.text, date)));
  const what =
    date.type === 'DURATION' ? 'a duration' : date.type === 'SET' ? 'a repeated time' : 'open: no day supports it';
  return prose.paragraphs([
    resolved ? `${words} ${prose.plain('=')} ${prose.strong(resolved)}` : `${words} ${prose.plain(`— ${what}`)}`,
    prose.plain(because),
    dependence(corpus, path, document, date, prose),
    resolved || date.type === 'DATE' || date.type === 'TIME' ? '' : prose.plain(date.value),
  ]);
}

/** How sure the article's day is that an expression is counted from, why, and where the text tells it. */
function dependence(corpus: Corpus, path: string, document: Document, date: DateExpression, prose: Prose): string {
  const article = articleOf(document, date);
  if (article === undefined || isAbsolute(date.said.meaning) || !isCounted(date.said.meaning)) return '';
  const day = corpus.day(path, article);
  if (!day || (day.value === undefined && day.weekday === undefined)) return '';
  const [reason] = day.because;
  const links = evidence(path, document, article, day).map((place) =>
    place.start === date.start
      ? prose.plain('these words')
      : `${prose.quoted(shortened(slice(document.text, place), 60))} ${lineLink(corpus, place, 'line', prose)}`,
  );
  return prose.lines([
    prose.plain(`The article's day ${sureness(day)}${reason ? `: ${reason}` : '.'}`),
    links.length > 0 ? `${prose.plain('told by')} ${links.join(' · ')}` : '',
  ]);
}

/** Whether a meaning that is not absolute is counted from the day of writing. */
function isCounted(meaning: Meaning): boolean {
  if (meaning.kind === 'duration') return meaning.direction !== undefined;
  if (meaning.kind === 'date') return !meaning.same && (!meaning.ref || meaning.ref === 'PRESENT_REF');
  return meaning.kind === 'range';
}

function sureness({ value, confidence }: ArticleDay): string {
  if (confidence === 'given') return 'is given';
  if (value === undefined) return 'is known by its weekday only';
  return `is known with ${confidence ?? 'low'} confidence`;
}

/** The expressions of an article that its day was read from: the reasons quote them. Linear in its dates. */
function evidence(path: string, document: Document, article: number, { because }: ArticleDay): Place[] {
  const found = new Map<string, Place>();
  for (const date of document.dates) {
    const words = quoted(slice(document.text, date));
    if (found.has(words) || !because.some((reason) => reason.includes(words))) continue;
    if (articleOf(document, date) === article) found.set(words, { path, start: date.start, end: date.end });
  }
  return [...found.values()];
}

/** The article that tells an expression as its own; a link to another article is of that one. */
function articleOf(document: Document, date: DateExpression): number | undefined {
  const block = lineOf(document, date);
  return block?.zone === 'related' ? undefined : block?.article;
}
