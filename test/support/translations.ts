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
  {
    name: 'a bus accident',
    ar: [
      'مصرع 18 شخصا في حادث حافلة قرب أسيوط',
      'لقي 18 شخصا مصرعهم وأصيب 25 آخرون عندما انقلبت حافلة ركاب على طريق صحراوي قرب أسيوط صباح الاثنين.',
      'وقال مصدر أمني إن السائق كان يقود بسرعة كبيرة وفقد السيطرة على الحافلة.',
      'ونقل المصابون إلى مستشفى أسيوط الجامعي.',
      'وأمر محافظ أسيوط هشام الدالي بصرف 50 ألف جنيه لأسرة كل ضحية.',
      'وتشهد الطرق في مصر حوادث كثيرة.',
    ],
    en: [
      'Bus accident near Assiut kills 18',
      'Eighteen people were killed and 25 others injured when a passenger bus overturned on a desert road near Assiut on Monday morning.',
      'A security source said the driver was speeding and lost control of the bus.',
      'The injured were taken to Assiut University Hospital.',
      'Assiut governor Hisham al-Dali ordered the payment of 50,000 pounds to the family of each victim.',
      'Prosecutors questioned the owner of the bus company.',
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
    name: 'another bus accident',
    ar: [
      'انقلاب حافلة سياح قرب أسوان وإصابة العشرات',
      'أصيب 31 سائحا عندما انقلبت حافلة سياحية على الطريق بين أسوان وأبو سمبل مساء الجمعة.',
      'وقال محافظ أسوان عادل منصور إن السائحين من بولندا والتشيك.',
      'وأرسلت وزارة الصحة المصرية 12 سيارة إسعاف إلى مكان الحادث.',
      'وفتحت النيابة تحقيقا مع السائق.',
    ],
    en: [
      'Tourist bus overturns near Aswan, dozens hurt',
      'Thirty-one tourists were injured when a tourist bus overturned on the road between Aswan and Abu Simbel on Friday evening.',
      'The tourists are from Poland and the Czech Republic, Aswan governor Adel Mansour said.',
      'The Egyptian health ministry sent 12 ambulances to the scene.',
      'Hotels in Aswan offered rooms to the relatives of the injured.',
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
    name: 'an election',
    ar: [
      'المعارضة تفوز في الانتخابات البرلمانية في ليسوتو',
      'أعلنت لجنة الانتخابات في ليسوتو أن حزب المعارضة الرئيسي فاز بـ 64 مقعدا من مقاعد البرلمان البالغ عددها 120 مقعدا.',
      'وقالت زعيمة المعارضة ماليسا تاو إنها ستشكل حكومة ائتلافية خلال أسبوعين.',
      'وأقر رئيس الوزراء تابو موكوينا بالهزيمة ودعا أنصاره إلى الهدوء.',
      'وبلغت نسبة المشاركة 58 في المئة.',
      'وراقب الانتخابات مراقبون من الاتحاد الأفريقي.',
    ],
    en: [
      'Opposition wins parliamentary election in Lesotho',
      'The main opposition party won 64 of the 120 seats in parliament, the election commission in Lesotho announced.',
      'Opposition leader Malisa Tau said she would form a coalition government within two weeks.',
      'Prime Minister Thabo Mokoena conceded defeat and called on his supporters to stay calm.',
      'Turnout was 61 percent.',
      'The army has staged several coups in the small kingdom.',
    ],
    same: [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ],
    other: [[4, 4, 'number']],
  },
  {
    name: 'an attack and its toll',
    ar: [
      'هجوم بسيارة مفخخة يستهدف مركزا للشرطة في غزني',
      'قتل 11 شرطيا في هجوم بسيارة مفخخة استهدف مركزا للشرطة في مدينة غزني الأفغانية يوم الأربعاء.',
      'وأعلنت حركة طالبان مسؤوليتها عن الهجوم في بيان.',
      'وقال حاكم الولاية عبد الكريم نوري إن المهاجمين كانوا يرتدون زي الجيش.',
      'وأدان الرئيس الأفغاني الهجوم وتوعد بملاحقة منفذيه.',
      'وأغلقت المتاجر القريبة أبوابها.',
    ],
    en: [
      'Car bomb attack targets police station in Ghazni',
      'Eleven policemen were killed in a car bomb attack on a police station in the Afghan city of Ghazni on Wednesday.',
      'The Taliban claimed responsibility for the attack in a statement.',
      'Provincial governor Abdul Karim Noori said the attackers wore army uniforms.',
      'The United Nations mission in Kabul called for an investigation.',
      'Ghazni lies on the road between Kabul and Kandahar.',
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
    name: 'an oil company',
    ar: [
      'شركة بحر الشمال للنفط تعلن اكتشافا قبالة سواحل ناميبيا',
      'أعلنت شركة نورثفيلد البريطانية يوم الثلاثاء اكتشاف حقل نفط كبير قبالة سواحل ناميبيا.',
      'وتقدر الشركة احتياطيات الحقل بنحو 900 مليون برميل.',
      'وقالت المديرة التنفيذية هيلين كارترايت إن الإنتاج سيبدأ بعد خمس سنوات.',
      'وارتفع سهم نورثفيلد بنسبة 9 في المئة في بورصة لندن.',
      'وتعهدت الحكومة الناميبية بإنفاق عائدات النفط على التعليم.',
    ],
    en: [
      'Northfield announces oil find off Namibia',
      'British company Northfield announced on Tuesday the discovery of a large oil field off the coast of Namibia.',
      'The company estimates the reserves of the field at about 700 million barrels.',
      'Production would begin in five years, chief executive Helen Cartwright said.',
      'Northfield shares rose 9 percent on the London stock exchange.',
      'Environmental groups said the drilling threatened whales.',
    ],
    same: [
      [1, 1],
      [3, 3],
      [4, 4],
    ],
    other: [[2, 2, 'number']],
  },
  {
    name: 'a strike, retold freely',
    ar: [
      'إضراب المعلمين يغلق مدارس بيروت',
      'بدأ المعلمون في لبنان يوم الاثنين إضرابا مفتوحا للمطالبة بزيادة رواتبهم.',
      'وقال نقيب المعلمين فادي الحاج إن الإضراب سيستمر حتى تلبي الحكومة المطالب.',
      'وتظاهر نحو ألفي معلم أمام وزارة التربية في بيروت ورفعوا لافتات.',
      'وعرضت الوزارة زيادة بنسبة 20 في المئة لكن النقابة رفضت العرض.',
      'ويدرس في المدارس الرسمية أكثر من 300 ألف تلميذ.',
    ],
    en: [
      'Lebanese pupils stay home as teachers strike over pay',
      'Public schools across Lebanon were shut on Monday as teachers launched an open-ended strike to demand higher wages.',
      'The walkout will continue until the government meets our demands, union head Fadi al-Hajj said.',
      'About 2,000 teachers protested outside the education ministry in Beirut.',
      'The ministry had offered a rise of 20 percent, which the union rejected.',
      'Many families have moved their children to private schools.',
    ],
    same: [
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ],
    other: [],
  },
  {
    name: 'a museum',
    ar: [
      'افتتاح متحف للآثار في مدينة العلا',
      'افتتح أمير منطقة المدينة المنورة متحفا جديدا للآثار في العلا مساء الخميس.',
      'ويضم المتحف 1500 قطعة أثرية من عهد الأنباط.',
      'وقالت مديرة المتحف نورة الشهري إن بناءه استغرق ست سنوات.',
      'ويتوقع أن يزوره 200 ألف شخص كل عام.',
    ],
    en: [
      'Archaeology museum opens in AlUla',
      'A new archaeology museum was opened in AlUla on Thursday evening by the governor of Medina region.',
      'The museum holds 1,500 artefacts from the Nabataean era.',
      'It took six years to build, museum director Noura al-Shehri said.',
      'French archaeologists have worked in the region for twenty years.',
    ],
    same: [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ],
    other: [],
  },
];

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
