import { arNames } from '../../language/ar/names.ts';
import type { Stem } from '../../language/ar/proclitics.ts';
import { COUNTRIES } from '../../language/countries.ts';
import { enNames } from '../../language/en/names.ts';
import type { Language } from '../../language/language.ts';
import { nameScore, nameWords, placeNames, placeWords } from '../../language/name-words.ts';
import { isForm, ofFormFor } from '../../text/forms.ts';
import { normalise } from '../../text/normalise.ts';
import { words } from '../../text/words.ts';
import type { EntityType } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { isArabic, isCapital, type Line, readingsOf, type Token } from './token.ts';

/** A name that holds everywhere, found in a table. */
export interface Known {
  readonly type: EntityType;
  /** ISO code of a country; `undefined` for capitals and what is no country. */
  readonly country?: string;
  /** ISO code of the country whose capital this is. */
  readonly capitalOf?: string;
}

/** A known name at a place: `count` tokens, the first without `cut` letters of particles. */
export interface Found {
  readonly known: Known;
  readonly count: number;
  readonly cut: number;
}

interface Entry {
  readonly rest: readonly string[];
  readonly known: Known;
}

/** Rarity in bits of a stem that is not in everyday news. */
const UNSEEN = 16;

const index = new Map<string, Entry[]>();
const countries = new Map<string, string>();
const capitals = new Map<string, string>();

function add(name: string, known: Known): void {
  const [first, ...rest] = words(name).map((word) => word.norm);
  if (first === undefined) return;
  const entries = index.get(first) ?? [];
  entries.push({ rest, known });
  index.set(first, entries);
}

for (const { code, names, capitals: seats } of COUNTRIES) {
  for (const name of [...names.ar, ...names.en]) {
    add(name, { type: 'LOC', country: code });
    countries.set(normalise(name), code);
  }
  for (const name of [...seats.ar, ...seats.en]) {
    add(name, { type: 'LOC', capitalOf: code });
    if (!countries.has(normalise(name))) capitals.set(normalise(name), code);
  }
}
for (const lexicon of [arNames, enNames]) for (const [phrase, type] of lexicon.known) add(phrase, { type });
for (const entries of index.values()) entries.sort((a, b) => b.rest.length - a.rest.length);

/** The longest known name that begins at `tokens[at]`; `undefined` when there is none. */
export function knownAt(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  if (token?.word.kind !== 'word' || !mayOpen(token.word)) return undefined;
  let best: Found | undefined;
  for (const stem of token.stems) {
    for (const entry of index.get(stem.norm) ?? []) {
      if (best && entry.rest.length + 1 <= best.count) break;
      if (!entry.rest.every((norm, i) => tokens[at + 1 + i]?.word.norm === norm)) continue;
      if (!isArabic(token.word) && !isWritten(token, tokens[at + entry.rest.length] as Token)) continue;
      best = { known: entry.known, count: entry.rest.length + 1, cut: stem.cut };
    }
  }
  return best;
}

/** Few words open a known name. */
const mayOpen = isForm((form) => readingsOf({ form }).some(({ norm }) => index.has(norm)));

/** English names have capitals; short ones («US», "UN") are all capitals, lest "us" be a country. */
function isWritten(first: Token, last: Token): boolean {
  const { surface } = first.word;
  return (
    isCapital(first.word) &&
    isCapital(last.word) &&
    (surface.length > 3 || surface === surface.toUpperCase() || first !== last)
  );
}

const adjectives = new Map<string, string>();
for (const { code, adjectives: forms } of COUNTRIES) {
  for (const form of forms.ar) {
    const base = normalise(form).split(' ');
    for (const end of ['', 'ه', 'ين', 'ون', 'ان', 'ات', 'ا', 'تين']) {
      const phrase = base.map((word) => `${word}${end}`).join(' ');
      adjectives.set(phrase, code);
      adjectives.set(base.map((word) => `ال${word}${end}`).join(' '), code);
    }
  }
  for (const form of forms.en) adjectives.set(form.toLowerCase(), code);
}

/** ISO code of the country that an adjective («الروسية», "Russian") belongs to; `undefined` for other words. */
export function countryOfAdjective(norm: string): string | undefined {
  return adjectives.get(norm);
}

/** «السعودية» of «الجمعية السعودية» is an adjective, although a country is called so. */
function isAdjectiveHere(tokens: readonly Token[], at: number): boolean {
  const [before, own] = [tokens[at - 1]?.word, tokens[at]?.word];
  if (before?.kind !== 'word' || own === undefined || countryOfAdjective(own.norm) === undefined) return false;
  return /^ال.+ه$/.test(own.norm) && /^[وف]?[بك]?ال..|^[وف]?لل../.test(before.norm);
}

