/** The languages that Isnad reads. */
export type LanguageCode = 'ar' | 'en';

/** Everything that is particular to one language. Another language is another folder. */
export interface Language {
  readonly code: LanguageCode;
  readonly direction: 'rtl' | 'ltr';
}
