import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesIn } from '../../server/locate.ts';

describe('lines', () => {
  test.each([
    ['one\ntwo', 4, { line: 1, character: 0 }],
    ['one\r\ntwo', 5, { line: 1, character: 0 }],
    ['one\rtwo', 4, { line: 1, character: 0 }],
    ['خبر\n\nعاجل', 5, { line: 2, character: 0 }],
    ['👍👍 x', 5, { line: 0, character: 5 }],
    ['a\u2028b', 2, { line: 0, character: 2 }],
    ['', 7, { line: 0, character: 0 }],
  ])('%j at %i', (text, offset, position) => {
    expect(linesIn(text).position(offset)).toEqual(position);
  });

  test('columns behind a line are its end, lines behind the text are its end', () => {
    const lines = linesIn('ab\r\ncd');
    expect(lines.offset({ line: 0, character: 99 })).toBe(2);
    expect(lines.offset({ line: 9, character: 0 })).toBe(6);
    expect(lines.lineEnd(0)).toBe(2);
  });

  test('every offset outside of a line break comes back from its position', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ع', '\n', '\r', '\r\n', '👍', ' '), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.nat(60), (value, offset) => {
        const lines = linesIn(value);
        const at = Math.min(offset, value.length);
        const isInsideBreak = value[at - 1] === '\r' && value[at] === '\n';
        expect(lines.offset(lines.position(at))).toBe(isInsideBreak ? at - 1 : at);
      }),
    );
  });
});
