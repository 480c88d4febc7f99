import type { NameForm } from '../../document/names/name-form.ts';
import { normalise } from '../../text/normalise.ts';
import type { Decisions } from '../decisions.ts';
import type { Entity } from '../entity.ts';
import { compareNames } from '../names.ts';
import type { Cluster } from './clusters.ts';
import type { DecidedNames } from './decided-names.ts';
import { byKey, type Join, type NameNode } from './node.ts';
import type { Meant } from './singles.ts';

/** All nodes of one entity: a cluster and the single words that mean it. */
export interface Group {
  readonly key: string;
  /** Tells it from other groups as long as it is there, also when `key` is another one; see `Identities`. */
  identity: string | undefined;
  readonly nodes: readonly NameNode[];
  readonly joins: readonly Join[];
  /** What is told of it, once asked for. */
  entity: Entity | undefined;
}

/** A single word with whom it means. */
export interface Hanger {
  readonly cluster: Cluster;
  readonly meant: Meant;
}

/** A cluster with the single words that mean it, by key, without those that the user keeps apart; these stand alone. */
export function groupsOf(cluster: Cluster, hangers: readonly Hanger[], decided: DecidedNames): Group[] {
  if (hangers.length === 0)
    return [{ key: cluster.key, nodes: cluster.nodes, joins: cluster.joins, identity: undefined, entity: undefined }];
  const nodes = [...cluster.nodes];
  const joins = [...cluster.joins];
  const alone: Group[] = [];
  for (const { cluster: single, meant } of [...hangers].sort((a, b) => byKey(a.cluster, b.cluster))) {
    if (single.nodes.some((a) => nodes.some((b) => decided.areApart(a, b)))) {
      alone.push({ key: single.key, nodes: single.nodes, joins: single.joins, identity: undefined, entity: undefined });
      continue;
    }
    nodes.push(...single.nodes);
    joins.push(...single.joins, { a: meant.a, b: meant.b, because: meant.because });
  }
  return [{ key: cluster.key, nodes, joins, identity: undefined, entity: undefined }, ...alone];
}

type Labels = ReadonlyMap<string, { readonly ar?: string; readonly en?: string }>;

/** The user's labels by normalised name. */
export function labelsOf({ labels = {} }: Decisions): Labels {
  return new Map(Object.entries(labels).map(([name, label]) => [normalise(name), label]));
}

/** What is told of a group. Cost: its spellings, roles and joins, not its places. */
export function entityOf({ key, nodes, joins }: Group, labels: Labels): Entity {
  const forms = new Map<string, { form: NameForm; count: number }>();
  const roles = new Map<string, number>();
  const types = new Map<Entity['type'], number>();
  const local = new Map<string, { join: Join; count: number }>();
  for (const node of nodes) {
    for (const { form, count } of node.forms) {
      const known = forms.get(form.text);
      if (known) known.count += count;
      else forms.set(form.text, { form, count });
    }
    for (const [role, count] of node.roles) roles.set(role, (roles.get(role) ?? 0) + count);
    types.set(node.type, (types.get(node.type) ?? 0) + node.places.size);
    for (const [id, { join, count }] of node.joins) {
      const known = local.get(id);
      local.set(id, { join, count: count + (known?.count ?? 0) });
    }
  }
  const ranked = [...forms.values()].sort(
    (a, b) => completeness(b.form) - completeness(a.form) || b.count - a.count || (a.form.text < b.form.text ? -1 : 1),
  );
  const label = (arabic: boolean) => ranked.find(({ form }) => form.arabic === arabic)?.form.text;
  const chosen = ranked.map(({ form }) => labels.get(normalise(form.text))).find(Boolean);
  const [ar, en] = [chosen?.ar ?? label(true), chosen?.en ?? label(false)];
  const inside = byCount([...local].map(([id, { join, count }]) => [id, count, join] as const));
  return {
    id: key,
    type: byCount([...types].map(([type, count]) => [type, count, type] as const))[0] as Entity['type'],
    label: { ...(ar === undefined ? {} : { ar }), ...(en === undefined ? {} : { en }) },
    names: ranked.map(({ form }) => form.text),
    roles: byCount([...roles].map(([role, count]) => [role, count, role] as const)),
    joins: distinct([...inside, ...spelled(joins, ranked), ...countryNames(nodes, ranked)]),
  };
}

/**
 * Joins by the usual spelling of what they join, in order: that of the document which first had a name may be written by
 * no document any more.
 */
function spelled(joins: readonly Join[], ranked: readonly { readonly form: NameForm }[]): Join[] {
  const usual = new Map<string, string>();
  for (const { form } of ranked) {
    const key = normalise(form.text);
    if (!usual.has(key)) usual.set(key, form.text);
  }
  const spelling = (text: string) => usual.get(normalise(text)) ?? text;
  return joins
    .flatMap((join) => {
      const [a, b] = [spelling(join.a), spelling(join.b)];
      if (a === b) return [];
      return { a, b, because: join.isByLetters ? compareNames(a, b).because : join.because };
    })
    .sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1));
}

/** Values by falling count, then by id. */
function byCount<T>(items: readonly (readonly [id: string, count: number, value: T])[]): T[] {
  return [...items].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([, , value]) => value);
}

/** The names of a country are joined by what they mean, not one by one. */
function countryNames(nodes: readonly NameNode[], ranked: readonly { form: NameForm }[]): Join[] {
  const [usual, ...others] = ranked;
  if (!usual || !nodes.some(({ country }) => country !== undefined)) return [];
  return others
    .filter(({ form }) => form.parts.join(' ') !== usual.form.parts.join(' '))
    .map(({ form }) => ({ a: usual.form.text, b: form.text, because: 'names of one country' }));
}

/** People are called by two words or more; of other things the usual name is the shorter. */
function completeness({ parts, type }: NameForm): number {
  return type === 'PER' ? Math.min(parts.length, 2) : 0;
}

/** One reason for each pair of forms, whichever way round. */
function distinct(joins: readonly Join[]): Join[] {
  const out = new Map<string, Join>();
  for (const join of joins) {
    const key = [join.a, join.b].sort().join('\n');
    if (!out.has(key)) out.set(key, join);
  }
  return [...out.values()];
}
