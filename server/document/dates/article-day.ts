import { quoted } from '../../text/isolate.ts';
import type { ArticleDay, Role } from '../document.ts';
import { knownDay } from './anchor.ts';
import { weekdayName } from './because.ts';
import { civil, dayNumber, exists, isoDay, parseDay, parseSpan, weekdayOf } from './civil.ts';
import type { Meaning, Said } from './meaning.ts';
import { resolveOn } from './resolve.ts';

/** An expression of an article, as evidence of the article's own day. */
export interface Evidence {
  readonly text: string;
  readonly said: Said;
  readonly role: Role;
  /** Place of its block among the blocks of the article that hold text, from 0. */
  readonly block: number;
  /** Share of its block that the expression makes up, 0 to 1. */
  readonly share: number;
  /** True when words like "published" or «تاريخ النشر» stand before it in a short line. */
  readonly announced: boolean;
  /** True when its sentence sets it before the news itself («كان قد …»). */
  readonly background: boolean;
}

/** What an expression says of the article's own day, how surely, and why. */
interface Vote {
  readonly weight: number;
  readonly weekday?: number;
  readonly month?: number;
  readonly day?: number;
  readonly year?: number;
  readonly because: string;
}

const NONE: ArticleDay = { value: undefined, confidence: undefined, weekday: undefined, because: [] };

/** The day of an article: the one given, else what its own words tell. Nothing that they don't tell is filled in. */
export function articleDay(evidence: readonly Evidence[], given: string | undefined): ArticleDay {
  const day = given === undefined ? undefined : parseDay(given);
  if (day !== undefined) return knownDay(day, 'given', ['The day was given.']);
  const span = given === undefined ? undefined : parseSpan(given);
  const votes = evidence.flatMap(votesOf);
  const solved = solve(votes);
  if (span) return withinSpan(span, given as string, solved);
  return outOfVotes(solved);
}

/** The best supported answer for each part of the day. */
interface Solution {
  readonly weekday: Choice | undefined;
  readonly date: Choice | undefined;
  readonly because: readonly string[];
}

interface Choice {
  readonly value: number;
  readonly weight: number;
  /** Weight of the best other answer. */
  readonly against: number;
  readonly because: readonly string[];
  readonly vote: Vote;
}

const STRONG = 4;

function votesOf({ text, said, role, block, share, announced, background }: Evidence): Vote[] {
  const meaning = dayOfHours(said.meaning);
  if (meaning.kind !== 'date') return [];
  const shift = meaning.shift?.D;
  const words = quoted(text);
  if (shift !== undefined && meaning.exact !== true) {
    const out: Vote[] = [];
    const weekday = impliedWeekday(meaning);
    if (weekday !== undefined) {
      const name = weekdayName(weekday);
      out.push({ weight: 10, weekday, because: `${words} makes the article's own day a ${name}.` });
    }
    if (meaning.day !== undefined && meaning.month !== undefined && meaning.calendar !== 'hijri')
      out.push(
        dateVote(
          meaning.year,
          meaning.month,
          meaning.day,
          -shift,
          10,
          `${words} names a day counted from the article's own.`,
        ),
      );
    return out;
  }
  if (
    shift === undefined &&
    meaning.day !== undefined &&
    meaning.month !== undefined &&
    !meaning.direction &&
    isDateline(role, block, share, announced)
  ) {
    const found = resolveOn(meaning, { today: 0, future: false, alone: false });
    const because = `The line ${words} at the top dates the article.`;
    if (meaning.year !== undefined && found && found.first === found.last) {
      const { year, month, day } = civil(found.first);
      return [{ weight: 8, year, month, day, weekday: weekdayOf(found.first), because }];
    }
    return meaning.calendar === 'hijri' ? [] : [{ weight: 8, month: meaning.month, day: meaning.day, because }];
  }
  const bare =
    meaning.weekday !== undefined &&
    meaning.day === undefined &&
    meaning.month === undefined &&
    !meaning.nth &&
    !meaning.base &&
    meaning.count === undefined &&
    !meaning.shift;
  if (!bare || said.future || meaning.direction !== undefined || block > (background ? 2 : 6)) return [];
  const weekday = meaning.weekday as number;
  const weight = role === 'headline' || role === 'paragraph' || role === 'deck' ? 1 - block * 0.08 : 0.5;
  return [{ weight, weekday, because: `${words} stands alone near the top, where news names its own day.` }];
}

/** «اليوم الأحد من الخامسة إلى السابعة» names one day. */
function dayOfHours(meaning: Meaning): Meaning {
  if (meaning.kind !== 'range' || meaning.from.kind !== 'date' || meaning.to.kind !== 'date') return meaning;
  return meaning.from.clock !== undefined && meaning.to.clock !== undefined ? meaning.from : meaning;
}

