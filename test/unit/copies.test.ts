import { describe, expect, test } from 'vitest';
import { findings } from '../../server/checks/checks.ts';
import { AR, type Copied, EN } from '../support/copies.ts';
import { corpusOf } from '../support/corpus.ts';

// What another document does with a text: [what, which text, is it a copy, is it the same page, is it uncredited].
const KINDS: readonly (readonly [string, keyof Copied, boolean, boolean, boolean])[] = [
  ['the same words under another headline', 'verbatim', true, false, false],
  ['a light rewrite', 'light', true, false, false],
  ['every sentence in other words', 'reworded', true, false, true],
  ['a report of one who was there', 'independent', false, false, false],
  ['one sentence of the agency', 'sentence', false, false, false],
  ['the page as its outlet changed it', 'updated', false, true, false],
  ['a copy that names the agency', 'credited', true, false, false],
];

describe.each([
  ['Arabic', AR],
  ['English', EN],
] as const)('what follows a text: %s', (_language, texts) => {
  test.each(KINDS)('%s', (_what, kind, isCopy, isVersion, isUncredited) => {
    const corpus = corpusOf({ 'a.txt': texts.original, 'b.txt': texts[kind] });
    expect(corpus.origins().some((origin) => origin.kind === 'copy')).toBe(isCopy);
    expect(corpus.versionsOf('a.txt')).toEqual(isVersion ? ['b.txt'] : []);
    const codes = ['a.txt', 'b.txt'].flatMap((path) => findings(corpus, path)).map(({ code }) => code);
    expect(codes.includes('uncredited-copy')).toBe(isUncredited);
  });

  test('the same page twice is one text', () => {
    const corpus = corpusOf({ 'a.txt': texts.original, 'b.txt': texts.original });
    expect(corpus.versionsOf('a.txt')).toEqual(['b.txt']);
    expect(corpus.origins().filter(({ kind }) => kind === 'copy')).toEqual([]);
  });
});

const FOOTER_AR = `جميع الحقوق محفوظة للناشر، ولا يجوز نسخ المواد المنشورة في هذا الموقع أو إعادة توزيعها كليا أو جزئيا من دون إذن خطي مسبق من إدارة التحرير.

تنويه: الآراء الواردة في المقالات تعبر عن أصحابها ولا تعكس بالضرورة سياسة الموقع أو العاملين فيه.`;
const FOOTER_EN = `All rights reserved: material published on this site may not be copied, broadcast or redistributed in whole or in part without the prior written permission of the editors.

Views expressed in the articles are those of their authors and do not necessarily reflect the policy of the site or its staff.`;

/** One day's report of a market, with that day's figures. */
function market(language: 'ar' | 'en', f: readonly number[]): string {
  return language === 'ar'
    ? `إغلاق البورصة\n\nأغلق مؤشر سوق الأسهم عند مستوى ${f[0]} نقطة بتداولات تجاوزت ${f[1]} مليون دينار. وشهدت تداولات اليوم ارتفاع أسهم ${f[2]} شركة في قيمتها وتراجعت أسهم ${f[3]} شركة، وبلغ عدد الأسهم المتداولة ${f[4]} مليون سهم توزعت على ${f[5]} صفقة.`
    : `Market closes\n\nThe stock index closed at ${f[0]} points with a turnover of ${f[1]} million dinars. Shares of ${f[2]} companies gained in value while ${f[3]} companies declined, and ${f[4]} million shares changed hands in ${f[5]} transactions.`;
}

describe('the same words that are no copy', () => {
  test.each([
    ['a footer of the outlet, Arabic', `${AR.sentence}\n\n${FOOTER_AR}`, `${AR.independent}\n\n${FOOTER_AR}`],
    ['a footer of the outlet, English', `${EN.sentence}\n\n${FOOTER_EN}`, `${EN.independent}\n\n${FOOTER_EN}`],
    [
      'a form filled in anew, Arabic',
      market('ar', [8820, 4612, 104, 46, 1904, 93811]),
      market('ar', [9372, 5130, 70, 67, 1438, 82530]),
    ],
    [
      'a form filled in anew, English',
      market('en', [8820, 4612, 104, 46, 1904, 93811]),
      market('en', [9372, 5130, 70, 67, 1438, 82530]),
    ],
  ])('%s', (_name, one, other) => {
    const corpus = corpusOf({ 'a.txt': one, 'b.txt': other.replace(/^.*/, 'عنوان آخر') });
    expect(corpus.origins().filter(({ kind }) => kind === 'copy')).toEqual([]);
  });

  test('the form with the same figures is one', () => {
    const figures = [8820, 4612, 104, 46, 1904, 93811];
    const corpus = corpusOf({
      'a.txt': market('ar', figures),
      'b.txt': market('ar', figures).replace('إغلاق البورصة', 'الأسهم اليوم'),
    });
    expect(corpus.origins().map(({ kind }) => kind)).toEqual(['copy']);
  });
});

describe.each([
  [
    'Arabic',
    AR,
    ['وكالة الأنباء الإندونيسية', 'وكالة الأنباء الماليزية'],
    'قالت وكالة الأنباء الماليزية ووكالة الأنباء الإندونيسية إن المطار أغلق.',
  ],
  [
    'English',
    EN,
    ['Antara', 'Java News Agency'],
    'The Java News Agency reported that the airport was shut. The mayor told the Antara news agency that it would open on Friday.',
  ],
] as const)('one text, two names of agencies: %s', (_language, texts, [first, second], both) => {
  const renamed = (text: string) => text.replace('the Antara news agency', `the ${second}`).replace(first, second);
  const copied = { 'a.txt': texts.original, 'b.txt': renamed(texts.verbatim) };
  const because = (more: Record<string, string>) =>
    corpusOf({ ...copied, ...more })
      .origins()
      .find(({ kind }) => kind === 'copy')?.because;

  test('is told as evidence, and they stay two', () => {
    expect(because({})).toMatch(/The same words are credited to .* in one and to .* in another/);
  });

  test('but not of agencies that stand side by side', () => {
    expect(because({ 'c.txt': `${first}\n\n${both}` })).not.toMatch(/The same words are credited/);
  });
});
