import type { Document } from '../document/document.ts';
import { AGENCIES } from '../language/agencies.ts';
import { normalise } from '../text/normalise.ts';
import { slice } from '../text/span.ts';
import type { Entity } from './corpus.ts';
import type { Decisions } from './decisions.ts';
import { Clusters, type Member } from './entity-clusters.ts';
import { type NameForm, nameForm } from './entity-names.ts';
import { bucketKeys, comparePair } from './entity-pairs.ts';
import type { EntityTable } from './entity-table.ts';

/** What is kept of a document's local entities between two joinings. */
type Profile = readonly { readonly forms: readonly NameForm[]; readonly counts: readonly number[] }[];

const profiles = new WeakMap<Document, Profile>();
const LARGEST_BUCKET = 200;

/**
 * Joins the names of all documents: first names written alike, then names that a key brings together
 * (entity-pairs.ts) and a comparison finds to be one, the most certain kinds first, each unless something
 * speaks against it (another given name in one family, North and South, the user). Deterministic and
 * independent of the order of loading: everything goes by path and position. Linear in the names, but
 * for names that share a key.
 */
export function joinEntities(documents: ReadonlyMap<string, Document>, decisions: Decisions): EntityTable {
  const members = membersOf(documents, decisions);
  const clusters = new Clusters(members, decisions);
  const buckets = new Map<string, Member[]>();
  for (const member of members) {
    for (const key of keysOf(member.forms)) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(member);
      else buckets.set(key, [member]);
    }
  }
  clusters.joinGroups(decisions.same ?? [], 'joined by you', true);
  clusters.joinGroups(AGENCIES, 'names of one news agency', false);
  const keys = [...buckets.keys()].sort();
  for (const kind of ['=', '~', '<', 'x', '1', '2'] as const) {
    for (const key of keys) {
      if (!key.startsWith(kind)) continue;
      const bucket = representatives(buckets.get(key) as Member[], clusters);
      if (bucket.length > 1 && bucket.length <= LARGEST_BUCKET) comparePair(kind, bucket, clusters);
    }
  }
  return tableOf(members, clusters, decisions);
}

const remembered = new WeakMap<readonly NameForm[], readonly string[]>();

/** The keys of a member, remembered with its forms. */
function keysOf(forms: readonly NameForm[]): readonly string[] {
  const known = remembered.get(forms);
  if (known) return known;
  const made = [...new Set(forms.flatMap((form) => bucketKeys(form, forms)))];
  remembered.set(forms, made);
  return made;
}

/** One member of each cluster and spelling is enough to compare. */
function representatives(bucket: readonly Member[], clusters: Clusters): Member[] {
  const seen = new Set<string>();
  return bucket.filter((member) => {
    const key = `${clusters.find(member.index)} ${member.forms[0]?.parts.join(' ')}`;
    return !seen.has(key) && seen.add(key);
  });
}

function membersOf(documents: ReadonlyMap<string, Document>, decisions: Decisions): Member[] {
  const dropped = new Set((decisions.notNames ?? []).map(normalise));
  const types = new Map(Object.entries(decisions.types ?? {}).map(([name, type]) => [normalise(name), type]));
  const out: Member[] = [];
  for (const path of [...documents.keys()].sort()) {
    const document = documents.get(path) as Document;
    profileOf(document).forEach((profile, local) => {
      const { forms, counts } = dropped.size === 0 ? profile : without(dropped, profile);
      const own = document.entities[local];
      if (forms.length === 0 || !own) return;
      const type = (types.size > 0 && forms.map(({ text }) => types.get(normalise(text))).find(Boolean)) || own.type;
      out.push({
        index: out.length,
        path,
        local,
        type: type as Member['type'],
        forms,
        counts,
        roles: own.roles,
        joins: own.joins,
      });
    });
  }
  return out;
}

/** A profile without the names that the user says are none. */
function without(dropped: ReadonlySet<string>, { forms, counts }: Profile[number]): Profile[number] {
  const isKept = forms.map(({ text }) => !dropped.has(normalise(text)));
  return { forms: forms.filter((_, i) => isKept[i]), counts: counts.filter((_, i) => isKept[i]) };
}

