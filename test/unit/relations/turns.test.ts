import { describe, expect, test } from 'vitest';
import { against, DAM, DAM_EN, pages } from '../../support/events.ts';

describe('negations', () => {
  test.each([
    [
      'Arabic: of a word that the other does not say',
      DAM,
      'وتوجه المهندسون إلى جسم السد لفحص الشقوق في الجدار الشرقي وإصلاح البوابات ولم ينتظروا وصول الخبراء',
      'وتوجه المهندسون إلى جسم السد لفحص الشقوق في الجدار الشرقي وإصلاح البوابات',
      [],
    ],
    [
      'Arabic: with and without article',
      DAM,
      'وأثار الانهيار غير المتوقع لجدار السد شكوكا في سلامة السدود الأخرى على النهر',
      'وأثار انهيار غير متوقع لجدار السد شكوكا في سلامة السدود الأخرى على النهر',
      [],
    ],
    [
      'Arabic: «ألا» and «أن لا»',
      DAM,
      'وشكر وزير المياه رجال الإنقاذ على جهودهم في موقع السد داعيا الله ألا يريهم أي مكروه في أهلهم',
      'وشكر وزير المياه رجال الإنقاذ على جهودهم في موقع السد داعيا الله أن لا يريهم أي مكروه في أهلهم',
      [],
    ],
    [
      'Arabic: the bounds of a fine',
      DAM,
      'ويعاقب القانون من يبني أسفل السد بغرامة لا تقل عن ألفي جنيه ولا تتجاوز خمسة آلاف جنيه وإزالة المبنى',
      'ويعاقب القانون من يبني أسفل السد بغرامة لا تقل عن ألفي جنيه ولا تجاوز خمسة آلاف جنيه وإزالة المبنى',
      [],
    ],
    [
      'Arabic: «ولا» behind a negation',
      DAM,
      'ولم تكن لدى المقاول خبرة في بناء السدود ولا في صيانة البوابات حين تسلم المشروع من البلدية',
      'ولم تكن لدى المقاول خبرة في بناء السدود وصيانة البوابات حين تسلم المشروع من البلدية',
      [],
    ],
    [
      'Arabic: a quotation begins behind the negation',
      DAM,
      'وأضاف المهندس المشرف أن أحدا من المقاولين لم «ينبر لفحص الشقوق» في الجدار الشرقي قبل الانهيار',
      'وأضاف المهندس المشرف أن أحدا من المقاولين لم ينبر لفحص الشقوق في الجدار الشرقي قبل الانهيار',
      [],
    ],
    [
      'Arabic: what something does not mean',
      DAM,
      'وأضاف المهندس المشرف أن ظهور الشقوق في الجدار الشرقي لا يعني انهيار بقية السدود على النهر',
      'وأضاف المهندس المشرف أن ظهور الشقوق في الجدار الشرقي لا يشير إلى انهيار بقية السدود على النهر',
      [],
    ],
    [
      'Arabic: two ways of saying nothing',
      DAM,
      'وتحدث وزير المياه في موقع السد عن تعويضات للمزارعين دون ذكر تفاصيل عن موعد صرفها أو مصدرها',
      'وتحدث وزير المياه في موقع السد عن تعويضات للمزارعين لكن لم يذكر تفاصيل عن موعد صرفها أو مصدرها',
      [],
    ],
    [
      'Arabic: turned',
      DAM,
      'وأرجع المهندس المشرف قرار إغلاق البوابات إلى عدم انتهاء مرحلة الفحص لجدار السد الشرقي وأساساته',
      'وأرجع المهندس المشرف قرار إغلاق البوابات إلى انتهاء مرحلة الفحص لجدار السد الشرقي وأساساته',
      ['alters negation'],
    ],
    [
      'Arabic: a verb that may also mean to say',
      DAM,
      'وأجرى المهندسون فحصا لجدار السد الشرقي فيما لم يكمل المهندس خالد عمر الفحص نظير تعرضه لكدمة في ساقه',
      'وأجرى المهندسون فحصا لجدار السد الشرقي لم يكمله المهندس خالد عمر نظير تعرضه لكدمة في ساقه',
      [],
    ],
    [
      'English: of a word that the other does not say',
      DAM_EN,
      'Engineers went to the dam to inspect cracks in the eastern wall and repair the gates, and did not wait for experts',
      'Engineers went to the dam to inspect cracks in the eastern wall and repair the gates',
      [],
    ],
    [
      'English: nor behind a negation',
      DAM_EN,
      'The contractor had no experience of building dams nor of maintaining gates when the council gave him the project',
      'The contractor had no experience of building dams and maintaining gates when the council gave him the project',
      [],
    ],
    [
      'English: turned',
      DAM_EN,
      'The chief engineer said inspectors had not completed the examination of the eastern wall and foundations',
      'The chief engineer said inspectors had completed the examination of the eastern wall and foundations',
      ['alters negation'],
    ],
  ])('%s', (_, event, a, b, expected) => {
    expect(against(...pages(event, `${a}.`, `${b}.`))).toEqual(expected);
  });
});

describe('what is over', () => {
  test.each([
    [
      'Arabic: the same deed',
      'واختتم وزير المياه عثمان طه زيارة إلى موقع السد',
      'وسيواصل وزير المياه عثمان طه زيارته إلى موقع السد',
      true,
    ],
    [
      'Arabic: another deed',
      'وأغلق وزير المياه عثمان طه الطريق المؤدي إلى القرى قرب موقع السد',
      'وسيواصل وزير المياه عثمان طه زيارته إلى موقع السد',
      false,
    ],
  ])('%s', (_, a, b, isOver) => {
    expect(against(...pages(DAM, `${a}.`, `${b}.`)).includes('supersedes')).toBe(isOver);
  });
});

describe('denials', () => {
  test.each([
    [
      'Arabic: neither confirmed nor denied',
      DAM,
      'وقال المتحدث إنه لا يمكنه تأكيد أو نفي سرقة معدات البوابات قبل الانهيار',
      'وقال المتحدث إن معدات البوابات سرقت قبل الانهيار',
      [],
    ],
    [
      'Arabic: denied',
      DAM,
      'ونفى المتحدث سرقة معدات البوابات قبل الانهيار',
      'وسرقت معدات البوابات قبل الانهيار',
      ['denies'],
    ],
    [
      'Arabic: no truth in it',
      DAM,
      'لا صحة لسرقة معدات البوابات قبل الانهيار',
      'وسرقت معدات البوابات قبل الانهيار',
      ['denies'],
    ],
    [
      'English: neither confirmed nor denied',
      DAM_EN,
      'The spokesman could not confirm or deny the theft of gate equipment before the collapse',
      'The spokesman told of the theft of gate equipment before the collapse',
      [],
    ],
    [
      'English: denied',
      DAM_EN,
      'The spokesman denied the theft of gate equipment before the collapse',
      'The theft of gate equipment came before the collapse',
      ['denies'],
    ],
  ])('%s', (_, event, a, b, expected) => {
    expect(against(...pages(event, `${a}.`, `${b}.`)).filter((one) => one === 'denies')).toEqual(expected);
  });
});
