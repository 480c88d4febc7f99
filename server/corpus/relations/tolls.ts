import type { Fate } from '../../language/toll-words.ts';
import type { Span } from '../../text/span.ts';
import type { RelationKind } from '../corpus.ts';
import type { Statement } from './comparable.ts';
import type { Comparand } from './comparand.ts';
import { areElsewhere, sameHappening, weekdayOf } from './happening.ts';
import { areOtherLands } from './lands.ts';
import { meet } from './merge.ts';
import { compatible } from './numbers.ts';
import type { Pairing } from './pair.ts';
import type { State } from './states.ts';

/** Numbers that only grow as more becomes known: a later one that is smaller does not overtake, it contradicts. */
const CUMULATIVE: ReadonlySet<Fate> = new Set(['killed', 'injured', 'bodies', 'saved', 'arrested']);
/** States of one kind and article that are compared. */
const MOST_STATES = 4;

/**
 * How what two articles of one event say befell how many stands to each other: the same number said again, a later
 * state, or another number. `lag` is how many days later `a` was written, as far as other relations tell it.
 * Cost: bounded for each fate.
 */
export function tollPairings(a: Comparand, b: Comparand, lag: number | undefined): Pairing[] {
  if (a.states.length === 0 || b.states.length === 0) return [];
  const event = sameHappening(a, b);
  if (!event || areElsewhere(a, b) || areOtherLands(a, b)) return [];
  const known = orderOf(a, b);
  // pages of one day tell by «اليوم» and «أمس» of one happening which was written later
  const order = known?.days || lag === undefined ? known : { days: lag, isSure: false };
  const isCounted = a.happening.causes.has(BY_DAY) && b.happening.causes.has(BY_DAY);
  const out: Pairing[] = [];
  for (const [one, other] of matched(a.states, b.states)) {
    const verdict = verdictOn(one, other, order, event === 'strictly', a.language === b.language);
    if (!verdict || (verdict.kind === 'contradicts' && (isCounted || tells(a, other) || tells(b, one)))) continue;
    out.push(pairing(one, other, verdict));
  }
  return out;
}

/** Cases of a disease are counted by day and place. */
const BY_DAY = 'outbreak';

/** True when an article tells the number of another's state too, of whomever: of a group, a place or a source of several. */
function tells({ states }: Comparand, { quantity, fate }: State): boolean {
  return states.some(
    (own) =>
      !own.toll.isEarlier &&
      own.quantity.value === quantity.value &&
      (own.fate === fate || (isDeath(own.fate) && isDeath(fate))),
  );
}

/** States that an article itself sets beside its present one: «وكانت الشرطة أعلنت مقتل 10». The later one is `a`. */
export function tollsInside(article: Comparand): Pairing[] {
  const out: Pairing[] = [];
  for (const old of article.states) {
    if (!old.toll.isEarlier) continue;
    const now = article.states.filter(
      (one) =>
        !one.toll.isEarlier &&
        one.isFirm &&
        one.fate === old.fate &&
        one.toll.group === old.toll.group &&
        one.statement.role === 'paragraph',
    )[0];
    if (!now || now.quantity.value === old.quantity.value) continue;
    // A smaller number is one of other victims more often than one that was taken back.
    if (CUMULATIVE.has(now.fate) && now.quantity.value < old.quantity.value) continue;
    out.push(
      pairing(now, old, { kind: 'supersedes', reason: 'the article gives it as an earlier number', differs: true }),
    );
  }
  return out;
}

/**
 * Relations of clauses and of tolls together. Where clauses tell other numbers, the tolls say what that means; where
 * they say the same, the clauses already say so.
 */
export function withTolls(clauses: readonly Pairing[], tolls: readonly Pairing[]): Pairing[] {
  if (tolls.length === 0) return clauses.filter((one) => !isOtherToll(one));
  const isSame = ({ verdict: { kind } }: Pairing) => kind === 'paraphrases' || kind === 'translates';
  const others = tolls.filter((one) => !isSame(one));
  const kept = clauses.filter((one) => {
    const other = others.find((toll) => meet(one, toll));
    if (!other) return true;
    return one.verdict.differs.some(({ what }) => what !== 'number' && what !== 'hedge');
  });
  const added = tolls.filter((one) => !isSame(one) || !kept.some((clause) => meet(clause, one)));
  return [...kept, ...added];
}

