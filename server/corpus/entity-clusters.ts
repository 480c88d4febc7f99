import type { EntityType } from '../document/document.ts';
import { normalise } from '../text/normalise.ts';
import type { Decisions } from './decisions.ts';
import { compareForms, type NameForm } from './entity-names.ts';

/** A local entity of one document among those of all documents. */
export interface Member {
  /** Place in the order by path and position. */
  readonly index: number;
  readonly path: string;
  readonly local: number;
  readonly type: EntityType;
  readonly forms: readonly NameForm[];
  /** How often each form stands in the document. */
  readonly counts: readonly number[];
  readonly roles: readonly string[];
  readonly joins: readonly Join[];
}

interface Join {
  readonly a: string;
  readonly b: string;
  readonly because: string;
}

/** Growing sets of members that name one thing; a join that something speaks against is refused. */
export class Clusters {
  readonly #parent: number[];
  readonly #members: readonly Member[];
  readonly #sets: number[][];
  readonly #joins: Join[][];
  readonly #apart: readonly ReadonlySet<string>[];

  constructor(members: readonly Member[], decisions: Decisions) {
    this.#members = members;
    this.#parent = members.map((_, i) => i);
    this.#sets = members.map((_, i) => [i]);
    this.#joins = members.map(() => []);
    this.#apart = (decisions.different ?? []).map((names) => new Set(names.map(normalise)));
  }

  /** The smallest member of the cluster. Nearly constant. */
  find(index: number): number {
    let root = index;
    while (this.#parent[root] !== root) root = this.#parent[root] as number;
    let at = index;
    while (this.#parent[at] !== root) [at, this.#parent[at]] = [this.#parent[at] as number, root];
    return root;
  }

  /** The reasons for the joins of a member's cluster. */
  joinsOf(member: Member): readonly Join[] {
    return this.#joins[this.find(member.index)] as Join[];
  }

  /** Joins two members' clusters; false when they were one already or something speaks against it. */
  join(a: Member, b: Member, because: string, forced = false): boolean {
    const [into, from] = [this.find(a.index), this.find(b.index)].sort((x, y) => x - y) as [number, number];
    if (into === from || (!forced && this.#conflict(into, from))) return false;
    this.#parent[from] = into;
    (this.#sets[into] as number[]).push(...(this.#sets[from] as number[]));
    const joins = this.#joins[into] as Join[];
    joins.push(...(this.#joins[from] as Join[]));
    const [x, y] = [a.forms[0]?.text ?? '', b.forms[0]?.text ?? ''];
    if (x !== y) joins.push({ a: x, b: y, because });
    return true;
  }

  /** Joins what the user says is one. */
  joinGroups(groups: readonly (readonly string[])[], because: string, isDecided: boolean): void {
    const byName = new Map<string, Member[]>();
    if (groups.length === 0) return;
    for (const member of this.#members) {
      for (const { text } of member.forms)
        byName.set(normalise(text), [...(byName.get(normalise(text)) ?? []), member]);
    }
    for (const names of groups) {
      const named = names.flatMap((name) => byName.get(normalise(name)) ?? []);
      const all = isDecided ? named : named.filter((member) => member.type === 'ORG');
      for (const other of all.slice(1)) this.join(all[0] as Member, other, because, isDecided);
    }
  }

  #conflict(x: number, y: number): boolean {
    const [a, b] = [this.#formsOf(x), this.#formsOf(y)];
    if (this.#isApart(a, b)) return true;
    return a.some((form) => b.some((other) => compareForms(form, other) === 'different'));
  }

  #isApart(a: readonly NameForm[], b: readonly NameForm[]): boolean {
    if (this.#apart.length === 0) return false;
    const [x, y] = [a, b].map((forms) => forms.map(({ text }) => normalise(text))) as [string[], string[]];
    return this.#apart.some((names) =>
      x.some((one) => names.has(one) && y.some((two) => two !== one && names.has(two))),
    );
  }

  #formsOf(root: number): NameForm[] {
    const byText = new Map<string, NameForm>();
    for (const index of this.#sets[root] as number[]) {
      for (const form of this.#members[index]?.forms ?? []) byText.set(form.text, form);
    }
    return [...byText.values()];
  }
}
