import { describe, expect, test } from 'vitest';
import { quotesIn, sourcesIn } from '../support/speech.ts';

// One row a cause, in Arabic and in English where both have it: the text, then what an editor expects of it.
const HEADLINE = { ar: 'سطر العنوان في رأس الصفحة\n\n', en: 'Harbour talks go on\n\n' };

interface Expected {
  readonly words: string;
  readonly verb?: string;
  readonly kind?: string;
  readonly sources?: readonly string[];
  readonly via?: readonly string[];
  readonly anonymous?: boolean;
  readonly content?: string;
}

type Row = [cause: string, language: 'ar' | 'en', text: string, expected: Expected];

const ROWS: Row[] = [
  [
    'who is spoken to is not who speaks',
    'ar',
    'يصل الوفد غدا، وفق ما قال دبلوماسي فرنسي للصحافيين المسافرين مع لوران فابيوس.',
    { words: 'وفق ما قال دبلوماسي فرنسي', sources: [], anonymous: true, content: 'يصل الوفد غدا' },
  ],
  [
    'who is spoken to is not who speaks',
    'en',
    '"I cannot defend this contract," Anna Birch told reporters on condition of anonymity.',
    { words: 'Anna Birch told', sources: ['Anna Birch'], content: '"I cannot defend this contract' },
  ],
  [
    'the outlet spoken to',
    'ar',
    'وقال الوزير حسام المرسي في تصريح لـ«الوطن»: «لن نرفع السعر على أحد».',
    { words: 'وقال الوزير حسام المرسي في تصريح', sources: ['حسام المرسي'], content: '«لن نرفع السعر على أحد»' },
  ],
  [
    'the outlet spoken to, and what is said after it',
    'ar',
    'كشف المتحدث الرسمي باسم الوزارة، حسين الأحمد لـ"الوطن"، أن حالة الجرحى مستقرة.',
    { words: 'كشف المتحدث الرسمي باسم الوزارة، حسين الأحمد', content: 'حالة الجرحى مستقرة' },
  ],
  [
    'the outlet spoken to',
    'en',
    'Leila Haddad told the BBC that the dam was safe.',
    { words: 'Leila Haddad told', sources: ['Leila Haddad'], via: ['BBC'], content: 'the dam was safe' },
  ],
  [
    'only the outlet is named after the verb',
    'ar',
    'وأفاد سامي حداد أمس أن الزلزال كان قويا. وقال لوكالة رويترز إن امرأتين قتلتا.',
    { words: 'وقال', sources: ['سامي حداد'], via: ['وكالة رويترز'], content: 'امرأتين قتلتا' },
  ],
  [
    'what is said is the object',
    'ar',
    'أعلن مصدر أمني اليوم الأربعاء العثور على السفينة المفقودة.',
    { words: 'أعلن مصدر أمني', anonymous: true, content: 'العثور على السفينة المفقودة' },
  ],
  [
    'what is said is the object of a denial',
    'ar',
    'ردت طهران أمس، بينما نفت باريس علمها بالعملية.',
    { words: 'نفت باريس', verb: 'deny', sources: ['باريس'], content: 'علمها بالعملية' },
  ],
  [
    'a participle before its object',
    'ar',
    'ونفى الوزير حسام المرسي أن الأسعار سترتفع، مؤكدا أهمية حماية الفقراء.',
    { words: 'مؤكدا', sources: ['حسام المرسي'], content: 'أهمية حماية الفقراء' },
  ],
  [
    'what is said ends where another begins, without a comma',
    'ar',
    'وقال الوزير حسام المرسي إن الزيارة عادية منوها إلى أنها قصيرة.',
    { words: 'وقال الوزير حسام المرسي', content: 'الزيارة عادية' },
  ],
  [
    'what is said ends where another begins',
    'en',
    'Kyiv denied that its ships had been involved, and Moscow accused London of lying.',
    { words: 'Kyiv denied', verb: 'deny', content: 'its ships had been involved' },
  ],
  [
    'what is said ends where somebody else does something',
    'ar',
    'وزعم حزب العدالة أن الأرقام مزورة، فيما اتهم سامي حداد الحكومة بإخفاء الحقائق.',
    { words: 'وزعم حزب العدالة', verb: 'claim', content: 'الأرقام مزورة' },
  ],
  [
    'a second verb with the same subject',
    'en',
    'Helen Marsh called the remarks "a fairy tale" and warned that hospitals would close.',
    { words: 'warned', verb: 'warn', sources: ['Helen Marsh'], content: 'hospitals would close' },
  ],
  [
    'the verb leads to its object by a preposition',
    'ar',
    'تعهد رئيس الوزراء بزيادة الأجور.',
    { words: 'تعهد رئيس الوزراء', verb: 'promise', content: 'بزيادة الأجور' },
  ],
  [
    'a promise to do something',
    'en',
    'Peter Otieno promised to publish the figures by May.',
    { words: 'Peter Otieno promised', verb: 'promise', content: 'to publish the figures by May' },
  ],
  [
    'the name stands between commas after the office',
    'en',
    '"We will wait," the company\'s spokeswoman, Dana Reyes, said in an email.',
    { words: "the company's spokeswoman, Dana Reyes, said", sources: ['Dana Reyes'] },
  ],
  [
    'the owner of the office does not speak',
    'en',
    "Kenya's finance minister said Thursday there would be no new taxes.",
    { words: "Kenya's finance minister said", sources: [], content: 'there would be no new taxes' },
  ],
  [
    'how near the source stands',
    'en',
    'According to people familiar with the matter, the contract was void.',
    { words: 'According to people familiar with the matter', anonymous: true, content: 'the contract was void' },
  ],
  [
    'a verbal noun leads to the clause',
    'ar',
    'وقال المدرب سامي حداد للاعبين كلاما كثيرا، وختم بالقول إن الموسم انتهى.',
    { words: 'وختم', content: 'الموسم انتهى' },
  ],
  [
    'the last name alone, which is a common word',
    'ar',
    'صدر البيان عن الأمين العام عبد الله بن عبد المحسن التركي. واستنكر التركي «التصريحات غير المسؤولة».',
    { words: 'واستنكر التركي', sources: ['عبد الله بن عبد المحسن التركي'] },
  ],
  [
    'the dateline is no part of what is said',
    'en',
    'LONDON (Reuters) - The minister resigned on Tuesday, Helen Marsh said.',
    { words: 'Helen Marsh said', content: 'The minister resigned on Tuesday' },
  ],
  [
    'a source named between verb and clause',
    'ar',
    'وأفادت وكالة الأنباء الجزائرية نقلا عن بيان لوزارة الدفاع بأن الجيش أوقف المهربين.',
    {
      words: 'نقلا عن بيان لوزارة الدفاع',
      sources: ['وزارة الدفاع'],
      via: ['وكالة الأنباء الجزائرية'],
      content: 'الجيش أوقف المهربين',
    },
  ],
  [
    'a source cited after the clause',
    'en',
    'Reuters reported that the board approved the plan, citing a person familiar with the talks.',
    {
      words: 'citing a person familiar with the talks',
      via: ['Reuters'],
      anonymous: true,
      content: 'the board approved the plan',
    },
  ],
  [
    'a source in the words of another',
    'en',
    'Reuters quoted an official as saying the minister had told him that payments would resume.',
    { words: 'Reuters quoted an official as saying', kind: 'relayed', via: ['Reuters'], anonymous: true },
  ],
  [
    'a body in marks at the head of a headline',
    'ar',
    '«الإسكان»: لا تمديد لفترة التوقيع على العقود\n\nأعلنت الوزارة أمس شروط العقود الجديدة للمستفيدين في المدن.',
    { words: '«الإسكان»:', kind: 'headline', content: 'لا تمديد لفترة التوقيع على العقود' },
  ],
  [
    'an unnamed source that goes on',
    'ar',
    'وقال مصدر في الشرطة إن القارب غرق. وأضاف المصدر أن البحث مستمر.',
    { words: 'وأضاف المصدر', sources: [], anonymous: true, content: 'البحث مستمر' },
  ],
];

