import type { Document, Undone } from '../../document/document.ts';
import type { Language } from '../../language/language.ts';
import { quoted } from '../../text/isolate.ts';
import { overlap, slice } from '../../text/span.ts';
import type { Comparable, Statement } from './comparable.ts';
import type { Comparand } from './comparand.ts';
import { areSurelyOne } from './one-event.ts';
import type { Pairing } from './pair.ts';
import { has } from './relate.ts';

/** What of an article is looked up to find what is denied. */
export interface DenialIndex {
  /** What did not happen though others say so. */
  readonly undone: readonly { readonly statement: Statement; readonly deed: Undone }[];
  /** Positions of the statements that name a deed with a telling word, by its key, a few each. */
  readonly named: ReadonlyMap<string, readonly number[]>;
}

const SCORE = 0.7;
const MOST_ANSWERS = 8;
/** A word that what is denied is known by. */
const TELLING = 5;

/** Linear in the terms. Few articles are asked for what they name. */
export function denialIndex(statements: readonly Statement[], language: Language): DenialIndex {
  const all = statements.flatMap((statement) => statement.claim.undone.map((deed) => ({ statement, deed })));
  // «لم ينتحر» denies where the article tells elsewhere that others say so
  const rumoured = new Set(all.flatMap(({ deed }) => (deed.isRumour ? [deed.key] : [])));
  let named: ReadonlyMap<string, readonly number[]> | undefined;
  return {
    undone: all.filter(({ deed }) => rumoured.has(deed.key)),
    get named() {
      named ??= namedIn(statements, language);
      return named;
    },
  };
}

function namedIn(statements: readonly Statement[], language: Language): Map<string, number[]> {
  const named = new Map<string, number[]>();
  for (const [at, { terms }] of statements.entries())
    for (const { kind, norm, weight } of terms) {
      if (kind !== 'word' || weight < TELLING) continue;
      for (const key of keysOf(norm, language)) {
        const list = named.get(key);
        if (!list) named.set(key, [at]);
        else if (list.length < MOST_ANSWERS && list.at(-1) !== at) list.push(at);
      }
    }
  return named;
}

/** The deeds that a word may name, as a verb or as a noun. */
function keysOf(norm: string, { denials }: Language): ReadonlySet<string> {
  return new Set([denials.key(norm), denials.infinitive(norm)]);
}

/**
 * Denials of what the other article says (or the same one, where `a` is `b`) where the two sentences share nothing but the
 * deed, which verb and noun name alike: «لم ينتحر كما تردد» against «عملية انتحار». Cost: bounded for each denial.
 */
export function denialPairings(a: Comparand, b: Comparand): Pairing[] {
  if (a.language !== b.language) return [];
  const found = a === b ? answered(a, b, 'a') : [...answered(a, b, 'a'), ...answered(b, a, 'b')];
  return found.length > 0 && (a === b || areSurelyOne(a, b)) ? found : [];
}

function answered(denials: Comparand, said: Comparand, side: 'a' | 'b'): Pairing[] {
  const out: Pairing[] = [];
  for (const { statement, deed } of denials.denials.undone) {
    const best = answer(statement, deed, denials, said);
    if (!best) continue;
    const denied = quoted(slice(denials.document.text, deed));
    const reason = `denied on one side (${denied}), said on the other (${quoted(slice(said.document.text, best.term))})`;
    const sides = side === 'a' ? { a: statement, b: best.statement } : { a: best.statement, b: statement };
    out.push({ ...sides, verdict: { kind: 'denies', score: SCORE, differs: [], reason }, from: side });
  }
  return out;
}

/** The first statement that says what is denied, and the word that does. */
function answer(
  statement: Statement,
  { key }: Undone,
  denials: Comparand,
  said: Comparand,
): { readonly statement: Statement; readonly term: Comparable } | undefined {
  for (const at of said.denials.named.get(key) ?? []) {
    const other = said.statements[at] as Statement;
    if (other.claim === statement.claim || !asserts(other)) continue;
    const term = other.terms.find(({ kind, norm, weight }) => {
      return kind === 'word' && weight >= TELLING && keysOf(norm, said.language).has(key);
    });
    if (term && isOfOne(statement, other, denials === said ? said : undefined)) return { statement: other, term };
  }
  return undefined;
}

/** It says something: no denial, no plan, no supposition. */
function asserts(statement: Statement): boolean {
  return !['denial', 'negation', 'unsaid', 'plan', 'hedge', 'demand'].some((cue) => has(statement, cue));
}

/** Both name somebody in common; inside one article what somebody is said to have said. */
function isOfOne(statement: Statement, other: Statement, inside: Comparand | undefined): boolean {
  const names = namesIn(statement);
  if (namesIn(other).some((one) => names.includes(one))) return true;
  return inside?.document.attributions.some((one) => overlap(one, other.claim) > 0) ?? false;
}

function namesIn({ terms }: Statement): string[] {
  return terms.flatMap(({ kind, entity }) => (kind === 'name' && entity !== undefined ? [entity] : []));
}

/** Who denies what a statement says is not so, in the words of the text; `undefined` where it names nobody. */
export function denier(statement: Statement, { attributions, mentions, text }: Document): string | undefined {
  const { claim } = statement;
  const near = attributions.filter(
    (one) => one.sources.length > 0 && (overlap(one, claim) > 0 || (one.content && overlap(one.content, claim) > 0)),
  );
  const said = near.find(({ verb }) => verb === 'deny') ?? near[0];
  // «نفى فريد تناوله …»: the first who is named with the verb
  const actor = has(statement, 'denial') ? claim.agent : undefined;
  const name = said
    ? mentions.find((one) => one.entity === said.sources[0] && overlap(one, said) > 0)
    : mentions.find((one) => one.entity === actor && overlap(one, claim) > 0);
  return name && slice(text, name);
}
