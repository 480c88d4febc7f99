import { describe, expect, it } from 'vitest';
import { read } from '../../../server/text/reading.ts';
import { textsOf } from '../../support/text.ts';

const split = (text: string) => textsOf(text, read(text).sentences);

describe('sentences end', () => {
  it.each([
    ['وصل الوفد. وغادر الوزير.', ['وصل الوفد.', 'وغادر الوزير.']],
    ['هل وصل الوفد؟ لم يصل!', ['هل وصل الوفد؟', 'لم يصل!']],
    ['قال: «وصلنا.» وغادر.', ['قال: «وصلنا.»', 'وغادر.']],
    ['«انتهى الأمر». وأضاف «لا».', ['«انتهى الأمر».', 'وأضاف «لا».']],
    ['سأل "متى؟″ وغادر', ['سأل "متى؟″', 'وغادر']],
    ['انتهى اللقاء.وقال الوزير', ['انتهى اللقاء.', 'وقال الوزير']],
    ['في عام 2005م. وقال', ['في عام 2005م.', 'وقال']],
    ['ماذا؟! لا شيء.', ['ماذا؟!', 'لا شيء.']],
    ['عنوان بلا نقطة\nفقرة\r\nأخرى', ['عنوان بلا نقطة', 'فقرة', 'أخرى']],
    ['It left the U.S. The minister agreed.', ['It left the U.S.', 'The minister agreed.']],
    ['It opens at 9 a.m. It closes late.', ['It opens at 9 a.m.', 'It closes late.']],
    ['She said no. Then she left.', ['She said no.', 'Then she left.']],
    ['“We won.” He left.', ['“We won.”', 'He left.']],
    ['They work for Acme Inc. The firm fell.', ['They work for Acme Inc.', 'The firm fell.']],
    ['He agreed.The rest left.', ['He agreed.', 'The rest left.']],
    ['It rose in 2015. Prices fell.', ['It rose in 2015.', 'Prices fell.']],
  ])('%s', (text, expected) => expect(split(text)).toEqual(expected));
});

describe('sentences go on', () => {
  it.each([
    'قال د. أحمد وأ.د. سمير إن النسبة 7.4 في المائة',
    'أفادت أ.ف.ب. بأن الوفد وصل',
    'أكدت بي. بي. سي. أن الوفد وصل',
    'بثت سي.إن.إن الخبر',
    'قرارات الرئيس... سنخوض المعركة',
    'بلغ 6,700.5 طن',
    'صاح «النجدة!»، ثم غادر',
    'السيد (؟) وصل',
    '5. تطبيق جديد',
    '10‪. فيلم قديم‬',
    'U.S. forces left the U.S. Embassy',
    'Mr. Brown met Dr. J. K. Green in St. Louis, No. 5.',
    'She works at www.example.com now',
    'He said “Why?” and left',
    'It cost $3.5 million vs. $2 million',
    'On Jan. 5 they met Gov. Hill',
    'Yahoo! said so',
  ])('%s', (text) => expect(split(text)).toEqual([text]));
});
