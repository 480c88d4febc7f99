import { normalise } from '../text/normalise.ts';

/**
 * A look-up of the sense that a word shares with its synonyms: a name of its group, opaque; `undefined` for a word of none.
 * `norm` is the word in normalised form, `stem` its stem, which may be that of the word behind a clitic.
 */
export type Senses = (norm: string, stem: string) => string | undefined;

/** Marks a word that counts only as it is written, since its stem is that of another word too («مركبة», «مركب»). */
const AS_WRITTEN = '=';

/**
 * The senses of a list of groups, one a line. A word stands for all forms with its stem; `=word` only for itself, with or
 * without the clitics that `bare` takes off; `past/present` for the forms that `inflected` gives. A word is in one group.
 */
export function senses(
  groups: string,
  stem: (norm: string) => string,
  bare: (norm: string) => readonly string[],
  inflected: (past: string, present: string) => readonly string[],
): Senses {
  const byStem = new Map<string, string>();
  const asWritten = new Map<string, string>();
  for (const words of groupsOf(groups)) {
    const sense = words[0] as string;
    for (const word of words) {
      const [past, present] = word.split('/');
      if (word.startsWith(AS_WRITTEN)) asWritten.set(normalise(word.slice(1)), sense);
      else if (past && present) for (const form of inflected(past, present)) byStem.set(stem(normalise(form)), sense);
      else byStem.set(stem(normalise(word)), sense);
    }
  }
  return (norm, own) => {
    for (const form of bare(norm)) {
      const sense = asWritten.get(form);
      if (sense !== undefined) return sense;
    }
    return byStem.get(own);
  };
}

/** The words of each group of a list, as they are written there. */
export function groupsOf(groups: string): string[][] {
  return groups
    .split('\n')
    .map((line) => line.trim().split(/\s+/).filter(Boolean))
    .filter((words) => words.length > 1);
}
