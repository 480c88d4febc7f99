import { remembering } from '../../text/memo.ts';
import { bytes, wordFilter } from '../bloom.ts';
import { DICTIONARY_NOUNS, DICTIONARY_VERBS } from '../models/ar-dictionary.ts';

/**
 * What a dictionary of ordinary Arabic says of a word: listed as a noun (or adjective, or function word),
 * a noun but for an ending, a verb, several of these, or (`x`) nothing: then it is most likely a name.
 */
export type Listed = 'n' | 'm' | 'v' | 'nv' | 'mv' | 'x';

const nouns = wordFilter(bytes(DICTIONARY_NOUNS));
const verbs = wordFilter(bytes(DICTIONARY_VERBS));

/** Endings of nouns: number, gender, the adjective's ي, pronouns. */
const NOUN_ENDINGS = byLast('ه ات ين ون ان يه ي يين تين تان ا ها هم نا هما تها ته تهم اته اتها يا و');
/** Endings of verbs: person, pronouns. */
const VERB_ENDINGS = byLast('ت وا ا تا ون ان ن نا ه ها هم ته تها وه');

/** Endings by their last letter, so that most words are asked for none. */
function byLast(endings: string): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>();
  for (const ending of endings.split(' ')) {
    const last = ending.charAt(ending.length - 1);
    out.set(last, [...(out.get(last) ?? []), ending]);
  }
  return out;
}

/** Looks up a word in normalised form, without particles and article. Constant. */
export const listed = remembering(20_000, (base): Listed => {
  const noun = nouns.has(base) ? 'n' : hasListed(base, NOUN_ENDINGS, nouns) ? 'm' : '';
  const verb = verbs.has(base) || hasListed(base, VERB_ENDINGS, verbs) || isFuture(base) ? 'v' : '';
  return `${noun}${verb}` === '' ? 'x' : (`${noun}${verb}` as Listed);
});

function isFuture(base: string): boolean {
  return (
    base.charAt(0) === 'س' &&
    base.length > 4 &&
    (verbs.has(base.slice(1)) || hasListed(base.slice(1), VERB_ENDINGS, verbs))
  );
}

function hasListed(word: string, endings: typeof NOUN_ENDINGS, list: typeof nouns): boolean {
  for (const ending of endings.get(word.charAt(word.length - 1)) ?? []) {
    if (word.length - ending.length >= 3 && word.endsWith(ending) && list.has(word.slice(0, -ending.length)))
      return true;
  }
  return false;
}