describe('who says it, on pages not seen before', () => {
  test.each(ROWS)('%s (%s)', (_cause, language, text, expected) => {
    const found = sourcesIn(text.includes('\n') ? text : HEADLINE[language] + text);
    const best = found.find((entry) => entry.words === expected.words) ?? found;
    expect(best).toMatchObject(expected);
  });

  test.each([
    ['carries, not blames', 'ar', 'صدر الكتاب أمس وحمل عنوان «رحلة إلى الجنوب»، لمؤلفه سامي حداد.'],
    ['was received, not answered', 'ar', 'باشرت الفرق عملها بعدما ورد بلاغ عند الساعة 20:06 من مساء أمس.'],
    ['an age', 'ar', 'يشار إلى أن سامي حداد يبلغ من العمر 28 عاما.'],
    ['accused, not accusing', 'ar', 'ضبطت شرطة دبي شخصا، متهما بالتعاون مع أربعة آخرين.'],
    ['scores, not says', 'ar', 'وسجلت تونس هدفا قبل أن تكسر الرقم القياسي.'],
    ['a prayer to God in a name', 'ar', 'توفي الملك عبدالعزيز رحمه الله وهم يدعون الله كل يوم.'],
    ['what shows something', 'ar', 'المباراة التي تؤكد احتفاظه بالمركز تقام غدا.'],
    ['hopes that lead to no clause', 'ar', 'حيث يأمل المصريون في تحسن الطقس.'],
    ['a pupil, not one who asks', 'ar', 'اجتازت 13 طالبة من المرحلتين الاختبار.'],
    ['a noun after a preposition', 'ar', 'نحن نقف أمام أمر واقع حيث إن المشكلة قديمة.'],
    ['in addition', 'ar', 'الطقس بارد إضافة إلى أن الطريق مغلق.'],
    ['a town of which something is told', 'ar', 'دبي: وفاة امرأة سقطت من نافذة'],
    ['so-called', 'en', 'The so-called "night market" is closed.'],
  ] as [string, 'ar' | 'en', string][])('%s (%s): nobody', (_cause, language, text) => {
    expect(sourcesIn(HEADLINE[language] + text)).toEqual([]);
  });
});

