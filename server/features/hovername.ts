import type { Corpus, Entity, Place } from '../corpus/corpus.ts';
import { linesOf } from '../locate.ts';
import { slice } from '../text/span.ts';
import { nameOf } from '../uris.ts';
import { counted, labelsOf, type Script, TYPES } from './labels.ts';
import { namedWith } from './namedwith.ts';
import { type Named, namings } from './namings.ts';
import { type Prose, shortened } from './prose.ts';

/** Most documents, spellings and joins that a card names. */
const MOST = 8;

/** Most roles, other names and days: a card is read in passing. */
const MOST_BESIDE = 5;

/** Most documents that are looked into for how a name is spelt, called and what it is named with. */
const MOST_LOOKED = 24;

/**
 * One card for a person, place or thing: what it is, then where it is named, how it is spelt, what it is
 * named with, and last why the spellings were joined. `here` is the mention that is asked about. Cost: the facts of
 * `MOST_LOOKED` documents that name it, which are told where there are more, and sorting the others.
 */
export function nameCard(corpus: Corpus, here: Place, entity: Entity, script: Script, prose: Prose): string {
  const documents = corpus.namedIn(entity.id);
  const looked = lookedInto(corpus, here.path, documents);
  const places = [...namings(corpus, entity.id, looked)];
  const labels = labelsOf(entity, script).map((label) => prose.strong(label));
  const all = looked.length < documents.size ? prose.plain(`in ${looked.length} of these documents:`) : '';
  const told = [spellings(corpus, places, prose), ...beside(corpus, entity, places, script, prose)];
  return prose.paragraphs([
    prose.lines([
      `${labels.join(' · ')} ${prose.plain(`— ${TYPES[entity.type]}`)}`,
      roles(corpus, here, places, entity, prose),
    ]),
    prose.lines([count(corpus, here, documents, places, prose), elsewhere(corpus, here, documents, entity, prose)]),
    prose.lines(told.some((line) => line !== '') ? [all, ...told] : []),
    reasons(entity, prose),
  ]);
}

/** Of the documents that name an entity the own one, those that share claims with it, and the first, by path. */
function lookedInto(corpus: Corpus, own: string, documents: ReadonlyMap<string, number>): string[] {
  if (documents.size <= MOST_LOOKED) return [...documents.keys()];
  const out = new Set([own]);
  for (const from of [corpus.companionsOf(own), documents.keys()])
    for (const path of from) if (out.size < MOST_LOOKED && documents.has(path)) out.add(path);
  return [...out].sort();
}

/** A link to a place, named by its file and line. */
export function documentLink(corpus: Corpus, path: string, span: { start: number; end: number }, prose: Prose): string {
  const document = corpus.document(path);
  if (!document) return '';
  const range = linesOf(document).range(span);
  return prose.link(`${shortened(nameOf(path), 40)}:${range.start.line + 1}`, path, range);
}

/** Roles as written, each with the place where it stands; those of this document by their line. */
function roles(corpus: Corpus, here: Place, places: readonly Place[], { roles }: Entity, prose: Prose): string {
  const tell = (role: string) => {
    const place = placeOfRole(corpus, places, here.path, role);
    if (!place) return prose.quoted(role);
    const own = place.path === here.path ? lineLink(corpus, place, 'line', prose) : undefined;
    return `${prose.quoted(role)} ${own ?? documentLink(corpus, place.path, place, prose)}`;
  };
  return list(roles, tell, '', prose, { most: MOST_BESIDE });
}

/** A link to a place of the same document, named by its line. */
export function lineLink(corpus: Corpus, place: Place, label: string, prose: Prose): string {
  const document = corpus.document(place.path);
  if (!document) return '';
  const range = linesOf(document).range(place);
  return prose.link(`${label} ${range.start.line + 1}`, place.path, range);
}

/** Letters beside a name among which its role is looked for. */
const BESIDE = 60;

/** The first place beside a mention where a role stands as it is written, in the own document if it does there. */
function placeOfRole(corpus: Corpus, places: readonly Place[], own: string, role: string): Place | undefined {
  const ordered = [...places.filter(({ path }) => path === own), ...places.filter(({ path }) => path !== own)];
  for (const { path, start, end } of ordered) {
    const from = Math.max(0, start - role.length - BESIDE);
    const around = corpus.document(path)?.text.slice(from, end + role.length + BESIDE) ?? '';
    const at = around.indexOf(role);
    if (at >= 0) return { path, start: from + at, end: from + at + role.length };
  }
  return undefined;
}

