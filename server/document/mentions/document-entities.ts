import { byPosition, type Span } from '../../text/span.ts';
import type { EntityType, LocalEntity, Mention } from '../document.ts';
import { aliasReason, areListed } from '../names/beside.ts';
import { isSubsequence, type NameForm, nameForm } from '../names/name-form.ts';
import { isCalledBy } from '../names/people.ts';
import { compareForms } from '../names/verdict.ts';

/** A name found in the text. */
export interface Written extends Span {
  readonly text: string;
  readonly type: EntityType;
  /** ISO code when it names a country. */
  readonly country: string | undefined;
  /** The line that it stands in. */
  readonly line: number;
}

/** The names of one document that are written alike. */
interface Group {
  readonly type: EntityType;
  readonly form: NameForm;
  readonly country: string | undefined;
  readonly places: Written[];
  readonly apart: Set<Group>;
  into: Group | undefined;
  readonly joins: { a: string; b: string; because: string }[];
}

/** A reason to take a shorter name for a longer one. */
interface Longer {
  readonly group: Group;
  readonly because: string;
}

/** Reads a stretch of a line of the document. */
export type Stretch = (line: number, start: number, end: number) => string;

/**
 * Joins the names of one document that name the same: those written alike, those that the text itself says are one, and
 * short forms of a longer name. Two people that the text lists side by side stay two. Linear in the names but for those
 * of one type that share a word.
 */
export function localEntities(
  names: readonly Written[],
  stretch: Stretch,
): { mentions: Mention[]; entities: LocalEntity[] } {
  const groups = new Map<string, Group>();
  const sorted = [...names].sort(byPosition);
  const owner = sorted.map((name) => {
    const form = nameForm(name.text, name.type);
    const key = name.country
      ? `country ${name.country}`
      : `${name.type} ${form.fathers[0]} ${definiteKey(form)} ${form.parts.join(' ')}`;
    let group = groups.get(key);
    if (!group) {
      const { type, country } = name;
      group = { type, form, country, places: [], apart: new Set(), into: undefined, joins: [] };
      groups.set(key, group);
    }
    group.places.push(name);
    return group;
  });
  joinBeside(sorted, owner, stretch);
  const chosen = joinShortForms([...groups.values()]);
  return entitiesOf(
    sorted,
    owner.map((group, i) => rootOf(chosen.get(sorted[i] as Written) ?? group)),
  );
}

/** Articles that tell names of people apart; «الكعبي» and «كعبي» are one. */
function definiteKey({ definite, parts }: NameForm): string {
  return definite.filter((i) => !parts[i]?.endsWith('ي')).join();
}

/** What the words between two names that follow one another tell of them. */
function joinBeside(names: readonly Written[], owner: readonly Group[], stretch: Stretch): void {
  names.forEach((second, i) => {
    const first = names[i - 1];
    if (!first || first.line !== second.line || first.end > second.start) return;
    const [a, b] = [owner[i - 1], owner[i]] as [Group, Group];
    if (a === b) return;
    const between = stretch(first.line, first.end, second.start);
    if (areListed(between)) {
      if (a.form.parts.length > 1 && b.form.parts.length > 1) {
        a.apart.add(b);
        b.apart.add(a);
      }
      return;
    }
    const because = aliasReason(a.form, b.form, between, stretch(second.line, second.end, second.end + 12));
    if (because && rootOf(a) !== rootOf(b)) join(rootOf(a), rootOf(b), because);
  });
}

function join(into: Group, from: Group, because: string): void {
  from.into = into;
  into.joins.push({ a: into.places[0]?.text ?? '', b: from.places[0]?.text ?? '', because });
}

