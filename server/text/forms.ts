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
  /** What `isForm` found, two bits a question: asked, and true. */
  readonly answers: number[];
}

/** Forms that are remembered at least, at some 2 KB. A day of news has some fifty thousand, few of them often. */
const MOST_FORMS = 20_000;
/** The form of one token. Constant on average. */
export const formOf = remembering(
  MOST_FORMS,
  (surface): Form => ({
    kind: kindOf(surface),
    norm: normalise(surface),
    surface,
    kept: new Array<unknown>(finders),
    answers: new Array<number>(Math.ceil(questions / QUESTIONS_EACH)).fill(0),
  }),
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

/** Questions whose answers are kept in one number: more bits would make it an object. */
const QUESTIONS_EACH = 15;
let questions = 0;

/** As `ofForm` for yes and no, which most questions ask for and which take two bits. */
export function isForm(find: (form: Form) => boolean): (word: { readonly form: Form }) => boolean {
  const place = Math.floor(questions / QUESTIONS_EACH);
  const asked = 1 << (2 * (questions++ % QUESTIONS_EACH));
  const yes = asked << 1;
  return ({ form }) => {
    const known = form.answers[place] ?? 0;
    if ((known & asked) !== 0) return (known & yes) !== 0;
    const value = find(form);
    // asked again, since `find` may have answered other questions
    form.answers[place] = (form.answers[place] ?? 0) | (value ? asked | yes : asked);
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
  return forEach(ofForm, find);
}

/** As `isForm`, for what also depends on one of a few objects that live as long as the program. */
export function isFormFor<K extends object>(
  find: (form: Form, key: K) => boolean,
): (word: { readonly form: Form }, key: K) => boolean {
  return forEach(isForm, find);
}

type Asked<T> = (word: { readonly form: Form }) => T;

function forEach<K extends object, T>(
  remember: (find: (form: Form) => T) => Asked<T>,
  find: (form: Form, key: K) => T,
): (word: { readonly form: Form }, key: K) => T {
  const finders = new WeakMap<K, Asked<T>>();
  return (word, key) => {
    let finder = finders.get(key);
    if (!finder) {
      finder = remember((form) => find(form, key));
      finders.set(key, finder);
    }
    return finder(word);
  };
}
