import { describe, expect, test } from 'vitest';
import { Corpus } from '../../../server/corpus/corpus.ts';
import { analyse } from '../../../server/document/analyse.ts';
import { against, DAM, DAM_EN, OIL, OIL_EN, pages } from '../../support/events.ts';

describe('numbers that contradict nothing', () => {
  test.each([
    ['a price of another hour, Arabic', OIL, 'وتراجع خام برنت 35 سنتا في العقود الآجلة ليسجل سعر البرميل في لندن', 65],
    [
      'a price of another hour, English',
      OIL_EN,
      'Brent crude futures in London slipped 35 cents a barrel in thin dealings',
      65,
    ],
  ])('%s', (_, event, sentence, other) => {
    expect(against(...pages(event, `${sentence}.`, `${sentence.replace('35', String(other))}.`))).toEqual([]);
  });

  test.each([
    [
      'Arabic',
      DAM,
      'وأجلت فرق الدفاع المدني 340 أسرة من القرى الواقعة أسفل السد المنهار',
      '340',
      '520',
      'وأحصت البلدية 520 أسرة في الملاجئ.',
    ],
    [
      'English',
      DAM_EN,
      'Civil defence crews evacuated 340 families from the villages below the broken dam',
      '340',
      '520',
      'The council counted 520 families in shelters.',
    ],
  ])('another number, unless the article has the first one too: %s', (_, event, sentence, one, other, more) => {
    const changed = sentence.replace(one, other);
    expect(against(...pages(event, `${sentence}.`, `${changed}.`))).toEqual(['contradicts number']);
    expect(against(...pages(event, `${sentence}. ${more}`, `${changed}.`))).toEqual([]);
  });

  test.each([
    ['cut, Arabic', DAM, 'وصادرت الشرطة 43.8 طنا من الأسماك النافقة في بحيرة السد المنهار', '43.8', '43'],
    [
      'cut, English',
      DAM_EN,
      'Police removed 43.8 tonnes of dead fish from the lake behind the broken dam',
      '43.8',
      '43',
    ],
    [
      'parts put about, Arabic',
      DAM,
      'ويبلغ طول المرحلة الأولى من القناة الجديدة حول السد المنهار 5.438 كلم',
      '5.438',
      '438،5',
    ],
    ['in brackets, Arabic', DAM, 'وتبلغ سعة الخزان الذي شيد شمال السد المنهار 50 ألف متر مكعب', '50 ألف', '(50) ألف'],
  ])('%s', (_, event, sentence, one, other) => {
    expect(against(...pages(event, `${sentence}.`, `${sentence.replace(one, other)}.`))).toEqual([]);
  });
});

describe('what is no claim of its own', () => {
  test.each([
    [
      'the number of an entry, Arabic',
      DAM,
      'وعلى أصحاب الحقول التي غمرتها المياه تقديم ما يلي:\n\n4- صك ملكية الحقل المتضرر مصدقا من كتابة العدل في المدينة',
      '4-',
      '7-',
    ],
    [
      'the number of an entry, English',
      DAM_EN,
      'Owners of flooded fields have to hand in:\n\n4) The title deed of the damaged field certified by the city notary and the council',
      '4)',
      '7)',
    ],
    [
      'a number that is not legible, Arabic',
      DAM,
      'وقال محافظ كسلا إن إصلاح جدار السد وبواباته الحديدية سيكلف 27 مليون جنيه من ميزانية الطوارئ',
      '27 مليون',
      '???? مليون',
    ],
  ])('%s', (_, event, sentence, one, other) => {
    expect(against(...pages(event, `${sentence}.`, `${sentence.replace(one, other)}.`))).toEqual([]);
  });

  test.each([
    [
      'Arabic',
      DAM,
      'وعلى الرجال من أصحاب الحقول مراجعة مكتب التعويضات في المدينة حتى نهاية دوام يوم 3 مايو 2019',
      '3 مايو',
      '9 مايو',
      'وعلى النساء مراجعة المكتب حتى يوم 9 مايو 2019.',
    ],
    [
      'English',
      DAM_EN,
      'Men who own fields have to call at the compensation office in the city before it closes on 3 May 2019',
      '3 May',
      '9 May',
      'Women have to call there by 9 May 2019.',
    ],
  ])('a day that the other article sets for others: %s', (_, event, sentence, one, other, more) => {
    const changed = sentence.replace(one, other);
    expect(against(...pages(event, `${sentence}.`, `${changed}.`))).toEqual(['contradicts day']);
    expect(against(...pages(event, `${sentence}. ${more}`, `${changed}.`))).toEqual([]);
  });

  test.each([
    [
      'Arabic',
      DAM,
      'وتشير قراءة مقياس السد لأكثر من 50 درجة إلى ارتفاع منسوب المياه في البحيرة',
      'وتشير قراءة مقياس السد لأقل من 50 درجة إلى انخفاض منسوب المياه في البحيرة',
    ],
    [
      'English',
      DAM_EN,
      'A reading of the gauge at the dam of more than 50 points to a rise of the water in the lake',
      'A reading of the gauge at the dam of less than 50 points to a fall of the water in the lake',
    ],
  ])('one of two sentences that both articles have: %s', (_, event, one, other) => {
    expect(against(...pages(event, `${one}. ${other}.`, `${other}. ${one}.`))).toEqual([]);
  });

  test.each([
    [
      'Arabic',
      DAM,
      'وحذرت بلدية كسلا المزارعين من استخدام مياه الآبار القريبة من السد المنهار دون الرجوع إلى طبيب المركز',
      'ودعت بلدية كسلا المزارعين إلى عدم استخدام مياه الآبار القريبة من السد المنهار دون الرجوع إلى طبيب المركز',
    ],
    [
      'English',
      DAM_EN,
      'Kassala council banned farmers from using water of wells near the broken dam before a doctor has seen them',
      'Kassala council told farmers not to start using water of wells near the broken dam before a doctor has seen them',
    ],
  ])('a warning of something and a call not to do it: %s', (_, event, one, other) => {
    expect(against(...pages(event, `${one}.`, `${other}.`))).toEqual([]);
  });
});

