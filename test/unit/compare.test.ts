import { describe, expect, it } from 'vitest';
import { compare } from '../../server/corpus/compare/compare.ts';
import { analyse } from '../../server/document/analyse.ts';

const compared = (a: string, b: string) => compare(analyse(a), analyse(b));
const SAME = /^(?:repeats|paraphrases)$/;
const OTHERWISE = /^(?:alters|contradicts|denies)$/;

describe('two short texts about one thing', () => {
  it.each([
    ['the same words', 'البلدية تفتح جسرا جديدا فوق النهر', 'البلدية تفتح جسرا جديدا فوق النهر', SAME, 'same words'],
    [
      'the same words',
      'Town opens a new bridge over the river',
      'Town opens a new bridge over the river',
      SAME,
      'same words',
    ],
    ['another order', 'الشرطة تعتقل 12 شخصا بعد شغب في لاغوس', 'اعتقال 12 شخصا بعد شغب في لاغوس', SAME, 'agrees'],
    [
      'another order',
      'Police arrest 12 people after the riot in Lagos',
      'Twelve people were arrested by police after the riot in Lagos',
      SAME,
      'agrees',
    ],
    [
      'the opposite',
      'أسعار القمح ترتفع بعد الجفاف في كندا',
      'أسعار القمح تنخفض بعد الجفاف في كندا',
      OTHERWISE,
      'تنخفض',
    ],
    [
      'the opposite',
      'Wheat prices rise after the drought in Canada',
      'Wheat prices fall after the drought in Canada',
      OTHERWISE,
      'fall',
    ],
    ['refused', 'البرلمان يقر قانون المرور الجديد', 'البرلمان يرفض قانون المرور الجديد', OTHERWISE, 'يرفض'],
    [
      'denied',
      'Minister confirms that the bridge will close',
      'Minister denies that the bridge will close',
      OTHERWISE,
      'denies',
    ],
    ['another number', 'إصابة 12 عاملا في حريق مصنع', 'إصابة 40 عاملا في حريق مصنع', OTHERWISE, '40'],
    ['another number', 'Fire at plant injures 12 workers', 'Fire at plant injures 40 workers', OTHERWISE, '40'],
  ])('%s: %s', (_, a, b, kind, words) => {
    const { relation, because } = compared(a, b);
    expect(relation).toMatch(kind);
    expect(because).toContain(words);
  });

  it('too little in common to be held against one another', () => {
    const { relation, score } = compared(
      'وزير النقل يفتتح محطة الحافلات الجديدة بعد تأخير سنتين بسبب نقص التمويل',
      'مزارعو الزيتون يحتجون أمام البرلمان على نقص مياه الري وغلاء الأسمدة',
    );
    expect(relation).toBe('related');
    expect(score).toBeLessThan(0.5);
  });

  it.each([
    ['اعتقال 12 شخصا بعد شغب في لاغوس', 'ثلوج كثيفة تغلق مدارس النرويج'],
    ['Police arrest 12 people after the riot in Lagos', 'Snow closes schools across Norway'],
    ['', 'Snow closes schools across Norway'],
  ])('nothing in common: %s', (a, b) => {
    expect(compared(a, b)).toMatchObject({ relation: 'unrelated', score: 0 });
  });
});
