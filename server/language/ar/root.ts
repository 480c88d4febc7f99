const WEAK = new Set(['ا', 'و', 'ي', 'ء', 'ئ', 'ؤ', 'ه']);
const PREFIXES = [
  'است',
  'مست',
  'يست',
  'تست',
  'ين',
  'تن',
  'من',
  'ان',
  'مت',
  'يت',
  'تت',
  'م',
  'ي',
  'ت',
  'ن',
  'س',
  'ل',
  'ب',
  'ك',
  'ا',
];

/**
 * A guess at the consonants that a stem shares with its relatives: one prefix of verb or participle
 * falls away when three strong letters stay, weak letters fall away behind the first («مناقشه»,
 * «يناقش» → نقش; «ذخائر», «ذخيره» → ذخر). Coarse on purpose: it only supports other evidence.
 */
export function root(stem: string): string {
  if (stem.length < 4) return stem;
  for (const prefix of PREFIXES) {
    if (!stem.startsWith(prefix)) continue;
    const rest = strong(stem.slice(prefix.length));
    if (rest.length >= 3) return rest;
  }
  const own = strong(stem);
  return own.length >= 3 ? own : stem;
}

/** The first letter and the strong letters behind it, two equal ones in a row once. */
function strong(letters: string): string {
  let out = '';
  for (const letter of letters) if (out === '' || !WEAK.has(letter)) out += letter;
  return WEAK.has(out.charAt(0)) && out.length > 3 ? out.slice(1) : out;
}
