/** Made-up news of one event, and what other outlets make of it: Arabic and English side by side. */
export interface Copied {
  readonly original: string;
  /** Another headline, the same words. */
  readonly verbatim: string;
  /** A few words changed in each sentence. */
  readonly light: string;
  /** Every sentence in other words, in the same order. */
  readonly reworded: string;
  /** The same event by a reporter who was there. */
  readonly independent: string;
  /** Another article that has one sentence from the same agency. */
  readonly sentence: string;
  /** The original with the outlet's own correction. */
  readonly updated: string;
  /** The original as taken over by somebody who names the agency. */
  readonly credited: string;
}

const AR_BODY = `اندلع حريق في مصنع للنسيج بمدينة بيكالونغان الإندونيسية فجر الأربعاء، مما أدى إلى مقتل 17 عاملا وإصابة 43 آخرين.

وقال قائد فرق الإطفاء هندرا ويبوو لوكالة الأنباء الإندونيسية إن النيران بدأت في مستودع الأصباغ قبل أن تصل إلى قاعة الغزل.

وأضاف أن أبواب الطوارئ كانت مغلقة بالسلاسل، وأن رجال الإطفاء احتاجوا إلى ست ساعات لإخماد اللهب.

ويعمل في المصنع الذي افتتح عام 1994 نحو 2600 عامل أغلبهم نساء من القرى المجاورة.

وأوقفت الشرطة مدير المصنع واثنين من مساعديه للتحقيق معهم في مخالفة شروط السلامة.

وطالبت نقابة عمال النسيج بتفتيش 312 مصنعا في إقليم جاوة الوسطى قبل نهاية العام.`;

const EN_BODY = `A fire tore through a textile mill in the Indonesian city of Pekalongan before dawn on Wednesday, killing 17 workers and injuring 43.

Fire chief Hendra Wibowo told the Antara news agency that the blaze began in a dye warehouse before it reached the spinning hall.

He added that the emergency doors had been chained shut and that firefighters needed six hours to put out the flames.

The mill, which opened in 1994, employs about 2,600 workers, most of them women from nearby villages.

Police detained the mill's manager and two of his deputies for questioning over breaches of safety rules.

The textile workers' union demanded the inspection of 312 mills in Central Java province before the end of the year.`;

export const AR: Copied = {
  original: `حريق في مصنع للنسيج يودي بحياة 17 عاملا\n\n${AR_BODY}`,
  verbatim: `فاجعة في إندونيسيا\n\n${AR_BODY}`,
  light: `17 قتيلا في حريق بإندونيسيا

قتل 17 عاملا وأصيب 43 آخرون في حريق اندلع فجر الأربعاء في مصنع للنسيج بمدينة بيكالونغان الإندونيسية.

وأوضح قائد فرق الإطفاء هندرا ويبوو لوكالة الأنباء الإندونيسية أن النيران بدأت في مستودع الأصباغ ثم وصلت إلى قاعة الغزل.

وأضاف أن أبواب الطوارئ كانت مغلقة بالسلاسل، وأن الإطفاء احتاج إلى ست ساعات لإخماد اللهب.

ويعمل في المصنع الذي افتتح عام 1994 زهاء 2600 عامل معظمهم نساء من القرى المجاورة.

وأوقفت الشرطة مدير المصنع واثنين من مساعديه للتحقيق في مخالفة شروط السلامة.

ودعت نقابة عمال النسيج إلى تفتيش 312 مصنعا في إقليم جاوة الوسطى قبل نهاية السنة.`,
  reworded: `النار تلتهم معملا للأقمشة في جاوة

لقي 17 من عمال مصنع للنسيج حتفهم وجرح 43 آخرون حين شب حريق فيه فجر الأربعاء بمدينة بيكالونغان الإندونيسية.

وذكر هندرا ويبوو الذي يقود فرق الإطفاء أن ألسنة النيران خرجت أول الأمر من مستودع الأصباغ ثم امتدت إلى قاعة الغزل.

وبحسب ويبوو فقد أقفلت أبواب الطوارئ بالسلاسل، ولم يسيطر رجال الإطفاء على اللهب إلا بعد ست ساعات.

وافتتح المصنع عام 1994 ويبلغ عدد العاملين فيه زهاء 2600 جلهن من نساء القرى المجاورة.

واحتجز مدير المصنع ومساعدان له لدى الشرطة التي تحقق معهم بسبب مخالفة شروط السلامة.

ومن جهتها دعت نقابة عمال النسيج إلى أن يفتش 312 مصنعا بجاوة الوسطى قبل انتهاء العام.`,
  independent: `أمهات ينتظرن أمام بوابة المصنع المحترق

جلست سري واهيوني على الرصيف المقابل لمصنع النسيج في بيكالونغان تبحث بين الخارجين عن ابنتها التي كانت في وردية الليل.

وقالت لمراسلنا إن ابنتها اتصلت بها عند الرابعة وهي تصرخ، ثم انقطع الخط ولم يرد أحد بعد ذلك.

وأحصى مستشفى المدينة حتى الظهر 17 جثة نقلت إليه، ولم يتعرف الأطباء بعد على هوية خمس منها.

وروى عامل نجا بالقفز من نافذة الطابق الثاني أن الدخان ملأ القاعة في دقائق وأن أحدا لم يشرح لهم يوما كيف يخرجون.

وعلق حاكم المدينة الأعلام منكسة ووعد بتعويض الأسر، لكن كثيرين هنا لا يصدقون الوعود.`,
  sentence: `ارتفاع صادرات القطن في آسيا

ارتفعت صادرات القطن الآسيوية في الربع الثالث مدفوعة بطلب من تركيا وفيتنام، وفق بيانات اتحاد المصدرين.

وتراجعت أسعار الغزل في بورصة كراتشي للشهر الثاني بسبب وفرة المحصول في إقليم السند.

وقال قائد فرق الإطفاء هندرا ويبوو لوكالة الأنباء الإندونيسية إن النيران بدأت في مستودع الأصباغ قبل أن تصل إلى قاعة الغزل.

ويتوقع محللون في سنغافورة أن تستقر السوق مع بداية موسم الحصاد في البنجاب.`,
  updated: `حريق في مصنع للنسيج يودي بحياة 17 عاملا\n\n${AR_BODY.replace('إصابة 43', 'إصابة 51')}\n\nوأعلن الرئيس الإندونيسي الحداد ثلاثة أيام.`,
  credited: `17 قتيلا في حريق مصنع\n\nقالت وكالة الأنباء الإندونيسية إن حريقا اندلع في مصنع للنسيج بمدينة بيكالونغان.\n\n${AR_BODY}`,
};

