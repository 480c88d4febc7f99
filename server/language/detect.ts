import { ar } from './ar/ar.ts';
import { en } from './en/en.ts';
import type { Language } from './language.ts';

/** The language of a text by the script of most of its letters; Arabic when it has none. Reads at most 4,000 units. */
export function languageOf(text: string): Language {
  let arabic = 0;
  let latin = 0;
  const end = Math.min(text.length, 4000);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 0x620 && code <= 0x6ff) || (code >= 0xfb50 && code <= 0xfeff)) arabic++;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin++;
  }
  return latin > arabic ? en : ar;
}
