import { acronymOf, initialsOf } from '../../document/names/bodies.ts';
import type { NameForm } from '../../document/names/name-form.ts';
import { isCalledBy } from '../../document/names/people.ts';
import { compareNames } from '../names.ts';
import { soundsOf } from '../sound-key.ts';
import type { Cluster } from './clusters.ts';
import { SURE } from './edges.ts';
import { limitOf, type NameIndex } from './name-index.ts';
import type { LocalName, NameNode } from './node.ts';

/** Keys under which a full name is found by one word or by its initials. */
export function bearerKeys({ full, type, isOrgan }: Pick<LocalName, 'full' | 'type' | 'isOrgan'>): string[] {
  if (isOrgan) return [];
  if (type === 'ORG') return full.flatMap(initialsOf).map((letters) => `0 ${letters}`);
  if (type !== 'PER') return [];
  return full.flatMap(({ parts }) => {
    if (parts.length < 2) return [];
    const [given, family] = [parts[0], parts[parts.length - 1]] as [string, string];
    return [`1 ${given}`, `1 ${family}`, `2 ${soundsOf(family)}`];
  });
}

/** Shorter words are too often something else. */
const SHORTEST = 3;

/** Keys under which one word or an acronym looks for a full name. */
export function singleKeys({ full, type }: Pick<LocalName, 'full' | 'type'>): string[] {
  if (type === 'ORG') return full.map(acronymOf).flatMap((letters) => (letters ? [`0 ${letters}`] : []));
  if (type !== 'PER' || full.some(({ parts }) => parts.length > 1)) return [];
  return full.flatMap(({ parts: [word = ''] }) => (word.length < SHORTEST ? [] : [`1 ${word}`, `2 ${soundsOf(word)}`]));
}

/** Whom a name alone means, and why. */
export interface Meant {
  readonly cluster: Cluster;
  readonly a: string;
  readonly b: string;
  readonly because: string;
}

type Called = { readonly by: 'family' | 'given' | 'initials' | 'letters'; readonly because: string };

interface Candidate extends Called {
  readonly node: NameNode;
  readonly a: string;
  readonly b: string;
  /** Some document calls the bearer by this word. */
  readonly isUsual: boolean;
}

/**
 * Whom a cluster of single words means: the only one of that family name; of several of that family the only one whom
 * a document calls so; by a given name only a person whom a document calls so. `undefined` where that is open. Cost:
 * the bearers of the name, of which too many (`limitOf`) are not told apart.
 */
export function meantBy(
  cluster: Cluster,
  bearers: NameIndex,
  clusterOf: (node: NameNode) => Cluster | undefined,
): Meant | undefined {
  const candidates = new Map<Cluster, Candidate[]>();
  for (const single of cluster.nodes)
    for (const key of singleKeys(single)) {
      const bucket = bearers.get(key);
      if (bucket.size > limitOf(key)) return undefined;
      for (const node of bucket) {
        const own = clusterOf(node);
        const found = candidate(single, node);
        if (!found || !own || own === cluster) continue;
        candidates.set(own, [...(candidates.get(own) ?? []), found]);
      }
    }
  const all = [...candidates];
  const isOpen = ({ by, isUsual }: Candidate) => by !== 'given' || isUsual;
  const isFamily = all.every(([, found]) => found.every(({ by }) => by === 'family'));
  const fitting = all.filter(([, found]) =>
    all.length === 1 ? found.some(isOpen) : isFamily && found.some(({ isUsual }) => isUsual),
  );
  const [chosen] = fitting.length === 1 ? fitting : [];
  if (!chosen) return undefined;
  const [own, found] = chosen;
  const [best] = found.sort((x, y) => Number(y.isUsual) - Number(x.isUsual) || (x.node.key < y.node.key ? -1 : 1));
  return best && { cluster: own, a: best.a, b: best.b, because: best.because };
}

function candidate(single: NameNode, node: NameNode): Candidate | undefined {
  if (single.type !== node.type) return undefined;
  for (const form of single.full)
    for (const long of node.full) {
      const called = single.type === 'ORG' ? calledByInitials(form, long) : calledByWord(form, long, single, node);
      if (called) return { ...called, node, a: long.text, b: form.text, isUsual: node.isCalled(form.parts[0] ?? '') };
    }
  return undefined;
}

function calledByInitials(form: NameForm, long: NameForm): Called | undefined {
  const letters = acronymOf(form);
  return letters !== undefined && initialsOf(long).includes(letters)
    ? { by: 'initials', because: 'the initials of the full name, and of no other in these documents' }
    : undefined;
}

function calledByWord(form: NameForm, long: NameForm, single: NameNode, node: NameNode): Called | undefined {
  const by = isCalledBy(long, form);
  if (by === 'family')
    return {
      by,
      because: node.isCalled(form.parts[0] ?? '')
        ? 'the only one whom these documents call so'
        : 'the only one of that family name in these documents',
    };
  if (by) return { by, because: 'the only one of that given name, and another text calls the person so' };
  if (long.arabic === form.arabic || long.parts.length < 2 || single.full.length === 0) return undefined;
  const { same, score, because } = compareNames(form.parts[0] ?? '', long.parts[long.parts.length - 1] as string);
  return same && score >= SURE ? { by: 'family', because } : undefined;
}