/** How often it is named, and the way to the mentions before and after in this document. */
function count(
  corpus: Corpus,
  here: Place,
  documents: ReadonlyMap<string, number>,
  places: readonly Place[],
  prose: Prose,
): string {
  const times = [...documents.values()].reduce((sum, one) => sum + one, 0);
  const own = places.filter(({ path }) => path === here.path);
  const at = own.findIndex(({ start, end }) => start === here.start && end === here.end);
  const way = (what: string, place: Place | undefined) =>
    place ? ` · ${lineLink(corpus, place, `${what}, line`, prose)}` : '';
  const named = prose.plain(`named ${counted(times, 'time')} in ${counted(documents.size, 'document')}`);
  return `${named}${way('before', own[at - 1])}${way('after', own[at + 1])}`;
}

/** The first mention in each other document. */
function elsewhere(
  corpus: Corpus,
  here: Place,
  documents: ReadonlyMap<string, number>,
  { id }: Entity,
  prose: Prose,
): string {
  const others = [...documents.keys()].filter((path) => path !== here.path);
  const link = (path: string) => {
    const first: Place | undefined = namings(corpus, id, [path]).next().value;
    return first ? documentLink(corpus, path, first, prose) : '';
  };
  return list(others, link, 'also in', prose, { noun: 'document' });
}

/** Every spelling with its count, where there are several. */
function spellings(corpus: Corpus, places: readonly Named[], prose: Prose): string {
  const counts = new Map<string, number>();
  for (const place of places) {
    if (place.form !== 'name') continue;
    const spelling = slice(corpus.document(place.path)?.text ?? '', place);
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  if (ranked.length < 2) return '';
  return list(ranked, ([spelling, times]) => `${prose.quoted(spelling)} ${prose.plain(`${times}×`)}`, 'spelt', prose);
}

/** Who and what it is named with, and the days; of the articles' days where its own lines tell none. */
function beside(corpus: Corpus, entity: Entity, places: readonly Place[], script: Script, prose: Prose): string[] {
  const { entities, days, written } = namedWith(corpus, entity.id, places);
  const tell = ({ entity: other, count: times }: (typeof entities)[number]) =>
    `${prose.quoted(labelsOf(other, script)[0] ?? '')} ${prose.plain(`${times}×`)}`;
  const shown = days.slice(0, MOST_BESIDE).sort((a, b) => (a.day < b.day ? -1 : 1));
  const linked = shown.map(({ day, place }) => {
    const document = corpus.document(place.path);
    return document ? prose.link(day, place.path, linesOf(document).range(place)) : prose.plain(day);
  });
  return [
    entities.length > 0 ? `${prose.plain('with')} ${entities.slice(0, MOST_BESIDE).map(tell).join(' · ')}` : '',
    linked.length > 0 ? `${prose.plain('on')} ${linked.join(' · ')}${further(days.length - shown.length, prose)}` : '',
    linked.length === 0 ? list(written.slice(0, MOST_BESIDE), prose.plain, 'in articles of', prose) : '',
  ];
}

/** Why its spellings were joined. */
function reasons({ joins }: Entity, prose: Prose): string {
  const told = joins.slice(0, MOST).map(({ a, b, because }) => {
    return `${prose.quoted(a)} ${prose.plain('=')} ${prose.quoted(b)}${prose.plain(`: ${because}`)}`;
  });
  return prose.lines([...told, further(joins.length - told.length, prose).trim()]);
}

/** «also in a · b · and 3 more documents»; nothing for no items. */
function list<T>(
  items: readonly T[],
  tell: (item: T) => string,
  opening: string,
  prose: Prose,
  { noun = '', most = MOST } = {},
): string {
  if (items.length === 0) return '';
  const shown = items.slice(0, most).map(tell).join(' · ');
  return `${opening ? `${prose.plain(opening)} ` : ''}${shown}${further(items.length - most, prose, noun)}`;
}

function further(count: number, prose: Prose, noun = ''): string {
  if (count <= 0) return '';
  return ` · ${prose.plain(noun ? `and ${count} more ${count === 1 ? noun : `${noun}s`}` : `and ${count} more`)}`;
}