describe('what is quoted, on pages not seen before', () => {
  test.each([
    [
      'mark written to its word',
      'ar',
      'وأضاف سامي حداد أن" البلد بخير وسيبقى بخير ".',
      'البلد بخير وسيبقى بخير',
      'speech',
      'سامي حداد',
    ],
    ['outlet spoken to', 'ar', 'وقال سامي حداد لـ«النهار»: «الحوار هو المدخل».', 'النهار', 'title', undefined],
    ['outlet talked with', 'ar', 'وجاء ذلك خلال حوار مطول مع «النهار» في مكتبه.', 'النهار', 'title', undefined],
    [
      'subject of the clause',
      'ar',
      'وقال سامي حداد إن «ملتقى المدن الثاني» يأتي برعاية الشركة هذا العام.',
      'ملتقى المدن الثاني',
      'term',
      undefined,
    ],
    [
      'title of a work',
      'ar',
      'صدر الكتاب وحمل عنوان «رحلة إلى الجنوب»، لمؤلفه سامي حداد.',
      'رحلة إلى الجنوب',
      'title',
      undefined,
    ],
    ['set phrase', 'ar', 'وقال سامي حداد كلاما طويلا، داعيا المولى «عز وجل» بالشفاء.', 'عز وجل', 'term', undefined],
    [
      'no blank after the full stop',
      'ar',
      'وقال سامي حداد «الوقت ضيق جدا علينا».ويلقي الكتاب الضوء على «وجوه العاصفة» فيه.',
      'وجوه العاصفة',
      'term',
      undefined,
    ],
    [
      'what she called',
      'en',
      'Helen Marsh left after what she called "an impossible week".',
      'an impossible week',
      'speech',
      'she',
    ],
    ['so-called', 'en', 'The so-called "night market" is closed.', 'night market', 'term', undefined],
    [
      'a banner speaks',
      'en',
      '"Nobody asked us," reads a banner outside parliament.',
      'Nobody asked us,',
      'speech',
      'a banner',
    ],
  ] as [string, 'ar' | 'en', string, string, string, string | undefined][])(
    '%s (%s)',
    (_cause, language, text, words, kind, speaker) => {
      const found = quotesIn(HEADLINE[language] + text).filter((quote) => quote.direct && quote.words === words);
      expect(found.map((quote) => [quote.kind, quote.speaker])).toEqual([[kind, speaker]]);
    },
  );

  test('paragraphs that open and do not close are one speech', () => {
    const text = `${HEADLINE.en}“We did everything,” Tom Hargreaves said on Friday.\n\n“The river rose fast.\n\n“Our staff worked.\n\n“We will report.”`;
    expect(quotesIn(text).map((quote) => quote.speaker)).toEqual(Array(4).fill('Tom Hargreaves'));
  });

  test('each link of a chain lies in the one before', () => {
    const text = `${HEADLINE.ar}ونقلت وكالة رويترز عن مسؤول في وزارة المالية قوله إن الوزير حسام المرسي أبلغه بأن الدعم سيستمر.`;
    const found = sourcesIn(text);
    expect(found).toMatchObject([
      { kind: 'relayed', sources: [], anonymous: true, via: ['وكالة رويترز'] },
      { kind: 'speech-verb', sources: ['حسام المرسي'], content: 'الدعم سيستمر' },
    ]);
    expect(found[0]?.content).toContain(found[1]?.words);
  });
});
