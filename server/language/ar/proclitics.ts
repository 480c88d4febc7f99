/** One way to read an Arabic word without its attached particles. */
export interface Stem {
  /** The rest in normalised form; «للجامعة» gives «الجامعة». */
  readonly norm: string;
  /** Normalised letters before the rest; for ل + ال, where the rest begins with the first lam, those before it. */
  readonly cut: number;
}

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بلك';

/**
 * The word itself, then what is left of it without و ف and without ب ل ك, shortest cut first.
 * Names keep at least two letters. The article stays. Possibilities, not decisions.
 */
export function stems(norm: string): readonly Stem[] {
  const out: Stem[] = [{ norm, cut: 0 }];
  const first = norm.charAt(0);
  if (norm.length < 3 || norm.includes('.')) return out;
  cutPreposition(norm, 0, out);
  if (CONJUNCTIONS.includes(first)) {
    out.push({ norm: norm.slice(1), cut: 1 });
    cutPreposition(norm, 1, out);
  }
  return out;
}

function cutPreposition(norm: string, at: number, out: Stem[]): void {
  if (norm.length - at < 3 || !PREPOSITIONS.includes(norm.charAt(at))) return;
  if (norm.startsWith('لل', at) && norm.length - at > 3) out.push({ norm: `ال${norm.slice(at + 2)}`, cut: at });
  else out.push({ norm: norm.slice(at + 1), cut: at + 1 });
}

/** Where in `surface` the rest begins after `cut` normalised letters, behind the marks of the last one cut. */
export function offsetAfter(surface: string, cut: number): number {
  if (cut === 0) return 0;
  let seen = 0;
  let at = 0;
  for (const char of surface) {
    if (seen === cut && !MARK.test(char)) return at;
    if (!MARK.test(char)) seen++;
    at += char.length;
  }
  return at;
}

const MARK = /[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad\ufeff]/u;
