import { listed } from '../../language/ar/dictionary.ts';
import { givenNames } from '../../language/ar/given-names.ts';
import { nameScore, nameWords, placeWords } from '../../language/name-words.ts';
import type { Head, NameLexicon, NameType } from '../../language/names.ts';
import { isForm, isFormFor, ofFormFor } from '../../text/forms.ts';
import { countryOfAdjective } from './gazetteer.ts';
import { isArabic, type Line, readingsOf, type Token } from './token.ts';

/** A head word found in a text, and how many letters of particles stand before it. */
export interface FoundHead {
  readonly head: Head;
  readonly norm: string;
  readonly cut: number;
  readonly definite: boolean;
}

/** The head that a token is; `undefined` when it is none. */
export function headAt(token: Token | undefined, lexicon: NameLexicon): FoundHead | undefined {
  return token && headOf(token.word, lexicon);
}

const headOf = ofFormFor((form, lexicon: NameLexicon): FoundHead | undefined => {
  for (const { norm, cut } of readingsOf({ form })) {
    const head = lexicon.heads.get(norm);
    if (head) return { head, norm, cut, definite: false };
    const bare = withoutArticle(norm);
    const definite = bare === norm ? undefined : lexicon.heads.get(bare);
    if (definite) return { head: definite, norm: bare, cut, definite: true };
  }
  return undefined;
});

/** What a marked word after this token is; `undefined` when the token says nothing of it. */
export function markedTypeAfter(token: Token | undefined, lexicon: NameLexicon): NameType | undefined {
  for (const { norm } of token?.stems ?? []) {
    const type = lexicon.markedHeads.get(norm) ?? lexicon.markedHeads.get(withoutArticle(norm));
    if (type) return type;
  }
  return undefined;
}

/** The word without the Arabic article. */
export function withoutArticle(norm: string): string {
  return norm.startsWith('ال') && norm.length > 4 ? norm.slice(2) : norm;
}

/** True for «الـ…» itself, without particles; «التزام» and «البرت» only begin like it. */
export function isDefinite(token: Token | undefined): boolean {
  return token !== undefined && definite(token.word);
}

const definite = isForm(
  ({ kind, norm }) =>
    kind === 'word' && /^ال../.test(norm) && (listed(norm) !== 'n' || listed(norm.slice(2)).startsWith('n')),
);

/** True for an adjective of a country («الروسية»), whatever particles stand before it. */
export function isNationality(token: Token | undefined): boolean {
  return token !== undefined && nationality(token.word);
}

const nationality = isForm((form) => readingsOf({ form }).some(({ norm }) => countryOfAdjective(norm) !== undefined));

/** True when the letters or the tables of names say that the word is (part of) a proper name. */
export function isProper(token: Token | undefined): boolean {
  return token !== undefined && proper(token.word);
}

const proper = isForm((form) => {
  const { kind, norm, surface } = form;
  if (kind !== 'word') return false;
  if (!isArabic(form)) return /^[A-Z]/.test(surface);
  if (givenNames.has(norm) || placeWords.ar.has(norm)) return true;
  const [known, foreign, found] = [nameWords.ar.has(norm), nameScore(norm) >= 5, listed(norm)];
  // a word may look like one of the dictionary with an ending on
  return (known || foreign) && (found === 'x' || (known && foreign && !found.startsWith('n')));
});

/**
 * True when a particle is certainly written to the word («بطرابلس», «لقائدي», «وأعضاء»): no dictionary or table of
 * names knows it whole, and what is left of it is a word or a name of its own.
 */
export function hasParticle(token: Token): boolean {
  return particled(token.word);
}

const particled = isForm((form) => {
  if (proper({ form }) || listed(form.norm) !== 'x') return false;
  return readingsOf({ form }).some(
    ({ norm, cut }) => cut > 0 && norm.length > 2 && (listed(withoutArticle(norm)) !== 'x' || placeWords.ar.has(norm)),
  );
});

/** True for function words, days and months, with or without particles. */
export function isStop(token: Token | undefined, lexicon: NameLexicon): boolean {
  return token !== undefined && stop(token.word, lexicon);
}

const stop = isFormFor((form, { stops }: NameLexicon) => readingsOf({ form }).some(({ norm }) => stops.has(norm)));

/** True when the token begins with «وال…», so that it goes on with a list of definite words. */
export function isJoinedDefinite(token: Token | undefined): boolean {
  return token !== undefined && /^وال../.test(token.word.norm);
}

/** True when nothing but blanks stands between the words. */
export function follows(before: Token | undefined, after: Token | undefined): boolean {
  return before?.word.kind !== 'mark' && after !== undefined && after.word.kind !== 'mark';
}

/** True when a title or the adjective of a country stands directly before a token («الرئيس الكيني وليام روتو»). */
export function isTitled({ tokens, language }: Line, first: number): boolean {
  const before = tokens[first - 1];
  if (!before) return false;
  return isNationality(before) || title(before.word, language.names);
}

const title = isFormFor((form, { titles }: NameLexicon) =>
  readingsOf({ form }).some(({ norm }) => titles.has(withoutArticle(norm))),
);
