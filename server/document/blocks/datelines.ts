import type { Line } from './lines.ts';
import { phrases } from './phrases.ts';

const agencies = phrases('agencies');
const calendar = phrases('calendar');

const OUTLET_AND_PLACE = /^"[^"]{2,40}"\s*\(.{2,40}\)\s*$/;
const PLACE_AND_AGENCY = /^([\p{L}\p{N}\s,،.]{2,40})\(([^()]{2,30})\)$/u;

/** A line that only tells a place and the agency that reports from there («دمشق - سانا», "PARIS (AFP) -"). */
export function isAgencyDateline(line: Line): boolean {
  const { norm, words } = line;
  if (!couldBeDateline(line)) return false;
  const text = norm.replace(/\s*[-–—:/]+\s*$/u, '');
  if (OUTLET_AND_PLACE.test(text)) return true;
  const bracketed = PLACE_AND_AGENCY.exec(text);
  if (bracketed && words <= 7) {
    const place = (bracketed[1] as string).trim();
    if (!isAgency((bracketed[2] as string).trim()) && text === norm.trimEnd()) return false;
    return text !== norm.trimEnd() || place.split(/\s+/).length < 3 || isDated(place);
  }
  const parts = partsOf(text);
  return parts.length > 1 && parts.length < 4 && parts.some((part) => agencies.has(part));
}

/** A line with the shape of a dateline or of a name and a place («هدى الزين - القيروان»); only at an article's head. */
export function isDateline(line: Line): boolean {
  if (isAgencyDateline(line)) return true;
  if (!couldBeDateline(line) || line.words > 5 || /[\d:|]/.test(line.norm)) return false;
  if (line.script === 'latin' && !line.capitals) return false;
  const parts = partsOf(line.norm.replace(/\s*[-–—]+\s*$/u, ''));
  return parts.length > 1 && parts.length < 4 && parts.every((part) => part.split(/\s+/).length < 4);
}

function couldBeDateline({ norm, words, ending }: Line): boolean {
  return words > 1 && words < 8 && ending !== 'stop' && ending !== 'cut' && !/[?!؟]/.test(norm);
}

/** The names on both sides of dashes and strokes; a hyphen inside a word is no dash, unless one name stands on each side. */
function partsOf(text: string): string[] {
  const spaced = text.split(/\s+[-–—/]\s*|\s*[-–—/]\s+|\//u);
  const parts = spaced.length > 1 ? spaced : text.split(/(?<=\p{Script=Arabic})[-–—](?=\p{Script=Arabic})/u);
  return parts.map((part) => part.trim().replace(/^["(]|[")]$/g, '')).filter((part) => part !== '');
}

/** A known agency, or an abbreviation with dots or blanks between its letters. */
function isAgency(name: string): boolean {
  return agencies.has(name.replace(/\.$/, '')) || /^\p{L}(?:[.\s]{1,2}\p{L}){1,3}\.?$/u.test(name);
}

function isDated(place: string): boolean {
  return /\d/.test(place) && place.split(/[\s,،]+/).some((word) => calendar.has(word));
}
