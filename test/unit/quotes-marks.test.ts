import { describe, expect, test } from 'vitest';
import { markedIn } from '../support/speech.ts';

const HEADLINE = 'عنوان الخبر في سطر أول\n\n';

describe('quotation marks', () => {
  test.each([
    ['guillemets', 'وقالت الوزيرة «المياه تكفي المدينة» أمس.', ['المياه تكفي المدينة']],
    ['reversed', 'يبحث الوفدان «شؤون الصيد» و»الشؤون البحرية» في الميناء.', ['شؤون الصيد', 'الشؤون البحرية']],
    ['reversed on both sides', 'وقال المدرب:»خسرنا لأننا تعبنا». ثم غادر.', ['خسرنا لأننا تعبنا']],
    ['two closing marks', 'قدمت ”شركة النقل” عرضها.', ['شركة النقل']],
    ['inch sign as closing mark', 'حافلات من طراز "أ 12″ و"ب 7 إكس" جديدة.', ['أ 12', 'ب 7 إكس']],
    ['attached preposition', 'عرف المشروع ب"قطار الجنوب" محليا.', ['قطار الجنوب']],
    ['blank inside', 'وأضافت " سنعود غدا إلى العمل ". وغادرت.', ['سنعود غدا إلى العمل']],
    ['opening mark closes', 'يلقبونه بـ « الصقر «. وغادر.', ['الصقر']],
    ['nested, outermost only', 'وقال: «إن قانون «الساحل» لن يمر» أمس.', ['إن قانون «الساحل» لن يمر']],
    ['never closed', 'وقال: «لن نغادر القرية قبل الفجر', ['لن نغادر القرية قبل الفجر']],
    [
      'closed by the next one',
      'قال العمدة:» لا ماء ولا كهرباء في الحي وقال:» سننتظر يوما آخر».',
      ['لا ماء ولا كهرباء في الحي', 'سننتظر يوما آخر'],
    ],
    ['stray closing mark', 'تم تسليم المضبوطات إلى الجهة المختصة». وانتهى الأمر.', []],
    ['inches', 'اشترى شاشة 32" ثم عاد.', []],
    ['curly', 'She said “the bridge is safe” on Monday.', ['the bridge is safe']],
    ['straight', 'He said "we lost the vote" and left.', ['we lost the vote']],
    ['single', "The coach said 'we will be back next year' after the match.", ['we will be back next year']],
    ['possessives are no marks', "The workers' union met the company's board over the drivers' pay.", []],
    ['nested single', 'She said: “They told us ‘go home’ at noon.”', ['They told us ‘go home’ at noon.']],
  ])('%s', (_name, text, expected) => {
    expect(markedIn(HEADLINE + text)).toEqual(expected);
  });

  test('a quotation that goes on over a paragraph break', () => {
    const text = `${HEADLINE}قال الربان للصحافيين «نحن سعداء بالوصول.\n\n.. هذه سفينتنا الجديدة». ثم صعد.`;
    expect(markedIn(text)).toEqual(['نحن سعداء بالوصول.\n\n.. هذه سفينتنا الجديدة']);
  });

  test('paragraphs that each open and only the last closes', () => {
    const text = 'Mayor speaks\n\nThe mayor said: “We lost a lot.\n\n“We will rebuild the harbour.” He left.';
    expect(markedIn(text)).toEqual(['We lost a lot.', 'We will rebuild the harbour.']);
  });
});
