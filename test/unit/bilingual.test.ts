import { describe, expect, it } from 'vitest';
import { ar } from '../../server/language/ar/ar.ts';
import { translationsOf } from '../../server/language/bilingual.ts';
import { en } from '../../server/language/en/en.ts';
import { normalise } from '../../server/text/normalise.ts';

const like = (arabic: string, english: string) =>
  translationsOf(ar.stem(normalise(arabic))).get(en.stem(normalise(english))) ?? 0;

describe('a word of one language for a word of the other', () => {
  it.each([
    ['المحكمة', 'courts'],
    ['وأعلنت', 'announced'],
    ['تعلن', 'announces'],
    ['أعلنوا', 'announcement'],
    ['المحادثات', 'talks'],
    ['الانتخابات', 'election'],
    ['اتفاقا', 'agreement'],
    ['بزيادة', 'increase'],
    ['فريقين', 'teams'],
  ])('%s: %s', (arabic, english) => {
    expect(like(arabic, english)).toBeGreaterThan(0.5);
  });

  it.each([
    ['المحكمة', 'hospital'],
    ['أعلن', 'denied'],
    ['ارتفع', 'fell'],
    ['شمال', 'southern'],
    ['صباح', 'evening'],
    ['زعزعة', 'court'],
  ])('never %s: %s', (arabic, english) => {
    expect(like(arabic, english)).toBe(0);
  });
});
