import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import type { Corpus, Place } from '../corpus/corpus.ts';
import { weekdayName } from '../document/dates/because.ts';
import { parseDay, weekdayOf } from '../document/dates/civil.ts';
import { toHijri } from '../document/dates/hijri.ts';
import type { DateMeaning } from '../document/dates/meaning.ts';
import { locate } from '../locate.ts';
import { isolated } from '../text/isolate.ts';
import { normalise } from '../text/normalise.ts';
import { visible } from '../text/visible.ts';
import { meaningOf } from './days.ts';
import { counted } from './labels.ts';

/** Whether a query is the beginning of a day's ISO form. */
export function isIsoDay(query: string): boolean {
  return /^\d{4}(-[\d-]*)?$/.test(normalise(query).trim());
}

/**
 * The days that a query means, in order: each with its first expression by path and the number of
 * documents that tell it. Linear in the days that are told and the documents that tell those shown; nothing for a query
 * that means no day.
 */
export function findDays(corpus: Corpus, query: string, most: number): WorkspaceSymbol[] {
  const isMeant = wanted(query);
  if (!isMeant) return [];
  const days = [...corpus.toldDays()].filter(isMeant).sort();
  return days.slice(0, most).flatMap((day) => {
    const tellers = corpus.tellersOf(day);
    const first = firstPlace(corpus, day, tellers.keys());
    const location = first && locate(corpus, first);
    const number = parseDay(day);
    const weekday = number === undefined ? '' : `${weekdayName(weekdayOf(number))}, `;
    const times = [...tellers.values()].reduce((sum, one) => sum + one, 0);
    const containerName = `${weekday}named ${counted(times, 'time')} in ${counted(tellers.size, 'document')}`;
    return location ? [{ name: titleOf(day, query), kind: SymbolKind.Constant, location, containerName }] : [];
  });
}

/** The first expression for a day in the first of documents by path. */
function firstPlace(corpus: Corpus, day: string, paths: Iterable<string>): Place | undefined {
  let path: string | undefined;
  for (const one of paths) if (path === undefined || one < path) path = one;
  if (path === undefined) return undefined;
  const own = path;
  const date = corpus.document(own)?.dates.find((_, i) => corpus.resolved(own, i).resolved === day);
  return date && { path: own, start: date.start, end: date.end };
}

/** Tells the days that a query means: by the beginning of their ISO form, or by what its words name. */
function wanted(query: string): ((day: string) => boolean) | undefined {
  if (isIsoDay(query)) {
    const start = normalise(query).trim();
    return (day) => day.startsWith(start);
  }
  const meaning = meaningOf(query);
  return meaning?.kind === 'date' && isNamed(meaning) ? (day) => fits(day, meaning) : undefined;
}

/** Whether a day, month or weekday is named and nothing is counted from another day. */
function isNamed({ kind, calendar, year, month, day, weekday, ...further }: DateMeaning): boolean {
  const isMore = Object.values(further).some((value) => value !== undefined && value !== false);
  return !isMore && (month !== undefined || day !== undefined || weekday !== undefined);
}

function fits(edtf: string, { calendar, year, month, day, weekday }: DateMeaning): boolean {
  const number = parseDay(edtf);
  if (number === undefined && (calendar === 'hijri' || day !== undefined || weekday !== undefined)) return false;
  if (weekday !== undefined && weekday !== weekdayOf(number as number)) return false;
  const own = calendar === 'hijri' ? toHijri(number as number) : civilOf(edtf);
  if (!own) return false;
  return (
    (year === undefined || year === own.year) &&
    (month === undefined || month === own.month) &&
    (day === undefined || day === own.day)
  );
}

/** Year, month and day of a day or month in EDTF. */
function civilOf(edtf: string): { year: number; month: number; day: number } | undefined {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?[?~%]?$/.exec(edtf);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

/** Editors filter once more by the letters as typed: where the day has not these, the query is shown beside it. */
function titleOf(day: string, query: string): string {
  return matches(day, query.trim()) ? day : `${day} (${isolated(visible(query.trim()))})`;
}

/** As editors filter: the letters of the query in this order. */
export function matches(name: string, wanted: string): boolean {
  let at = 0;
  for (const char of wanted) {
    if (char === ' ') continue;
    at = name.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
