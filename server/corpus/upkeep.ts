import type { ArticleDay, Document } from '../document/document.ts';
import type { Calendar } from './calendar.ts';
import type { DayTellers } from './daytellers.ts';
import { type DecidedInside, decidedInside } from './decided.ts';
import { type Decisions, decideNamesAlike } from './decisions.ts';
import type { Entities } from './entities.ts';
import type { Library } from './library.ts';
import { type Before, Pending, type Update } from './pending.ts';
import type { Relation } from './relation.ts';
import type { Exchange } from './relations/exchange.ts';
import type { Relations } from './relations.ts';
import type { Sources } from './sources.ts';

/** What a corpus is made of. */
export interface Parts {
  readonly documents: Library;
  /** Days of the articles by path, as each document tells them. */
  readonly days: Map<string, readonly ArticleDay[]>;
  readonly entities: Entities;
  readonly relations: Relations;
  readonly sources: Sources;
  readonly calendar: Calendar;
  readonly dayTellers: DayTellers;
  /** Answers that were remembered hold no more. */
  forget(): void;
}

/**
 * Keeps the parts of a corpus in order with the documents and the user's decisions, in steps: documents come in and find
 * whom their names mean; for each that is another now, or names others, it is found what it is to be compared with; then
 * pairs are compared one by one. To settle, the origins and the days follow from what is known so far. In which order
 * changes come, and what comes in between, changes nothing in the end.
 */
export class Upkeep {
  readonly #parts: Parts;
  readonly #pending = new Pending();
  /** How often each document names each of its local entities. */
  readonly #named = new Map<string, Uint32Array>();
  #decisions: Decisions;
  #decided: DecidedInside;

  constructor(parts: Parts, decisions: Decisions) {
    this.#parts = parts;
    this.#decisions = decisions;
    this.#decided = decidedInside(decisions);
    parts.entities.decide(decisions);
  }

  get decisions(): Decisions {
    return this.#decisions;
  }

  get decided(): DecidedInside {
    return this.#decided;
  }

  /** Nothing is left but documents that wait to be compared. */
  get isSettled(): boolean {
    return this.#pending.isNone;
  }

  take(changes: Iterable<Update>): void {
    for (const change of changes) this.#pending.come(change);
  }

  /** Has documents told with the last step. */
  tell(paths: Iterable<string>): void {
    for (const path of paths) this.#pending.tell([path]);
  }

