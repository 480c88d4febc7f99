import type { Span } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import type { Comparable, Statement } from './comparable.ts';
import type { Comparand } from './comparand.ts';
import { holds } from './differences.ts';
import { sameHappening } from './happening.ts';
import { areSurelyOne } from './one-event.ts';
import type { Pairing } from './pair.ts';

/** A side of a place that a statement names: «جنوب القاهرة», "the northern outskirts of Cairo". */
interface Side {
  readonly statement: Statement;
  /** The word that names the side. */
  readonly term: Comparable;
  /** Entity of the place. */
  readonly place: string;
  /** The axis, by its row among `ClaimCues.sides`, and which of its ends. */
  readonly axis: number;
  readonly end: 0 | 1;
}

const SCORE = 0.7;
/** So many telling words and names besides the place both statements must share. */
const FEWEST_SHARED = 2;
const TELLING = 4;

/**
 * The happening of two articles told to be on opposite sides of one place, each article having it on one side only.
 * Cost: bounded by the sides that either names.
 */
export function sidePairings(a: Comparand, b: Comparand): Pairing[] {
  if (a.language !== b.language) return [];
  const [ofA, ofB] = [sidesOf(a), sidesOf(b)];
  const found = ofA.flatMap((one) => {
    const other = ofB.find((side) => isOpposite(one, side) && isOfOne(one, side));
    return other ? [{ one, other }] : [];
  });
  if (found.length === 0 || sameHappening(a, b) !== 'strictly' || !areSurelyOne(a, b)) return [];
  return found.map(({ one, other }) => ({
    a: one.statement,
    b: other.statement,
    verdict: {
      kind: 'contradicts',
      score: SCORE,
      differs: [{ a: span(one.term), b: span(other.term), what: 'place', opposed: true }],
      reason: 'both tell where one event was',
    },
  }));
}

const remembered = new WeakMap<Comparand, readonly Side[]>();

/** The sides that an article names, without those of places that it names two sides of. Linear in the terms. */
function sidesOf(article: Comparand): readonly Side[] {
  const known = remembered.get(article);
  if (known) return known;
  const all = article.statements.flatMap((statement) => sidesIn(statement, article));
  const made = all.filter((one) =>
    all.every((other) => other.place !== one.place || (other.axis === one.axis && other.end === one.end)),
  );
  remembered.set(article, made);
  return made;
}

/** A word for a side right before the name of a place or right behind it, and no other side beside it. */
function sidesIn(statement: Statement, { language, document }: Comparand): Side[] {
  const { terms } = statement;
  return terms.flatMap((name, i) => {
    const mention = name.kind === 'name' && name.fact !== undefined ? document.mentions[name.fact] : undefined;
    if (name.entity === undefined || (mention?.type !== 'LOC' && mention?.type !== 'FAC')) return [];
    const place = name.entity;
    for (const at of [i - 1, i + 1]) {
      const term = terms[at];
      const found = term && sideOf(term, language.claims.sides);
      const beside = terms[at + (at < i ? -1 : 1)];
      // «لحج جنوب اليمن»: a bare word behind a name goes with the next one
      if (
        !term ||
        !found ||
        (at > i && !ADJECTIVE.test(term.norm)) ||
        (beside && sideOf(beside, language.claims.sides)) ||
        isWhole(document.text, term, name, language.claims.wholes)
      )
        continue;
      return [{ statement, term, place, ...found }];
    }
    return [];
  });
}

/** «مدينة عدن الجنوبية», "the southern city of Aden" lies in the south; «جنوب عدن» is a part of it. */
function isWhole(text: string, side: Span, name: Span, wholes: ReadonlySet<string>): boolean {
  const from = side.start < name.start ? side.end : Math.max(0, name.start - BEFORE);
  const between = words(text.slice(from, name.start)).filter(({ kind }) => kind === 'word');
  const near = side.start < name.start ? between : between.slice(-1);
  return near.some(({ norm }) => wholes.has(norm) || wholes.has(norm.replace(/^[وفبل](?=\p{L}{3})/u, '')));
}

const BEFORE = 20;

const ADJECTIVE = /^ال|ern$/;

function sideOf(
  term: Comparable,
  sides: Comparand['language']['claims']['sides'],
): Pick<Side, 'axis' | 'end'> | undefined {
  if (term.kind !== 'word') return undefined;
  for (const [axis, ends] of sides.entries())
    for (const end of [0, 1] as const) if (holds(ends[end], term)) return { axis, end };
  return undefined;
}

function isOpposite(one: Side, other: Side): boolean {
  return one.place === other.place && one.axis === other.axis && one.end !== other.end;
}

/** Both statements tell of the same: enough else in them is the same. */
function isOfOne(one: Side, other: Side): boolean {
  const shared = one.statement.terms.filter(
    (term) =>
      (term.kind === 'word' || term.kind === 'name') &&
      term.weight >= TELLING &&
      term !== one.term &&
      term.entity !== one.place &&
      other.statement.terms.some((their) => their.kind === term.kind && isSame(term, their)),
  );
  return shared.length >= FEWEST_SHARED;
}

function isSame(one: Comparable, other: Comparable): boolean {
  return one.kind === 'name' && one.entity !== undefined ? one.entity === other.entity : one.root === other.root;
}

function span({ start, end }: Span): Span {
  return { start, end };
}
