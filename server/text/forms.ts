import { remembering } from './memo.ts';
import { normalise } from './normalise.ts';

/**
 * `word`: letters, possibly with digits («22M3») or as an abbreviation («أ.ف.ب», "U.S.").
 * `number`: digits with their separators («6,700», «7.4», «٥٠٠»). `mark`: one punctuation mark or symbol.
 */
export type WordKind = 'word' | 'number' | 'mark';

/** A word as it is written, wherever it stands: one object for all its places, as long as it is remembered. */
export interface Form {
  readonly kind: WordKind;
  /** Normalised form of the whole token (see normalise.ts); quote marks are `"`, dashes `-`. */
  readonly norm: string;
  /** The token as written. */
  readonly surface: string;
  /** What `ofForm` found out of it, by the number of the finder. */
  readonly kept: unknown[];
}

/** Forms that are remembered at least, at some 2.5 KB. A day of news has some fifty thousand, few of them often. */
const MOST_FORMS = 15_000;
/** The form of one token. Constant on average. */
export const formOf = remembering(
  MOST_FORMS,
  (surface): Form => ({ kind: kindOf(surface), norm: normalise(surface), surface, kept: [] }),
);

/** A token that begins with a digit is a number unless it holds Latin letters; one of a letter and `'s` are words. */
function kindOf(surface: string): WordKind {
  if (/^\p{Nd}/u.test(surface)) return /[A-Za-z]/.test(surface) ? 'word' : 'number';
  return /^.$/su.test(surface) && !/\p{L}/u.test(surface) ? 'mark' : 'word';
}

const NOTHING = Symbol('undefined');
let finders = 0;

/**
 * What `find` tells of a form, found once for all its places and kept with it. `find` must look at the form alone.
 * Every layer asks the same questions of the same words, and words repeat: this is what makes an analysis cheap.
 */
export function ofForm<T>(find: (form: Form) => T): (word: { readonly form: Form }) => T {
  const finder = finders++;
  return ({ form }) => {
    const known = form.kept[finder];
    if (known !== undefined) return (known === NOTHING ? undefined : known) as T;
    const value = find(form);
    form.kept[finder] = value === undefined ? NOTHING : value;
    return value;
  };
}

/**
 * As `ofForm`, for what also depends on one of a few objects that live as long as the program: a language, a list of
 * words.
 */
export function ofFormFor<K extends object, T>(
  find: (form: Form, key: K) => T,
): (word: { readonly form: Form }, key: K) => T {
  const finders = new WeakMap<K, (word: { readonly form: Form }) => T>();
  return (word, key) => {
    let finder = finders.get(key);
    if (!finder) {
      finder = ofForm((form) => find(form, key));
      finders.set(key, finder);
    }
    return finder(word);
  };
}
