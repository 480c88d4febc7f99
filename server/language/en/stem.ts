/** Past forms that no ending tells, with their base; the commonest verbs of news. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `said say|told tell|met meet|made make|took take|taken take|gave give|given give|got get|went go|gone go|came come|saw see|seen see|
  found find|held hold|left leave|led lead|lost lose|won win|began begin|begun begin|broke break|broken break|brought bring|built build|
  bought buy|caught catch|chose choose|chosen choose|drew draw|drawn draw|drove drive|driven drive|fell fall|fallen fall|fought fight|
  flew fly|flown fly|grew grow|grown grow|heard hear|hid hide|hidden hide|kept keep|knew know|known know|laid lay|meant mean|paid pay|
  ran run|rose rise|risen rise|sent send|shot shoot|showed show|shown show|sold sell|spoke speak|spoken speak|spent spend|stood stand|
  stole steal|stolen steal|struck strike|thought think|threw throw|thrown throw|understood understand|withdrew withdraw|
  withdrawn withdraw|wore wear|wrote write|written write|sought seek|swore swear|sworn swear|was be|were be|been be|is be|are be|
  has have|had have|did do|done do|does do|men man|women woman|children child|people person|lives life|wives wife|days day`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

const KEPT = new Set(
  'news this his its is was has does us gas bus thus plus less yes series species crisis basis analysis evening morning during nothing something anything everything king ring spring string thing wing bring sing red bed need seed speed feed indeed hundred'.split(
    ' ',
  ),
);

/**
 * The base of an inflected English word in normalised form: plural and verb endings fall away
 * (step 1 of Porter 1980), irregular past forms of common verbs become the base. Derived words stay
 * apart («negotiation» and «negotiate»).
 */
export function stem(norm: string): string {
  const irregular = IRREGULAR.get(norm);
  if (irregular !== undefined) return irregular;
  if (norm.length <= 3 || KEPT.has(norm) || !/^[a-z]+$/.test(norm)) return norm;
  const singular = withoutPlural(norm);
  for (const ending of ['ing', 'ed']) {
    if (!singular.endsWith(ending) || KEPT.has(singular)) continue;
    const base = singular.slice(0, -ending.length);
    if (hasVowel(base) && base.length >= 2) return withPlainEnd(base);
  }
  return singular.endsWith('e') && singular.length > 4 && !singular.endsWith('ee') ? singular.slice(0, -1) : singular;
}

/** The singular of an English noun in normalised form; words that are none keep their form. */
export function singular(norm: string): string {
  return KEPT.has(norm) ? norm : (IRREGULAR_PLURALS.get(norm) ?? withoutPlural(norm));
}

const IRREGULAR_PLURALS = new Map(
  'men man|women woman|children child|people person|lives life|wives wife|feet foot|teeth tooth|knives knife|houses house'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

function withoutPlural(norm: string): string {
  if (norm.endsWith('ies') && norm.length > 4) return `${norm.slice(0, -3)}y`;
  if (norm.length <= 3) return norm;
  if (/(?:ss|sh|ch|x|z)es$/.test(norm)) return norm.slice(0, -2);
  if (/(?:ss|us|is)$/.test(norm) || !norm.endsWith('s')) return norm;
  return norm.slice(0, -1);
}

/** True of a word spelt as a past tense or past participle is. */
export function isPastForm(norm: string): boolean {
  if (NOT_PAST.has(norm)) return false;
  return (/[a-z]{2}ed$/.test(norm) && !KEPT.has(norm)) || IRREGULAR.has(norm);
}

// Rows of IRREGULAR that are present forms or nouns.
const NOT_PAST = new Set('is has does men women children people lives wives days'.split(' '));

function hasVowel(base: string): boolean {
  return /[aeiouy]/.test(base);
}

/** Undoes what the ending did to the base: «stopp» is stop, «denied» came from deny. A final e is left off throughout. */
function withPlainEnd(base: string): string {
  if (base.endsWith('i') && base.length > 2) return `${base.slice(0, -1)}y`;
  if (/([^aeiou])\1$/.test(base) && !/(?:ll|ss|zz)$/.test(base)) return base.slice(0, -1);
  return base;
}
