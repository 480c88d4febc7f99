import { describe, expect, test } from 'vitest';
import { Corpus } from '../../../server/corpus/corpus.ts';
import { analyse } from '../../../server/document/analyse.ts';
import { between, FLOOD, FLOOD_EN } from '../../support/events.ts';

/**
 * The relations between two articles about one made-up event, as lines `kind [what differs] | a | b`.
 * `around` puts the sentences into articles that are plainly about the same thing.
 */
function relations(a: string, b: string, around: readonly string[]): string[] {
  return between(a, b, around).map((one) => [one.kind, ...one.differs.map((diff) => diff.what)].join(' '));
}

describe('one event, two wordings', () => {
  test.each([
    [
      'the same words',
      'repeats',
      'وأعلنت السلطات إغلاق الجسر الرئيسي المؤدي إلى المطار حتى إشعار آخر.',
      'أعلنت السلطات إغلاق الجسر الرئيسي المؤدي إلى المطار حتى إشعار آخر.',
    ],
    [
      'digits against words',
      'repeats',
      'وبلغ ارتفاع المياه 3 أمتار في الأحياء القريبة من النهر.',
      'وبلغ ارتفاع المياه ثلاثة أمتار في الأحياء القريبة من النهر.',
    ],
    [
      'harakat and quote marks',
      'repeats',
      'ووصفت البلدية الوضع في الأحياء الجنوبية بأنه «كارثة إنسانية».',
      'ووصفت البَلدية الوضعَ في الأحياء الجنوبيّة بأنه "كارثة إنسانية".',
    ],
    [
      'another number',
      'contradicts number',
      'ولقي 14 شخصا مصرعهم غرقا في الأحياء القريبة من نهر سورما.',
      'ولقي 19 شخصا مصرعهم غرقا في الأحياء القريبة من نهر سورما.',
    ],
    [
      'a lower bound that allows the number',
      'repeats',
      'ولقي ما لا يقل عن 14 شخصا مصرعهم غرقا في الأحياء القريبة من نهر سورما.',
      'ولقي 19 شخصا مصرعهم غرقا في الأحياء القريبة من نهر سورما.',
    ],
    [
      'about how old, and exactly',
      'alters hedge',
      'وقال المهندسون إن الجسر الخشبي المؤدي إلى الميناء القديم يبلغ عمره نحو 340 عاما.',
      'وقال المهندسون إن الجسر الخشبي المؤدي إلى الميناء القديم يبلغ عمره 340 عاما.',
    ],
    [
      'another age',
      'contradicts number',
      'وانتشل الغواصون جثة صياد عمره 62 عاما من مجرى نهر سورما قرب الجسر.',
      'وانتشل الغواصون جثة صياد عمره 47 عاما من مجرى نهر سورما قرب الجسر.',
    ],
    [
      'a hedge lost',
      'alters hedge',
      'وقد تغلق السلطات الجسر الرئيسي المؤدي إلى المطار بسبب تصدع أعمدته.',
      'وتغلق السلطات الجسر الرئيسي المؤدي إلى المطار بسبب تصدع أعمدته.',
    ],
    [
      'a denial',
      'denies',
      'ونفت البلدية انهيار السد القديم شمال المدينة بفعل الأمطار.',
      'انهار السد القديم شمال المدينة بفعل الأمطار الغزيرة.',
    ],
    [
      'negated',
      'alters negation',
      'ولم تتسلم البلدية مضخات المياه التي طلبتها من العاصمة قبل الأمطار.',
      'وتسلمت البلدية مضخات المياه التي طلبتها من العاصمة قبل الأمطار.',
    ],
    [
      'framing',
      'alters framing',
      'وقالت الشرطة إن مسلحين نهبوا مخازن الإغاثة في الضاحية الشرقية ليلا.',
      'وقالت الشرطة إن إرهابيين نهبوا مخازن الإغاثة في الضاحية الشرقية ليلا.',
    ],
  ])('Arabic: %s', (_, kind, a, b) => {
    expect(relations(a, b, FLOOD)).toEqual([kind]);
  });

  test.each([
    [
      'the same words',
      'repeats',
      'Officials closed the main bridge to the airport until further notice.',
      'Officials closed the main bridge to the airport until further notice.',
    ],
    [
      'digits against words',
      'repeats',
      'The water rose by 3 metres in districts close to the river.',
      'The water rose by three metres in districts close to the river.',
    ],
    [
      'another number',
      'contradicts number',
      'The storm drowned 14 people in districts close to the Surma river.',
      'The storm drowned 19 people in districts close to the Surma river.',
    ],
    [
      'a lower bound that allows the number',
      'repeats',
      'The storm drowned at least 14 people in districts close to the Surma river.',
      'The storm drowned 19 people in districts close to the Surma river.',
    ],
    [
      'about how old, and exactly',
      'alters hedge',
      'Engineers said the wooden bridge to the old harbour had stood for about 340 years.',
      'Engineers said the wooden bridge to the old harbour had stood for 340 years.',
    ],
    [
      'another age',
      'contradicts number',
      'Divers recovered the body of a fisherman aged 62 years from the Surma river near the bridge.',
      'Divers recovered the body of a fisherman aged 47 years from the Surma river near the bridge.',
    ],
    [
      'a hedge lost',
      'alters hedge',
      'Engineers say the main bridge to the airport may collapse under the pressure of the water.',
      'Engineers say the main bridge to the airport will collapse under the pressure of the water.',
    ],
    [
      'a denial',
      'denies',
      'The council denied that the old dam north of the city had burst in the rain.',
      'The old dam north of the city burst in the heavy rain.',
    ],
    [
      'negated',
      'alters negation',
      'The council did not receive the water pumps it ordered from the capital before the rain.',
      'The council received the water pumps it ordered from the capital before the rain.',
    ],
    [
      'framing',
      'alters framing',
      'Police said gunmen looted relief stores in the eastern suburb overnight.',
      'Police said terrorists looted relief stores in the eastern suburb overnight.',
    ],
  ])('English: %s', (_, kind, a, b) => {
    expect(relations(a, b, FLOOD_EN)).toEqual([kind]);
  });
});