/** Another number of victims, where nothing tells that both are of one event, is no contradiction. */
function isOtherToll({ a, b, verdict }: Pairing): boolean {
  const isToll = ({ tolls }: Statement, { start }: Span) =>
    tolls.some(({ quantity }) => quantity.start <= start && start < quantity.end);
  return (
    verdict.kind === 'contradicts' &&
    verdict.differs.some((one) => one.what === 'number' && isToll(a, one.a) && isToll(b, one.b))
  );
}

interface Verdict {
  readonly kind: RelationKind;
  readonly reason: string;
  /** The numbers are pointed at. */
  readonly differs: boolean;
  /** The second is the later one. */
  readonly isTurned?: boolean;
}

function pairing(a: State, b: State, { kind, reason, differs, isTurned }: Verdict): Pairing {
  const span = ({ toll: { start, end } }: State) => ({ start, end });
  const what = kind === 'alters' ? 'hedge' : 'number';
  // the same number concerns the part that tells it; another one is shown with all its clause
  const shown = ({ statement, whole }: State) => (differs ? whole : statement);
  return {
    a: shown(a),
    b: shown(b),
    verdict: {
      kind,
      score: SCORE,
      differs: differs ? [{ a: span(a), b: span(b), what, opposed: kind === 'contradicts' }] : [],
      reason,
    },
    ...(kind === 'supersedes' || kind === 'contradicts' ? { from: isTurned ? ('b' as const) : ('a' as const) } : {}),
    isToll: true,
  };
}

const SCORE = 0.8;

/** States of one kind: headlines with headlines, running text with running text; across where one side lacks them. */
function* matched(ofA: readonly State[], ofB: readonly State[]): Generator<readonly [State, State]> {
  for (const one of ofA) {
    const others = ofB.filter((other) => isOfOneKind(one, other));
    const isHeadline = one.statement.role === 'headline';
    const alike = others.filter((other) => (other.statement.role === 'headline') === isHeadline);
    const back = ofA.filter((own) => isOfOneKind(own, one));
    if (back.indexOf(one) >= MOST_STATES) continue;
    const isLone = alike.length === 0 && back.every((own) => (own.statement.role === 'headline') === isHeadline);
    for (const other of (isLone ? others : alike).slice(0, MOST_STATES)) yield [one, other];
  }
}

function isOfOneKind(a: State, b: State): boolean {
  if (a.toll.group !== b.toll.group) return false;
  return a.fate === b.fate || (isDeath(a.fate) && isDeath(b.fate));
}

/** True of what stands where an article tells its own event; further down it tells of others as well. */
function opens({ statement }: State): boolean {
  return statement.first < OPENING;
}

const OPENING = 10;

function isDeath(fate: Fate): boolean {
  return fate === 'killed' || fate === 'bodies';
}

function verdictOn(
  a: State,
  b: State,
  order: Order | undefined,
  isSure: boolean,
  isOneLanguage: boolean,
): Verdict | undefined {
  const [one, other] = [a.quantity, b.quantity];
  if (one.value === other.value) {
    const isBeyond = a.toll.isBeyond !== b.toll.isBeyond && (one.bound === 'exact' || other.bound === 'exact');
    if (isBeyond) return { kind: 'alters', reason: 'the same number, on one side as a bound', differs: true };
    return {
      kind: isOneLanguage ? 'paraphrases' : 'translates',
      reason: `both tell the same number ${NAMED[a.fate]}`,
      differs: false,
    };
  }
  const isBounded = (state: State) => state.quantity.bound === 'approx' || state.quantity.bound === 'max';
  if (compatible(one, other) && (isBounded(a) || isBounded(b))) return undefined;
  if (!isSure || !opens(a) || !opens(b)) return undefined;
  // the accidents of one day, or of another
  if ((a.toll.isOfSeveral || b.toll.isOfSeveral) && (a.when === undefined || a.when !== b.when)) return undefined;
  if (!a.isFirm || !b.isFirm || (a.fate !== b.fate && (one.value < 2 || other.value < 2))) return undefined;
  if (a.toll.isEarlier || b.toll.isEarlier) return betweenEarlier(a, b, isSure);
  // bodies that are found are not all of the dead
  if (a.fate !== b.fate && (a.fate === 'bodies' ? one.value > other.value : other.value > one.value)) return undefined;
  if (a.fate === 'bodies' || b.fate === 'bodies') return undefined;
  const isMore = one.value > other.value;
  const grows = CUMULATIVE.has(a.fate);
  const larger = isMore ? a : b;
  const days = order?.days;
  const isLaterLarger = days === undefined || days === 0 ? undefined : days > 0 === isMore;
  const isLoose = one.bound === 'min' || other.bound === 'min' || compatible(one, other);
  // «14 على الأقل» against 19, at times that are not known, may be one state
  const mayBeOne = compatible(one, other) && one.bound !== other.bound;
  const later = (reason: string): Verdict => ({
    kind: 'supersedes',
    reason,
    differs: true,
    isTurned: grows || days === undefined ? !isMore : days < 0,
  });
  if (days !== undefined && days !== 0 && (!grows || isLaterLarger))
    return later(`written ${Math.abs(days) === 1 ? 'a day' : `${Math.abs(days)} days`} later`);
  if (!grows) return undefined;
  if (isLaterLarger === false && order?.isSure && !isLoose) return isSure ? otherNumber(a, days) : undefined;
  if (larger.toll.hasGrown) return later('said to have grown');
  if (mayBeOne) return undefined;
  if (isLoose) return later('a larger number where the smaller is a lower bound');
  return isSure ? otherNumber(a, days) : undefined;
}