/** Joins short forms, the longest first; where a text has two that are so called, the last one before is meant, of people at each place. */
function joinShortForms(groups: readonly Group[]): ReadonlyMap<Written, Group> {
  const byWord = new Map<string, Group[]>();
  for (const group of groups) {
    for (const part of new Set(group.form.parts)) {
      const key = `${group.type} ${part}`;
      byWord.set(key, [...(byWord.get(key) ?? []), group]);
    }
  }
  const chosen = new Map<Written, Group>();
  for (const group of [...groups].sort((a, b) => b.form.parts.length - a.form.parts.length)) {
    if (group.country || group.into || group.form.parts.length === 0) continue;
    const longer = (byWord.get(`${group.type} ${group.form.parts[0]}`) ?? []).flatMap((other): Longer[] => {
      const because = other.country || group.apart.has(other) ? undefined : shortFor(group.form, other.form);
      return because && rootOf(other) !== group ? [{ group: other, because }] : [];
    });
    const target = onlyOne(longer) ?? (group.type === 'PER' ? mostNamed(longer) : undefined);
    const isSingle = group.type === 'PER' && group.form.parts.length === 1;
    const own = target ?? (isSingle ? undefined : lastBefore(group.places[0] as Written, longer));
    if (own) join(rootOf(own.group), group, own.because);
    else if (isSingle)
      for (const place of group.places) {
        const last = lastBefore(place, longer);
        if (last) chosen.set(place, last.group);
      }
  }
  return chosen;
}

/** Why a name is short for a longer one of the same text; `undefined` when it is not. */
function shortFor(short: NameForm, long: NameForm): string | undefined {
  if (long.parts.length <= short.parts.length) return undefined;
  if (short.type === 'PER' && short.parts.length === 1) {
    const by = isCalledBy(long, short);
    return by && `the ${by} name of the same person in the same text`;
  }
  const verdict = compareForms(short, long);
  if (verdict === 'different') return undefined;
  if (short.type === 'PER') return verdict || isSubsequence(short.parts, long.parts.slice(0, 2)) ? SHORT : undefined;
  const isHeadless =
    short.type === 'ORG' && long.parts.length > 1 && short.parts.join(' ') === long.parts.slice(1).join(' ');
  if (isHeadless && short.parts.length === 1 && (short.parts[0]?.length ?? 0) > 3) return SHORT;
  if (short.parts.length < 2 && (short.type === 'ORG' || short.type === 'LOC')) return undefined;
  if (short.parts[0] !== long.parts[0] && short.type !== 'PRODUCT') return undefined;
  return isSubsequence(short.parts, long.parts) ? SHORT : undefined;
}

const SHORT = 'short form of the full name in the same text';

/** The longest of the longer names when all are one thing. */
function onlyOne(longer: readonly Longer[]): Longer | undefined {
  return new Set(longer.map(({ group }) => rootOf(group))).size === 1 ? longer[0] : undefined;
}

/** A person that the text names by the full name twice as often as all others so called. */
function mostNamed(longer: readonly Longer[]): Longer | undefined {
  const [first, ...rest] = [...longer].sort((a, b) => b.group.places.length - a.group.places.length);
  const others = rest.reduce((sum, { group }) => sum + group.places.length, 0);
  return first && first.group.places.length >= 2 * others ? first : undefined;
}

/** The longer name that stands last before a place. */
function lastBefore(place: Written, longer: readonly Longer[]): Longer | undefined {
  let best: Longer | undefined;
  let end = -1;
  for (const one of longer) {
    for (const other of one.group.places) {
      if (other.end > place.start || other.end <= end) continue;
      [best, end] = [one, other.end];
    }
  }
  return best;
}

function entitiesOf(
  names: readonly Written[],
  roots: readonly Group[],
): { mentions: Mention[]; entities: LocalEntity[] } {
  const index = new Map<Group, number>();
  const forms: Map<string, number>[] = [];
  const mentions = names.map(({ start, end, text }, i) => {
    const root = roots[i] as Group;
    const entity = index.get(root) ?? forms.push(new Map()) - 1;
    index.set(root, entity);
    const own = forms[entity] as Map<string, number>;
    own.set(text, (own.get(text) ?? 0) + 1);
    return { start, end, type: root.type, entity, form: 'name' as const };
  });
  const entities = [...index].map(([root, i]) => ({
    type: root.type,
    names: [...(forms[i] as Map<string, number>)]
      .map(([form, count]) => ({ form, count, length: nameForm(form, root.type).parts.length }))
      .sort((a, b) => b.length - a.length || b.count - a.count || (a.form < b.form ? -1 : 1))
      .map(({ form }) => form),
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