export const EN: Copied = {
  original: `Fire in textile mill kills 17\n\n${EN_BODY}`,
  verbatim: `Tragedy in Java\n\n${EN_BODY}`,
  light: `17 dead in Indonesian fire

At least 17 workers were killed and 43 injured when a fire tore through a textile mill in the Indonesian city of Pekalongan before dawn on Wednesday.

Fire chief Hendra Wibowo told the Antara news agency the blaze began in a dye warehouse and then reached the spinning hall.

The emergency doors had been chained shut, he added, and firefighters needed six hours to extinguish the flames.

The mill opened in 1994 and employs about 2,600 workers, most of them women from nearby villages.

Police detained the manager of the mill and two of his deputies for questioning over breaches of safety rules.

The textile workers' union called for the inspection of 312 mills in Central Java province by the end of the year.`,
  reworded: `Flames devour a cloth factory on Java

Seventeen workers lost their lives and 43 were hurt when a textile mill in Pekalongan, an Indonesian city, caught fire before dawn on Wednesday.

According to fire chief Hendra Wibowo, the dye warehouse was where the blaze started; from there it spread to the spinning hall.

The emergency doors, he said, were locked with chains, and it took firefighters six hours until the flames were extinguished.

Some 2,600 people, mainly women who live in nearby villages, work at the mill, which was opened in 1994.

The manager of the mill was detained by police together with two deputies, who are being questioned over breaches of safety rules.

An inspection of 312 mills in Central Java province before the end of the year was demanded by the union of textile workers.`,
  independent: `Mothers wait at the gate of the burned mill

Sri Wahyuni sat on the kerb across from the textile mill in Pekalongan and searched the faces for her daughter, who had worked the night shift.

She told our reporter that her daughter had called at four, screaming, before the line went dead.

The city hospital had counted 17 bodies by noon, and doctors had yet to identify five of them.

A worker who survived by jumping from a second-floor window said smoke filled the room within minutes and nobody had ever shown them the way out.

The mayor ordered flags lowered and promised compensation to families, but many here put little trust in promises.`,
  sentence: `Asian cotton exports rise

Asian cotton exports rose in the third quarter on demand from Turkey and Vietnam, according to the exporters' federation.

Yarn prices on the Karachi exchange fell for the second month because of an abundant crop in Sindh.

Fire chief Hendra Wibowo told the Antara news agency that the blaze began in a dye warehouse before it reached the spinning hall.

Analysts in Singapore expect the market to settle when the harvest begins in Punjab.`,
  updated: `Fire in textile mill kills 17\n\n${EN_BODY.replace('injuring 43', 'injuring 51')}\n\nIndonesia's president declared three days of mourning.`,
  credited: `17 dead in mill fire\n\nA fire broke out in a textile mill in Pekalongan, the Antara news agency reported.\n\n${EN_BODY}`,
};