describe('no relation', () => {
  test.each([
    [
      'the same people in another deed',
      'وزار رئيس بلدية سيلهيت الملاجئ شرق المدينة صباحا.',
      'وانتقد رئيس بلدية سيلهيت تأخر المساعدات من العاصمة.',
    ],
    [
      'two things in one place',
      'ووصلت فرق الإنقاذ إلى مطار عثماني الدولي ليلا.',
      'وتضررت مدارج مطار عثماني الدولي من الأمطار.',
    ],
  ])('Arabic: %s', (_, a, b) => {
    expect(relations(a, b, FLOOD)).toEqual([]);
  });

  test.each([
    [
      'the same people in another deed',
      'The mayor of Sylhet visited shelters east of the city in the morning.',
      'The mayor of Sylhet criticised the late arrival of aid from the capital.',
    ],
    [
      'two things in one place',
      'Rescue teams landed at Osmani airport overnight.',
      'The runways of Osmani airport were damaged by rain.',
    ],
  ])('English: %s', (_, a, b) => {
    expect(relations(a, b, FLOOD_EN)).toEqual([]);
  });

  test('two events told with the same words', () => {
    const corpus = new Corpus();
    corpus.update([
      [
        'a.txt',
        analyse(
          'حريق في سوق بمدينة كانو\n\nقتل 12 شخصا في حريق اندلع في سوق بمدينة كانو شمال نيجيريا.\n\nوقال الحاكم أبا يوسف إن التحقيق جار.',
        ),
      ],
      [
        'b.txt',
        analyse(
          'حريق في مصنع بكراتشي\n\nقتل 30 عاملا في حريق اندلع في مصنع للأقمشة بمدينة كراتشي جنوب باكستان.\n\nوقالت الشرطة الباكستانية إن أبواب المصنع كانت مغلقة.',
        ),
      ],
    ]);
    expect(corpus.relations().filter((one) => one.kind === 'contradicts' || one.kind === 'alters')).toEqual([]);
  });
});
