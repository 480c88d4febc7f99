import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ar } from '../../../server/language/ar/ar.ts';
import { en } from '../../../server/language/en/en.ts';
import { normalise, normaliseWithMap } from '../../../server/text/normalise.ts';
import { read } from '../../../server/text/reading.ts';
import { anyText } from '../../support/arbitrary.ts';

const RUNS = { numRuns: 400 };

describe('normalisation', () => {
  it('gives the same with and without the map, and again for what is already normal', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const norm = normalise(text);
        expect(normaliseWithMap(text).text).toBe(norm);
        expect(normalise(norm)).toBe(norm);
      }),
      RUNS,
    );
  });

  it('leads back: the original of any piece normalises to a text that holds the piece', () => {
    fc.assert(
      fc.property(anyText(), fc.nat(), fc.nat(), (text, a, b) => {
        const normal = normaliseWithMap(text);
        const [start, end] = [a % (normal.text.length + 1), b % (normal.text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const span = normal.original(start, end);
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(normalise(text.slice(span.start, span.end))).toContain(normal.text.slice(start, end));
      }),
      RUNS,
    );
  });

  it('leads back in order, and the whole covers all letters', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const normal = normaliseWithMap(text);
        let last = 0;
        for (let i = 0; i < normal.text.length; i++) {
          const { start } = normal.original(i, i + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
        }
        const whole = normal.original(0, normal.text.length);
        expect(normalise(text.slice(whole.start, whole.end))).toBe(normal.text);
      }),
      RUNS,
    );
  });
});

describe('reading', () => {
  it('gives words that slice to their surface, in order, with nothing but blanks and marks between', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        let last = 0;
        for (const word of read(text).words) {
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(word.start, word.end)).toBe(word.surface);
          expect(word.norm).toBe(normalise(word.surface));
          expect(normalise(text.slice(last, word.start))).not.toMatch(/[\p{L}\p{Nd}]/u);
          last = word.end;
        }
      }),
      RUNS,
    );
  });

  it('puts every word into exactly one sentence', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { words, sentences } = read(text);
        let next = 0;
        for (const sentence of sentences) {
          expect(sentence.first).toBe(next);
          expect(sentence.last).toBeGreaterThan(sentence.first);
          expect(sentence.start).toBe(words[sentence.first]?.start);
          expect(sentence.end).toBe(words[sentence.last - 1]?.end);
          next = sentence.last;
        }
        expect(next).toBe(words.length);
      }),
      RUNS,
    );
  });
});

describe('clitics and stems', () => {
  it('give rests that stand where they say, shortest prefix first, two letters at least', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        for (const word of read(text).words) {
          const all = ar.splits(word);
          expect(all[0]).toEqual({ prefix: '', article: false, norm: word.norm, at: 0 });
          for (const split of all.slice(1)) {
            expect(split.norm.length).toBeGreaterThanOrEqual(2);
            const written = normalise(text.slice(word.start + split.at, word.end));
            const melted = split.norm.startsWith('ال') ? `لل${split.norm.slice(2)}` : split.norm;
            // A ligature of both letters («ﻻ») cannot be cut, so more may stand there than the rest.
            expect(written === melted || written.endsWith(split.norm)).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('never take everything', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        for (const { norm } of read(text).words) {
          expect(ar.stem(norm).length).toBeGreaterThan(0);
          expect(en.stem(norm).length).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });
});
