import type { Document } from '../document/document.ts';
import type { Relation } from './corpus.ts';
import { type Context, statementsOf } from './relations/comparable.ts';
import { type Comparand, comparand } from './relations/comparand.ts';
import { denialPairings } from './relations/denials.ts';
import type { Exchange } from './relations/exchange.ts';
import { Exchanged } from './relations/exchanged.ts';
import { Forms } from './relations/forms.ts';
import { pairingsInside } from './relations/inside.ts';
import { hangingOn, relation, toldBy, turned, wordingsOf } from './relations/made.ts';
import { merged } from './relations/merge.ts';
import { Neighbours } from './relations/neighbours.ts';
import { Opened } from './relations/opened.ts';
import { lag, pairings } from './relations/pair.ts';
import { partyPairings } from './relations/parties.ts';
import { planPairings } from './relations/plans.ts';
import { questionPairings } from './relations/questions.ts';
import { sidePairings } from './relations/sides.ts';
import { tollPairings, tollsInside, withTolls } from './relations/tolls.ts';
import { type Topic, topicOf } from './relations/topic.ts';
import { translationPairings } from './relations/translations.ts';
import { Waiting } from './relations/waiting.ts';
import { areVersions, headlineKey } from './versions.ts';

/** What `Relations` asks of the rest of the corpus. */
export interface Ground {
  /** A document as it is now; `undefined` for one that is not there. */
  document(path: string): Document | undefined;
  context(path: string): Context;
}

/**
 * The relations between the claims of all documents, kept up to date document by document. What two
 * documents have to do with each other depends on these two alone, so that loading in any order,
 * at once or bit by bit, gives the same relations; the inverted index only finds the pairs.
 */
export class Relations {
  readonly #ground: Ground;
  readonly #opened: Opened;
  /** Headline key of each document that is there; `undefined` where it has no headline. */
  readonly #documents = new Map<string, string | undefined>();
  readonly #neighbours = new Neighbours();
  readonly #waiting = new Waiting();
  /** Of each document those of its articles. */
  readonly #topics = new Map<string, readonly Topic[]>();
  /** Path → path of the partner → their relations; each pair stands under both. */
  readonly #pairs = new Map<string, Map<string, readonly Relation[]>>();

  /** Headline of the main article → paths, and each path's other copies of the same page. */
  readonly #headlines = new Map<string, Set<string>>();
  readonly #versions = new Map<string, Set<string>>();

  readonly #forms = new Forms();
  readonly #exchanged = new Exchanged();

