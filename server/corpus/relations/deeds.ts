import type { Deed } from '../../document/document.ts';
import type { Language } from '../../language/language.ts';
import { quoted } from '../../text/isolate.ts';
import { normalise } from '../../text/normalise.ts';
import { overlap, slice } from '../../text/span.ts';
import { SAYS_THE_SAME } from '../kinds.ts';
import type { Comparable, Statement } from './comparable.ts';
import { sameHappening } from './happening.ts';
import { areOneEvent, type Comparand, type Pairing } from './pair.ts';
import { resemblance } from './profile.ts';
import { orderOf } from './tolls.ts';

/** A deed and the statement that tells of it. */
export interface ToldDeed {
  readonly statement: Statement;
  readonly deed: Deed;
}

/** The deeds of an article, ready to be looked up. */
export interface DeedIndex {
  readonly plans: readonly ToldDeed[];
  /** What did not happen though others say so. */
  readonly denials: readonly ToldDeed[];
  /** What is done, by key, a few each. */
  readonly done: ReadonlyMap<string, readonly ToldDeed[]>;
  /** Positions of the statements that name a deed with a telling word, by its key, a few each. */
  readonly named: ReadonlyMap<string, readonly number[]>;
}

const MOST_ANSWERS = 8;
/** A word that a denial is known by. */
export const TELLING = 5;

/** Linear in the terms. */
export function deedIndex(statements: readonly Statement[], language: Language): DeedIndex {
  const all = statements.flatMap((statement) => statement.claim.deeds.map((deed) => ({ statement, deed })));
  const done = new Map<string, ToldDeed[]>();
  for (const told of all) if (told.deed.state === 'done') add(done, told.deed.key, told);
  const named = new Map<string, number[]>();
  for (const [at, { terms }] of statements.entries())
    for (const { kind, norm, weight } of terms)
      if (kind === 'word' && weight >= TELLING) for (const key of keysOf(norm, language)) add(named, key, at);
  // «لم ينتحر» denies where the article tells elsewhere that others say so
  const rumoured = new Set(all.flatMap(({ deed }) => (deed.state === 'denied' ? [deed.key] : [])));
  return {
    plans: all.filter(({ deed }) => deed.state === 'planned'),
    denials: all.filter(({ deed }) => deed.state === 'denied' || (deed.state === 'undone' && rumoured.has(deed.key))),
    done,
    named,
  };
}

/** The deeds that a word may name, as a verb or as a noun. */
export function keysOf(norm: string, { deeds }: Language): ReadonlySet<string> {
  return new Set([deeds.key(norm), deeds.infinitive(norm)]);
}

function add<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [one]);
  else if (list.length < MOST_ANSWERS && list.at(-1) !== one) list.push(one);
}

/**
 * What one article announces and the other of the same event says is done: the same deed, done to the
 * same thing. `lag` is how many days later `a` was written, as far as other
 * relations (`clauses`) tell it; these tell too that both articles are of one event. Cost: bounded for each plan.
 */
export function deedPairings(
  a: Comparand,
  b: Comparand,
  lag: number | undefined,
  clauses: readonly Pairing[],
): Pairing[] {
  if (a.language !== b.language || a.deeds.plans.length + b.deeds.plans.length === 0) return [];
  const days = orderOf(a, b)?.days ?? lag ?? 0;
  const found = [...(days <= 0 ? answered(a, b, 'a') : []), ...(days >= 0 ? answered(b, a, 'b') : [])];
  if (found.length === 0 || areSurelyOne(a, b)) return found;
  return found.filter((plan) => clauses.some((one) => SAYS_THE_SAME.has(one.verdict.kind) && isElsewhere(one, plan)));
}

/** Articles less alike than this tell of two events with like words, in which somebody else does the like. */
const ONE_EVENT = 0.22;
/** Statements that make up an opening, the headline among them. */
const OPENING = 4;

/**
 * True when two articles are of one event as far as relations of a few common words need it: one happening, or alike and
 * with a person or place in both openings. Linear in the smaller one.
 */
export function areSurelyOne(a: Comparand, b: Comparand): boolean {
  if (sameHappening(a, b) === 'strictly') return true;
  if (resemblance(a.profile, b.profile) < ONE_EVENT || !areOneEvent(a, b)) return false;
  const there = subjects(b);
  return subjects(a).some((subject) => there.includes(subject));
}

/** People that an article opens with, and places below the level of a country, capitals aside. */
function subjects({ statements, document, happening }: Comparand): string[] {
  return statements.slice(0, OPENING).flatMap(({ terms }) =>
    terms.flatMap(({ kind, fact, entity }) => {
      if (kind !== 'name' || fact === undefined || entity === undefined) return [];
      const isPlace = happening.places.has(entity) && !happening.capitals.has(entity);
      return document.mentions[fact]?.type === 'PER' || isPlace ? [entity] : [];
    }),
  );
}

