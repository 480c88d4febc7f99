import { countryOfAdjective } from '../../document/mentions/gazetteer.ts';
import { translationsOf } from '../../language/bilingual.ts';
import { alignment as lettersAlike } from '../../language/transliteration.ts';
import type { Comparable } from './comparable.ts';
import { bare } from './happening.ts';
import { countriesOf } from './lands.ts';
import { compatible } from './numbers.ts';

/** A country named by its adjective on one side only («الحكومة الأردنية», "the government of Jordan"). */
const ADJECTIVE = 0.9;
/** Letters that are commonly written so; the names were not joined, or one is no name for the tagger. */
const SPELT = 0.8;
/** What the letters of two names have to be alike at least, as `transliteration.alignment` measures it. */
const ALIKE = 1.5;
const FEWEST_LETTERS = 4;
/** A word of a name that is certainly a word for the other. */
const FIRM = 0.5;
/** An Arabic word that everyday news knows is no name that the tagger has missed. */
const UNKNOWN_BITS = 7;

/**
 * How far an Arabic term and an English one mean the same, row by row for all of `ar` and `en`, 0 to 1. Words mean what the
 * lexicon of both languages knows, names whom the corpus has joined, numbers and times what they are in any language.
 * Cost: length of ar times length of en.
 */
export function meanings(ar: readonly Comparable[], en: readonly Comparable[]): Float64Array {
  const out = new Float64Array(ar.length * en.length);
  for (const [i, one] of ar.entries())
    for (const [j, other] of en.entries()) out[i * en.length + j] = meaning(one, other);
  return out;
}

function meaning(ar: Comparable, en: Comparable): number {
  if (ar.kind === 'cue' || en.kind === 'cue') return 0;
  if (ar.kind === 'number' || en.kind === 'number') return sameNumber(ar, en) ? 1 : 0;
  if (ar.kind === 'time' || en.kind === 'time') return ar.kind === en.kind && sameTime(ar, en) ? 1 : 0;
  if (ar.entity !== undefined && ar.entity === en.entity) return 1;
  const lands = landsOf(ar);
  if (lands.size > 0) {
    const [land] = [...landsOf(en)].filter((code) => lands.has(code));
    if (land !== undefined) return ar.kind === en.kind ? 1 : ADJECTIVE;
  }
  if (ar.key === en.key && ar.kind === en.kind) return 1; // digits of a score, a flight
  if (ar.kind === 'name' && en.kind === 'name' && haveLikeParts(ar, en)) return SPELT;
  if (ar.kind === 'word' && (en.kind === 'word' || en.fact === undefined)) {
    const like = translationsOf(ar.key).get(en.key) ?? 0;
    if (like > 0) return like;
  }
  return en.kind === 'name' && mayBeName(ar) && areSpeltAlike(ar, en) ? SPELT : 0;
}

function sameNumber(ar: Comparable, en: Comparable): boolean {
  if (ar.kind !== en.kind) return ar.key === en.key.replace(ORDINAL, '');
  if (!ar.quantity || !en.quantity) return ar.key === en.key;
  return ar.quantity.unit === en.quantity.unit && compatible(ar.quantity, en.quantity);
}

/** "88th" */
const ORDINAL = /(?<=\d)(?:st|nd|rd|th)$/;

/** One day where both are known, the same weekday, or the same words («أمس», "yesterday"). */
function sameTime(ar: Comparable, en: Comparable): boolean {
  if (isDay(ar.day) && isDay(en.day)) return ar.day === en.day;
  const [one, other] = [WEEKDAY.exec(ar.key)?.[1], WEEKDAY.exec(en.key)?.[1]];
  return one !== undefined || other !== undefined ? one === other : ar.key === en.key;
}

const WEEKDAY = /^XXXX-WXX-(\d)/;

function isDay(day: string | undefined): boolean {
  return day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day);
}

/** ISO codes of the countries that a term names, also by adjective. */
export function landsOf(term: Comparable): ReadonlySet<string> {
  const known = rememberedLands.get(term);
  if (known) return known;
  const written = term.kind === 'word' ? term.norm : term.key;
  const adjective = countryOfAdjective(written) ?? countryOfAdjective(bare(written));
  const made = new Set([...countriesOf(written), ...(adjective === undefined ? [] : [adjective])]);
  rememberedLands.set(term, made);
  return made;
}

const rememberedLands = new WeakMap<Comparable, ReadonlySet<string>>();

function mayBeName({ kind, weight }: Comparable): boolean {
  return kind === 'name' || (kind === 'word' && weight >= UNKNOWN_BITS);
}

/** Names of several words that mean the same, word for word («وزارة الصحة», "health ministry"): all of the shorter one. */
function haveLikeParts({ parts: ar }: Comparable, { parts: en }: Comparable): boolean {
  if (ar.length < 2 || en.length < 2) return false;
  const answers = (one: string, other: string) =>
    (translationsOf(one).get(other) ?? 0) >= FIRM ||
    (Math.min(one.length, other.length) >= FEWEST_LETTERS && letters(one, other) > ALIKE) ||
    [...countriesOf(one)].some((code) => countriesOf(other).has(code));
  return ar.length <= en.length
    ? ar.every((one) => en.some((other) => answers(one, other)))
    : en.every((other) => ar.some((one) => answers(one, other)));
}

/** The words of the shorter name are all spelt like words of the longer. */
function areSpeltAlike(ar: Comparable, en: Comparable): boolean {
  const [left, right] = [partsOf(ar), partsOf(en)];
  if (left.length === 0 || right.length === 0) return false;
  const answers = (one: string, other: string) => letters(one, other) > ALIKE;
  return left.length <= right.length
    ? left.every((one) => right.some((other) => answers(one, other)))
    : right.every((other) => left.some((one) => answers(one, other)));
}

/** True when an Arabic and an English term have a word in common, as names are cut in other places («الدفاع المدني», "Civil", "defence"). */
export function shareWord(ar: Comparable, en: Comparable): boolean {
  const [left, right] = [stemsOf(ar), stemsOf(en)];
  if (left.some((one) => right.some((other) => (translationsOf(one).get(other) ?? 0) >= FIRM))) return true;
  return partsOf(ar).some((one) => partsOf(en).some((other) => letters(one, other) > ALIKE));
}

function stemsOf({ parts, key }: Comparable): readonly string[] {
  return parts.length > 0 ? parts : [key];
}

function partsOf({ kind, fact, key, norm }: Comparable): string[] {
  const written = kind === 'word' || fact === undefined ? norm : key;
  return written
    .split(' ')
    .map((part) =>
      part
        .replace(/^ال/, '')
        .replace(/^al-/, '')
        .replace(/[^\p{L}]/gu, ''),
    )
    .filter((part) => part.length >= FEWEST_LETTERS);
}

/** How alike two words are spelt; remembered, since a text says a name again and again. */
function letters(ar: string, en: string): number {
  const key = `${ar} ${en}`;
  const known = spelt.get(key);
  if (known !== undefined) return known;
  if (spelt.size >= MOST_REMEMBERED) spelt.clear();
  const made = lettersAlike(ar, en);
  spelt.set(key, made);
  return made;
}

const MOST_REMEMBERED = 20_000;
const spelt = new Map<string, number>();
