import { MORE_STORIES } from './stories-more.ts';

/**
 * An event told in both languages, all made up. Sentences by number, 0 is the headline; `same` are those that say the same
 * in both, `other` those that say it with another number or day. Sentences in no row have nothing to answer them.
 */
export interface Story {
  readonly name: string;
  readonly ar: readonly string[];
  readonly en: readonly string[];
  readonly same: readonly (readonly [ar: number, en: number])[];
  readonly other: readonly (readonly [ar: number, en: number, what: 'number' | 'day'])[];
}

/** A page: the headline, then paragraphs of two sentences. */
export function page([headline = '', ...sentences]: readonly string[]): string {
  const paragraphs: string[] = [];
  for (let i = 0; i < sentences.length; i += 2) paragraphs.push(sentences.slice(i, i + 2).join(' '));
  return `${[headline, ...paragraphs].join('\n\n')}\n`;
}

export const STORIES: readonly Story[] = [
  {
    name: 'a visit',
    ar: [
      'وزير الخارجية النرويجي يبحث في عمّان ملف اللاجئين',
      'وصل وزير الخارجية النرويجي إريك هالفورسن إلى عمّان يوم الثلاثاء في زيارة تستمر يومين.',
      'والتقى هالفورسن نظيره الأردني سامر القضاة وبحثا أوضاع اللاجئين السوريين في الأردن.',
      'وأعلن الوزير النرويجي تقديم مساعدات بقيمة 40 مليون دولار للمدارس والمستشفيات.',
      'وقال القضاة في مؤتمر صحفي إن الأردن لا يستطيع أن يتحمل هذا العبء وحده.',
      'وزار هالفورسن مخيم الزعتري حيث تحدث مع عائلات سورية.',
    ],
    en: [
      'Norwegian foreign minister discusses refugees in Amman',
      'Norwegian Foreign Minister Erik Halvorsen arrived in Amman on Tuesday for a two-day visit.',
      'Halvorsen met his Jordanian counterpart Samer al-Qudah and they discussed the situation of Syrian refugees in Jordan.',
      'The Norwegian minister announced aid worth 40 million dollars for schools and hospitals.',
      'Jordan cannot carry this burden alone, al-Qudah told a press conference.',
      'Norway has taken in 3,000 Syrian families since the war began.',
    ],
    same: [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ],
    other: [],
  },
  {
    name: 'the same minister elsewhere',
    ar: [
      'هالفورسن والقضاة يوقعان في أوسلو اتفاقا للطاقة',
      'وقع وزير الخارجية النرويجي إريك هالفورسن ونظيره الأردني سامر القضاة في أوسلو يوم الخميس اتفاقا للتعاون في مجال الطاقة الشمسية.',
      'وينص الاتفاق على بناء محطة للطاقة الشمسية قرب معان بقدرة 150 ميغاواط.',
      'وقال هالفورسن إن العمل في المحطة سيبدأ في الخريف المقبل.',
      'وستمول المشروع ثلاثة بنوك أوروبية.',
    ],
    en: [
      'Halvorsen and al-Qudah sign energy deal in Oslo',
      'Norwegian Foreign Minister Erik Halvorsen and his Jordanian counterpart Samer al-Qudah signed an agreement on solar energy in Oslo on Thursday.',
      'Under the agreement a solar power plant with a capacity of 150 megawatts will be built near Maan.',
      'Halvorsen said work on the plant would begin next autumn.',
      'The two ministers also talked about tourism and student exchanges.',
    ],
    same: [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ],
    other: [],
  },
  {
    name: 'an earthquake',
    ar: [
      'زلزال قوي يضرب إقليم كرمان في إيران',
      'ضرب زلزال بقوة 6.1 درجة إقليم كرمان في جنوب شرق إيران فجر يوم الأحد.',
      'وقتل 34 شخصا على الأقل وأصيب أكثر من 200 آخرين بحسب ما أعلن الهلال الأحمر الإيراني.',
      'ودمر الزلزال عشرات المنازل في قرية سيرج الجبلية.',
      'وأقامت فرق الإنقاذ خياما للسكان الذين فقدوا منازلهم.',
      'وشعر سكان مدينة يزد بالهزة أيضا.',
    ],
    en: [
      'Strong earthquake hits Kerman province in Iran',
      'A 6.1-magnitude earthquake struck Kerman province in southeastern Iran at dawn on Sunday.',
      'At least 34 people were killed and more than 200 injured, the Iranian Red Crescent announced.',
      'Dozens of houses were destroyed in the mountain village of Sirch.',
      'Schools and offices in the province will stay closed for a week.',
      'The last strong earthquake in the region was in 2003.',
    ],
    same: [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ],
    other: [],
  },
  {
    name: 'a fire with another number and another day',
    ar: [
      'حريق في سوق بمدينة نيالا يدمر مئات المحال',
      'اندلع حريق كبير في السوق الشعبي بمدينة نيالا السودانية مساء الأربعاء.',
      'وقال مدير الدفاع المدني حامد الطيب إن النيران دمرت 320 متجرا.',
      'وأضاف الطيب أن الحريق نجم عن تماس كهربائي في أحد المخازن.',
      'وأرسلت الحكومة السودانية لجنة للتحقيق في أسباب الحريق.',
      'ولم تسجل أي إصابات بين التجار.',
    ],
    en: [
      'Fire in market in Nyala destroys hundreds of shops',
      'A large fire broke out in the popular market in the Sudanese city of Nyala on Thursday evening.',
      'Civil defence director Hamid al-Tayeb said the flames destroyed 270 shops.',
      'The fire was caused by an electrical fault in one of the stores, al-Tayeb added.',
      'The Sudanese government sent a committee to investigate the causes of the fire.',
      'Traders asked for compensation and new fire engines.',
    ],
    same: [
      [0, 0],
      [3, 3],
      [4, 4],
    ],
    other: [
      [1, 1, 'day'],
      [2, 2, 'number'],
    ],
  },
  {
    name: 'a ruling',
    ar: [
      'محكمة تونسية تسجن وزيرا سابقا بتهمة الفساد',
      'حكمت محكمة في تونس يوم الجمعة على وزير النقل السابق منير الجلاصي بالسجن ثماني سنوات بتهمة الفساد.',
      'وأدانت المحكمة الجلاصي بتلقي رشوة من شركة إيطالية مقابل عقد لشراء حافلات.',
      'كما فرضت المحكمة عليه غرامة قدرها 1.2 مليون دينار.',
      'وقالت محاميته ليلى بن عمار إنها ستستأنف الحكم.',
      'وشهدت العاصمة احتجاجات على الفساد العام الماضي.',
    ],
    en: [
      'Tunisian court jails former minister for corruption',
      'A court in Tunis sentenced former transport minister Mounir Jelassi to eight years in prison on Friday on corruption charges.',
      'The court convicted Jelassi of taking a bribe from an Italian company in return for a contract to buy buses.',
      'It also imposed a fine of 1.2 million dinars.',
      'His lawyer Leila Ben Ammar said she would appeal the ruling.',
      'Jelassi was transport minister for three years.',
    ],
    same: [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ],
    other: [],
  },
  {
    name: 'a trade deal',
    ar: [
      'الهند وكينيا توقعان اتفاقا تجاريا',
      'وقعت الهند وكينيا يوم الاثنين في نيروبي اتفاقا تجاريا لخفض الرسوم الجمركية على الشاي والأدوية.',
      'وقال الرئيس الكيني بيتر مواني إن الاتفاق سيرفع الصادرات الكينية بنسبة 15 في المئة.',
      'وبلغ حجم التجارة بين البلدين 3.4 مليار دولار في العام الماضي.',
      'ويعيش آلاف الهنود في كينيا ويملكون شركات كثيرة.',
      'وسيدخل الاتفاق حيز التنفيذ في أول يناير.',
    ],
    en: [
      'India and Kenya sign trade agreement',
      'India and Kenya signed a trade agreement in Nairobi on Monday to cut customs duties on tea and medicines.',
      'Kenyan President Peter Mwani said the agreement would raise Kenyan exports by 15 percent.',
      'Trade between the two countries reached 3.4 billion dollars last year.',
      'Kenyan farmers welcomed the deal but asked for better roads to the port.',
      'Opposition parties in Nairobi want parliament to vote on it.',
    ],
    same: [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ],
    other: [],
  },
  {
    name: 'a match',
    ar: [
      'المغرب يهزم غانا ويتأهل إلى النهائي',
      'فاز منتخب المغرب على غانا 2-1 في الدار البيضاء يوم السبت وتأهل إلى المباراة النهائية لكأس أفريقيا.',
      'وسجل ياسين الودغيري هدف الفوز في الدقيقة 88 من ركلة جزاء.',
      'وكان كوفي أسانتي قد أدرك التعادل لغانا في بداية الشوط الثاني.',
      'وقال المدرب جمال بنحدو إن فريقه لعب بشجاعة.',
      'ويلتقي المغرب في النهائي مع السنغال.',
    ],
    en: [
      'Morocco beat Ghana to reach final',
      'Morocco defeated Ghana 2-1 in Casablanca on Saturday and qualified for the final of the Africa Cup.',
      'Yassine Oudghiri scored the winning goal from a penalty in the 88th minute.',
      'Kofi Asante had equalised for Ghana at the start of the second half.',
      'Ghana coach Daniel Owusu blamed the referee for the penalty.',
      'Morocco will play Senegal in the final.',
    ],
    same: [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [5, 5],
    ],
    other: [],
  },
  // The following were not looked at while the comparison was made.
  ...MORE_STORIES,
];
