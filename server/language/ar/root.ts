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

const SUFFIXES = ['هما', 'كما', 'نا', 'هم', 'هن', 'كم', 'ها', 'وا', 'تم', 'ه'];
// Form VIII sets a ت behind the first consonant, a ط behind an emphatic one («اجتماع», «اصطناع»).
const INFIXED = /^ا([\u0620-\u064a])[تط](?=[\u0620-\u064a]{2})/;

// The same in the present and the participle («يعتقل», «مرتفع»); «يستمر» is of form X.
const INFIXED_VERB = /^[يتنم]((?!س)[\u0620-\u064a])[تط](?=[\u0620-\u064a]{2}$)/;

// The ta marbuta that a pronoun behind it opens («زيارته»), and the ending of the feminine past.
const OPEN_TA = /(?<=[\u0620-\u064a]{3})ت$/;

/**
 * A guess at the consonants that a stem shares with its relatives: one prefix of preposition, verb or
 * participle and one suffix of pronoun fall away when three strong letters stay, weak letters fall
 * away behind the first («مناقشه», «يناقش» → نقش; «ذخائر», «ذخيره» → ذخر). Coarse on purpose: it only
 * supports other evidence.
 */
export function root(stem: string): string {
  if (stem.length < 4) return stem;
  const base = withoutSuffix(stem).replace(OPEN_TA, '').replace(INFIXED, '$1').replace(INFIXED_VERB, '$1');
  for (const prefix of PREFIXES) {
    if (!base.startsWith(prefix)) continue;
    const rest = strong(base.slice(prefix.length));
    if (rest.length >= 3) return rest;
  }
  const own = strong(base);
  return own.length >= 3 ? own : base;
}

function withoutSuffix(stem: string): string {
  for (const suffix of SUFFIXES)
    if (stem.endsWith(suffix) && strong(stem.slice(0, -suffix.length)).length >= 3)
      return stem.slice(0, -suffix.length);
  return stem;
}

/** The first letter and the strong letters behind it. */
function strong(letters: string): string {
  let out = '';
  for (const letter of letters) if (out === '' || !WEAK.has(letter)) out += letter;
  return WEAK.has(out.charAt(0)) && out.length > 3 ? out.slice(1) : out;
}
