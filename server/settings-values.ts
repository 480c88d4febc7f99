import type { Node } from 'jsonc-parser';
import type { Span } from './text/span.ts';

/** Something in a user's file that is not as it should be. Offsets are into its text. */
export interface SettingsProblem extends Span {
  /** `warning`: of no consequence but perhaps a slip. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** Reads a value, or tells exactly where it is none; `undefined` then. */
export type Reader<T> = (node: Node, problems: SettingsProblem[]) => T | undefined;

/** A text that is not empty. */
export const text: Reader<string> = (node, problems) => {
  if (node.type === 'string' && node.value !== '') return node.value as string;
  return refuse(node, problems, 'a text in quote marks');
};

/** One of some words. */
export function choice<const T extends string>(allowed: readonly T[]): Reader<T> {
  return (node, problems) => {
    const found = allowed.find((one) => one === node.value);
    return found ?? refuse(node, problems, `one of ${allowed.map((one) => `“${one}”`).join(', ')}`);
  };
}

/** A list; items that are wrong are left out, and told. */
export function list<T>(item: Reader<T>, name: string): Reader<T[]> {
  return (node, problems) => {
    if (node.type !== 'array') return refuse(node, problems, name);
    return (node.children ?? []).map((child) => item(child, problems)).filter((value) => value !== undefined);
  };
}

/** A list of texts. */
export const strings = list(text, 'a list of texts');

/** Lists of two texts or more; a list of fewer says nothing, and is told. */
export function groups(name: string): Reader<string[][]> {
  return list((node, problems) => {
    const read = strings(node, problems);
    if (!read || new Set(read).size > 1) return read;
    if (read.length === (node.children?.length ?? 0))
      problems.push({ ...spanOf(node), severity: 'warning', message: 'A group of fewer than two says nothing.' });
    return undefined;
  }, name);
}

/** An object of any keys, or of `keys` only, with like values. */
export function mapOf<T>(value: Reader<T>, keys?: readonly string[]): Reader<Record<string, T>> {
  return (node, problems) => {
    if (!isObject(node, problems)) return undefined;
    const out: Record<string, T> = Object.create(null);
    for (const [key, child] of propertiesOf(node)) {
      if (keys && !keys.includes(String(key.value)))
        problems.push({ ...spanOf(key), severity: 'warning', message: `Isnad has no finding “${key.value}”.` });
      const read = value(child, problems);
      if (read !== undefined) out[String(key.value)] = read;
    }
    return out;
  };
}

/** An object with known keys; without one of `required` it is no value. */
export function record<T extends object>(
  fields: { readonly [K in keyof T]: Reader<T[K]> },
  required: readonly (keyof T & string)[],
): Reader<Partial<T>> {
  return (node, problems) => {
    if (!isObject(node, problems)) return undefined;
    const out: Partial<T> = {};
    for (const [key, child] of propertiesOf(node)) {
      const name = String(key.value);
      const read = Object.hasOwn(fields, name) ? fields[name as keyof T] : undefined;
      if (!read) problems.push({ ...spanOf(key), severity: 'warning', message: `“${name}” means nothing here.` });
      else {
        const value = read(child, problems);
        if (value !== undefined) out[name as keyof T] = value;
      }
    }
    const missing = required.filter((name) => out[name] === undefined && !hasKey(node, name));
    if (missing.length > 0)
      problems.push({ ...spanOf(node), severity: 'error', message: `“${missing.join('”, “')}” is missing here.` });
    return required.some((name) => out[name] === undefined) ? undefined : out;
  };
}

const EDTF_DATE = /^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[?~%]?$/;

/** One EDTF day or interval, or a list of them with `null` where a day is unknown. */
export const days: Reader<(string | undefined)[]> = (node, problems) => {
  const items = node.type === 'array' ? (node.children ?? []) : [node];
  return items.map((item) => {
    if (item.type === 'null') return undefined;
    const value = typeof item.value === 'string' ? item.value : '';
    const parts = value.split('/');
    if (parts.length <= 2 && parts.every((part) => EDTF_DATE.test(part) && isRealDay(part))) return value;
    return refuse(item, problems, 'a day such as “2023-09-17”, an interval such as “2023-08/2024-02”, or null');
  });
};

function isRealDay(part: string): boolean {
  const [year, month, day] = part
    .replace(/[?~%]$/, '')
    .split('-')
    .map(Number);
  if (!month || !day) return true;
  return day <= new Date(Date.UTC(year ?? 0, month, 0)).getUTCDate();
}

/** True for an object; anything else is told. */
export function isObject(node: Node, problems: SettingsProblem[]): boolean {
  if (node.type === 'object') return true;
  refuse(node, problems, 'an object in { }');
  return false;
}

function refuse(node: Node, problems: SettingsProblem[], expected: string): undefined {
  problems.push({ ...spanOf(node), severity: 'error', message: `Expected ${expected}.` });
  return undefined;
}

function* propertiesOf(node: Node): Iterable<[key: Node, value: Node]> {
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key && value) yield [key, value];
  }
}

function hasKey(node: Node, name: string): boolean {
  for (const [key] of propertiesOf(node)) if (key.value === name) return true;
  return false;
}

/** Where a value stands. */
export function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}