function otherNumber({ fate }: State, days: number | undefined): Verdict {
  const reason = `both tell the number ${NAMED[fate]} in one event`;
  return { kind: 'contradicts', reason, differs: true, isTurned: (days ?? 0) < 0 };
}

/** At least one is given as an earlier state: the same number, or another one of the same day. */
function betweenEarlier(a: State, b: State, isSure: boolean): Verdict | undefined {
  if (!a.toll.isEarlier || !b.toll.isEarlier || !isSure) return undefined;
  if (a.said === undefined || b.said === undefined || weekdayOf(a.said) !== weekdayOf(b.said)) return undefined;
  return compatible(a.quantity, b.quantity) ? undefined : otherNumber(a, undefined);
}

const NAMED: Readonly<Record<Fate, string>> = {
  killed: 'of dead',
  injured: 'of injured',
  bodies: 'of bodies found',
  missing: 'of missing',
  saved: 'of saved',
  arrested: 'of arrested',
  displaced: 'of displaced',
  evacuated: 'of evacuated',
  ill: 'of ill',
  abducted: 'of abducted',
};

/** How many days later one article was written than another, and whether they themselves say so. */
interface Order {
  readonly days: number;
  readonly isSure: boolean;
}

/** By the articles' days, their weekdays, or how long ago each says the event was, which may be another's day. */
function orderOf(a: Comparand, b: Comparand): Order | undefined {
  const [one, other] = [dayOf(a), dayOf(b)];
  const full = /^\d{4}-\d\d-\d\d$/;
  if (one.value && other.value && full.test(one.value) && full.test(other.value))
    return { days: Math.round((Date.parse(one.value) - Date.parse(other.value)) / DAY), isSure: true };
  if (one.weekday !== undefined && other.weekday !== undefined) {
    const shared = weekdaysOf(a).find((day) => weekdaysOf(b).includes(day));
    if (shared !== undefined)
      return { days: ((one.weekday - shared + 7) % 7) - ((other.weekday - shared + 7) % 7), isSure: true };
    const apart = (one.weekday - other.weekday + 7) % 7;
    if (apart <= NEAR) return { days: apart, isSure: true };
    return apart >= 7 - NEAR ? { days: apart - 7, isSure: true } : undefined;
  }
  const [agoA, agoB] = [ago(a), ago(b)];
  return agoA === undefined || agoB === undefined ? undefined : { days: agoA - agoB, isSure: false };
}

const DAY = 86_400_000;
/** Weekdays this near each other are taken to be of one week. */
const NEAR = 2;

/** The weekdays that an article names for the event, 1 to 7. */
function weekdaysOf({ happening }: Comparand): number[] {
  return [...happening.days].map((day) => Number(weekdayOf(day).slice(1)));
}

/** How many days before an article its event was, as far as it says so. */
function ago(article: Comparand): number | undefined {
  const told = article.states.find(({ daysAgo }) => daysAgo !== undefined)?.daysAgo;
  const { weekday } = dayOf(article);
  const [day, ...others] = weekdaysOf(article);
  if (told !== undefined || weekday === undefined || day === undefined || others.length > 0) return told;
  return (weekday - day + 7) % 7;
}

function dayOf({ document, article }: Comparand) {
  const day = document.articles[article]?.day;
  return { value: day?.value?.replace(/[?~%]/g, ''), weekday: day?.weekday };
}
