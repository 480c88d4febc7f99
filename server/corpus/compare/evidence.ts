import type { Document } from '../../document/document.ts';
import { languageOf } from '../../language/detect.ts';
import { overlap, type Span } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import type { RelationKind } from '../corpus.ts';

/** A word of a text as it is compared; names and numbers count by what they are, never by which. */
interface Token extends Span {
  readonly norm: string;
  readonly stem: string;
  readonly root: string;
  readonly bits: number;
  readonly kind: 'word' | 'name' | 'number';
}

/** What two texts that are believed to be about one thing have in common and not, as features of a linear model. */
export interface Evidence {
  /** Feature → value. */
  readonly features: ReadonlyMap<string, number>;
  /** Words that only one side has, with the features that they gave. */
  readonly only: readonly { readonly side: 'a' | 'b'; readonly span: Span; readonly features: readonly string[] }[];
  /** Share of the words of both that both have, 0 to 1. */
  readonly shared: number;
  /** The same words in the same order. */
  readonly isSame: boolean;
}

const PAIR = 1.5;
const ROOT = 0.7;
const LIKE = 3;

/**
 * The evidence for and against two texts saying the same. Seen from either side it is the same. `known`: the relations
 * that the rules find between the two. Cost: words of a times words of b.
 */
export function evidenceOf(a: Document, b: Document, known: Iterable<RelationKind>): Evidence {
  const features = new Map<string, number>();
  const add = (key: string, value = 1) => features.set(key, (features.get(key) ?? 0) + value);
  const [all, others] = [tokensOf(a), tokensOf(b)];
  const left = unanswered(all, others);
  const right = unanswered(others, all);
  const only = [...sided(left, 'a'), ...sided(right, 'b')];
  for (const own of only) for (const key of own.features) add(key, key.startsWith('root ') ? ROOT : 1);
  const free = (tokens: readonly Token[]) => tokens.filter(({ kind }) => kind === 'word');
  const [x, y] = [free(left), free(right)];
  for (const one of x) for (const other of y) add(pairKey(one.root, other.root), PAIR / Math.sqrt(x.length * y.length));
  for (const cue of oddCues(a, b)) add(`turn ${cue}`);
  const antonyms = new Set([a, b].flatMap(({ text }) => languageOf(text).claims.antonyms));
  for (const [one, other] of antonyms) {
    const sides = [x, y].map((tokens) => [one, other].map((row) => tokens.some((token) => isIn(row, token))));
    const [[a1, a2] = [], [b1, b2] = []] = sides;
    if ((a1 && b2) || (a2 && b1)) add('antonyms');
    else if ((a1 && b1) || (a2 && b2)) add('synonyms');
  }
  for (const kind of ['name', 'number'] as const) {
    const [n, m] = [left, right].map((tokens) => tokens.filter((token) => token.kind === kind).length);
    if (n || m) add(`${kind}s on ${n && m ? 'both sides' : 'one side'}`);
  }
  const shared = shareOf(all, left, others, right);
  add('shared', LIKE * shared);
  add(`shared ${Math.floor(shared * 6)}`);
  for (const key of shapeOf(all.map(keyOf), others.map(keyOf))) add(key);
  const open = [x.length, y.length].sort((m, n) => m - n);
  add(`words left over ${Math.min(3, open[0] as number)} ${Math.min(4, open[1] as number)}`);
  const counts = [left.length, right.length].sort((m, n) => m - n);
  add(`left over ${Math.min(3, counts[0] as number)} ${Math.min(4, counts[1] as number)}`);
  for (const kind of new Set(known)) add(`rule ${kind}`);
  const isSame = all.length > 0 && all.map(keyOf).join(' ') === others.map(keyOf).join(' ');
  return { features, only, shared, isSame };
}

/** Negations, denials, hedges and plans that one text has and the other lacks. */
function oddCues(a: Document, b: Document): string[] {
  const count = ({ claims }: Document, cue: string) =>
    claims.flatMap(({ terms }) => terms.filter(({ kind, key }) => kind === 'cue' && key === cue)).length;
  return CUES.filter((cue) => count(a, cue) % 2 !== count(b, cue) % 2);
}

const CUES = ['negation', 'denial', 'unsaid', 'hedge', 'plan', 'demand', 'completed'];

function isIn(row: ReadonlySet<string>, { norm, stem }: Token): boolean {
  return row.has(norm) || row.has(stem);
}

/** The words of one text that the other has neither itself nor in a relative («يسحب», «سحب»). */
function unanswered(tokens: readonly Token[], others: readonly Token[]): Token[] {
  const keys = new Set(others.map(keyOf));
  const roots = new Set(others.flatMap(({ kind, root }) => (kind === 'word' ? [root] : [])));
  return tokens.filter((token) => !keys.has(keyOf(token)) && !(token.kind === 'word' && roots.has(token.root)));
}

/** Share of the bits of both texts that are answered. */
function shareOf(a: readonly Token[], left: readonly Token[], b: readonly Token[], right: readonly Token[]): number {
  const bits = (tokens: readonly Token[]) => tokens.reduce((sum, token) => sum + token.bits, 0);
  const whole = bits(a) + bits(b);
  return whole === 0 ? 0 : 1 - (bits(left) + bits(right)) / whole;
}

function sided(tokens: readonly Token[], side: 'a' | 'b'): Evidence['only'] {
  return tokens.map(({ start, end, stem, root, kind }) => ({
    side,
    span: { start, end },
    features: kind === 'word' ? [`word ${stem}`, `root ${root}`] : [],
  }));
}

/** The feature of two words that stand for one another, the same from both sides. */
function pairKey(one: string, other: string): string {
  return `pair ${[one, other].sort().join(' ')}`;
}

/** Where the texts part: how much of them stays between their common beginning and end, and whether the order does. Quadratic in the words. */
function shapeOf(a: readonly string[], b: readonly string[]): string[] {
  const least = Math.min(a.length, b.length);
  let begin = 0;
  while (begin < least && a[begin] === b[begin]) begin++;
  let end = 0;
  while (end < least - begin && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const middle = [a.length - begin - end, b.length - begin - end].map((count) => Math.min(3, count)).sort();
  const places = [...new Set(b)].map((key) => a.indexOf(key)).filter((at) => at >= 0);
  const turns = places.filter((at, i) => places.slice(0, i).some((before) => before > at)).length;
  const same = Math.floor((4 * (begin + end)) / Math.max(1, a.length, b.length));
  const bounds = [begin > 0 ? 'begin' : '', end > 0 ? 'end' : ''].filter(Boolean).map((where) => `both ${where} alike`);
  return [...bounds, `middle ${middle.join(' ')}`, turns > 0 ? 'turned' : 'in order', `ends ${same}`];
}

function keyOf({ kind, stem }: Token): string {
  return kind === 'word' ? stem : `${kind} ${stem}`;
}

function tokensOf({ text, mentions }: Document): Token[] {
  const { stem, root, rarity } = languageOf(text);
  return words(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ start, end, norm, kind }) => {
      const own = stem(norm);
      const isName = mentions.some((mention) => overlap(mention, { start, end }) > 0);
      return {
        start,
        end,
        norm,
        stem: own,
        root: root(own),
        bits: rarity(own),
        kind: kind === 'number' ? kind : isName ? 'name' : 'word',
      };
    });
}
