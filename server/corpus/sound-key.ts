/** Classes of consonants that both scripts keep apart; vowels, h, w, y and their Arabic fellows fall away. */
const CLASSES: readonly (readonly [letters: string, klass: string])[] = [
  ['bpبپ', 'B'],
  ['tdتدطضذث', 'T'],
  ['kqgjxكقغجخگ', 'K'],
  ['szسزشصظچژ', 'S'],
  ['mم', 'M'],
  ['nن', 'N'],
  ['lل', 'L'],
  ['rر', 'R'],
  ['fvفڤ', 'F'],
];
const CLASS_OF = new Map(CLASSES.flatMap(([letters, klass]) => [...letters].map((letter) => [letter, klass] as const)));

/**
 * A coarse key that a name written in Arabic and in Latin letters mostly share: the first sounds of its
 * first and last word. It only brings names together that are then compared letter by letter.
 */
export function soundKey(parts: readonly string[]): string {
  const first = sounds(parts[0] ?? '').slice(0, 2);
  const last = parts.length > 1 ? sounds(parts[parts.length - 1] ?? '').slice(0, 3) : '';
  return `${parts.length} ${first} ${last}`;
}

function sounds(word: string): string {
  const spelt = word
    .replace(/ph/g, 'f')
    .replace(/sch|tch|ch|sh|zh|c(?=[eiy])/g, 's')
    .replace(/تش/g, 'ش')
    .replace(/c/g, 'k')
    .replace(/th/g, 't');
  let out = '';
  for (const letter of spelt) {
    const klass = CLASS_OF.get(letter);
    if (klass && !out.endsWith(klass)) out += klass;
  }
  return out;
}

/** The same for one word: its first three sounds. */
export function soundsOf(word: string): string {
  return sounds(word).slice(0, 3);
}
