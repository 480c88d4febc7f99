import type { EntityType } from '../../document/document.ts';
import type { NameForm } from '../../document/names/name-form.ts';
import type { Group } from './groups.ts';

/** Why two written forms were taken for one name. */
export interface Join {
  readonly a: string;
  readonly b: string;
  readonly because: string;
  /** The reason names the letters of both (`compareNames`). */
  readonly isByLetters?: boolean;
}

/** A local entity of one document as it is joined over documents. */
export interface LocalName {
  /** Says which node it belongs to. */
  readonly key: string;
  readonly type: EntityType;
  /** The complete forms, by which it is compared. */
  readonly full: readonly NameForm[];
  /** Shorter forms, of people those of two words or more. */
  readonly shorts: readonly NameForm[];
  /** The names, normalised, by which it can be told from others for good. */
  readonly names: ReadonlySet<string>;
  readonly forms: readonly { readonly form: NameForm; readonly count: number }[];
  readonly roles: readonly string[];
  readonly joins: readonly Join[];
  /** ISO code when it is a country. */
  readonly country: string | undefined;
  /** It means another body in each text («مجلس الإدارة»). */
  readonly isOrgan: boolean;
}

/** The kinds of joins in the order in which they are made: the user's, agencies, alike, spelt otherwise, other script, shorter. */
export const KINDS = ['!', '@', '=', '~', 'x', '<'] as const;
export type EdgeKind = (typeof KINDS)[number];

/** Why two nodes are probably one. */
export interface Edge extends Join {
  readonly kind: EdgeKind;
  /** The node with the shorter name, for `<`. */
  readonly short: NameNode | undefined;
  /** Paths of documents that name both as two. */
  readonly apartIn: Set<string>;
}

/**
 * A name in all documents that write its complete forms alike: one node however many documents have it. Counts what
 * they write; adding and removing a document undo each other exactly.
 */
export class NameNode {
  readonly key: string;
  readonly type: EntityType;
  readonly full: readonly NameForm[];
  readonly shorts: readonly NameForm[];
  readonly names: ReadonlySet<string>;
  readonly country: string | undefined;
  /** Every written form with how often it stands in the documents. */
  readonly forms = new Map<string, { readonly form: NameForm; count: number; documents: number }>();
  /** Local entities by path. */
  readonly places = new Map<string, readonly number[]>();
  readonly roles = new Map<string, number>();
  readonly joins = new Map<string, { readonly join: Join; count: number }>();
  readonly edges = new Map<NameNode, Edge>();
  /** The entity that it belongs to. */
  group: Group | undefined;

  constructor({ type, full, shorts, names, country }: LocalName, key: string) {
    this.key = key;
    this.type = type;
    this.full = full;
    this.shorts = shorts;
    this.names = names;
    this.country = country;
  }

  add(path: string, local: number, own: LocalName): void {
    this.places.set(path, [...(this.places.get(path) ?? []), local]);
    this.#count(own, 1);
  }

  remove(path: string, local: number, own: LocalName): void {
    const rest = (this.places.get(path) ?? []).filter((other) => other !== local);
    if (rest.length > 0) this.places.set(path, rest);
    else this.places.delete(path);
    this.#count(own, -1);
  }

  /** True when documents call it by this one word. */
  isCalled(word: string): boolean {
    for (const { form } of this.forms.values()) if (form.parts.length === 1 && form.parts[0] === word) return true;
    return false;
  }

  #count({ forms, roles, joins }: LocalName, by: 1 | -1): void {
    for (const { form, count } of forms) {
      const known = this.forms.get(form.text) ?? { form, count: 0, documents: 0 };
      known.count += by * count;
      known.documents += by;
      if (known.documents > 0) this.forms.set(form.text, known);
      else this.forms.delete(form.text);
    }
    for (const role of roles) {
      const count = (this.roles.get(role) ?? 0) + by;
      if (count > 0) this.roles.set(role, count);
      else this.roles.delete(role);
    }
    for (const join of joins) {
      const key = `${join.a}\n${join.b}\n${join.because}`;
      const known = this.joins.get(key) ?? { join, count: 0 };
      known.count += by;
      if (known.count > 0) this.joins.set(key, known);
      else this.joins.delete(key);
    }
  }
}

/** Code-unit order of keys. */
export function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
