import { COUNTRIES, type Country } from '../../language/countries.ts';
import { normalise } from '../../text/normalise.ts';
import { words } from '../../text/words.ts';
import type { Comparand } from './comparand.ts';

/**
 * True when two headlines set what they tell in different countries, of which at least one has no place in the other
 * article: accidents are told alike everywhere. A capital stands for its country. Linear in the articles, once for each.
 */
export function areOtherLands(a: Comparand, b: Comparand): boolean {
  const [one, other] = [landsOf(a), landsOf(b)];
  if (one.headline.size === 0 || other.headline.size === 0) return false;
  return (
    isApart(one.headline, other.headline) && (isApart(one.headline, other.all) || isApart(other.headline, one.all))
  );
}

/** Countries by ISO 3166-1 code: those that the headline names as places, and all that the article names in any way. */
interface Lands {
  readonly headline: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const remembered = new WeakMap<Comparand, Lands>();

function landsOf(article: Comparand): Lands {
  const known = remembered.get(article);
  if (known) return known;
  const { document, statements } = article;
  const headline = new Set<string>();
  for (const { role, terms } of statements)
    for (const { kind, fact, key } of terms) {
      if (role !== 'headline' || kind !== 'name' || fact === undefined || document.mentions[fact]?.type !== 'LOC')
        continue;
      for (const code of codesOf(key)) headline.add(code);
    }
  const made = { headline, all: headline.size > 0 ? namedIn(article) : headline };
  remembered.set(article, made);
  return made;
}

const MOST_WORDS = 3;
const MOST_CLITICS = 2;
const CLITICS = /^[وفبلك]*$/;

function namedIn({ document, article }: Comparand): Set<string> {
  const own = document.articles[article];
  const out = new Set<string>();
  const all = own ? words(document.text.slice(own.start, own.end)).map(({ norm }) => norm) : [];
  for (const at of all.keys())
    for (let length = 1; length <= MOST_WORDS; length++) {
      const phrase = all.slice(at, at + length).join(' ');
      for (let cut = 0; cut <= MOST_CLITICS && CLITICS.test(phrase.slice(0, cut)); cut++)
        for (const code of codesOf(phrase.slice(cut))) out.add(code);
    }
  return out;
}

function isApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return ![...a].some((code) => b.has(code));
}

/** ISO codes of the countries that a name, an adjective or a capital stands for: «عمان» is two countries'. */
function codesOf(name: string): string[] {
  const own = bare(name);
  return [...(COUNTRY.get(own) ?? []), ...(CAPITAL.get(own) ?? [])];
}

/** ISO codes of the countries of which a name, normalised, is a name or adjective: mostly one. */
export function countriesOf(name: string): ReadonlySet<string> {
  return COUNTRY.get(bare(name)) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

/** True of the name or adjective of a country, normalised. */
export function isCountry(name: string): boolean {
  return COUNTRY.has(bare(name));
}

export function isCapital(name: string): boolean {
  return CAPITAL.has(bare(name));
}

/** Each word without article. */
function bare(name: string): string {
  return name
    .split(' ')
    .map((word) => word.replace(/^(?:ال|لل)/, ''))
    .join(' ');
}

const COUNTRY = table(({ names, adjectives }) => [
  ...[names, adjectives].flatMap(({ ar, en }) => [...ar, ...en]),
  ...adjectives.ar.map((adjective) => `${adjective}ة`),
]);
const CAPITAL = table(({ capitals }) => [...capitals.ar, ...capitals.en]);

function table(written: (country: Country) => readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>();
  for (const country of COUNTRIES)
    for (const name of written(country)) {
      const key = bare(normalise(name));
      out.set(key, (out.get(key) ?? new Set()).add(country.code));
    }
  return out;
}
