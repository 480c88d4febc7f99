import { describe, expect, it } from 'vitest';
import { ar } from '../../server/language/ar/ar.ts';
import { normaliseWithMap } from '../../server/text/normalise.ts';
import { read } from '../../server/text/reading.ts';

const LINES: readonly (readonly [name: string, piece: string])[] = [
  ['one letter', 'a'],
  ['one Arabic letter', 'و'],
  ['digits', '7'],
  ['digits with points', '1.'],
  ['letters with points', 'أ.'],
  ['Latin letters and digits', 'a1'],
  ['apostrophes', "a'"],
  ['harakat', 'َ'],
  ['tatweel', 'ـ'],
  ['full stops', '.'],
  ['question marks in quotes', '؟"'],
  ['brackets', '('],
  ['blanks', ' '],
  ['line ends', '\n'],
  ['bidi marks', '\u200f'],
  ['lone surrogates', '\ud83d'],
  ['zeros', '\u0000'],
  ['ligatures', 'ﷺ'],
  ['ordinary words', 'وصل الوفد إلى المدينة، '],
];

/** Processor time, so that a busy machine changes nothing. */
function milliseconds(text: string): number {
  const start = process.cpuUsage();
  const { words } = read(text);
  for (const word of words) ar.splits(word);
  normaliseWithMap(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('a line of any length is read in linear time', () => {
  it.each(LINES)('%s', (_name, piece) => {
    const line = (units: number) => piece.repeat(Math.ceil(units / piece.length));
    milliseconds(line(25_000)); // warm
    const small = Math.min(milliseconds(line(25_000)), milliseconds(line(25_000)));
    const large = Math.min(milliseconds(line(200_000)), milliseconds(line(200_000)));
    // Eight times the text: 8 when linear, 64 when quadratic; small times are noise.
    expect(large / Math.max(small, 5)).toBeLessThan(40);
  });

  it('10 MB', () => {
    const { words, sentences } = read('وصل الوفد، قال. '.repeat(625_000));
    expect(words.length).toBe(3_125_000);
    expect(sentences.length).toBeGreaterThan(1);
  });
});
