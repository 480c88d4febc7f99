import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../server/document/blocks.ts';
import { expected, found } from './page.ts';

// Texts with no page around them: nothing in them may be taken for chrome, and one article holds all.
const texts: Record<string, string> = {
  'one sentence': `
main paragraph | أعلنت وزارة الصحة اليوم تسجيل ثلاث إصابات جديدة.
`,
  'one sentence without a full stop': `
main paragraph | Police arrest two after museum theft
`,
  'one short paragraph': `
main paragraph | The ministry said the bridge would open in May. It had been closed since the storm, and a temporary ferry carries cars across.
`,
  'a title and one paragraph': `
main headline  | العاصفة تغلق ميناء الإسكندرية

main paragraph | أغلقت السلطات ميناء الإسكندرية اليوم بسبب الرياح القوية وارتفاع الأمواج، وقالت إنه سيفتح حين يتحسن الطقس.
`,
  'a title of one word': `
main headline  | موجز

main paragraph | افتتح وزير النقل أمس الجسر الجديد في أسوان، وقال إنه يخدم عشرين قرية على ضفتي النيل.
main paragraph | وصل إلى القاهرة وفد من رجال الأعمال الهنود لبحث فرص الاستثمار في صناعة النسيج.
`,
  'a title that asks': `
main headline  | هل تعود الأمطار إلى القرن الأفريقي هذا الموسم؟

main paragraph | يقول خبراء المناخ إن فرص هطول الأمطار هذا الموسم أفضل من العام الماضي، لكنهم يحذرون من التفاؤل المبكر.
main paragraph | وتشير النماذج إلى أن المحيط الهندي سيكون أدفأ من المعتاد.
`,
  'a title, a name and a place, an agency at the end': `
main headline  | القروض الصغيرة تغير حياة نساء في الريف التونسي
main dateline  | هدى الزين ـ القيروان
main paragraph | حصلت أكثر من ألفي امرأة في ريف القيروان على قروض صغيرة منذ بداية العام، مكنت كثيرات منهن من فتح ورش للنسيج.
main paragraph | وتقول صاحبات الورش إن القروض أنقذتهن من البطالة، لكنهن يطالبن بفترة سماح أطول.
main credit    | (أ ف ب)
`,
  'paragraphs that have nothing to do with each other': `
main paragraph | Sugar prices fell for the third week in a row as harvests in Brazil beat forecasts.

main paragraph | A court in Oslo ruled that the city must refund parking fines issued during the festival.

main paragraph | The striker signed a two-year contract on Friday, the club said.
`,
  'short sentences only': `
main paragraph | He ran.
main paragraph | She did not follow.
main paragraph | The door was open.
`,
  'a poem': `
main paragraph | على هذه الأرض ما يستحق
main paragraph | صباح يطل على نافذة
main paragraph | وبحر ينام على راحتي
main paragraph | وظل النخيل
`,
  'numbers in a list': `
main headline  | أرقام الفائزين في قرعة الإسكان

main paragraph | أعلنت وزارة الإسكان أرقام الفائزين في القرعة التي أجريت أمس، ودعتهم إلى مراجعة فروعها خلال شهر.
main paragraph | 4410937
main paragraph | 4410938
main paragraph | 4411002
`,
  'a story about newsletters, cookies and comments': `
main headline  | Regulator fines shop over cookies

main paragraph | The regulator fined an online shop 40,000 euros on Monday because it set cookies before visitors had agreed to its privacy policy, in the first such case this year.
main paragraph | The company said it would appeal. "We changed our cookie policy in March," its lawyer told reporters, "and nobody complained."
main paragraph | Consumer groups want the same rules for newsletters. They say that people sign up for one list and end up on ten, and that leaving them is made hard on purpose.
`,
  'an interview': `
main headline  | «لا أخاف من الفشل»: حوار مع مدربة المنتخب

main paragraph | تولت المدربة قيادة المنتخب قبل عام، ومنذ ذلك الحين فاز الفريق في تسع مباريات وتعادل في اثنتين.
main heading   | كيف بدأت رحلتك مع التدريب؟
main paragraph | بدأت في الحي، مع أطفال لا يملكون أحذية، وتعلمت منهم أكثر مما علمتهم.
main heading   | وهل توقعت هذا النجاح؟
main paragraph | لا، ولكني كنت أعرف أن اللاعبات قادرات عليه، وأن الأمر مسألة وقت.
`,
};

describe('texts without a page', () => {
  it.each(Object.entries(texts))('%s', (_, table) => {
    expect(found(table)).toEqual(expected(table));
  });

  it.each(['', ' ', '\n\n\u2028', '\ufeff'])('has no blocks in blank text, but an article: %j', (text) => {
    const { blocks, articles } = findBlocks(text);
    expect(blocks).toEqual([]);
    expect(articles).toHaveLength(1);
    expect(articles[0]?.headline).toBeUndefined();
  });
});
