/*
 * What tells an abbreviation's full stop from the end of a sentence. Both languages in one place,
 * since sentences are found before anyone asks for the language, and both stand in one line.
 * All in normalised form.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** A name or number follows these: their full stop never ends a sentence. */
export const BEFORE_NAME = set(
  'mr mrs ms mx dr prof gen lt col cmdr maj sgt capt pvt cpl adm sen sens rep reps del gov govs hon rev fr st mt ft vs messrs mme mlle sheikh',
);

/** An abbreviation only before a number («No. 5»). */
export const BEFORE_NUMBER = set('no nos art sec fig vol p pp ch para');

/** These stop short in mid-sentence as a rule; before a word that opens sentences they end one. */
export const SHORTENED = set(
  'etc inc ltd co corp bros llc plc jr sr esq jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun est dept univ assn ave blvd rd approx ca cf ed eds ext min max',
);

/** Capitalised words that open a sentence far more often than they follow an abbreviation as part of a name. */
export const OPENERS = set(
  'the a an he she it they we you i this that these those there his her its their our my but and or so yet in on at by for from with as if when while after before since although though however meanwhile according asked also more most many some what who why how where not no nor both only still then thus',
);

/** Names of Latin letters as Arabic spells abbreviations out («بي. بي. سي.», «سي.إن.إن»). */
export const LETTER_NAMES = set(
  'ايه اي بي سي دي اف جي جيه اتش كيه كي ال ام ان او كيو كيوز ار اس تي يو في فيه دبليو اكس واي زد زي ايتش اتس',
);
