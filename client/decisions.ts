import type { Node } from 'jsonc-parser';
import type { NameType } from '../server/protocol.ts';
import {
  type Edited,
  json,
  objectIn,
  propertyOf,
  valueAt,
  withEntry,
  withItem,
  withoutChild,
  withValue,
} from './jsonedits.ts';

// The user's file with one more decision in it. What is decided already changes nothing, comments and
// line ends stay, and a file that is broken is the user's to mend: nothing is written into it.

/** A finding the user does not want to see again, as it stands in `ignore` of the user's file. */
export interface Ignored {
  readonly code: string;
  /** Path in the folder, with forward slashes. */
  readonly path: string;
  /** The exact words of the passage. */
  readonly text: string;
}

/** One of two things that a decision is about. */
export interface Called {
  /** The spelling that the decision is written with. */
  readonly name: string;
  /** All its spellings: what was decided with another of them is about the same thing. */
  readonly names: readonly string[];
}

/** Keys in the order in which a new file has them, each with an empty value that takes one entry a line. */
const KEYS = [
  'published',
  'same',
  'different',
  'notNames',
  'types',
  'labels',
  'origins',
  'unrelated',
  'ignore',
] as const;
type Key = (typeof KEYS)[number];
const ALL_KEYS = ['include', 'exclude', ...KEYS, 'accepted', 'severity'];

/** A new user's file: with a place for every decision, so that those of two people don't meet. */
export const NEW_FILE = `{
${KEYS.map((key) => `  "${key}": ${isObjectKey(key) ? '{\n  }' : '[\n  ]'}`).join(',\n')}
}
`;

export function withIgnored(file: string, { code, path, text }: Ignored): Edited {
  return withListed(file, 'ignore', (list) => {
    const known = list.children?.some(
      (one) =>
        textOf(valueAt(one, 'code')) === code &&
        textOf(valueAt(one, 'path')) === path &&
        textOf(valueAt(one, 'text')) === text,
    );
    const key = (one: Node) => `${textOf(valueAt(one, 'path'))}\n${textOf(valueAt(one, 'text'))}`;
    const entry = `{ "code": ${json(code)}, "path": ${json(path)}, "text": ${json(text)} }`;
    return known ? undefined : { entry, comesAfter: (one) => key(one) > `${path}\n${text}` };
  });
}

export function withNotName(file: string, written: string): Edited {
  return withListed(file, 'notNames', (list) => {
    const known = list.children?.some((one) => textOf(one) === written);
    return known ? undefined : { entry: json(written), comesAfter: (one) => textOf(one) > written };
  });
}

/** Two names are one: they join a group that has either, and what held them apart goes. */
export function withSame(file: string, a: Called, b: Called): Edited {
  const apart = withoutPairs(file, 'different', a, b);
  if ('problem' in apart) return apart;
  return edited(apart.text, 'same', (text, list) => {
    const groups = list.children ?? [];
    const holding = groups.filter((group) => has(group, a.name) || has(group, b.name));
    const [into, ...others] = holding;
    if (!into) return added(text, list, [a.name, b.name]);
    const missing = [a.name, b.name, ...others.flatMap(textsOf)].filter((name) => !has(into, name));
    // From the end, so that the places before stay where they are.
    let out = others.reduceRight((rest, group) => removed(rest, 'same', groups.indexOf(group)), text);
    for (const name of new Set(missing)) {
      const group = listIn(out, 'same')?.children?.[groups.indexOf(into)];
      if (group) out = withItem(out, group, json(name));
    }
    return out;
  });
}

/** Two names are not one: a pair is written, and the first leaves the groups that join them. */
export function withDifferent(file: string, a: Called, b: Called): Edited {
  const parted = edited(file, 'same', (text, list) => {
    const groups = list.children ?? [];
    return groups.reduceRight((rest, group, i) => {
      if (!has(group, a.name) || !has(group, b.name)) return rest;
      if (new Set(textsOf(group)).size < 3) return removed(rest, 'same', i);
      const child = group.children?.find((one) => textOf(one) === a.name);
      return child ? withoutChild(rest, group, child) : rest;
    }, text);
  });
  if ('problem' in parted) return parted;
  return edited(parted.text, 'different', (text, list) => {
    const known = list.children?.some((group) => has(group, a.name) && has(group, b.name));
    return known ? text : added(text, list, [a.name, b.name]);
  });
}

export function withType(file: string, called: Called, type: NameType): Edited {
  return edited(file, 'types', (text, types) => {
    const known = knownAs(types, called);
    if (known) return textOf(known) === type ? text : withValue(text, known, json(type));
    return property(text, types, called.name, json(type));
  });
}

