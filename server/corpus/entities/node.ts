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

/** How one document writes a name, which a node counts. */
export interface Written {
  readonly forms: readonly { readonly form: NameForm; readonly count: number }[];
  readonly roles: readonly string[];
  readonly joins: readonly Join[];
}

/** A local entity of one document as it is joined over documents. */
export interface LocalName extends Written {
  /** Says which node it belongs to. */
  readonly key: string;
  readonly type: EntityType;
  /** The complete forms, by which it is compared. */
  readonly full: readonly NameForm[];
  /** Shorter forms, of people those of two words or more. */
  readonly shorts: readonly NameForm[];
  /** The names, normalised, by which it can be told from others for good. */
  readonly names: readonly string[];
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

const NONE: readonly never[] = [];

/** A written form with how often it stands in the documents, and in how many. */
interface Counted {
  readonly form: NameForm;
  count: number;
  documents: number;
}

/**
 * A name in all documents that write its complete forms alike: one node however many documents have it. Counts what
 * they write; adding and removing a document undo each other exactly. A corpus has some for each document, most of which
 * have one form and nothing else: what is empty takes no memory.
 */
export class NameNode {
  readonly key: string;
  readonly type: EntityType;
  readonly full: readonly NameForm[];
  readonly shorts: readonly NameForm[];
  readonly names: readonly string[];
  readonly country: string | undefined;
  readonly isOrgan: boolean;
  /** Every written form, in the order in which they came. */
  forms: readonly Counted[] = NONE;
  /** Local entities by path. */
  readonly places = new Map<string, readonly number[]>();
  #roles: Map<string, number> | undefined;
  #joins: Map<string, { readonly join: Join; count: number }> | undefined;
  #edges: Map<NameNode, Edge> | undefined;
  /** The entity that it belongs to. */
  group: Group | undefined;

  constructor({ type, full, shorts, names, country, isOrgan }: LocalName, key: string) {
    this.key = key;
    this.type = type;
    this.full = full;
    this.shorts = shorts;
    this.names = names;
    this.country = country;
    this.isOrgan = isOrgan;
  }

  /** How often it is called what, and joined by which reasons inside of a document. */
  get roles(): ReadonlyMap<string, number> {
    return this.#roles ?? EMPTY;
  }

  get joins(): ReadonlyMap<string, { readonly join: Join; readonly count: number }> {
    return this.#joins ?? EMPTY;
  }

  /** The nodes that are probably the same, and why. */
  get edges(): ReadonlyMap<NameNode, Edge> {
    return this.#edges ?? EMPTY;
  }

  connect(other: NameNode, edge: Edge): void {
    this.#edges ??= new Map();
    this.#edges.set(other, edge);
  }

  disconnect(other: NameNode): void {
    this.#edges?.delete(other);
    if (this.#edges?.size === 0) this.#edges = undefined;
  }

  /** Takes in that a document's local entity has this name; returns what `remove` is to be told, in little memory. */
  add(path: string, local: number, { forms, roles, joins }: Written): Written {
    const known = this.places.get(path);
    this.places.set(path, known ? [...known, local] : alone(local));
    const own = {
      forms: forms.map(({ form, count }) => ({ form: this.#known(form.text)?.form ?? form, count })),
      roles: roles.length === 0 ? NONE : roles,
      joins: joins.length === 0 ? NONE : joins,
    };
    this.#count(own, 1);
    return own;
  }

  remove(path: string, local: number, own: Written): void {
    const rest = (this.places.get(path) ?? []).filter((other) => other !== local);
    if (rest.length > 0) this.places.set(path, rest);
    else this.places.delete(path);
    this.#count(own, -1);
  }

  /** True when documents call it by this one word. */
  isCalled(word: string): boolean {
    return this.forms.some(({ form }) => form.parts.length === 1 && form.parts[0] === word);
  }

  #known(text: string): Counted | undefined {
    return this.forms.find(({ form }) => form.text === text);
  }

  #count({ forms, roles, joins }: Written, by: 1 | -1): void {
    for (const { form, count } of forms) {
      let known = this.#known(form.text);
      if (!known) {
        known = { form, count: 0, documents: 0 };
        this.forms = [...this.forms, known];
      }
      known.count += by * count;
      known.documents += by;
      if (known.documents <= 0) this.forms = this.forms.filter((other) => other !== known);
    }
    for (const role of roles) {
      this.#roles ??= new Map();
      const count = (this.#roles.get(role) ?? 0) + by;
      if (count > 0) this.#roles.set(role, count);
      else this.#roles.delete(role);
    }
    for (const join of joins) {
      this.#joins ??= new Map();
      const key = `${join.a}\n${join.b}\n${join.because}`;
      const known = this.#joins.get(key) ?? { join, count: 0 };
      known.count += by;
      if (known.count > 0) this.#joins.set(key, known);
      else this.#joins.delete(key);
    }
  }
}

const EMPTY: ReadonlyMap<never, never> = new Map<never, never>();

/** The list of one local entity, made once for all nodes. */
function alone(local: number): readonly number[] {
  LISTS[local] ??= [local];
  return LISTS[local];
}
const LISTS: number[][] = [];

/** Code-unit order of keys. */
export function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
