import { isSubsequence, type NameForm } from '../../document/names/name-form.ts';
import { compareForms, isRestricted, type Likeness } from '../../document/names/verdict.ts';
import { compareNames } from '../names.ts';
import type { DecidedNames } from './decided-names.ts';
import { byKey, type Edge, type EdgeKind, KINDS, type NameNode } from './node.ts';

const KIND_OF: Readonly<Record<Likeness, EdgeKind>> = { alike: '=', spelling: '~', short: '<' };
/** Letters of two scripts fit from here on (`Comparison.score`). */
export const SURE = 0.8;

/** Why two nodes are probably one; `undefined` when nothing says so. Depends on the two alone, in any order. */
export function edgeBetween(one: NameNode, other: NameNode, decided: DecidedNames): Edge | undefined {
  const [a, b] = [one, other].sort(byKey) as [NameNode, NameNode];
  const [x, y] = [a.full[0], b.full[0]] as [NameForm, NameForm];
  if (decided.areJoined(a, b)) return edge('!', x, y, 'joined by you');
  if (a.type !== b.type) return undefined;
  if (a.country && a.country === b.country) return { ...edge('=', x, y, 'names of one country'), a: '', b: '' };
  if (decided.areAgency(a, b)) return edge('@', x, y, 'names of one news agency');
  let best: Edge | undefined;
  for (const form of a.full)
    for (const twin of b.full) {
      const verdict = compareForms(form, twin);
      if (verdict === 'different') return undefined;
      if (!verdict) continue;
      const found = likeness(a, b, form, twin, verdict.how);
      if (found && (!best || rank(found.kind) < rank(best.kind)))
        best = edge(found.kind, form, twin, verdict.same, found.short);
    }
  return best ?? shortElsewhere(a, b) ?? shortElsewhere(b, a) ?? acrossScripts(a, b);
}

function rank(kind: EdgeKind): number {
  return KINDS.indexOf(kind);
}

/** Another text calls the thing by this shorter name, which doesn't leave out what tells it from others. */
function shortElsewhere(one: NameNode, other: NameNode): Edge | undefined {
  for (const form of one.full)
    for (const short of other.shorts) {
      const verdict = compareForms(form, short);
      if (verdict === 'different' || !verdict || verdict.how === 'short') continue;
      const long = other.full.find(({ parts }) => isSubsequence(short.parts, parts));
      if (long && !isRestricted(short, long))
        return edge('<', form, long, 'another text calls it so beside the full name', one);
    }
  return undefined;
}

function edge(kind: EdgeKind, a: NameForm, b: NameForm, because: string, short?: NameNode): Edge {
  return { kind, a: a.text, b: b.text, because, short, apartIn: new Set() };
}

/** One word is no full name of a person: it joins another name only where it is all that a text has, and like a short form. */
function likeness(a: NameNode, b: NameNode, form: NameForm, twin: NameForm, how: Likeness) {
  if (how === 'short') return { kind: KIND_OF.short, short: form.parts.length <= twin.parts.length ? a : b };
  if (a.type !== 'PER' || form.parts.length > 1) return { kind: KIND_OF[how], short: undefined };
  const [isLoneA, isLoneB] = [isLone(a), isLone(b)];
  if (isLoneA && isLoneB) return { kind: KIND_OF[how], short: undefined };
  return isLoneA || isLoneB ? { kind: KIND_OF.short, short: isLoneA ? a : b } : undefined;
}

/** True for a node without a full name of two words or more. */
export function isLone({ full }: NameNode): boolean {
  return full.every(({ parts }) => parts.length === 1);
}

/** Full names of people, and other names of four letters or more, when their letters fit. */
function acrossScripts(a: NameNode, b: NameNode): Edge | undefined {
  for (const x of a.full) {
    for (const y of b.full) {
      if (x.arabic === y.arabic || x.parts.length !== y.parts.length) continue;
      if (x.parts.length === 1 && (a.type === 'PER' || Math.min(x.text.length, y.text.length) < 4)) continue;
      const { same, score, because } = compareNames(x.text, y.text);
      if (same && score >= SURE) return { ...edge('x', x, y, because), isByLetters: true };
    }
  }
  return undefined;
}
