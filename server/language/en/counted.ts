import type { Word } from '../../text/words.ts';
import { singular } from './stem.ts';

const set = (words: string) => new Set(words.split(/\s+/));

const PLURALS = set(
  'people men women children police troops fish sheep cattle aircraft personnel staff media feet teeth mice geese persons dead wounded injured others spacecraft hostages',
);
const STOP = set(
  'of in on at to from by for with without about after before since until during between among against under over into through and or but nor so yet as if than that which who whom whose when where while because although though were was are is be been being had has have did do does will would could should may might must can not no the a an this these those it he she they we you i his her its their our my your more most less fewer ago later earlier old out off up down back there here also only then now just according per said says did yet each all both',
);
const SHORTER = 4;

/**
 * What is counted behind a number: the plural noun that ends the phrase ("five Russian soldiers",
 * "three people"). Adjectives and names in between are passed, three at most.
 */
export function counted(words: readonly Word[], next: number, value: number, unit: boolean): string | undefined {
  let at = next;
  if (words[at]?.norm === 'of') {
    at++;
    if (/^(?:the|its|his|her|their|our|my|these|those)$/.test(words[at]?.norm ?? '')) at++;
  } else if (unit) return undefined;
  const first = words[at];
  if (first?.kind !== 'word' || STOP.has(first.norm)) return undefined;
  for (let i = at; i < at + SHORTER; i++) {
    const word = words[i];
    if (word?.kind !== 'word' || STOP.has(word.norm)) break;
    if (isPlural(word.norm)) return singular(word.norm);
  }
  if (unit || value === 1) return singular(first.norm);
  return COUNTED.has(singular(first.norm)) ? singular(first.norm) : undefined;
}

/** "the five", "all five": English counts before the noun, so nothing stands before the number. */
export function countedBefore(): string | undefined {
  return undefined;
}

function isPlural(norm: string): boolean {
  return PLURALS.has(norm) || (/[^su]s$/.test(norm) && norm.length > 3 && !/(?:'s|ics|less|ous)$/.test(norm));
}

/** Singulars of nouns that news counts. */
export const COUNTED: ReadonlySet<string> = new Set(
  `people person man woman child soldier troops civilian victim casualty hostage fighter officer militant protester refugee migrant passenger
  student worker employee vote seat house home building car vehicle tank missile rocket drone plane aircraft ship boat city town village country
  death injury dead wounded injured killed missing body prisoner detainee suspect member case attack strike explosion goal point ticket job`
    .split(/\s+/)
    .map(singular),
);
