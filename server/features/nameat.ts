import type { Corpus, Entity } from '../corpus/corpus.ts';
import { compareNames } from '../corpus/names.ts';
import type { Document } from '../document/document.ts';
import type { NameAt, NameChoice } from '../protocol.ts';
import { normalise } from '../text/normalise.ts';
import { type Span, slice } from '../text/span.ts';
import { nameHere } from './here.ts';
import { labelsOf, type Script } from './labels.ts';

/** The name at a span, and what a decision in the user's file of `folder` has to know; `undefined` where none stands. */
export function nameAt(
  corpus: Corpus,
  path: string,
  document: Document,
  span: Span,
  folder?: string,
): NameAt | undefined {
  const mention = nameHere(corpus, path, document, span);
  const entity = mention && corpus.entityOf(path, mention.entity);
  if (!entity) return undefined;
  const written = slice(document.text, mention);
  // A word alone may be the name of many people, and an office that of whoever holds it.
  const isTelling = mention.form === 'name' && (entity.type !== 'PER' || /\S\s+\S/.test(written));
  const full = document.entities[mention.entity]?.names.find((name) => entity.names.includes(name));
  const name = isTelling ? written : (full ?? entity.names[0] ?? written);
  return { written, name, type: entity.type, label: entity.label, names: entity.names, folder: folder ?? null };
}

/** Most other names that are offered. */
const MOST = 2000;

/**
 * What else the name at a span might be: all other entities, those first whose spellings are most like
 * its own, then those of its type that most documents name. Cost: linear in the entities.
 */
export function otherNames(corpus: Corpus, path: string, document: Document, span: Span, script: Script): NameChoice[] {
  const mention = nameHere(corpus, path, document, span);
  const own = mention && corpus.entityOf(path, mention.entity);
  if (!own) return [];
  const ranked = corpus
    .entities()
    .filter((entity) => entity.id !== own.id && entity.names.length > 0)
    .map((entity) => ({ entity, score: likeness(own, entity), count: corpus.namedIn(entity.id).size }));
  ranked.sort((a, b) => b.score - a.score || b.count - a.count);
  return ranked.slice(0, MOST).map(({ entity, count }) => ({
    labels: labelsOf(entity, script),
    type: entity.type,
    names: entity.names,
    documents: count,
  }));
}

/** How much two entities look like one: by letters, by words they share, by type. */
function likeness(a: Entity, b: Entity): number {
  const letters = a.type === b.type ? lettersAlike(a, b) : 0;
  const words = wordsOf(a);
  const shared = [...wordsOf(b)].some((word) => words.has(word));
  return letters + (shared ? 0.4 : 0) + (a.type === b.type ? 0.3 : 0);
}

/** How alike two labels are in one script, or over both where they have none in common. */
function lettersAlike({ label: a }: Entity, { label: b }: Entity): number {
  const scripts = (['ar', 'en'] as const).filter((script) => a[script] && b[script]);
  if (scripts.length > 0)
    return Math.max(...scripts.map((script) => compareNames(a[script] ?? '', b[script] ?? '').score));
  return compareNames(a.ar ?? a.en ?? '', b.ar ?? b.en ?? '').score;
}

function wordsOf({ names }: Entity): Set<string> {
  return new Set(names.flatMap((name) => normalise(name).split(/\s+/)).filter((word) => word.length > 2));
}
