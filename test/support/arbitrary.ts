import fc from 'fast-check';

const PIECES = [
  ...'ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآةىئؤء ًٌٍَُِّْـ٠١٢٣۴۵پچڤگکی,.،؛؟!:-–()[]«»“”‘’"\'″…%$€/\\*_#@&+=<>{}|~^',
  ...'ABCxyz0189 \t\n\r\u00a0\u2028\u0085',
  '\u200e',
  '\u200f',
  '\u202e',
  '\u202c',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\u0000',
  '\u0007',
  '\ud83d',
  '\ude00',
  '😀',
  'ﷺ',
  'ﻻ',
  'ﺍ',
  '½',
  'الوفد ',
  'وصل ',
  'U.S. ',
  'Mr. ',
  'أ.ف.ب',
  '7.4',
  'ثلاثة آلاف ',
  'five hundred ',
];

/** Any text, with much of what makes real and broken pages hard: marks, both scripts, lone surrogates, controls. */
export const anyText = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  );
