import { capitalNamed, countryNamed } from '../../document/mentions/gazetteer.ts';
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
  const of = capitalNamed(capital);
  return of !== undefined && of === countryNamed(country);
}
