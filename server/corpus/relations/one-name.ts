import { countryNamed } from '../../document/mentions/gazetteer.ts';
import { COUNTRIES } from '../../language/countries.ts';
import { normalise } from '../../text/normalise.ts';
import { compareNames } from '../names.ts';

/** True when two written names may well be one («الفليبين», «الفلبين»). Cost: the product of the lengths. */
export function mayNameOne(a: string, b: string): boolean {
  return compareNames(a, b).same;
}

/** True when one is the capital of the other: as who acts it stands for the government («أنقرة تستعد», "Ankara said"). */
export function areCapitalAndCountry(a: string, b: string): boolean {
  return isCapitalOf(a, b) || isCapitalOf(b, a);
}

function isCapitalOf(capital: string, country: string): boolean {
  const of = CAPITALS.get(normalise(capital));
  return of !== undefined && of === countryNamed(country);
}

const CAPITALS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ code, capitals }) =>
    [...capitals.ar, ...capitals.en].map((name) => [normalise(name), code] as const),
  ),
);
