import { type Form, ofForm } from '../../text/forms.ts';
import { normalise } from '../../text/normalise.ts';
import type { Split } from '../language.ts';

const CONJUNCTIONS = new Set(['و', 'ف']);
const PREPOSITIONS = new Set(['ب', 'ل', 'ك']);
/** Letters that a verb in the imperfect begins with: only these follow the future «س». */
const IMPERFECT = new Set(['ي', 'ت', 'ن', 'ا']);
const FEWEST_LETTERS = 2;

/**
 * The ways in which a written word can be taken apart into attached clitics (و ف · ب ل ك · س · ال)
 * and a rest, from the whole word to the longest prefix: «وبالقطار» gives وبالقطار, و+بالقطار,
 * وب+القطار, وبال+قطار. They are possibilities, not decisions: «وزير» gives و+زير too, so look the
 * rest up in something that knows words. At least two letters are left.
 *
 * «للجامعة» (ل and ال melted together) gives ل+الجامعه, whose `at` is the first lam, since the
 * article cannot be pointed at alone, and لل+جامعه. «للغة» gives ل+لغه as well.
 * Linear in the word, which has no length limit but is cut at six letters in practice.
 */
export const splits = ofForm(take);

function take(word: Form): readonly Split[] {
  const whole: Split = { prefix: '', article: false, norm: word.norm, at: 0 };
  if (word.kind !== 'word' || !mayTakeClitics(word.norm)) return [whole];
  const { norm } = word;
  if (norm.includes('.')) {
    if (norm.charAt(2) !== '.' || norm.startsWith('ال')) return [whole]; // only «وأ.ف.ب» has one
    return [whole, { prefix: norm.charAt(0), article: false, norm: norm.slice(1), at: offsetOf(word, 1) }];
  }
  const out: Split[] = [whole];
  const add = (length: number, article: boolean) => {
    if (norm.length - length < FEWEST_LETTERS) return;
    out.push({ prefix: norm.slice(0, length), article, norm: norm.slice(length), at: offsetOf(word, length) });
  };
  const addArticle = (at: number) => {
    if (norm.startsWith('ال', at)) add(at + 2, true);
  };
  const addInner = (at: number) => {
    addArticle(at);
    if (PREPOSITIONS.has(norm.charAt(at))) {
      add(at + 1, false);
      if (norm.startsWith('لل', at) && norm.length - at - 2 >= FEWEST_LETTERS) {
        const prefix = norm.slice(0, at + 1);
        out.push({ prefix, article: false, norm: `ال${norm.slice(at + 2)}`, at: offsetOf(word, at) });
        add(at + 2, true);
      }
      addArticle(at + 1);
    }
    if (norm.charAt(at) === 'س' && IMPERFECT.has(norm.charAt(at + 1)) && norm.length - at > 3) add(at + 1, false);
  };
  addInner(0);
  if (CONJUNCTIONS.has(norm.charAt(0))) {
    add(1, false);
    addInner(1);
  }
  return out.length > 2 ? out.sort((a, b) => a.prefix.length - b.prefix.length) : out;
}

function mayTakeClitics(norm: string): boolean {
  const first = norm.charAt(0);
  if (norm.length <= FEWEST_LETTERS) return false;
  return CONJUNCTIONS.has(first) || PREPOSITIONS.has(first) || first === 'س' || norm.startsWith('ال');
}

/** Every character is one letter of the normalised form. */
const PLAIN = /^[\u0621-\u063a\u0641-\u064a]+$/;

/**
 * Where the rest begins in the written word after `letters` normalised letters: behind the harakat and
 * tatweel of the last of them. A letter written in one ligature with the next («ﻻ») stays with it.
 */
function offsetOf(word: Form, letters: number): number {
  if (word.norm.length === word.surface.length && PLAIN.test(word.surface)) return letters;
  let seen = 0;
  let at = 0;
  for (const char of word.surface) {
    const length = normalise(char).length;
    if (length > 0 && seen + length > letters) break;
    seen += length;
    at += char.length;
  }
  return at;
}
