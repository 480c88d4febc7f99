import type { Story } from './stories.ts';

/** Pages in both languages of which no sentence says what one of the other says: other events of the same people, other sentences of one event. */
export const STRANGERS: readonly Pick<Story, 'name' | 'ar' | 'en'>[] = [
  {
    name: 'the same president in another city, about something else',
    ar: [
      'الرئيس الكيني يبحث في برلين الاستثمار في السكك الحديدية',
      'بحث الرئيس الكيني بيتر مواني مع المستشارة الألمانية في برلين يوم الاثنين تمويل خط سكة حديد جديد.',
      'وقال مواني إن بلاده تحتاج إلى قروض بقيمة 600 مليون يورو.',
      'وسيزور مواني مصنعا للقطارات في ميونيخ يوم الثلاثاء.',
    ],
    en: [
      'Kenyan president discusses drought in Rome',
      'Kenyan President Peter Mwani discussed the drought with the head of the World Food Programme in Rome on Friday.',
      'Mwani said his country needed food aid for 2 million people.',
      'He will return to Nairobi on Saturday.',
    ],
  },
  {
    name: 'other sentences of one earthquake',
    ar: [
      'سكان كرمان يقضون ليلة ثانية في العراء',
      'قضى آلاف من سكان إقليم كرمان في إيران ليلة ثانية في الشوارع خوفا من هزات جديدة.',
      'وقالت أم لثلاثة أطفال إن عائلتها فقدت كل شيء في الزلزال.',
      'ووزع الهلال الأحمر الإيراني الخيام والبطانيات على القرى.',
    ],
    en: [
      'Iran asks neighbours for help after Kerman earthquake',
      'The Iranian government asked Turkey and Pakistan for rescue dogs and field hospitals after the earthquake in Kerman.',
      'The Iranian Red Crescent said two of its helicopters had been damaged by sand storms.',
      'The airport in Kerman city was closed to passengers.',
    ],
  },
  {
    name: 'two matches of one team',
    ar: [
      'المغرب يهزم السنغال ويحرز كأس أفريقيا',
      'فاز منتخب المغرب على السنغال 3-0 في الرباط يوم الأحد وأحرز كأس أفريقيا.',
      'وسجل ياسين الودغيري الهدف الأول من ركلة جزاء في الدقيقة 20.',
      'ويلتقي المغرب مع البرازيل وديا الشهر المقبل.',
    ],
    en: [
      'Morocco beat Ghana to reach final of Africa Cup',
      'Morocco defeated Ghana 2-1 in Casablanca on Wednesday.',
      'Yassine Oudghiri scored the winning goal from a free kick in the 88th minute.',
      'Ghana will play Mali for third place.',
    ],
  },
  {
    name: 'two rulings on one man',
    ar: [
      'محكمة الاستئناف التونسية تبرئ الجلاصي من تهمة الرشوة',
      'برأت محكمة الاستئناف في تونس يوم الثلاثاء وزير النقل السابق منير الجلاصي من تهمة تلقي رشوة.',
      'وقالت المحكمة إن الأدلة التي قدمتها النيابة لم تكن كافية.',
      'وعاد الجلاصي إلى منزله في سوسة مساء اليوم نفسه.',
    ],
    en: [
      'Tunisian court jails Jelassi for tax fraud',
      'A court in Sousse sentenced former transport minister Mounir Jelassi to two years in prison on Monday for tax fraud.',
      'The judge said Jelassi had hidden 3 million dinars in foreign banks.',
      'The prosecutor had asked for five years.',
    ],
  },
  {
    name: 'a plan and its rejection',
    ar: [
      'البرلمان اللبناني يقر قانون الكهرباء الجديد',
      'أقر البرلمان اللبناني في بيروت قانونا جديدا للكهرباء بعد نقاش طويل.',
      'وقال وزير الطاقة وليد شدياق إن القانون سيخفض الأسعار بنسبة 10 في المئة.',
      'وصوت 70 نائبا لصالح القانون.',
    ],
    en: [
      'Lebanese parliament rejects new electricity law',
      'Parliament in Beirut rejected a new electricity law after a long debate.',
      'Energy minister Walid Chidiac said prices would rise by 10 percent.',
      'Protesters gathered near the port of Beirut.',
    ],
  },
  {
    name: 'another attack in the same city',
    ar: [
      'مقتل أربعة جنود في هجوم قرب غزني',
      'قتل أربعة جنود أفغان في هجوم شنه مسلحون على نقطة تفتيش قرب غزني يوم السبت.',
      'وقال حاكم الولاية عبد الكريم نوري إن الجيش قتل عشرة من المهاجمين.',
      'وتنشط حركة طالبان في القرى القريبة من المدينة.',
    ],
    en: [
      'Car bomb kills policemen in Ghazni',
      'Nine policemen were killed when a car bomb exploded at a police station in Ghazni on Monday.',
      'Provincial governor Abdul Karim Noori visited the injured in hospital.',
      'The Taliban have attacked the police in Ghazni several times this year.',
    ],
  },
  {
    name: 'oil prices on two days',
    ar: [
      'النفط يرتفع إلى 71 دولارا للبرميل',
      'ارتفع سعر خام برنت في لندن يوم الثلاثاء بنسبة 2 في المئة إلى 71 دولارا للبرميل.',
      'وقال محللون إن الأسواق تخشى نقص الإمدادات من ليبيا.',
      'وأعلنت السعودية أنها لن تزيد الإنتاج.',
    ],
    en: [
      'Oil falls to 66 dollars a barrel',
      'Brent crude fell by 2 percent to 66 dollars a barrel in London on Friday.',
      'Analysts said markets expected higher supplies from Libya.',
      'Saudi Arabia announced that it would increase output.',
    ],
  },
  {
    name: 'two visits of one minister to one city',
    ar: [
      'وزير الخارجية النرويجي يصل إلى عمّان للمرة الثانية هذا العام',
      'وصل وزير الخارجية النرويجي إريك هالفورسن إلى عمّان يوم الأربعاء للمشاركة في مؤتمر عن المياه.',
      'وسيلقي هالفورسن كلمة أمام وزراء من 30 دولة.',
      'ووقع الأردن والنرويج مذكرة تفاهم لتحلية المياه في العقبة.',
    ],
    en: [
      'Norwegian foreign minister visits refugee camp in Jordan',
      'Norwegian Foreign Minister Erik Halvorsen visited the Zaatari camp in Jordan on Monday and spoke with Syrian families.',
      'Halvorsen promised 40 million dollars for schools.',
      'Jordan has asked donors for more help.',
    ],
  },
];