/** All known names in the lines. Linear. */
export function knownNames(lines: readonly Line[], rank: number): Candidate[] {
  return lines.flatMap(({ tokens }, line) => {
    const out: Candidate[] = [];
    for (let first = 0; first < tokens.length; first++) {
      const found = knownAt(tokens, first);
      if (!found) continue;
      const { known, count, cut } = found;
      if (count === 1 && isAdjectiveHere(tokens, first)) continue;
      out.push({ line, first, last: first + count, cut, type: known.type, rank, country: known.country });
      first += count - 1;
    }
    return out;
  });
}

/** ISO code of the country that is called so; `undefined` for other names. */
export function countryNamed(name: string): string | undefined {
  const norm = normalise(name);
  return countries.get(norm) ?? (norm.startsWith('لل') ? countries.get(`ال${norm.slice(2)}`) : undefined);
}

/**
 * Names of cities of two or three words («سان بطرسبرغ», "New Orleans"): the phrase and each of its words are known,
 * since a filter of phrases alone lets one in thousands pass. Linear.
 */
export function placePhrases(lines: readonly Line[], rank: number): Candidate[] {
  return lines.flatMap(({ tokens, language }, line) => {
    const out: Candidate[] = [];
    const { stops, titles } = language.names;
    for (let first = 0; first + 1 < tokens.length; first++) {
      const token = tokens[first] as Token;
      const next = tokens[first + 1] as Token;
      const arabic = isArabic(token.word);
      const mayBePlace = arabic ? mayBePlaceAr : mayBePlaceEn;
      if (token.word.kind !== 'word' || next.word.kind !== 'word' || !mayBePlace(next.word)) continue;
      if (stops.has(token.word.norm) || titles.has(token.word.norm)) continue;
      for (const count of [3, 2]) {
        const rest = tokens.slice(first + 1, first + count);
        if (rest.length < count - 1 || rest.some(({ word }) => word.kind !== 'word' || stops.has(word.norm))) continue;
        const tail = rest.map(({ word }) => word.norm).join(' ');
        if (!arabic && !(isCapital(token.word) && rest.every(({ word }) => isCapital(word)))) continue;
        const filter = arabic ? placeNames.ar : placeNames.en;
        const each = arabic ? placeWords.ar : placeWords.en;
        if (!rest.every(({ word }) => mayBePlace(word))) continue;
        const stem = token.stems.find(
          ({ norm }) => (norm.length < 3 || each.has(norm)) && filter.has(`${norm} ${tail}`),
        );
        if (!stem) continue;
        out.push({ line, first, last: first + count, cut: stem.cut, type: 'LOC', rank });
        break;
      }
    }
    return out;
  });
}

const mayBePlaceAr = isForm(({ norm }) => norm.length < 3 || placeWords.ar.has(norm));
const mayBePlaceEn = isForm(({ norm }) => norm.length < 3 || placeWords.en.has(norm));

/**
 * Cities that nobody else found: words of the table of cities, spelt as foreign names and never seen in everyday
 * news («فلاديفوستوك»), that are no words of people's names. Arabic only. Linear.
 */
export function rarePlaces(lines: readonly Line[], rank: number): Candidate[] {
  return lines.flatMap(({ tokens, language }, line) => {
    if (language.code !== 'ar') return [];
    return tokens.flatMap((token, first): Candidate[] => {
      const stem = rareCity(token.word, language);
      if (!stem) return [];
      const opened = language.names.particles.has(tokens[first - 1]?.word.norm ?? '');
      return [
        { line, first: opened ? first - 1 : first, last: first + 1, cut: opened ? 0 : stem.cut, type: 'LOC', rank },
      ];
    });
  });
}

const rareCity = ofFormFor((form, language: Language): Stem | undefined => {
  if (form.kind !== 'word' || !isArabic(form)) return undefined;
  const stem = readingsOf({ form }).find(
    ({ norm }) => norm.length > 4 && placeWords.ar.has(norm) && nameScore(norm) >= 5,
  );
  if (!stem || nameWords.ar.has(stem.norm) || language.rarity(language.stem(stem.norm)) < UNSEEN) return undefined;
  return stem;
});

/** ISO code of the country whose capital is called so; `undefined` for other names and where country and capital share one. */
export function capitalNamed(name: string): string | undefined {
  const norm = normalise(name);
  return capitals.get(norm) ?? (norm.startsWith('لل') ? capitals.get(`ال${norm.slice(2)}`) : undefined);
}
