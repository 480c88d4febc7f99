import { byPosition } from '../../text/span.ts';
import type { EntityType, LocalEntity, Mention } from '../document.ts';
import { partsOf } from './parts.ts';

/** A name found in the text. */
export interface Written {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: EntityType;
  /** ISO code when it names a country. */
  readonly country: string | undefined;
}

interface Group {
  readonly type: EntityType;
  readonly parts: readonly string[];
  readonly country: string | undefined;
  readonly forms: Map<string, number>;
  readonly members: Written[];
  into: Group | undefined;
  readonly joins: { a: string; b: string; because: string }[];
}

/** Joins the names of one document that name the same. Linear in the names but for those of one type that share a word. */
export function localEntities(names: readonly Written[]): { mentions: Mention[]; entities: LocalEntity[] } {
  const groups = new Map<string, Group>();
  const sorted = [...names].sort(byPosition);
  const owner = sorted.map((name) => {
    const parts = partsOf(name.text);
    const key = name.country ? `country ${name.country}` : `${name.type} ${parts.join(' ')}`;
    let group = groups.get(key);
    if (!group) {
      group = {
        type: name.type,
        parts,
        country: name.country,
        forms: new Map(),
        members: [],
        into: undefined,
        joins: [],
      };
      groups.set(key, group);
    }
    group.forms.set(name.text, (group.forms.get(name.text) ?? 0) + 1);
    group.members.push(name);
    return group;
  });
  joinShortForms([...groups.values()]);
  return entitiesOf(sorted, owner);
}

/** A form whose words all occur, in order, in exactly one longer form is short for it («كيم» for «كيم جونغ أون»). */
function joinShortForms(groups: readonly Group[]): void {
  const byWord = new Map<string, Group[]>();
  for (const group of groups) {
    for (const part of new Set(group.parts)) {
      const key = `${group.type} ${part}`;
      byWord.set(key, [...(byWord.get(key) ?? []), group]);
    }
  }
  for (const group of [...groups].sort((a, b) => a.parts.length - b.parts.length)) {
    if (group.country || group.parts.length === 0 || group.type === 'LOC') continue;
    const longer = (byWord.get(`${group.type} ${group.parts[0]}`) ?? []).filter((other) => isShortFor(group, other));
    const target = nearest(group, longer);
    if (!target) continue;
    group.into = target;
    target.joins.push({
      a: [...target.forms.keys()][0] ?? '',
      b: [...group.forms.keys()][0] ?? '',
      because: 'short form of the full name in the same text',
    });
  }
}

function isShortFor(short: Group, long: Group): boolean {
  if (long.parts.length <= short.parts.length || long.country) return false;
  if (short.type !== 'PER') {
    if (short.type === 'ORG' && short.parts.length < 2) return false;
    if (short.parts[0] !== long.parts[0] && short.type !== 'PRODUCT') return false;
  }
  let at = 0;
  for (const part of long.parts) if (part === short.parts[at]) at++;
  return at === short.parts.length;
}

/** The longer form that stands last before the short one's first place, else the first after it. */
function nearest(group: Group, longer: readonly Group[]): Group | undefined {
  const start = group.members[0]?.start ?? 0;
  let best: Group | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const other of longer) {
    for (const member of other.members) {
      const away = member.start <= start ? start - member.start : (member.start - start) * 2;
      if (away < distance) {
        distance = away;
        best = other;
      }
    }
  }
  return best;
}

function entitiesOf(
  names: readonly Written[],
  owner: readonly Group[],
): { mentions: Mention[]; entities: LocalEntity[] } {
  const index = new Map<Group, number>();
  const roots: Group[] = [];
  const mentions = names.map(({ start, end }, i) => {
    const root = rootOf(owner[i] as Group);
    let entity = index.get(root);
    if (entity === undefined) {
      entity = roots.length;
      index.set(root, entity);
      roots.push(root);
    }
    return { start, end, type: root.type, entity, form: 'name' as const };
  });
  const forms = roots.map(() => new Map<string, number>());
  names.forEach(({ text }, i) => {
    const own = forms[index.get(rootOf(owner[i] as Group)) as number] as Map<string, number>;
    own.set(text, (own.get(text) ?? 0) + 1);
  });
  const entities = roots.map((root, i) => ({
    type: root.type,
    names: [...(forms[i] as Map<string, number>)]
      .sort(([a, m], [b, n]) => partsOf(b).length - partsOf(a).length || n - m || (a < b ? -1 : 1))
      .map(([form]) => form),
    roles: [],
    joins: root.joins,
  }));
  return { mentions, entities };
}

function rootOf(group: Group): Group {
  let root = group;
  while (root.into) root = root.into;
  return root;
}
