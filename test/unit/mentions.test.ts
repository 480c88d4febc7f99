import { describe, expect, test } from 'vitest';
import { namesIn, standIns } from '../support/names.ts';

describe('names are found with their type, without particles and titles', () => {
  test.each([
    ['وصل الرئيس التشيلي غابرييل بوريتش إلى ليما', ['PER غابرييل بوريتش', 'LOC ليما']],
    ['تعهدت وزارة الصحة البرازيلية بالمساعدة', ['ORG وزارة الصحة البرازيلية']],
    ['هبطت الطائرة في مطار إنتيبي الدولي قرب كمبالا', ['FAC مطار إنتيبي الدولي', 'LOC كمبالا']],
    ['ذكرت وكالة «أنسا» الإيطالية أن الحكومة الإيطالية وافقت', ['ORG أنسا', 'ORG الحكومة الإيطالية']],
    ['غرق قارب قبالة سواحل مالطا (أ.ب)', ['LOC مالطا', 'ORG أ.ب']],
    ['تسلمت بولندا مقاتلات من طراز «إف - 16» و«إف - 35»', ['LOC بولندا', 'PRODUCT إف - 16', 'PRODUCT إف - 35']],
    ['زار وفد من جنوب أفريقيا بحر الصين الجنوبي', ['LOC جنوب أفريقيا', 'LOC بحر الصين الجنوبي']],
    ['ماكرون يحيي مودعيه في المحطة', ['PER ماكرون']],
    ['سلمت اليابان المساعدات للفلبين ولفيتنام', ['LOC اليابان', 'LOC للفلبين', 'LOC فيتنام']],
    [
      'The Defence Ministry of Norway bought the F-35 in Oslo.',
      ['ORG Defence Ministry of Norway', 'PRODUCT F-35', 'LOC Oslo'],
    ],
    ['A fire broke out near Nairobi, Reuters reported.', ['LOC Nairobi', 'ORG Reuters']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('what is no name', () => {
  test.each([
    ['قال مسؤول محلي إن المحطة الجديدة ستفتح في مارس'],
    ['تم تجنيد من هم دون سن ال 15 في 2011'],
    ['ارتفعت أسعار القمح'],
    ['ارتفعت أسعار القمح في الأسواق العالمية أمس'],
    ['They told us that the summer was hot.'],
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

test('a family name alone is found where the full name stands elsewhere', () => {
  const text = 'قال رئيس البلدية فرانسوا ديلاكروا إن الجسر آمن.\n\nوأضاف ديلاكروا أن التحقيق مستمر.';
  expect(namesIn(text)).toEqual(['PER فرانسوا ديلاكروا', 'PER ديلاكروا']);
});

describe('offices and words for a body stand for whom the document names', () => {
  test.each([
    ['استقبل الرئيس الكيني وليام روتو الوفد. وقال الرئيس الكيني إن المحادثات مثمرة.', ['الرئيس الكيني = وليام روتو']],
    ['أوردت وكالة «أنسا» النبأ. وقالت الوكالة إن الطريق مغلق.', ['الوكالة = أنسا']],
    [
      'French President Emmanuel Macron left. The French president gave no reason.',
      ['French president = Emmanuel Macron'],
    ],
    ['قالت وزارة الدفاع في غانا إن الوضع هادئ. وزار وزير الصحة المكان.', []],
  ])('%s', (text, expected) => {
    expect(standIns(text)).toEqual(expected);
  });
});
