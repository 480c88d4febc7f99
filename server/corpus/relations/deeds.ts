import type { Deed } from '../../document/document.ts';
import { quoted } from '../../text/isolate.ts';
import { overlap, slice } from '../../text/span.ts';
import type { Comparable, Statement } from './comparable.ts';
import { areOneEvent, type Comparand, type Pairing } from './pair.ts';
import { orderOf } from './tolls.ts';

/** A statement (by itself) and a deed that it says is done. */
export interface Done {
  readonly statement: Statement;
  readonly deed: Deed;
}

/** The deeds that an article says are done, by key. Linear in its deeds. */
export function doneIn(statements: readonly Statement[]): Map<string, Done[]> {
  const out = new Map<string, Done[]>();
  for (const statement of statements)
    for (const deed of statement.claim.deeds) {
      if (deed.state !== 'done') continue;
      const list = out.get(deed.key);
      if (!list) out.set(deed.key, [{ statement, deed }]);
      else if (list.length < MOST_ANSWERS) list.push({ statement, deed });
    }
  return out;
}

const MOST_ANSWERS = 8;

/**
 * What one article announces or says goes on, and the other of the same event says is done: the same deed, done to the
 * same thing. `lag` is how many days later `a` was written, as far as other relations tell it. Cost: bounded for each
 * deed that is open.
 */
export function deedPairings(a: Comparand, b: Comparand, lag: number | undefined): Pairing[] {
  const days = orderOf(a, b)?.days ?? lag;
  const found = [
    ...((days ?? 0) <= 0 ? answered(a, b, 'a') : []),
    ...((days ?? 0) >= 0 ? answered(b, a, 'b') : []),
  ];
  return found.length > 0 && areOneEvent(a, b) ? found : [];
}

/** The open deeds of one article that the other says are done; `side` is where the first one stands in the pairing. */
function answered(open: Comparand, over: Comparand, side: 'a' | 'b'): Pairing[] {
  const out: Pairing[] = [];
  for (const statement of open.statements)
    for (const deed of statement.claim.deeds) {
      if (deed.state === 'done') continue;
      const answers = (over.done.get(deed.key) ?? []).flatMap((done) => {
        const bits = areOfOne(statement, done.statement) ? sharedBits(statement, deed, done) : 0;
        return bits >= FEWEST_BITS ? [{ ...done, bits }] : [];
      });
      const best = answers.sort((x, y) => y.bits - x.bits || x.deed.start - y.deed.start)[0];
      if (!best) continue;
      const [word, answer] = [slice(open.document.text, deed), slice(over.document.text, best.deed)];
      const isPlan = deed.state === 'planned';
      const verdict: Pairing['verdict'] = {
        kind: isPlan ? 'plans' : 'supersedes',
        score: SCORE,
        differs: [],
        reason: `${isPlan ? 'announced' : 'going on'} on one side (${quoted(word)}), done on the other (${quoted(answer)})`,
      };
      const other = side === 'a' ? 'b' : 'a';
      const sides = side === 'a' ? { a: statement, b: best.statement } : { a: best.statement, b: statement };
      out.push({ ...sides, verdict, from: isPlan ? side : other });
    }
  return out;
}

const SCORE = 0.8;
const FEWEST_BITS = 5;

/** True unless the two name people, places or days, and none in common. */
function areOfOne(a: Statement, b: Statement): boolean {
  const days = ({ terms }: Statement) => terms.flatMap(({ kind, day }) => (kind === 'time' && day ? [day] : []));
  return meet(days(a), days(b)) && meet(named(a), named(b));
}

function named({ terms }: Statement): string[] {
  return terms.flatMap(({ kind, entity }) => (kind === 'name' && entity !== undefined ? [entity] : []));
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));
}

const BEHIND = 4;
const BEFORE = 4;

/** Bits of what stands behind the open deed and around the done one. */
function sharedBits(statement: Statement, deed: Deed, done: Done): number {
  const objects = around(statement, deed, 0, BEHIND);
  const there = around(done.statement, done.deed, BEFORE, BEHIND + 2);
  let bits = 0;
  for (const one of objects) {
    const partner = there.find((other) => isSame(one, other));
    if (partner) bits += Math.min(one.weight, partner.weight);
  }
  return bits;
}

function around({ terms }: Statement, { start, end }: Deed, before: number, behind: number): Comparable[] {
  const own = terms.filter(({ kind }) => kind === 'word' || kind === 'name');
  const at = { start, end };
  const first = own.filter((term) => term.end <= start).slice(before === 0 ? own.length : -before);
  const then = own.filter((term) => term.start >= end && overlap(term, at) === 0).slice(0, behind);
  return [...first, ...then];
}

function isSame(one: Comparable, other: Comparable): boolean {
  if (one.kind === 'name' || other.kind === 'name')
    return one.entity !== undefined ? one.entity === other.entity : one.key === other.key;
  return one.root === other.root || bare(one.key) === bare(other.key);
}

/** Without the ending of an indefinite accusative («بيانا»). */
function bare(stem: string): string {
  return stem.length > 3 && stem.endsWith('ا') ? stem.slice(0, -1) : stem;
}

/** Relations of clauses with those of deeds: a deed that is announced and then done is no rewording and no alteration. */
export function withDeeds(clauses: readonly Pairing[], deeds: readonly Pairing[]): Pairing[] {
  if (deeds.length === 0) return [...clauses];
  const touches = (one: Pairing, other: Pairing) =>
    overlap(one.a.claim, other.a.claim) > 0 && overlap(one.b.claim, other.b.claim) > 0;
  const added = deeds.filter((deed) => !clauses.some((one) => KEPT.has(one.verdict.kind) && touches(one, deed)));
  return [...clauses.filter((one) => KEPT.has(one.verdict.kind) || !added.some((deed) => touches(one, deed))), ...added];
}

const KEPT = new Set<Pairing['verdict']['kind']>(['supersedes', 'contradicts', 'denies']);
