import { describe, expect, test } from 'vitest';
import { findings } from '../../../server/checks/checks.ts';
import { Corpus } from '../../../server/corpus/corpus.ts';
import { analyse } from '../../../server/document/analyse.ts';

/** How loud the finding on a changed quotation is: between two pages that quote `one` and `other`. */
function severities(say: (quoted: string) => string, one: string, other: string): string[] {
  const corpus = new Corpus();
  corpus.update([one, other].map((quoted, i) => [`${i}.txt`, analyse(`${HEADLINES[i]}\n\n${say(quoted)}\n`)] as const));
  return findings(corpus, '0.txt').flatMap(({ code, severity }) => (code === 'altered-quote' ? [severity] : []));
}

const HEADLINES = ['Water', 'Town'];
const ar = (quoted: string) => `وقالت العمدة: «${quoted}».`;
const en = (quoted: string) => `The mayor said: "${quoted}."`;

const AR = 'سنغلق محطة التحلية القديمة خلال خمسة أشهر ونعوض كل مزارع خسر محصوله بسبب الملوحة';
const AR_HAMZA = 'نعمل على إنشاء صندوق يرعى شؤون المزارعين ويعوض الخسائر التي سببتها الملوحة';
const EN =
  'We will close the old desalination plant within five months and pay every farmer who lost a harvest to salt';

describe('a changed quotation', () => {
  test.each([
    ['the opposite, Arabic', ar, AR, 'القديمة', 'الحديثة', ['warning']],
    ['the opposite, English', en, EN, 'old', 'new', ['warning']],
    ['another word, Arabic', ar, AR, 'محصوله', 'جراره', ['information']],
    ['another word, English', en, EN, 'harvest', 'tractor', ['information']],
    ['digits for words, Arabic', ar, AR, 'خمسة', '5', []],
    ['digits for words, English', en, EN, 'five', '5', []],
    ['another number, Arabic', ar, AR, 'خمسة', 'تسعة', ['warning']],
    ['a title put in, Arabic', ar, AR, 'كل مزارع', 'كل صاحب سعادة مزارع', ['information']],
    ['an honour for a name, Arabic', ar, AR, 'كل مزارع', 'حفظه الله', ['information']],
    ['words left out, English', en, EN, ' desalination', '', ['information']],
    ['another form, Arabic', ar, AR, 'محصوله', 'محاصيله', []],
    ['a spelling, English', en, EN, 'desalination', 'desalinisation', []],
    [
      'a cut that holds a negation, Arabic',
      ar,
      AR,
      'ونعوض',
      'ولن نبيع الأرض التي قامت عليها ولن نسمح لأحد بالبناء في جوارها ونعوض',
      ['information'],
    ],
    [
      'a cut that holds a negation, English',
      en,
      EN,
      'and pay',
      'and will not sell the land on which it stands nor let anybody build beside it, and pay',
      ['information'],
    ],
    ['a negation put in, Arabic', ar, AR, 'ونعوض', 'ولن نعوض', ['warning']],
    ['a misprint, Arabic', ar, AR, 'الملوحة', 'الملوجة', []],
    ['a synonym, Arabic', ar, AR, 'خسر محصوله', 'خسر غلته', ['information']],
    ['an everyday synonym, Arabic', ar, AR, 'سنغلق', 'سنقفل', []],
    ['an everyday synonym, English', en, EN, 'harvest', 'crop', []],
    ['two synonyms, English', en, EN, 'farmer who lost a harvest', 'grower who lost a crop', []],
    [
      'a synonym beside another word, English',
      en,
      EN,
      'farmer who lost a harvest',
      'grower who sold a crop',
      ['information'],
    ],
    ['a verb of saying, Arabic', ar, AR, 'ونعوض', 'مبينا أننا نعوض', ['information']],
    ['hamza, Arabic', ar, AR_HAMZA, 'إنشاء', 'انشاء', []],
    ['what bears the hamza, Arabic', ar, AR_HAMZA, 'شؤون', 'شئون', []],
    ['ta marbuta and ha, Arabic', ar, AR, 'القديمة', 'القديمه', []],
    ['ya and alef maqsura, Arabic', ar, AR_HAMZA, 'على', 'علي', []],
    ['the article left out, Arabic', ar, AR, 'التحلية', 'تحلية', []],
    ['vowel signs, Arabic', ar, AR, 'الملوحة', 'المُلوحة', []],
  ])('%s', (_, say, quoted, from, to, expected) => {
    expect(severities(say, quoted.replace(from, to), quoted)).toEqual(expected);
  });

  test.each([
    ['Arabic', ar, AR, 'محصوله', 'جراره', 'وتملك البلدة جرارا واحدا يجمع محصول الوادي كله في الخريف.'],
    [
      'English',
      en,
      EN,
      'harvest',
      'tractor',
      'The town owns a single tractor that brings in the harvest every autumn.',
    ],
  ])('a word that the other text has as well, %s', (_, say, quoted, from, to, after) => {
    expect(severities((words) => `${say(words)}\n\n${after}`, quoted.replace(from, to), quoted)).toEqual(['warning']);
  });
});
