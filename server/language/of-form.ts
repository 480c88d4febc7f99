import { type Form, ofForm } from '../text/forms.ts';
import type { Language, LanguageCode } from './language.ts';

/** As `ofForm`, for what depends on the form and the language it is read in. */
export function ofFormIn<T>(
  find: (form: Form, language: Language) => T,
): (word: { readonly form: Form }, language: Language) => T {
  const finders: Partial<Record<LanguageCode, (word: { readonly form: Form }) => T>> = {};
  return (word, language) => {
    finders[language.code] ??= ofForm((form) => find(form, language));
    return (finders[language.code] as (word: { readonly form: Form }) => T)(word);
  };
}
