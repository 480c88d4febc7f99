import { describe, expect, it } from 'vitest';
import { normalise } from '../../../server/text/normalise.ts';
import { words } from '../../../server/text/words.ts';

describe('normalised forms', () => {
  it.each([
    ['مُحَمَّدٌ', 'محمد'],
    ['أحمــــد', 'احمد'],
    ['إلى آخر', 'الي اخر'],
    ['مدینه کبیره', 'مدينه كبيره'],
    ['ﺍﻟﻼﻋﺐ', 'اللاعب'],
    ['ﷲ', 'الله'],
    ['٢٠٢٣ ۲۰۲۳', '2023 2023'],
    ['٧٫٥٪', '7.5%'],
    ['«أ» “b” „c‟ "d″', '"ا" "b" "c" "d"'],
    ['\u200fنص\u200e', 'نص'],
    ['\u202bنص\u202c\ufeff', 'نص'],
    ['ڤيينا پاريس', 'فيينا باريس'],
    ['Müller Beyoncé', 'muller beyonce'],
    ['Ｔｏｋｙｏ', 'tokyo'],
    ['2010–2012', '2010-2012'],
  ])('%s → %s', (text, norm) => expect(normalise(text)).toBe(norm));
});

const cut = (text: string) => words(text).map((word) => (word.spaced ? word.surface : `+${word.surface}`));

describe('words', () => {
  it.each([
    ['وصل «الوفد»، أمس.', ['وصل', '«', '+الوفد', '+»', '+،', 'أمس', '+.']],
    ['(أ.ف.ب) وأ.ف.ب', ['(', '+أ.ف.ب', '+)', 'وأ.ف.ب']],
    ['7.4 درجات و6,700 طن', ['7.4', 'درجات', 'و', '+6,700', 'طن']],
    ['250كلم 2.5bn Tu-22M3', ['250', '+كلم', '2.5', '+bn', 'Tu', '+-', '+22M3']],
    ["Putin's army didn’t", ['Putin', "+'s", 'army', 'didn’t']],
    ['U.S. forces', ['U.S.', 'forces']],
    ['كلمة\u200f.', ['كلمة\u200f', '+.']],
    ['5\u200f.', ['5', '+.']],
    ['😀 نعم', ['😀', 'نعم']],
  ])('%s', (text, expected) => expect(cut(text)).toEqual(expected));
});
