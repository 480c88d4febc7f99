import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../../server/document/quantities.ts';
import { ar } from '../../../server/language/ar/ar.ts';
import { en } from '../../../server/language/en/en.ts';
import { numeralValue } from '../../../server/text/numerals.ts';
import { words } from '../../../server/text/words.ts';
import { anyText } from '../../support/arbitrary.ts';

const AR_ONES = 'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' ');
const AR_TENS = 'عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون'.split(' ');
const AR_HUNDREDS = 'مئة مئتان ثلاثمئة أربعمائة خمسمئة ستمائة سبعمئة ثمانمئة تسعمائة'.split(' ');

/** A number below a thousand as Arabic writes it out. */
function arabicSmall(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const parts = hundreds > 0 ? [AR_HUNDREDS[hundreds - 1]] : [];
  if (rest > 0 && rest <= 10) parts.push(AR_ONES[rest - 1]);
  else if (rest === 11) parts.push('أحد عشر');
  else if (rest === 12) parts.push('اثنا عشر');
  else if (rest < 20 && rest > 0) parts.push(`${AR_ONES[rest - 11]} عشر`);
  else if (rest > 0) parts.push(...(rest % 10 ? [AR_ONES[(rest % 10) - 1]] : []), AR_TENS[Math.floor(rest / 10) - 2]);
  return parts.join(' و');
}

function arabic(value: number): string {
  const parts: string[] = [];
  let rest = value;
  for (const [scale, one, two, few, many] of [
    [1e6, 'مليون', 'مليونان', 'ملايين', 'مليونا'],
    [1e3, 'ألف', 'ألفان', 'آلاف', 'ألفا'],
  ] as const) {
    const times = Math.floor(rest / scale);
    rest %= scale;
    if (times === 1) parts.push(one);
    else if (times === 2) parts.push(two);
    else if (times > 0) parts.push(`${arabicSmall(times)} ${times <= 10 ? few : many}`);
  }
  if (rest > 0) parts.push(arabicSmall(rest));
  return parts.join(' و');
}

const EN_ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const EN_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function englishSmall(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const tens =
    rest >= 20
      ? `${EN_TENS[Math.floor(rest / 10) - 2]}${rest % 10 ? `-${EN_ONES[(rest % 10) - 1]}` : ''}`
      : EN_ONES[rest - 1];
  return [hundreds > 0 ? `${EN_ONES[hundreds - 1]} hundred` : undefined, rest > 0 ? tens : undefined]
    .filter((part) => part !== undefined)
    .join(' and ');
}

function english(value: number): string {
  const parts: string[] = [];
  let rest = value;
  for (const [scale, word] of [
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const) {
    const times = Math.floor(rest / scale);
    rest %= scale;
    if (times > 0) parts.push(`${englishSmall(times)} ${word}`);
  }
  if (rest > 0) parts.push(englishSmall(rest));
  return parts.join(' ');
}

describe('numbers', () => {
  const anyNumber = fc.oneof(fc.integer({ min: 1, max: 130 }), fc.integer({ min: 1, max: 999_999_999 }));

  it('written out in Arabic are read to the last word', () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        const all = words(arabic(value));
        expect(ar.quantities.number(all, 0)).toMatchObject({ value, next: all.length });
      }),
      { numRuns: 500 },
    );
  });

  it('written out in English are read to the last word', () => {
    fc.assert(
      fc.property(anyNumber, (value) => {
        const all = words(english(value));
        expect(en.quantities.number(all, 0)).toMatchObject({ value, next: all.length });
      }),
      { numRuns: 500 },
    );
  });

  it('in digits mean the same in both writings, with and without separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
        expect(numeralValue(String(value))).toBe(value);
        expect(numeralValue(value.toLocaleString('en-US'))).toBe(value);
      }),
    );
  });
});

it('any text has quantities that lie in it, in order, with finite values', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      for (const { quantities } of [ar, en]) {
        let last = 0;
        for (const { start, end, value } of quantitiesIn(words(text), quantities)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
          last = end;
        }
      }
    }),
    { numRuns: 500 },
  );
});
