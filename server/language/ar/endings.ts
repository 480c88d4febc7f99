// Article with what is attached to it, and the endings of number, gender and of adjectives made of countries and towns.
const ARTICLE = /^(?:[وفبلك]?ال|لل)(?=..)/;
const ENDING = /(?:يين|يون|يه|ين|ون|ات|ه|ي)$/;

/** A normalised Arabic word without article and ending («المصرية» → «مصر»); other words as they are. */
export function withoutEnding(norm: string): string {
  return norm.replace(ARTICLE, '').replace(ENDING, '');
}