  constructor(ground: Ground) {
    this.#ground = ground;
    this.#opened = new Opened((path) => {
      const document = ground.document(path);
      return document && comparands(path, document, ground.context(path), this.#topics.get(path));
    });
  }

  /**
   * Takes in that documents, or whom their names mean, are others now or gone; returns the partners whose relations
   * changed by that. What is to be compared waits for `compare`.
   */
  update(paths: readonly string[]): Set<string> {
    const touched = new Set<string>();
    for (const path of paths) this.#forget(path, touched);
    for (const path of paths) this.#take(path, touched);
    const { won, lost } = this.#neighbours.settle((a, b) => this.#versions.get(a)?.has(b) === true);
    for (const [a, b] of lost) {
      this.#waiting.delete(a, b);
      this.#part(a, b, touched);
    }
    for (const [a, b] of won) this.#waiting.add(a, b);
    for (const path of paths) touched.delete(path);
    return touched;
  }

  /** Compares two documents that wait for it, one of `first` if it can; returns those whose relations changed. */
  compare(first: Iterable<string>): Set<string> {
    const touched = new Set<string>();
    const pair = this.#waiting.next(first);
    if (pair) this.#compare(...pair, touched);
    return touched;
  }

  /** How many documents wait to be compared with others. */
  get waiting(): number {
    return this.#waiting.size;
  }

  isWaiting(path: string): boolean {
    return this.#waiting.has(path);
  }

  #take(path: string, touched: Set<string>): void {
    const document = this.#ground.document(path);
    const articles = document && this.#opened.get(path);
    if (!articles) return;
    this.#documents.set(path, headlineKey(document));
    const statements = articles.flatMap((article) => article.statements);
    for (const holder of this.#forms.add(path, statements)) touched.add(holder);
    this.#topics.set(
      path,
      articles.map(({ topic }) => topic),
    );
    this.#neighbours.add(path, articles);
    for (const copy of this.#findVersions(path, document)) touched.add(copy);
    this.#waiting.add(path, path);
  }

  #compare(path: string, partner: string, touched: Set<string>): void {
    const [left, right] = [this.#opened.get(path), this.#opened.get(partner)];
    const found = left && right ? between(left, right) : [];
    if (found.length === 0) return;
    this.#set(path, partner, found);
    touched.add(path).add(partner);
    for (const other of this.#exchanged.add(path, partner, toldBy(found))) touched.add(other);
  }

  /** Forgets the relations of two documents. */
  #part(path: string, partner: string, touched: Set<string>): void {
    const found = this.#pairs.get(path)?.get(partner);
    if (!found) return;
    for (const other of this.#exchanged.remove(path, partner, toldBy(found))) touched.add(other);
    this.#pairs.get(path)?.delete(partner);
    this.#pairs.get(partner)?.delete(path);
    touched.add(path).add(partner);
  }

  /** True when other documents than these two exchange the two words of `exchange` in other sentences. */
  areExchanged(exchange: Exchange, a: string, b: string): boolean {
    return this.#exchanged.isKnown(exchange, a, b);
  }

  /** Other documents with which at least two claims are shared, by path. */
  companionsOf(path: string): string[] {
    const partners = [...(this.#pairs.get(path) ?? [])];
    return partners.flatMap(([other, found]) => (other !== path && found.length >= 2 ? [other] : [])).sort();
  }

  /** Other files that are the same page saved again, by path. */
  versionsOf(path: string): string[] {
    return [...(this.#versions.get(path) ?? [])].sort();
  }

  /** All relations of one document, by path and position of `a`. */
  of(path: string): Relation[] {
    return this.#read([...(this.#pairs.get(path)?.values() ?? [])].flat());
  }

  /** All relations, each once, by path and position of `a`. */
  all(): Relation[] {
    const out: Relation[] = [];
    for (const [path, partners] of this.#pairs)
      for (const [partner, found] of partners) if (path <= partner) out.push(...found);
    return this.#read(out);
  }

  #read(found: readonly Relation[]): Relation[] {
    return found.filter(this.#isClaimed).map(this.#reworded).sort(byPlace);
  }

  /** A form filled in otherwise alters and contradicts nothing. */
  readonly #isClaimed = (relation: Relation): boolean =>
    !wordingsOf(relation).some((wording) => this.#forms.isForm(wording));

  /** Words that the folder's copies exchange are no difference. */
  readonly #reworded = (relation: Relation): Relation => {
    const hanging = hangingOn(relation);
    const isKnown = (one: Exchange) => this.#exchanged.isKnown(one, relation.a.path, relation.b.path);
    return hanging?.hangsOn.every(isKnown) ? hanging.instead : relation;
  };

  #findVersions(path: string, document: Document): Set<string> {
    const found = new Set<string>();
    const key = this.#documents.get(path);
    if (key === undefined) return found;
    const paths = this.#headlines.get(key) ?? new Set<string>();
    this.#headlines.set(key, paths);
    for (const other of paths) {
      const copy = this.#ground.document(other);
      if (!copy || !areVersions(document, copy)) continue;
      found.add(other);
      this.#versions.get(other)?.add(path);
      if (!this.#versions.has(other)) this.#versions.set(other, new Set([path]));
    }
    paths.add(path);
    if (found.size > 0) this.#versions.set(path, found);
    return found;
  }

  #forget(path: string, touched: Set<string>): void {
    this.#waiting.forget(path);
    for (const partner of [...(this.#pairs.get(path)?.keys() ?? [])]) this.#part(path, partner, touched);
    this.#pairs.delete(path);
    for (const holder of this.#forms.remove(path)) touched.add(holder);
    const key = this.#documents.get(path);
    if (key !== undefined) this.#headlines.get(key)?.delete(path);
    for (const copy of this.#versions.get(path) ?? []) {
      this.#versions.get(copy)?.delete(path);
      touched.add(copy);
    }
    this.#versions.delete(path);
    this.#neighbours.remove(path);
    this.#documents.delete(path);
    this.#opened.delete(path);
    this.#topics.delete(path);
  }

  #set(path: string, partner: string, found: readonly Relation[]): void {
    for (const [from, to] of [
      [path, partner],
      [partner, path],
    ] as const) {
      const own = this.#pairs.get(from);
      if (own) own.set(to, found);
      else this.#pairs.set(from, new Map([[to, found]]));
    }
  }
}

/** `topics`: those of the articles, where they are known. */
function comparands(path: string, document: Document, context: Context, topics?: readonly Topic[]): Comparand[] {
  return document.articles
    .filter((article) => article.kind !== 'teaser')
    .map(({ id }, i) => {
      const own = statementsOf(document, id, context);
      return comparand(path, document, id, own, topics?.[i] ?? topicOf(document, id, own));
    });
}

/** The relations between two documents' articles, by place. */
function between(left: readonly Comparand[], right: readonly Comparand[]): Relation[] {
  const out: Relation[] = [];
  for (const one of left)
    for (const other of right) {
      if (one === other)
        out.push(
          ...[...merged(pairingsInside(one), denialPairings(one, one)), ...tollsInside(one)].map((pairing) =>
            relation(one, one, pairing),
          ),
        );
      if (one.path === other.path && one.article >= other.article) continue;
      const [a, b] = one.path <= other.path ? [one, other] : [other, one];
      const clauses = a.language === b.language ? pairings(a, b) : translationPairings(a, b);
      const days = lag(clauses);
      const tolled = withTolls(clauses, tollPairings(a, b, days));
      const found = merged(tolled, [
        ...questionPairings(a, b),
        ...sidePairings(a, b),
        ...partyPairings(a, b),
        ...denialPairings(a, b),
        ...planPairings(a, b, clauses),
      ]);
      out.push(
        ...found.map((pairing) =>
          (pairing.from ? pairing.from === 'b' : (days ?? 0) < 0)
            ? relation(b, a, turned(pairing))
            : relation(a, b, pairing),
        ),
      );
    }
  return out.sort(byPlace);
}

export function byPlace(x: Relation, y: Relation): number {
  return (
    compare(x.a.path, y.a.path) ||
    x.a.start - y.a.start ||
    x.a.end - y.a.end ||
    compare(x.b.path, y.b.path) ||
    x.b.start - y.b.start ||
    x.b.end - y.b.end ||
    compare(x.kind, y.kind)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