/** How a name is shown in one script; the label in the other stays. */
export function withLabel(file: string, called: Called, script: 'ar' | 'en', label: string): Edited {
  return edited(file, 'labels', (text, labels) => {
    const known = knownAs(labels, called);
    if (known?.type !== 'object') return property(text, labels, called.name, `{ "${script}": ${json(label)} }`);
    const before = valueAt(known, script);
    if (before) return textOf(before) === label ? text : withValue(text, before, json(label));
    const entry = `"${script}": ${json(label)}`;
    return known.children?.length === 0 ? withValue(text, known, `{ ${entry} }`) : withItem(text, known, entry);
  });
}

/** Takes out of `different` what keeps two things apart, under whatever spellings. */
function withoutPairs(file: string, key: 'different', a: Called, b: Called): Edited {
  return edited(file, key, (text, list) => {
    const groups = list.children ?? [];
    const [own, other] = [new Set([a.name, ...a.names]), new Set([b.name, ...b.names])];
    let out = text;
    const rest: string[][] = [];
    for (const [i, group] of [...groups.entries()].reverse()) {
      const names = textsOf(group);
      if (!names.some((name) => own.has(name)) || !names.some((name) => other.has(name))) continue;
      out = removed(out, key, i);
      // A longer list keeps apart from the others what it still may.
      if (names.length > 2)
        rest.push(
          names.filter((name) => !own.has(name)),
          names.filter((name) => !other.has(name)),
        );
    }
    for (const names of rest) {
      const now = listIn(out, key);
      const known = now?.children?.some((group) => names.every((name) => has(group, name)));
      if (now && names.length > 1 && !known) out = added(out, now, names);
    }
    return out;
  });
}

/** One entry for a list of entries, placed by the order of letters; nothing where `undefined`. */
function withListed(
  file: string,
  key: Key,
  make: (list: Node) => { entry: string; comesAfter(child: Node): boolean } | undefined,
): Edited {
  return edited(file, key, (text, list) => {
    const made = make(list);
    return made ? withEntry(text, list, made.entry, made.comesAfter) : text;
  });
}

function added(text: string, list: Node, names: readonly string[]): string {
  const sorted = [...names].sort();
  const comesAfter = (group: Node) => (textsOf(group)[0] ?? '') > (sorted[0] as string);
  return withEntry(text, list, `[${sorted.map(json).join(', ')}]`, comesAfter);
}

function removed(text: string, key: Key, index: number): string {
  const list = listIn(text, key);
  const child = list?.children?.[index];
  return list && child ? withoutChild(text, list, child) : text;
}

export function property(text: string, object: Node, name: string, value: string): string {
  return withEntry(text, object, `${json(name)}: ${value}`, (one) => textOf(one.children?.[0]) > name);
}

/** Edits the value of a key, which is made where it is missing, as is the file. */
export function edited(file: string, key: Key, edit: (text: string, value: Node) => string): Edited {
  const text = file.trim() === '' ? NEW_FILE : file;
  const root = objectIn(text);
  if ('problem' in root) return root;
  const wanted = isObjectKey(key) ? 'object' : 'array';
  const value = valueAt(root, key);
  if (!value) {
    // Nothing to take out is no reason for a new key.
    const made = withKey(text, root, key, wanted);
    const after = listIn(made, key);
    const out = after ? edit(made, after) : made;
    return { text: out === made ? file : out };
  }
  if (value.type !== wanted)
    return { problem: `“${key}” is no ${wanted === 'array' ? 'list in [ ]' : 'object in { }'}`, offset: value.offset };
  const out = edit(text, value);
  return { text: out === text ? file : out };
}

function withKey(text: string, root: Node, key: Key, type: 'array' | 'object'): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const place = ALL_KEYS.indexOf(key);
  const entry = `"${key}": ${type === 'array' ? `[${eol}  ]` : `{${eol}  }`}`;
  return withEntry(text, root, entry, (one) => ALL_KEYS.indexOf(textOf(one.children?.[0])) > place);
}

export function listIn(text: string, key: Key): Node | undefined {
  const root = objectIn(text);
  return 'problem' in root ? undefined : valueAt(root, key);
}

/** The value that a thing has under any of its spellings, its own before others. */
function knownAs(object: Node, { name, names }: Called): Node | undefined {
  const known = [name, ...names].find((one) => propertyOf(object, one));
  return known === undefined ? undefined : valueAt(object, known);
}

function isObjectKey(key: Key): boolean {
  return key === 'published' || key === 'types' || key === 'labels' || key === 'origins';
}

function has(group: Node, name: string): boolean {
  return textsOf(group).includes(name);
}

function textsOf(group: Node): string[] {
  return (group.children ?? []).map(textOf);
}

export function textOf(node: Node | undefined): string {
  return typeof node?.value === 'string' ? node.value : '';
}
