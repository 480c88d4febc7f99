import { arNames } from '../../language/ar/names.ts';
import { enNames } from '../../language/en/names.ts';
import { isFormFor } from '../../text/forms.ts';
import { normalise } from '../../text/normalise.ts';
import type { LocalEntity, Mention } from '../document.ts';
import { type Candidate, candidatesByToken, spanOf } from './candidate.ts';
import { isDefinite, isNationality, withoutArticle } from './context.ts';
import { type Line, readingsOf, type Token } from './token.ts';

const INITIALS = /^\p{L}(?:\.\p{L})+\.?$/u;

/**
 * «الوكالة», «المصدر نفسه», "the agency": words that stand for the body of that kind named last before
 * them. A body's kind is told by a word beside or inside its name anywhere in the document.
 */
export function anaphors(
  candidates: readonly Candidate[],
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
  lines: readonly Line[],
): Mention[] {
  const kinds = kindsOf(candidates, mentions, entities, lines);
  const owners = candidatesByToken(candidates, lines);
  const out: Mention[] = [];
  lines.forEach(({ tokens, language }, l) => {
    for (let at = 0; at < tokens.length; at++) {
      if (owners[l]?.[at] !== undefined) continue;
      const found = anaphorAt(tokens, at, language.names.anaphors);
      if (!found || owners[l]?.[at + found.count] !== undefined) continue;
      if (isDefinite(tokens[at + found.count]) && found.count === 1) continue;
      const span = spanOf({ line: l, first: at, last: at + found.count, cut: found.cut, type: 'ORG', rank: 0 }, lines);
      const entity = lastBefore(span.start, found.heads, mentions, kinds);
      if (entity !== undefined) out.push({ ...span, type: entities[entity]?.type ?? 'ORG', entity, form: 'anaphor' });
      at += found.count - 1;
    }
  });
  return out;
}

function anaphorAt(tokens: readonly Token[], at: number, phrases: ReadonlyMap<string, readonly string[]>) {
  const token = tokens[at];
  if (!token || !mayOpen(token.word, phrases)) return undefined;
  for (const count of [3, 2, 1]) {
    const rest = tokens.slice(at + 1, at + count).map(({ word }) => word.norm);
    if (rest.length < count - 1) continue;
    for (const { norm, cut } of tokens[at]?.stems ?? []) {
      const heads = phrases.get([norm, ...rest].join(' '));
      if (heads) return { heads, cut, count };
    }
  }
  return undefined;
}

const opened = new WeakMap<ReadonlyMap<string, readonly string[]>, ReadonlySet<string>>();

const mayOpen = isFormFor((form, phrases: ReadonlyMap<string, readonly string[]>) => {
  const opening = openingWords(phrases);
  return readingsOf({ form }).some(({ norm }) => opening.has(norm));
});

/** First words of the phrases: few words of a text are one, so that the others need no look-up. */
function openingWords(phrases: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const known = opened.get(phrases);
  if (known) return known;
  const made = new Set([...phrases.keys()].map((phrase) => phrase.split(' ')[0] as string));
  opened.set(phrases, made);
  return made;
}

/** The generic words that the document uses for each entity, in normalised form. */
function kindsOf(
  candidates: readonly Candidate[],
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
  lines: readonly Line[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const out = new Map<number, Set<string>>();
  const add = (entity: number, kind: string) => out.set(entity, (out.get(entity) ?? new Set()).add(kind));
  candidates.forEach(({ line, first }, i) => {
    const entity = mentions[i]?.entity;
    if (entity === undefined || entities[entity]?.type !== 'ORG') return;
    const { tokens } = lines[line] as Line;
    let at = first - 1;
    while (at > first - 4 && (tokens[at]?.word.kind === 'mark' || isNationality(tokens[at]))) at--;
    for (const { norm } of tokens[at]?.stems ?? []) add(entity, withoutArticle(norm));
  });
  entities.forEach(({ type, names }, entity) => {
    if (type !== 'ORG') return;
    for (const name of names) {
      const norm = normalise(name);
      for (const word of norm.split(' ')) add(entity, withoutArticle(word));
      if (arNames.agencies.has(norm) || enNames.agencies.has(norm) || INITIALS.test(name)) {
        add(entity, 'وكاله');
        add(entity, 'agency');
      }
    }
  });
  return out;
}

function lastBefore(
  start: number,
  heads: readonly string[],
  mentions: readonly Mention[],
  kinds: ReadonlyMap<number, ReadonlySet<string>>,
): number | undefined {
  let found: number | undefined;
  for (const mention of mentions) {
    if (mention.start >= start) break;
    if (heads.some((head) => kinds.get(mention.entity)?.has(head))) found = mention.entity;
  }
  return found;
}
