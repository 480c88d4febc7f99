import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf, isForm, isFormFor, ofForm, ofFormFor } from '../../../server/text/forms.ts';
import { remembering } from '../../../server/text/memo.ts';
import { contains, overlap, overlapping } from '../../../server/text/span.ts';
import { words } from '../../../server/text/words.ts';

describe('written forms', () => {
  it.each([
    ['بوتين', 'word'],
    ['Putin', 'word'],
    ['أ.ف.ب', 'word'],
    ['U.S.', 'word'],
    ["'s", 'word'],
    ['22M3', 'word'],
    ['٥٠٠', 'number'],
    ['6,700', 'number'],
    ['«', 'mark'],
    ['²', 'mark'],
    ['🙂', 'mark'],
  ])('%s is a %s', (surface, kind) => {
    expect(formOf(surface)).toMatchObject({ surface, kind });
  });

  it('are one object for all places, and what is found out of them is found once', () => {
    let asked = 0;
    const length = ofForm(({ norm }) => {
      asked++;
      return norm === 'قال' ? undefined : norm.length;
    });
    const all = words('قال زيد وقال زيد said said');
    expect(all.map(length)).toEqual([undefined, 3, 4, 3, 4, 4]);
    expect(all.map(length)).toEqual([undefined, 3, 4, 3, 4, 4]);
    expect(asked).toBe(4);
  });

  it('keep apart the answers to many questions, of which some ask others', () => {
    let asked = 0;
    const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويsaid'];
    const holds = letters.map((letter) =>
      isForm(({ norm }) => {
        asked++;
        return norm.includes(letter);
      }),
    );
    const holdsNext = letters.map((_, i) => isForm((form) => holds[(i + 1) % letters.length]?.({ form }) ?? false));
    const all = words('برلمان وبرلمان seas قضى sea');
    for (let again = 0; again < 2; again++)
      for (const word of all) {
        const inside = letters.map((letter) => word.norm.includes(letter));
        expect(holdsNext.map((ask) => ask(word))).toEqual([...inside.slice(1), inside[0]]);
        expect(holds.map((ask) => ask(word))).toEqual(inside);
      }
    expect(asked).toBe(letters.length * all.length);
  });

  it('answer for each list of words', () => {
    const isIn = isFormFor(({ norm }, list: ReadonlySet<string>) => list.has(norm));
    const [ar, en] = [new Set(['بحر']), new Set(['sea'])];
    for (let again = 0; again < 2; again++)
      expect(words('بحر sea').map((word) => [isIn(word, ar), isIn(word, en)])).toEqual([
        [true, false],
        [false, true],
      ]);
  });

  it('keep apart what depends on a list of words', () => {
    const isIn = ofFormFor(({ norm }, list: ReadonlySet<string>) => list.has(norm));
    const [ar, en] = [new Set(['بحر']), new Set(['sea'])];
    expect(words('بحر sea').map((word) => [isIn(word, ar), isIn(word, en)])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});

describe('a remembering function', () => {
  it('takes strings of any length', () => {
    for (const length of [12, 13, 40, 41, 1_000_000]) {
      const text = 'ب'.repeat(length);
      expect(formOf(text)).toMatchObject({ kind: 'word', norm: text, surface: text });
    }
  });

  it('tells what the function tells, however little it remembers', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 2 })), fc.integer({ min: 1, max: 5 }), (texts, most) => {
        const own = (text: string) => (text.startsWith('a') ? '' : text.length); // values that count as false too
        const remembered = remembering(most, own);
        for (const text of texts) expect(remembered(text)).toBe(own(text));
      }),
    );
  });

  it('asks again only for what it has not been asked for long', () => {
    let asked = 0;
    const shout = remembering(2, (text) => {
      asked++;
      return text.toUpperCase();
    });
    for (const text of ['a', 'b', 'a', 'c', 'a', 'd', 'a', 'e', 'a']) shout(text);
    expect(asked).toBe(5);
  });
});

describe('overlapping spans', () => {
  it('are those that share units with spans asked for in order', () => {
    const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 })).map(([start, n]) => ({ start, end: start + n }));
    fc.assert(
      fc.property(fc.array(span), fc.array(fc.integer({ min: 1, max: 9 })), (all, lengths) => {
        const found = overlapping(all);
        let start = 0;
        for (const length of lengths) {
          const asked = { start, end: start + length };
          start += length;
          const expected = all.filter((one) => overlap(one, asked) > 0);
          expect(new Set(found(asked))).toEqual(new Set(expected));
          expect(found(asked).some((one) => contains(one, asked))).toBe(expected.some((one) => contains(one, asked)));
        }
      }),
    );
  });
});