describe('what is of another hour, part or year', () => {
  test.each([
    ['the opposite on an exchange, Arabic', OIL, 'وصعد خام برنت في العقود الآجلة عند افتتاح البورصة', 'صعد', 'هبط'],
    [
      'the opposite on an exchange, English',
      OIL_EN,
      'Brent crude futures rose on the bourse in London',
      'rose',
      'fell',
    ],
  ])('%s', (_, event, sentence, one, other) => {
    expect(against(...pages(event, `${sentence}.`, `${sentence.replace(one, other)}.`))).toEqual([]);
  });

  test.each([
    ['Arabic', DAM, (part: number) => `مذكرات مهندس سد الرمال قرب مدينة كسلا (${part})`],
    ['English', DAM_EN, (part: number) => `Memoirs of the engineer of the Sandy dam near Kassala (${part})`],
  ])('parts of a series: %s', (_, event, headline) => {
    const told = [7, 8].map((part, i) => pages({ ...event, headline: headline(part) }, '', '')[i] as string);
    expect(against(...told)).toEqual([]);
  });

  test.each([
    ['Arabic', DAM, 'وحددت الحكومة يوم 26 فبراير', 'موعدا لإعادة افتتاح السد بعد ترميم جداره الشرقي'],
    ['English', DAM_EN, 'The government set 26 February', 'as the day on which the dam will reopen after repairs'],
  ])('a day of the next year: %s', (_, event, set, rest) => {
    expect(against(...pages(event, `${set} ${rest}.`, `${set} 2016 ${rest}.`))).toEqual([]);
  });
});

describe('the same of another weekday', () => {
  const CASES = (day: string, age: number) =>
    `تسجيل إصابة بالحصبة في كسلا\n\nأعلنت وزارة الصحة اليوم ${day} تسجيل إصابة جديدة بالحصبة لمزارع من مدينة كسلا يبلغ من العمر ${age} عاما وينقل إلى مستشفى المدينة.\n\nوطلبت الوزارة من سكان كسلا أخذ لقاح الحصبة في مستشفى المدينة.\n`;
  const CASES_EN = (day: string, age: number) =>
    `Measles case recorded in Kassala\n\nThe health ministry on ${day} recorded a new case of measles in a farmer from the city of Kassala aged ${age} years who was taken to the city hospital.\n\nThe ministry asked people in Kassala to be vaccinated against measles in the city hospital.\n`;

  test.each([
    ['Arabic', CASES, 'الجمعة', 'السبت'],
    ['English', CASES_EN, 'Friday', 'Saturday'],
  ])('%s: another number is no contradiction, though both pages are dated to one day', (_, page, one, other) => {
    const published = ['2019-05-04'];
    const corpus = new Corpus({
      published: new Map([
        ['a.txt', published],
        ['b.txt', published],
      ]),
    });
    corpus.update([
      ['a.txt', analyse(page(one, 28), { published })],
      ['b.txt', analyse(page(other, 30).replace('\n', ' اليوم\n'), { published })],
    ]);
    expect(corpus.relations().filter(({ differs }) => differs.some(({ what }) => what === 'number'))).toEqual([]);
  });
});

describe('numbers of other things', () => {
  test.each([
    [
      'Arabic',
      DAM,
      'وقتل حارسان عندما انهارت البوابة الشرقية على كوخ المراقبة',
      'وأصيب خمسة آخرون',
      'واختفى خمسة عشر آخرون',
      'وأصيب تسعة آخرون',
    ],
    [
      'English',
      DAM_EN,
      'Two guards died when the eastern gate fell on the watch hut',
      'five were injured',
      'fifteen are missing',
      'nine were injured',
    ],
  ])('%s: another word governs each', (_, event, sentence, one, other, rival) => {
    const join = event === DAM ? ' ' : ' and ';
    const kinds = (end: string) => against(...pages(event, `${sentence}${join}${one}.`, `${sentence}${join}${end}.`));
    expect(kinds(other)).not.toContain('contradicts number');
    expect(kinds(rival)).toContain('contradicts number');
  });
});

describe('other events of the same kind', () => {
  test.each([
    [
      'Arabic',
      'طائرات التحالف تنفذ 23 غارة على مواقع المسلحين شمال البلاد\n\nاستهدفت الضربات مخازن ذخيرة قرب النهر.\n',
      'طائرات التحالف تنفذ 27 غارة على مواقع المسلحين شمال البلاد\n\nوأصابت القنابل جسورا وعربات عند المطار.\n',
    ],
    [
      'English',
      'Coalition aircraft carry out 23 air raids on militant positions in the north\n\nThe strikes hit depots by the river.\n',
      'Coalition aircraft carry out 27 air raids on militant positions in the north\n\nBombs struck bridges and trucks at the airport.\n',
    ],
  ])('%s: articles that agree on nothing else', (_, a, b) => {
    expect(against(a, b)).toEqual([]);
  });
});