/** The article's own weekday by a day that is both named and counted from it («أمس السبت»: a Sunday); else `undefined`. */
export function impliedWeekday(meaning: Meaning): number | undefined {
  if (meaning.kind !== 'date' || meaning.weekday === undefined || meaning.exact) return undefined;
  const shift = meaning.shift?.D;
  return shift === undefined ? undefined : ((((meaning.weekday - shift - 1) % 7) + 7) % 7) + 1;
}

function dateVote(
  year: number | undefined,
  month: number,
  day: number,
  shift: number,
  weight: number,
  because: string,
): Vote {
  if (year === undefined) {
    const moved = civil(dayNumber(2023, month, day) + shift);
    return { weight, month: moved.month, day: moved.day, because };
  }
  const number = dayNumber(year, month, day) + shift;
  const moved = civil(number);
  return { weight, ...moved, weekday: weekdayOf(number), because };
}

/** A line that holds little beside its date, at the top or marked as such by its place. */
function isDateline(role: Role, block: number, share: number, announced: boolean): boolean {
  if (role === 'metadata' || role === 'dateline' || role === 'byline') return share > 0.15;
  return block <= 5 && role !== 'headline' && (share >= 0.75 || announced);
}

function solve(votes: readonly Vote[]): Solution {
  const weekday = choose(votes, (vote) => vote.weekday);
  const date = choose(votes, (vote) =>
    vote.month !== undefined && vote.day !== undefined ? vote.month * 100 + vote.day : undefined,
  );
  const because = [...new Set([...(date?.because ?? []), ...(weekday?.because ?? [])])].slice(0, 4);
  return { weekday, date, because };
}

function choose(votes: readonly Vote[], key: (vote: Vote) => number | undefined): Choice | undefined {
  const sums = new Map<number, { weight: number; vote: Vote; because: string[] }>();
  for (const vote of votes) {
    const value = key(vote);
    if (value === undefined) continue;
    const sum = sums.get(value);
    if (!sum) sums.set(value, { weight: vote.weight, vote, because: [vote.because] });
    else {
      sum.weight += vote.weight;
      sum.because.push(vote.because);
      if (vote.weight > sum.vote.weight || (vote.year !== undefined && sum.vote.year === undefined)) sum.vote = vote;
    }
  }
  const ordered = [...sums].sort((a, b) => b[1].weight - a[1].weight || a[0] - b[0]);
  const best = ordered[0];
  if (!best) return undefined;
  return {
    value: best[0],
    weight: best[1].weight,
    against: ordered[1]?.[1].weight ?? 0,
    because: best[1].because,
    vote: best[1].vote,
  };
}

/** The day within a week or other span that is known from outside. */
function withinSpan(
  [first, last]: readonly [number, number],
  given: string,
  { weekday, date, because }: Solution,
): ArticleDay {
  const open: ArticleDay = {
    value: given,
    confidence: 'given',
    weekday: weekday?.value,
    because: ['Only a span of days was given.'],
  };
  const fits: number[] = [];
  for (let day = first; day <= last && day - first < 400; day++) {
    const { month, day: dayOfMonth } = civil(day);
    if (weekday && weekdayOf(day) !== weekday.value) continue;
    if (date && month * 100 + dayOfMonth !== date.value) continue;
    fits.push(day);
  }
  // A weekday that only stands alone near the top is as often the day before: it makes no day.
  if (!date && (weekday?.weight ?? 0) < STRONG) return open;
  if (fits.length !== 1) return open;
  return knownDay(fits[0] as number, confidence(weekday, date), because);
}

function confidence(weekday: Choice | undefined, date: Choice | undefined): 'high' | 'medium' | 'low' {
  const best = Math.max(weekday?.weight ?? 0, date?.weight ?? 0);
  const against = Math.max(weekday?.against ?? 0, date?.against ?? 0);
  if (best >= STRONG && against < 1.5) return 'high';
  if (best >= STRONG && against < best / 2) return 'medium';
  return 'low';
}

function outOfVotes({ weekday, date, because }: Solution): ArticleDay {
  if (!weekday && !date) return NONE;
  if (!date) return { value: undefined, confidence: undefined, weekday: weekday?.value, because };
  const month = Math.floor(date.value / 100);
  const day = date.value % 100;
  const year = date.vote.year;
  const level = confidence(weekday, date);
  if (year !== undefined && exists(year, month, day)) {
    const number = dayNumber(year, month, day);
    const doubted = weekday && weekday.value !== weekdayOf(number) && weekday.weight >= STRONG;
    return knownDay(number, doubted ? 'low' : level, because);
  }
  const value = `XXXX-${isoDay(dayNumber(2024, month, day)).slice(5)}`;
  return { value, confidence: level, weekday: weekday?.value, because };
}
