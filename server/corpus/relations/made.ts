import type { Relation } from '../corpus.ts';
import { because } from './because.ts';
import type { Comparand } from './comparand.ts';
import { denier } from './denials.ts';
import { exchangeOf, exchangesIn } from './exchange.ts';
import type { Told } from './exchanged.ts';
import { wordingOf } from './forms.ts';
import type { Pairing } from './pair.ts';
import { has } from './relate.ts';

/** The same, seen from the other side. */
export function turned({ a, b, verdict, from }: Pairing): Pairing {
  const differs = verdict.differs.map((one) => {
    const { missingIn, ...rest } = one;
    return {
      ...rest,
      a: one.b,
      b: one.a,
      ...(missingIn ? { missingIn: missingIn === 'a' ? ('b' as const) : ('a' as const) } : {}),
    };
  });
  return { a: b, b: a, verdict: { ...verdict, differs }, ...(from ? { from: from === 'a' ? 'b' : 'a' } : {}) };
}

/** Relations run from the later text to the earlier, in order of path where that is unknown; a denial points at what it denies. */
export function relation(a: Comparand, b: Comparand, pairing: Pairing): Relation {
  const { a: one, b: other, verdict, from } = pairing;
  const isDenied = verdict.kind === 'denies' && from === undefined && !has(one, 'denial');
  if (isDenied) return relation(b, a, { ...turned(pairing), from: 'a' });
  const made: Relation = {
    kind: verdict.kind,
    a: { path: a.path, start: one.claim.start, end: one.claim.end },
    b: { path: b.path, start: other.claim.start, end: other.claim.end },
    score: Math.round(verdict.score * 100) / 100,
    differs: verdict.differs.map(({ a: left, b: right, what }) => ({ a: left, b: right, what })),
    because: because(verdict, a.document.text, b.document.text, denier(one, a.document)),
  };
  if (verdict.kind === 'alters' || verdict.kind === 'contradicts')
    wordings.set(
      made,
      [wordingOf(one), wordingOf(other)].filter((wording) => wording !== undefined),
    );
  if (a.path !== b.path) note(made, pairing, a, b);
  return made;
}

/** Keeps what a relation tells of words that stand for one another. */
function note(made: Relation, pairing: Pairing, a: Comparand, b: Comparand): void {
  const witness = exchangeOf(pairing, a, b);
  const hangsOn = exchangesIn(pairing, a.language);
  if (!witness && hangsOn.length === 0) return;
  const verdict = { ...pairing.verdict, kind: 'paraphrases' as const, differs: [] };
  const reason = because(verdict, a.document.text, b.document.text, undefined);
  told.set(made, { witness, hangsOn, instead: { ...made, kind: 'paraphrases', differs: [], because: reason } });
}

const told = new WeakMap<Relation, Told>();

/** What relations tell of words that stand for one another. */
export function toldBy(found: readonly Relation[]): Told[] {
  return found.flatMap((relation) => told.get(relation) ?? []);
}

/** The same for one in which nothing but such words differs; `undefined` for others. */
export function hangingOn(relation: Relation): Told | undefined {
  const own = told.get(relation);
  return own && own.hangsOn.length > 0 ? own : undefined;
}

const wordings = new WeakMap<Relation, readonly string[]>();

/** What the two sides of a relation with differences say but for their numbers and names. */
export function wordingsOf(relation: Relation): readonly string[] {
  return wordings.get(relation) ?? [];
}