/** The plans of one article that the other says are done; `side` is where the first one stands in the pairing. */
function answered(plans: Comparand, over: Comparand, side: 'a' | 'b'): Pairing[] {
  const out: Pairing[] = [];
  for (const { statement, deed } of plans.deeds.plans) {
    const answers = (over.deeds.done.get(deed.key) ?? []).flatMap((done) => {
      const isOne = areOfOne(statement, done.statement) && cover({ statement, deed }, done.statement) >= LEAST_COVER;
      const bits = isOne ? sharedBits(statement, deed, done, over) : 0;
      return bits >= FEWEST_BITS ? [{ ...done, bits }] : [];
    });
    const best = answers.sort((x, y) => y.bits - x.bits || x.deed.start - y.deed.start)[0];
    if (!best) continue;
    const word = quoted(slice(plans.document.text, deed));
    const answer = quoted(slice(over.document.text, best.deed));
    const reason = `announced on one side (${word}), done on the other (${answer})`;
    const sides = side === 'a' ? { a: statement, b: best.statement } : { a: best.statement, b: statement };
    out.push({ ...sides, verdict: { kind: 'plans', score: SCORE, differs: [], reason }, from: side });
  }
  return out;
}

const SCORE = 0.8;
const FEWEST_BITS = 5;
/** Of the bits of what is announced, the share that the report has too: less is something of the kind. */
const LEAST_COVER = 0.3;

/** The share of the words and names of a plan's clause, the deed among them, that a statement has too, by bits. */
function cover({ statement: { terms }, deed }: ToldDeed, there: Statement): number {
  let [all, shared] = [0, 0];
  for (const one of terms) {
    if (one.kind !== 'word' && one.kind !== 'name') continue;
    all += one.weight;
    if (one.start === deed.start || there.terms.some((other) => isSame(one, other))) shared += one.weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** True unless the two name people, places or days, and none in common. */
function areOfOne(a: Statement, b: Statement): boolean {
  const days = ({ terms }: Statement) => terms.flatMap(({ kind, day }) => (kind === 'time' && day ? [day] : []));
  return meet(days(a), days(b)) && meet(named(a), named(b));
}

export function named({ terms }: Statement): string[] {
  return terms.flatMap(({ kind, entity }) => (kind === 'name' && entity !== undefined ? [entity] : []));
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));
}

const BEHIND = 4;
const BEFORE = 2;

/**
 * Bits of what stands behind the plan and around what is done: at least one common word, or two names. What somebody
 * says he says again: there it takes both.
 */
function sharedBits(statement: Statement, deed: Deed, done: ToldDeed, { document, language }: Comparand): number {
  const objects = around(statement, deed, 0, BEHIND);
  const there = around(done.statement, done.deed, BEFORE, BEHIND + 2);
  let [bits, names] = [0, 0];
  for (const one of objects) {
    const partner = there.find((other) => isSame(one, other));
    if (partner && one.kind === 'word') bits += Math.min(one.weight, partner.weight);
    if (partner && one.kind === 'name') names += 1;
  }
  const force = language.speech.form(normalise(slice(document.text, done.deed)))?.force;
  if (force !== undefined && force !== 'publish') return sharesName(statement, done.statement) ? bits : 0;
  return names >= 2 ? bits + FEWEST_BITS : bits;
}

function sharesName(a: Statement, b: Statement): boolean {
  const names = named(b);
  return named(a).some((one) => names.includes(one));
}

function around({ terms }: Statement, { start, end }: Deed, before: number, behind: number): Comparable[] {
  const own = terms.filter(({ kind }) => kind === 'word' || kind === 'name');
  const at = { start, end };
  const first = own.filter((term) => term.end <= start).slice(before === 0 ? own.length : -before);
  const then = own.filter((term) => term.start >= end && overlap(term, at) === 0).slice(0, behind);
  return [...first, ...then];
}

export function isSame(one: Comparable, other: Comparable): boolean {
  if (one.kind === 'name' || other.kind === 'name')
    return one.entity !== undefined ? one.entity === other.entity : one.key === other.key;
  return one.root === other.root || bare(one.key) === bare(other.key);
}

/** Without the ending of an indefinite accusative («بيانا»). */
function bare(stem: string): string {
  return stem.length > 3 && stem.endsWith('ا') ? stem.slice(0, -1) : stem;
}

/** Two relations are not of the same statements. */
function isElsewhere(one: Pairing, other: Pairing): boolean {
  return overlap(one.a.claim, other.a.claim) === 0 && overlap(one.b.claim, other.b.claim) === 0;
}

/**
 * Relations of clauses with those of deeds, questions and sides: what is announced and then done, open and then told, or
 * elsewhere, is no rewording and no alteration.
 */
export function withDeeds(clauses: readonly Pairing[], deeds: readonly Pairing[]): Pairing[] {
  if (deeds.length === 0) return [...clauses];
  const touches = (one: Pairing, other: Pairing) =>
    overlap(one.a.claim, other.a.claim) > 0 && overlap(one.b.claim, other.b.claim) > 0;
  const added = deeds.filter((deed) => !clauses.some((one) => KEPT.has(one.verdict.kind) && touches(one, deed)));
  return [
    ...clauses.filter((one) => KEPT.has(one.verdict.kind) || !added.some((deed) => touches(one, deed))),
    ...added,
  ];
}

const KEPT = new Set<Pairing['verdict']['kind']>(['supersedes', 'contradicts', 'denies']);
