import { chainOf, type Step } from '../corpus/chains.ts';
import type { Corpus, Place } from '../corpus/corpus.ts';
import { independentOrigins, saidElsewhere } from '../corpus/independent.ts';
import type { Document } from '../document/document.ts';
import { type Span, slice } from '../text/span.ts';
import { documentLink } from './hovername.ts';
import { counted, KINDS, labelsOf, type Script } from './labels.ts';
import { type Prose, shortened } from './prose.ts';

/** Most other documents that a hover names. */
const MOST = 6;

/** Who says a passage through whom, who else says it, and how many origins that has; '' where nobody is cited. */
export function chainText(
  corpus: Corpus,
  path: string,
  document: Document,
  passage: Span,
  script: Script,
  prose: Prose,
): string {
  const own: Place = { path, start: passage.start, end: passage.end };
  const steps = chainOf(corpus, path, document, passage);
  const others = saidElsewhere(corpus, own);
  if (steps.length === 0 && others.length === 0) return '';
  return prose.paragraphs([
    `${prose.plain('Who says it:')} ${chain(corpus, steps, script, prose)}`,
    prose.lines([
      ...others.slice(0, MOST).map(({ place, kind }) => elsewhere(corpus, place, KINDS[kind][1], script, prose)),
      others.length > MOST ? prose.plain(`and ${others.length - MOST} more`) : '',
    ]),
    others.length > 0 ? origins(corpus, [own, ...others.map(({ place }) => place)], script, prose) : '',
  ]);
}

/** From the outside in: «AFP ← KCNA ← Kim». */
export function chain(corpus: Corpus, steps: readonly Step[], script: Script, prose: Prose): string {
  if (steps.length === 0) return prose.plain('this text, without naming anybody');
  return steps.map((step) => link(corpus, step, script, prose)).join(` ${prose.plain('←')} `);
}

function link(corpus: Corpus, { entities, words }: Step, script: Script, prose: Prose): string {
  if (entities.length === 0) {
    const text = corpus.document(words.path)?.text ?? '';
    return `${prose.plain('somebody who is not named,')} ${prose.quoted(shortened(slice(text, words), 60))}`;
  }
  return namesOf(corpus, entities, script, prose);
}

function namesOf(corpus: Corpus, entities: readonly string[], script: Script, prose: Prose): string {
  const names = entities.flatMap((id) => {
    const entity = corpus.entity(id);
    return entity ? [prose.strong(labelsOf(entity, script)[0] ?? id)] : [];
  });
  return names.join(` ${prose.plain('and')} `);
}

function elsewhere(corpus: Corpus, place: Place, how: string, script: Script, prose: Prose): string {
  const document = corpus.document(place.path);
  const steps = document ? chainOf(corpus, place.path, document, place) : [];
  const who = steps.length > 0 ? `${prose.plain(':')} ${chain(corpus, steps, script, prose)}` : '';
  return `${prose.plain(how)} ${documentLink(corpus, place.path, place, prose)}${who}`;
}

/** «4 documents, 2 origins», with what joins those that have it from one. */
function origins(corpus: Corpus, passages: readonly Place[], script: Script, prose: Prose): string {
  const groups = independentOrigins(corpus, passages);
  const count = `${counted(passages.length, 'document')}, ${counted(groups.length, 'origin')}`;
  const joined = groups.filter(({ documents }) => documents.length > 1);
  return prose.lines([
    prose.strong(count),
    ...joined.map(({ documents, sources, because }) => {
      const names = namesOf(corpus, sources, script, prose);
      return `${prose.plain(`${documents.length} of them: ${because}`)}${names ? `${prose.plain(',')} ${names}` : ''}`;
    }),
  ]);
}
