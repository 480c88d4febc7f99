/** Prefix and at least three letters of a verb in the present tense («يحيي», «تواصل»). */
const PRESENT = /^س?[يت][^\d\s]{3,}$/;

/** True when a normalised word is spelt as a verb in the present tense may be; names like «يوسف» are as well. */
export function mayBePresent(norm: string): boolean {
  return PRESENT.test(norm);
}