/** The written forms of each local entity with how often they stand in the document, the most complete first. */
function profileOf(document: Document): Profile {
  const known = profiles.get(document);
  if (known) return known;
  const counts = document.entities.map(() => new Map<string, number>());
  for (const mention of document.mentions) {
    if (mention.form !== 'name') continue;
    const own = counts[mention.entity];
    const text = slice(document.text, mention);
    own?.set(text, (own.get(text) ?? 0) + 1);
  }
  const made = document.entities.map(({ names, type }, i) => ({
    forms: names.map((name) => nameForm(name, type)),
    counts: names.map((name) => counts[i]?.get(name) ?? 0),
  }));
  profiles.set(document, made);
  return made;
}

function tableOf(members: readonly Member[], clusters: Clusters, decisions: Decisions): EntityTable {
  const labels = new Map(Object.entries(decisions.labels ?? {}).map(([name, label]) => [normalise(name), label]));
  const ids = new Map<number, number>();
  const groups: Member[][] = [];
  const byPlace = new Map<string, Map<number, number>>();
  for (const member of members) {
    const root = clusters.find(member.index);
    let id = ids.get(root);
    if (id === undefined) {
      id = groups.length;
      ids.set(root, id);
      groups.push([]);
    }
    (groups[id] as Member[]).push(member);
    const own = byPlace.get(member.path) ?? new Map<number, number>();
    own.set(member.local, id);
    byPlace.set(member.path, own);
  }
  const entities = groups.map((group, id) => entityOf(`e${id + 1}`, group, clusters, labels));
  const keys = uniqueKeys(groups);
  return {
    entities,
    of: (path, local) => entities[byPlace.get(path)?.get(local) ?? -1],
    key: (path, local) => keys[byPlace.get(path)?.get(local) ?? -1],
    members: (id) => (groups[Number(id.slice(1)) - 1] ?? []).map(({ path, local }) => ({ path, local })),
  };
}

/** A key of each entity from what it is called, so that it does not change with entities elsewhere. */
function uniqueKeys(groups: readonly (readonly Member[])[]): string[] {
  const seen = new Map<string, number>();
  return groups.map((group) => {
    const names = group.flatMap(({ forms }) => forms.map(({ parts }) => parts.join(' '))).sort();
    const key = `${group[0]?.type} ${names[0] ?? ''}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count === 0 ? key : `${key} ${group[0]?.path}`;
  });
}

function entityOf(
  id: string,
  group: readonly Member[],
  clusters: Clusters,
  labels: ReadonlyMap<string, { readonly ar?: string; readonly en?: string }>,
): Entity {
  const counts = new Map<string, { form: NameForm; count: number }>();
  for (const { forms, counts: own } of group) {
    forms.forEach((form, i) => {
      const known = counts.get(form.text);
      if (known) known.count += own[i] as number;
      else counts.set(form.text, { form, count: own[i] as number });
    });
  }
  const ranked = [...counts.values()].sort(
    (a, b) => completeness(b.form) - completeness(a.form) || b.count - a.count || (a.form.text < b.form.text ? -1 : 1),
  );
  const label = (arabic: boolean) => ranked.find(({ form }) => form.arabic === arabic)?.form.text;
  const chosen = ranked.map(({ form }) => labels.get(normalise(form.text))).find(Boolean);
  const [ar, en] = [chosen?.ar ?? label(true), chosen?.en ?? label(false)];
  return {
    id,
    type: (group[0] as Member).type,
    label: { ...(ar === undefined ? {} : { ar }), ...(en === undefined ? {} : { en }) },
    names: ranked.map(({ form }) => form.text),
    roles: [...new Set(group.flatMap(({ roles }) => roles))],
    joins: distinct([...group.flatMap(({ joins }) => joins), ...clusters.joinsOf(group[0] as Member)]),
  };
}

/** People are called by two words or more; of other things the usual name is the shorter. */
function completeness({ parts, type }: NameForm): number {
  return type === 'PER' ? Math.min(parts.length, 2) : 0;
}

function distinct(joins: readonly Entity['joins'][number][]): Entity['joins'][number][] {
  return [...new Map(joins.map((join) => [`${join.a}\n${join.b}`, join])).values()];
}