  redecide(decisions: Decisions): void {
    const { documents, entities, forget } = this.#parts;
    const before = this.#decisions;
    this.#decisions = decisions;
    forget();
    for (const { unrelated = [], origins } of [before, decisions]) {
      this.#pending.tell(unrelated.flatMap(({ a, b }) => [a.path, b.path]));
      this.#pending.tell((origins?.independent ?? []).flat());
    }
    if (JSON.stringify(before.origins?.same) !== JSON.stringify(decisions.origins?.same))
      this.#pending.tell(documents.paths());
    if (decideNamesAlike(before, decisions)) return;
    for (const path of documents.paths())
      this.#pending.lookThrough(path, {
        identities: this.#identities(path),
        keys: this.#keys(path),
        isDecided: documents.isDecided(path),
      });
    this.#decided = decidedInside(decisions);
    entities.decide(decisions);
    documents.decideAnew();
  }

  bring(path?: string): boolean {
    return this.#bring(1, path);
  }

  compare(first: Iterable<string>): boolean {
    const { relations, forget } = this.#parts;
    if (relations.waiting === 0) return false;
    forget();
    this.#pending.touch(relations.compare(first));
    return true;
  }

  settle(): Set<string> {
    while (this.#bring(Number.POSITIVE_INFINITY));
    return this.#settle();
  }

  finish(): Set<string> {
    while (this.#bring(Number.POSITIVE_INFINITY));
    while (this.compare([]));
    return this.#settle();
  }

  /** Relations between claims and, merged with them, between quotations, without those whose passages are no more. */
  sound(
    claims: readonly Relation[],
    merged: (claims: readonly Relation[]) => readonly Relation[],
  ): readonly Relation[] {
    const pending = this.#pending;
    if (!pending.hasReplaced) return merged(claims);
    const own = new Set(claims.filter(({ a, b }) => ![a.path, b.path].some((path) => pending.isOutdated(path))));
    const isGone = ({ a, b }: Relation) => pending.isReplaced(a.path) || pending.isReplaced(b.path);
    return merged([...own]).filter((one) => own.has(one) || !isGone(one));
  }

  /** `most`: documents that come in together, at a third less than one by one. */
  #bring(most: number, path?: string): boolean {
    const coming = this.#pending.nextComing(most, path);
    if (coming.length > 0) {
      this.#bringIn(coming);
      return true;
    }
    const next = this.#pending.nextWaiting(most, path);
    if (next.length === 0) return false;
    this.#parts.forget();
    this.#pending.touch(this.#parts.relations.update(next));
    return true;
  }

  /** Puts documents in their places and finds whom their names mean. */
  #bringIn(coming: readonly (readonly [path: string, update: Update | 'again'])[]): void {
    const { documents, days, entities, forget } = this.#parts;
    const changed = new Set<string>();
    for (const [path, update] of coming) {
      if (update === 'again') continue;
      const [, document, bytes] = update;
      const isReplaced = documents.has(path);
      if (!(document ? documents.put(path, document, bytes) : documents.delete(path))) continue;
      changed.add(path);
      this.#pending.change(path);
      if (isReplaced) this.#pending.replace(path);
      if (document)
        days.set(
          path,
          document.articles.map(({ day }) => day),
        );
      else days.delete(path);
    }
    const seen = coming.filter(([path, update]) => update === 'again' || changed.has(path)).map(([path]) => path);
    if (seen.length > 0) {
      forget();
      const { others, rekeyed, renamed } = entities.update(this.#each(seen));
      this.#pending.tell(renamed); // what an entity is called is told, and compared nowhere
      this.#pending.mean([...others, ...rekeyed]);
      this.#pending.wait([...changed, ...others]);
    }
    for (const [path, before] of this.#pending.lookedThrough()) this.#compareDecided(path, before);
  }

  /** Takes in whether decisions change a document, or whom its names mean. */
  #compareDecided(path: string, { identities, keys, isDecided }: Before): void {
    const isOther = isDecided || this.#parts.documents.isDecided(path);
    if (isOther) this.#pending.change(path);
    const meansOthers = !areAlike(this.#identities(path), identities);
    if (meansOthers || !areAlike(this.#keys(path), keys)) this.#pending.mean([path]);
    if (isOther || meansOthers) this.#pending.wait([path]);
  }

  /** Documents one by one, so that not all of many have to be in memory. */
  *#each(paths: Iterable<string>): Iterable<readonly [path: string, document: Document | undefined]> {
    for (const path of paths) {
      const document = this.#parts.documents.get(path);
      if (document) this.#named.set(path, countsOf(document));
      else this.#named.delete(path);
      yield [path, document];
    }
  }

  /** Whom the local entities of a document mean, by id and by what tells them apart. */
  #keys(path: string): (string | undefined)[] {
    return Array.from(this.#named.get(path) ?? [], (_, local) => this.#parts.entities.key(path, local));
  }

  #identities(path: string): (string | undefined)[] {
    return Array.from(this.#named.get(path) ?? [], (_, local) => this.#parts.entities.identity(path, local));
  }

  /** How often a document names a local entity. */
  timesNamed(path: string, local: number): number {
    return this.#named.get(path)?.[local] ?? 0;
  }

  #tellDays(path: string): void {
    const { documents, calendar, dayTellers } = this.#parts;
    const dates = documents.get(path)?.dates ?? [];
    dayTellers.update(
      path,
      dates.flatMap((_, date) => calendar.resolved(path, date).resolved ?? []),
    );
  }

  /** Puts the origins and the days in order with what is known so far. */
  #settle(): Set<string> {
    let all = new Set<string>();
    if (this.#pending.isNone) return all;
    const { documents, entities, relations, sources, calendar, forget } = this.#parts;
    const context = {
      documents,
      entityOf: (path: string, local: number) => entities.of(path, local)?.id,
      areVersions: (a: string, b: string) => a !== b && relations.versionsOf(a).includes(b),
      areExchanged: (exchange: Exchange, a: string, b: string) => relations.areExchanged(exchange, a, b),
      decisions: this.#decisions,
    };
    try {
      this.#pending.touch(sources.update(this.#pending.changed, this.#pending.meant, context));
      const redated = calendar.update(this.#pending.touched);
      this.#pending.touch(redated);
      for (const path of new Set([...this.#pending.changed, ...redated])) this.#tellDays(path);
    } finally {
      forget();
      all = this.#pending.end();
    }
    return all;
  }
}

function areAlike(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, i) => value === other[i]);
}

/** How often a document names each of its local entities, in whatever form. */
function countsOf({ entities, mentions }: Document): Uint32Array {
  const counts = new Uint32Array(entities.length);
  for (const { entity } of mentions) counts[entity] = (counts[entity] ?? 0) + 1;
  return counts;
}
