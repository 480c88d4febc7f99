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
    ['نقل الجرحى إلى مستشفى الملك فاروق الجامعي', ['FAC مستشفى الملك فاروق الجامعي']],
    ['هطلت الأمطار على محافظات أبو سمرة، وضمرا، والقنيطية', ['LOC أبو سمرة', 'LOC ضمرا', 'LOC القنيطية']],
    ['قال وزير الدفاع سامح كرجان إن الحدود آمنة', ['PER سامح كرجان']],
    ['أعلن تنظيم كداش مسؤوليته', ['ORG كداش']],
    ['من جانبه، أبان عبدالرحمن العتيبي نائب رئيس النادي أن الحفل أجل', ['PER عبدالرحمن العتيبي']],
    ['وقال الناطق باسم الشرطة العقيد دكتورعاتي بن عطية القرشي إن الطريق فتح', ['PER عاتي بن عطية القرشي']],
    ['وقالت لجنة متابعة مبادرة السلام إنها تجتمع غداً', ['ORG لجنة متابعة مبادرة السلام']],
    ['افتتحت الهيئة العامة للسياحة والآثار المعرض', ['ORG الهيئة العامة للسياحة والآثار']],
    ['علمت «المساء» أن الجسر سيغلق', ['ORG المساء']],
    ['فاز حزب نداء تونس بالمقعد', ['ORG حزب نداء تونس']],
    ['KYIV, Ukraine (AP) - Trains stopped.', ['LOC KYIV', 'LOC Ukraine', 'ORG AP']],
    ['J. S. Marlowe and the carmaker Tarvia signed it.', ['PER J. S. Marlowe', 'ORG Tarvia']],
    ['The Lenta news agency said so.', ['ORG Lenta']],
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
    ['ناقش مجلس الإدارة حركة الرياح بقيادة المدير'],
    ['قال رحمه الله إن الصبر مفتاح الفرج'],
    ['أصيب بطلق ناري وعلى رأسه ضماد'],
    ['عبر الحدود الجنوبية نحو المدينة'],
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('results are no sentences', () => {
  const report = 'The team scored a goal in the final match of the league.';
  test.each([
    ['Ashford 2 Brinley Town 1', ['ORG Ashford', 'ORG Brinley Town']],
    ['ASHFORD AT BRINLEY', ['ORG ASHFORD']],
    ['3. Tomas Vareli ( Peru ) 12.4', ['PER Tomas Vareli', 'LOC Peru']],
    ['Imran Tasgar c Holt b Denning 14', ['PER Imran Tasgar', 'PER Holt', 'PER Denning']],
    ['Ashford beat them by 2 goals', []],
  ])('%s', (line, names) => {
    expect(namesIn(`${report}\n\n${line}`)).toEqual(names);
  });
});

test('in reports of games a foreign word and a city are a club', () => {
  const text = 'سجل المهاجم هدف المباراة في مرمى سبارتا براغ ضمن الدوري.';
  expect(namesIn(text)).toEqual(['ORG سبارتا براغ']);
  expect(namesIn('زار الوفد مصنع براغ أمس')).not.toContain('ORG مصنع براغ');
});

test('one name has one kind in a document', () => {
  const text = 'وقعت شركة تاريكسا العقد.\n\nوقالت تاريكسا إن الأرباح زادت. وأضافت تاريكسا أنها توظف المئات.';
  expect(namesIn(text)).toEqual(['ORG تاريكسا', 'ORG تاريكسا', 'ORG تاريكسا']);
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
