import { isForm } from '../../text/forms.ts';
import { normalise } from '../../text/normalise.ts';
import { numeralValue, times } from '../../text/numerals.ts';
import type { Word } from '../../text/words.ts';
import type { NumberReading } from '../quantity-words.ts';
import { splits } from './clitics.ts';
import { mayBeOrdinal, ordinalEnd } from './ordinals.ts';

type Part = 'one' | 'ten' | 'tens' | 'hundred' | 'scale' | 'fraction';
type Numeral = { readonly part: Part; readonly value: number };

const NUMERALS = new Map<string, Numeral>();
const define = (part: Part, rows: Readonly<Record<string, number>>) => {
  for (const [forms, value] of Object.entries(rows))
    for (const form of forms.split(' ')) NUMERALS.set(normalise(form), { part, value });
};
define('one', { صفر: 0, 'واحد واحدة': 1, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي اثنى اثنتى': 2 });
define('one', { 'ثلاثة ثلاث': 3, 'أربعة أربع': 4, 'خمسة خمس': 5, 'ستة ست': 6, 'سبعة سبع': 7 });
define('one', { 'ثمانية ثماني ثمان': 8, 'تسعة تسع': 9 });
define('ten', { 'عشرة عشر': 10 });
define('tens', { 'عشرون عشرين': 20, 'ثلاثون ثلاثين': 30, 'أربعون أربعين': 40, 'خمسون خمسين': 50 });
define('tens', { 'ستون ستين': 60, 'سبعون سبعين': 70, 'ثمانون ثمانين': 80, 'تسعون تسعين': 90 });
define('hundred', { 'مئة مائة ميه': 100, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي مئتى مائتى ميتين': 200 });
for (const [i, stem] of 'ثلاث أربع خمس ست سبع ثمان تسع'.split(' ').entries())
  define('hundred', { [`${stem}مئة ${stem}مائة ${stem}ميه`]: (i + 3) * 100 });
define('hundred', { 'ثمانيمئة ثمانيمائة': 800 });
define('scale', { 'ألف آلاف ألفا': 1e3, 'مليون ملايين مليونا': 1e6 });
define('scale', { 'مليار مليارات مليارا بليون بلايين بليونا': 1e9, 'تريليون ترليون تريليونات تريليونا ترليونا': 1e12 });
define('fraction', { نصف: 0.5, ربع: 0.25, ثلث: 1 / 3, 'ثلثا ثلثي': 2 / 3 });

/** Two of a scale in one word, the last form before a noun («ألفي شخص»). */
const TWO = new Map<string, number>();
for (const [forms, value] of Object.entries({
  'ألفان ألفين ألفي ألفا': 2e3,
  'مليونان مليونين مليوني مليونا': 2e6,
  'ملياران مليارين ملياري مليارا بليونان بليونين': 2e9,
  'تريليونان تريليونين تريليوني': 2e12,
}))
  for (const form of forms.split(' ')) if (!NUMERALS.has(normalise(form))) TWO.set(normalise(form), value);

const VAGUE = new Set('عشرات مئات مآت آلاف ألوف ملايين مليارات تريليونات بضع بضعة عدة'.split(' ').map(normalise));
/** Also lady, lion, Monday, wrote …: a number only where something is counted. */
const AMBIGUOUS = new Set(
  'ست سبع تسع عشر ألف ألفي ألفا مليوني ملياري واحد واحدة اثنين صفر ثمان'.split(' ').map(normalise),
);
const FIRST_OF_ELEVEN = new Set(['احد', 'احدي']);
const CLITICS = new Set(['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل', 'وك']);

interface Token extends Numeral {
  readonly start: number;
  readonly prefix: string;
  readonly definite: boolean;
}

/**
 * The number that begins at word `at`: digits, words, or both («ثمانية آلاف», «500 ألف», «مئتان وخمسة
 * وعشرون», «مليونان ونصف المليون»). Parts are added only in the order in which Arabic adds them, so
 * that «خمسة وستة» stay two numbers. Linear in the number.
 */
export function number(words: readonly Word[], at: number): NumberReading | undefined {
  const first = words[at] as Word;
  if (!mayCount(first)) return undefined;
  const vague = vagueAt(words, at);
  if (vague) return vague;
  const ordinal = ordinalEnd(words, at);
  if (ordinal !== undefined) return uncounted(words, at, ordinal);
  const head = readTerm(words, at, Number.POSITIVE_INFINITY);
  if (!head) return undefined;
  const { scale } = head;
  let { value, next } = head;
  // Smaller parts behind «و»: «مليون و200 ألف», «ألف وخمسمئة».
  for (let least = scale; least > 1; ) {
    const from = joinedAt(words, next);
    if (from === undefined) break;
    const half = tokenAt(words, from, true);
    if (half?.part === 'fraction') {
      value += times(half.value, scale);
      next = from + 1;
      if (tokenAt(words, next, false)?.part === 'scale') next++; // «ونصف المليون»
      break;
    }
    const more = readTerm(words, from, least);
    if (!more || more.scale >= least || more.value >= least) break;
    value += more.value;
    next = more.next;
    least = more.scale;
  }
  if (scale === 1) {
    const from = joinedAt(words, next);
    const half = from === undefined ? undefined : tokenAt(words, from, true);
    if (from !== undefined && half?.part === 'fraction' && value > 0) {
      value += half.value;
      next = from + 1;
      const big = tokenAt(words, next, false);
      if (big?.part === 'scale') {
        value = times(value, big.value);
        next++;
      }
    }
  }
  const last = words[next - 1] as Word;
  return {
    value: Number(value.toPrecision(15)),
    start: head.start,
    end: last.end,
    next,
    digits: first.kind === 'number' && next === at + 1,
    scale,
    definite: head.definite,
    vague: false,
    needsNoun: next === at + 1 && AMBIGUOUS.has(normalise(last.surface.slice(head.start - last.start))),
  };
}

/** Few words begin a number. */
const mayCount = isForm(
  (form) =>
    form.kind === 'number' ||
    splits({ form }).some(
      ({ norm }) =>
        VAGUE.has(norm) || NUMERALS.has(norm) || TWO.has(norm) || FIRST_OF_ELEVEN.has(norm) || mayBeOrdinal(norm),
    ),
);

/** «عشرات», «مئات الآلاف»: the words are taken so that «آلاف» is not read as 1,000. */
function vagueAt(words: readonly Word[], at: number): NumberReading | undefined {
  let next = at;
  for (let word = words[next]; word?.kind === 'word'; word = words[++next]) {
    const rest = splits(word).find((split) => VAGUE.has(split.norm));
    const scale = next > at ? tokenAt(words, next, false)?.part : undefined;
    if (!rest && scale !== 'scale' && scale !== 'hundred') break;
  }
  return next === at ? undefined : uncounted(words, at, next);
}

/** Words that are taken together and tell no count. */
function uncounted(words: readonly Word[], at: number, next: number): NumberReading {
  const [first, last] = [words[at] as Word, words[next - 1] as Word];
  const plain = { scale: 1, digits: false, definite: false, needsNoun: false };
  return { value: 0, start: first.start, end: last.end, next, vague: true, ...plain };
}

interface Term {
  readonly value: number;
  readonly scale: number;
  readonly start: number;
  readonly next: number;
  readonly definite: boolean;
}

/** A number below a thousand and the scale behind it, which must be smaller than `below`. */
function readTerm(words: readonly Word[], at: number, below: number): Term | undefined {
  const first = words[at];
  if (!first) return undefined;
  const joined = below !== Number.POSITIVE_INFINITY;
  const two = twoAt(first, joined);
  if (two) return two.value < below ? { ...two, scale: two.value / 2, next: at + 1 } : undefined;
  const small = readDigits(words, at) ?? readSmall(words, at, joined);
  if (!small) return undefined;
  const scale = small.closed ? undefined : tokenAt(words, small.next, false);
  if (scale?.part === 'scale' && scale.value < below && (scale.prefix === '' || scale.definite)) {
    return { ...small, value: times(small.value, scale.value), scale: scale.value, next: small.next + 1 };
  }
  return { ...small, scale: small.closed ? small.value : 1 };
}

interface Small extends Omit<Term, 'scale'> {
  /** A scale word that stands alone («ألف شخص»): nothing multiplies it any more. */
  readonly closed: boolean;
}

function readDigits(words: readonly Word[], at: number): Small | undefined {
  const word = words[at] as Word;
  if (word.kind !== 'number') return undefined;
  let next = at + 1;
  let norm = word.norm;
  const comma = words[next];
  const decimals = words[next + 1];
  if (comma?.norm === '،' && !comma.spaced && decimals?.kind === 'number' && !decimals.spaced)
    if (/^\d{1,2}$/.test(decimals.norm) && /^\d+$/.test(norm)) {
      norm = `${norm}.${decimals.norm}`; // «7،4»
      next += 2;
    }
  // «13،299،024»
  while (/^\d{1,3}(?:,\d{3})*$/.test(norm) && isMark(words, next, '،') && /^\d{3}$/.test(words[next + 1]?.norm ?? '')) {
    norm += `,${words[next + 1]?.norm}`;
    next += 2;
  }
  // «10.‏1»: a right-to-left mark turns the parts round, so that 1.10 is read.
  const turned = words[next + 1];
  if (
    isMark(words, next, '.') &&
    turned &&
    turned.start > (words[next]?.end ?? 0) &&
    /^\d+$/.test(turned.norm + norm)
  ) {
    norm = `${turned.norm}.${norm}`;
    next += 2;
  }
  const group = words[next];
  if (
    /^[1-9]\d{0,2}$/.test(norm) &&
    group?.kind === 'number' &&
    /^\d{3}$/.test(group.norm) &&
    group.start === word.end + 1
  )
    if (words[next + 1]?.kind === 'word') {
      norm += group.norm; // «50 000»
      next++;
    }
  // «(350) ألف»
  const isBracketed = words[at - 1]?.norm === '(' && words[next]?.norm === ')';
  const big = tokenAt(words, isBracketed ? next + 1 : next, false);
  const value = numeralValue(norm, big?.part !== 'scale');
  if (value === undefined) return undefined;
  const plain = { value, definite: false, closed: false };
  if (isBracketed && big?.part === 'scale') return { ...plain, start: (words[at - 1] as Word).start, next: next + 1 };
  return { ...plain, start: word.start, next };
}

/** A mark directly behind a number and before another one. */
function isMark(words: readonly Word[], at: number, norm: string): boolean {
  const [mark, number] = [words[at], words[at + 1]];
  return mark?.norm === norm && !mark.spaced && number?.kind === 'number' && !number.spaced;
}

function readSmall(words: readonly Word[], at: number, joined: boolean): Small | undefined {
  const first = tokenAt(words, at, joined) ?? elevenAt(words, at, joined);
  if (!first) return undefined;
  const { start, definite } = first;
  const result = (value: number, next: number, closed = false): Small => ({ value, start, definite, next, closed });
  const following = tokenAt(words, at + 1, false);
  const bare = following && following.prefix === '' ? following : undefined;
  if (first.part === 'scale') return result(first.value, at + 1, true);
  if (first.part === 'fraction') {
    return bare?.part === 'scale' ? result(first.value, at + 1) : undefined; // «نصف مليون»
  }
  if (first.part === 'hundred') return withRest(words, result(first.value, at + 1));
  if (first.part === 'tens' || first.part === 'ten') return result(first.value, at + 1);
  if (bare?.part === 'ten' && !bare.definite && first.value >= 1) return result(first.value + 10, at + 2);
  if (bare?.part === 'hundred' && bare.value === 100 && first.value >= 3)
    return withRest(words, result(first.value * 100, at + 2));
  if (words[at + 1]?.norm === 'ارباع' && first.value === 3) return { ...result(0.75, at + 2) };
  return withTens(words, result(first.value, at + 1));
}

/** «خمسة وعشرون». */
function withTens(words: readonly Word[], ones: Small): Small {
  const from = joinedAt(words, ones.next);
  const tens = from === undefined ? undefined : tokenAt(words, from, true);
  if (from === undefined || tens?.part !== 'tens' || ones.value === 0) return ones;
  return { ...ones, value: ones.value + tens.value, next: from + 1 };
}

/** «مئة وخمسة وعشرون»: at most 99 behind the hundreds. */
function withRest(words: readonly Word[], hundreds: Small): Small {
  const from = joinedAt(words, hundreds.next);
  if (from === undefined || words[from]?.kind === 'number') return hundreds;
  const rest = readSmall(words, from, true);
  if (!rest || rest.closed || rest.value >= 100 || rest.value === 0 || !Number.isInteger(rest.value)) return hundreds;
  return { ...hundreds, value: hundreds.value + rest.value, next: rest.next };
}

/** Index of the word that carries a joined part: «وخمسة» itself, or the word behind a «و» that stands alone. */
function joinedAt(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.norm === 'و') return at + 1 < words.length ? at + 1 : undefined;
  return word.kind === 'word' && word.norm.startsWith('و') ? at : undefined;
}

/** The number word at `at`; a joined one may have «و», any other a preposition before it. */
function tokenAt(words: readonly Word[], at: number, joined: boolean): Token | undefined {
  const word = words[at];
  if (word?.kind !== 'word') return undefined;
  for (const { prefix, article, norm, at: from } of splits(word)) {
    const numeral = NUMERALS.get(norm);
    const bare = article ? prefix.replace(/(?:ال|لل)$/, '') : prefix;
    if (numeral && CLITICS.has(bare) && (!joined || bare === 'و' || bare === ''))
      return { ...numeral, start: word.start + from, prefix: bare, definite: article };
  }
  return undefined;
}

function elevenAt(words: readonly Word[], at: number, joined: boolean): Token | undefined {
  const word = words[at] as Word;
  const split = splits(word).find(({ norm, prefix }) => FIRST_OF_ELEVEN.has(norm) && (!joined || prefix === 'و'));
  if (!split || tokenAt(words, at + 1, false)?.part !== 'ten') return undefined;
  return { part: 'one', value: 1, start: word.start + split.at, prefix: split.prefix, definite: split.article };
}

function twoAt(word: Word, joined: boolean): { value: number; start: number; definite: boolean } | undefined {
  if (word.kind !== 'word') return undefined;
  for (const { prefix, article, norm, at: from } of splits(word)) {
    const value = TWO.get(norm);
    if (value !== undefined && !article && (!joined || prefix === '' || prefix === 'و'))
      return { value, start: word.start + from, definite: article };
  }
  return undefined;
}
