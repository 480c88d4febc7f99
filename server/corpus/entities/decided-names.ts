import { AGENCIES } from '../../language/agencies.ts';
import { normalise } from '../../text/normalise.ts';
import type { Decisions } from '../decisions.ts';
import type { NameNode } from './node.ts';

type Named = Pick<NameNode, 'names' | 'type'>;

const agencies = indexOf(AGENCIES);

/** What the user joins and keeps apart, and agencies that papers call by several names. */
export class DecidedNames {
  readonly #same: ReadonlyMap<string, readonly number[]>;
  readonly #apart: ReadonlyMap<string, readonly number[]>;
  /** All names, normalised, that the user joins or keeps apart. */
  readonly all: ReadonlySet<string>;

  constructor({ same = [], different = [] }: Decisions) {
    this.#same = indexOf(same);
    this.#apart = indexOf(different);
    this.all = new Set([...this.#same.keys(), ...this.#apart.keys()]);
  }

  /** Keys that bring together what the user joins, and the names of an agency. */
  keysOf(node: Named): string[] {
    const keys = rowsOf(node, this.#same).map((row) => `! ${row}`);
    if (node.type === 'ORG') keys.push(...rowsOf(node, agencies).map((row) => `@ ${row}`));
    return [...new Set(keys)];
  }

  areJoined(a: Named, b: Named): boolean {
    return this.#same.size > 0 && shareRow(a, b, this.#same);
  }

  areAgency(a: Named, b: Named): boolean {
    return a.type === 'ORG' && b.type === 'ORG' && shareRow(a, b, agencies);
  }

  /** True when the user keeps a name of the one and another of the other apart. */
  areApart(a: Named, b: Named): boolean {
    if (this.#apart.size === 0) return false;
    return a.names.some((one) => b.names.some((other) => this.isApart(one, other)));
  }

  /** The same for two names, normalised. */
  isApart(one: string, other: string): boolean {
    if (one === other) return false;
    const rows = this.#apart.get(one);
    return rows !== undefined && (this.#apart.get(other) ?? []).some((row) => rows.includes(row));
  }
}

/** Rows of names by each name, normalised. */
function indexOf(rows: readonly (readonly string[])[]): Map<string, number[]> {
  const out = new Map<string, number[]>();
  rows.forEach((names, row) => {
    for (const name of new Set(names.map(normalise))) out.set(name, [...(out.get(name) ?? []), row]);
  });
  return out;
}

function rowsOf({ names }: Named, index: ReadonlyMap<string, readonly number[]>): number[] {
  return index.size === 0 ? [] : names.flatMap((name) => index.get(name) ?? []);
}

function shareRow(a: Named, b: Named, index: ReadonlyMap<string, readonly number[]>): boolean {
  const rows = rowsOf(a, index);
  return rows.length > 0 && rowsOf(b, index).some((row) => rows.includes(row));
}
