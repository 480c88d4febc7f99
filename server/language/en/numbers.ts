import { numeralValue, times } from '../../text/numerals.ts';
import type { Word } from '../../text/words.ts';
import type { NumberReading } from '../quantity-words.ts';

const ONES = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i) => [word, i]),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
const SCALES = new Map<string, number>([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mln', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);
/** Letters written to the digits: "50bn", "2.5m", "30k". */
const SUFFIXES = new Map<string, number>([...SCALES, ['k', 1e3], ['m', 1e6], ['b', 1e9]]);
const FRACTIONS = new Map<string, number>([
  ['half', 0.5],
  ['quarter', 0.25],
  ['third', 1 / 3],
]);
const ORDINALS = new Set('first second third fourth fifth sixth seventh eighth ninth'.split(' '));
const VAGUE = new Set('dozens scores hundreds thousands millions billions trillions tens several'.split(' '));
const PREPOSITION = new Set(['of']);

/**
 * The number that begins at word `at`: digits, words, or both ("two and a half million", "5.2 million",
 * "twenty-five", "a dozen", "$50bn" behind its sign). Linear in the number.
 */
export function number(words: readonly Word[], at: number): NumberReading | undefined {
  const first = words[at] as Word;
  if (VAGUE.has(first.norm)) return vague(words, at);
  const head = readTerm(words, at);
  if (!head) return undefined;
  const ordinal = ordinalEnd(words, head.next);
  if (ordinal !== undefined) return uncounted(words, at, ordinal);
  let { value, next } = head;
  const { scale } = head;
  for (let least = scale; least > 1; ) {
    const from = words[next]?.norm === 'and' || words[next]?.norm === ',' ? next + 1 : next;
    if (from < words.length && words[from]?.kind !== 'number') {
      const more = readTerm(words, from);
      if (more && more.scale < least && more.value < least && !(from > next && words[next]?.norm === ',')) {
        value += more.value;
        next = more.next;
        least = more.scale;
        continue;
      }
    }
    break;
  }
  const last = words[next - 1] as Word;
  return {
    value: Number(value.toPrecision(15)),
    start: head.next > at + 2 && words[at + 1]?.norm === ')' ? (words[at - 1] as Word).start : first.start,
    end: last.end,
    next,
    scale,
    digits: first.kind === 'number' && next === at + 1,
    definite: false,
    vague: false,
    needsNoun: next === at + 1 && (first.norm === 'one' || first.norm === 'zero'),
  };
}

interface Term {
  readonly value: number;
  readonly scale: number;
  readonly next: number;
}

/** A number with the scale behind it: "two hundred and five thousand", "half a million", "5.2 million". */
function readTerm(words: readonly Word[], at: number): Term | undefined {
  const word = words[at] as Word;
  const joined = /^(\d+)([a-z]+)$/.exec(word.norm);
  if (joined && word.kind === 'word') {
    const scale = SUFFIXES.get(joined[2] as string);
    return scale === undefined ? undefined : { value: times(Number(joined[1]), scale), scale, next: at + 1 };
  }
  const article = word.norm === 'a' || word.norm === 'an';
  if (word.norm === 'half' || (article && words[at + 1]?.norm === 'half')) {
    const from = word.norm === 'half' ? at + 1 : at + 2;
    const scale = SCALES.get(words[words[from]?.norm === 'a' ? from + 1 : from]?.norm ?? '');
    return scale ? { value: scale / 2, scale, next: words[from]?.norm === 'a' ? from + 2 : from + 1 } : undefined;
  }
  const small =
    word.kind === 'number' ? readDigits(words, at) : article ? readArticle(words, at) : readSmall(words, at);
  if (!small) return undefined;
  const half = halfAt(words, small.next);
  const value = small.value + (half?.value ?? 0);
  const next = half?.next ?? small.next;
  const sign = words[next];
  const scale =
    sign && !(sign.spaced === false && sign.kind === 'mark') ? scaleAt(sign, word.kind === 'number') : undefined;
  return scale ? { value: times(value, scale), scale, next: next + 1 } : { value, scale: 1, next };
}

function scaleAt(word: Word, digits: boolean): number | undefined {
  const scale = SCALES.get(word.norm);
  return scale ?? (digits && !word.spaced ? SUFFIXES.get(word.norm) : undefined);
}

function readDigits(words: readonly Word[], at: number): { value: number; next: number } | undefined {
  const value = numeralValue((words[at] as Word).norm);
  // "(350) thousand"
  const isBracketed =
    words[at - 1]?.norm === '(' && words[at + 1]?.norm === ')' && SCALES.has(words[at + 2]?.norm ?? '');
  return value === undefined ? undefined : { value, next: isBracketed ? at + 2 : at + 1 };
}

/** "a hundred", "a million", "a dozen"; a bare article is no number. */
function readArticle(words: readonly Word[], at: number): { value: number; next: number } | undefined {
  const norm = words[at + 1]?.norm ?? '';
  if (norm === 'dozen') return { value: 12, next: at + 2 };
  if (norm === 'hundred') return withRest(words, 100, at + 2);
  return SCALES.has(norm) ? { value: 1, next: at + 1 } : undefined;
}

/** A number in words below a thousand. */
function readSmall(words: readonly Word[], at: number): { value: number; next: number } | undefined {
  const norm = words[at]?.norm ?? '';
  const tens = TENS.get(norm);
  if (tens !== undefined) return readTens(words, at, tens);
  const one = ONES.get(norm);
  if (one === undefined) return undefined;
  const following = words[at + 1]?.norm;
  if (following === 'hundred' && one > 0) return withRest(words, one * 100, at + 2);
  if (following === 'dozen' && one > 0) return { value: one * 12, next: at + 2 };
  return { value: one, next: at + 1 };
}

/** "twenty-five", "twenty five". */
function readTens(words: readonly Word[], at: number, tens: number): { value: number; next: number } {
  const hyphen = words[at + 1]?.norm === '-' && !words[at + 1]?.spaced && !words[at + 2]?.spaced;
  const one = ONES.get(words[hyphen ? at + 2 : at + 1]?.norm ?? '');
  if (one === undefined || one < 1 || one > 9) return { value: tens, next: at + 1 };
  return { value: tens + one, next: hyphen ? at + 3 : at + 2 };
}

/** "two hundred and five": at most 99 behind the hundreds. */
function withRest(words: readonly Word[], hundreds: number, next: number): { value: number; next: number } {
  const from = words[next]?.norm === 'and' ? next + 1 : next;
  const norm = words[from]?.norm ?? '';
  const tens = TENS.get(norm);
  const rest = tens !== undefined ? readTens(words, from, tens) : undefined;
  const one = ONES.get(norm);
  if (rest) return { value: hundreds + rest.value, next: rest.next };
  if (one !== undefined && one > 0) return { value: hundreds + one, next: from + 1 };
  return { value: hundreds, next };
}

/** "and a half". */
function halfAt(words: readonly Word[], at: number): { value: number; next: number } | undefined {
  const spelled = (i: number) => words[i]?.norm;
  const from = spelled(at) === '-' ? at + 1 : at;
  const dash = from > at;
  if (spelled(from) !== 'and') return undefined;
  const a = dash ? from + 2 : from + 1;
  if (spelled(a) !== 'a') return undefined;
  const value = FRACTIONS.get(spelled(dash ? a + 2 : a + 1) ?? '');
  return value === undefined ? undefined : { value, next: dash ? a + 3 : a + 2 };
}

/** Index behind the rest of an ordinal: "thirty-third", "hundred and third"; the first part counts nothing. */
function ordinalEnd(words: readonly Word[], next: number): number | undefined {
  const [before, link, last] = [words[next - 1]?.norm ?? '', words[next], words[next + 1]];
  if (!link || !last || !ORDINALS.has(last.norm)) return undefined;
  const isHyphened = TENS.has(before) && link.norm === '-' && !link.spaced && !last.spaced;
  return isHyphened || (before === 'hundred' && link.norm === 'and') ? next + 2 : undefined;
}

function vague(words: readonly Word[], at: number): NumberReading {
  let next = at + 1;
  while (PREPOSITION.has(words[next]?.norm ?? '') && VAGUE.has(words[next + 1]?.norm ?? '')) next += 2;
  return uncounted(words, at, next);
}

/** Words that are taken together and tell no count. */
function uncounted(words: readonly Word[], at: number, next: number): NumberReading {
  const last = words[next - 1] as Word;
  const plain = { scale: 1, digits: false, definite: false, needsNoun: false };
  return { value: 0, start: (words[at] as Word).start, end: last.end, next, vague: true, ...plain };
}
