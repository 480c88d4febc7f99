import { byPosition } from '../text/span.ts';
import type { BlockReading } from './analyse.ts';
import type { LocalEntity, Mention } from './document.ts';
import { anaphors } from './mentions/anaphors.ts';
import { type Candidate, settle, spanOf } from './mentions/candidate.ts';
import { capitalisedNames } from './mentions/capitalised.ts';
import { clubs } from './mentions/clubs.ts';
import { consistent } from './mentions/consistent.ts';
import { credits } from './mentions/credits.ts';
import { designators } from './mentions/designators.ts';
import { localEntities } from './mentions/document-entities.ts';
import { isEveryday } from './mentions/everyday.ts';
import { knownNames, placePhrases, rarePlaces } from './mentions/gazetteer.ts';
import { honouredNames } from './mentions/honoured.ts';
import { initialled } from './mentions/initials.ts';
import { headedNames } from './mentions/institutions.ts';
import { listedPlaces } from './mentions/lists.ts';
import { markedNames } from './mentions/marked.ts';
import { withoutParticles } from './mentions/particles.ts';
import { plausible } from './mentions/plausible.ts';
import { repaired } from './mentions/repairs.ts';
import { repeatedNames } from './mentions/repeats.ts';
import { namesInResults } from './mentions/results.ts';
import { officeHolders } from './mentions/roles.ts';
import { taggedNames } from './mentions/statistical.ts';
import { titledPeople } from './mentions/titled.ts';
import { type Line, lineOf } from './mentions/token.ts';

/** Names in a document and whom or what they name in it. */
export interface Names {
  readonly mentions: readonly Mention[];
  readonly entities: readonly LocalEntity[];
}

/**
 * Finds the names of people, bodies, places, buildings, events and products, and joins those that
 * name the same within this document. Linear in the text.
 */
export function findMentions(readings: readonly BlockReading[]): Names {
  const lines = readings.map(lineOf);
  const found = [
    ...repaired(plausible(taggedNames(lines, 1), lines), lines),
    ...titledPeople(lines, 0.7),
    ...capitalisedNames(lines, 0.5),
    ...knownNames(lines, 2),
    ...initialled(lines, 2.2),
    ...clubs(lines, 2.5),
    ...headedNames(lines, 3),
    ...honouredNames(lines, 3.5),
    ...listedPlaces(lines, 1.5),
    ...designators(lines, 4),
    ...markedNames(lines, 5),
    ...credits(lines, 6),
  ];
  const sure = consistent(withoutParticles(settle(found), lines), lines);
  const candidates = settle([
    ...sure,
    ...namesInResults(lines, 1.9),
    ...placePhrases(lines, 1),
    ...rarePlaces(lines, 0.5),
    ...repeatedNames(sure, lines, 0).filter((candidate) => !isEveryday(candidate, lines)),
  ]);
  const { mentions, entities } = localEntities(
    candidates.map((candidate) => written(candidate, lines)),
    (line, start, end) => stretch(lines[line] as Line, start, end),
  );
  const offices = officeHolders(candidates, mentions, entities, lines);
  const others = [...offices.mentions, ...anaphors(candidates, mentions, entities, lines)];
  return {
    mentions: [...mentions, ...others].sort(byPosition),
    entities: entities.map((entity, i) => ({ ...entity, roles: telling([...(offices.roles.get(i) ?? [])]) })),
  };
}

/** Bare titles say nothing beside fuller ones. */
function telling(roles: readonly string[]): readonly string[] {
  const full = roles.filter((role) => role.includes(' '));
  return full.length > 0 ? full : roles;
}

function written(candidate: Candidate, lines: readonly Line[]) {
  const span = spanOf(candidate, lines);
  const { line, type, country } = candidate;
  return { ...span, text: stretch(lines[line] as Line, span.start, span.end), type, country, line };
}

/** The text of a line between two offsets of the document. */
function stretch({ reading: { block, reading } }: Line, start: number, end: number): string {
  return reading.text.slice(start - block.start, end - block.start);
}
