import type { Term } from '../dates.ts';

// Written out for dates, hours and lengths of time, nominative and oblique, both genders. The first column is the value.
const CARDINALS = `1 واحد واحدة
2 اثنين اثنان اثنتين اثنتان إثنين
3 ثلاثة ثلاث
4 أربعة أربع
5 خمسة خمس
6 ستة ست
7 سبعة سبع
8 ثمانية ثماني ثمان
9 تسعة تسع
10 عشرة عشر
20 عشرين عشرون
30 ثلاثين ثلاثون
40 أربعين أربعون
50 خمسين خمسون
60 ستين ستون
70 سبعين سبعون
80 ثمانين ثمانون
90 تسعين تسعون`;

const ORDINALS = `1 أول أولى
2 ثاني ثانية ثان
3 ثالث ثالثة
4 رابع رابعة
5 خامس خامسة
6 سادس سادسة
7 سابع سابعة
8 ثامن ثامنة
9 تاسع تاسعة
10 عاشر عاشرة
1 حادي حادية`;

const SCALES = `100 مئة مائة
200 مئتين مائتين مئتان مائتان
300 ثلاثمئة ثلاثمائة
400 أربعمئة أربعمائة
500 خمسمئة خمسمائة
600 ستمئة ستمائة
700 سبعمئة سبعمائة
800 ثمانمئة ثمانمائة
900 تسعمئة تسعمائة
1000 ألف آلاف
2000 ألفين ألفان`;

/** Number words that dates are made of. */
export function numberTerms(): [string, Term][] {
  return [
    ...lines(CARDINALS).flatMap(([value, word]): [string, Term][] => [
      [word, { kind: 'cardinal', value }],
      [`ال${word}`, { kind: 'cardinal', value, definite: true }],
    ]),
    ...lines(ORDINALS).flatMap(([value, word]): [string, Term][] => [
      [`ال${word}`, { kind: 'ordinal', value, definite: true }],
      [word, { kind: 'ordinal', value, weak: true }],
    ]),
    ...lines(SCALES).flatMap(([value, word]): [string, Term][] => [
      [word, { kind: 'scale', value }],
      [`ال${word}`, { kind: 'scale', value }],
    ]),
    ['عشر', { kind: 'teen' }],
    ['عشرة', { kind: 'teen' }],
    ['آخر', { kind: 'ordinal', value: -1 }],
    ['الأخير', { kind: 'ordinal', value: -1, definite: true }],
    ['الأخيرة', { kind: 'ordinal', value: -1, definite: true }],
  ];
}

function lines(table: string): [value: number, word: string][] {
  return table.split('\n').flatMap((line) => {
    const [value, ...words] = line.split(' ');
    return words.map((word): [number, string] => [Number(value), word]);
  });
}
