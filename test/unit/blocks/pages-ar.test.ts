import { describe, expect, it } from 'vitest';
import { expected, found, textOf } from './page.ts';

// Made-up pages in the layouts that Arabic news sites leave behind when their text is copied.
const pages: Record<string, string> = {
  'a blog-like site: menu, date, shares, caption, links in the text, tags, related list, comments': `
chrome                  | الرئيسية
chrome                  | أخبار
chrome                  | اقتصاد
chrome                  | رياضة
main headline           | السيول تعزل عشرات القرى في إقليم الحوز بعد ليلة من الأمطار
main metadata           | نشر في: 14 نوفمبر 2021 - 10:35
chrome                  | شارك الخبر:
chrome                  | فيسبوك تويتر واتساب تلغرام
main caption            | سكان يعبرون وادياً غمرته المياه قرب مراكش (الأناضول)
main paragraph          | عزلت السيول عشرات القرى في إقليم الحوز جنوب المغرب، بعد أن جرفت مياه الأودية جسرين وأجزاء من الطريق الرئيسية التي تربط المنطقة بمدينة مراكش.
main paragraph          | وقالت السلطات المحلية إن فرق الإنقاذ أجلت نحو 300 أسرة إلى مدارس ومساجد في القرى المرتفعة، وإن أحداً لم يصب بأذى.
related related-link    | اقرأ أيضاً: خبراء يحذرون من تآكل التربة في جبال الأطلس
main paragraph          | وأضافت في بيان أن المروحيات ستنقل الغذاء والأدوية إلى القرى التي لا تصلها السيارات.
main heading            | تحذير من الأرصاد
main paragraph          | وتوقعت مديرية الأرصاد الجوية أن تستمر الأمطار حتى مساء الثلاثاء، ودعت السكان إلى الابتعاد عن مجاري الأودية.
main credit             | المصدر: وكالات
chrome                  | للتواصل أرسل sms إلى 10101 تبدأ بالرمز 211 مسافة ثم الرسالة
main keywords           | الوسوم: المغرب، الحوز، سيول
related heading         | أخبار ذات صلة
related teaser          | انقطاع الكهرباء عن أحياء في أغادير
related teaser          | وزير الفلاحة: خسائر المحاصيل لم تحدد بعد
related teaser          | بالفيديو.. شبان ينقذون سائقاً جرفته المياه
chrome                  | التعليقات (3)
chrome                  | أحمد
chrome                  | الله يحفظ الجميع
chrome                  | اترك تعليقاً
chrome                  | لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *
chrome                  | جميع الحقوق محفوظة 2021
`,
  'an aggregator: no headline above, source, tags, and a whole second article after «اقرأ أيضاً»': `
main paragraph          | أعلنت اللجنة العليا للانتخابات، مساء الخميس، تمديد التصويت ساعتين في جميع الدوائر بسبب الإقبال الكبير. وقال رئيس اللجنة في مؤتمر صحافي إن نسبة المشاركة بلغت 54 في المئة حتى الرابعة عصراً.

main paragraph          | وأوضح أن اللجنة تلقت 37 شكوى، وأنها ستنظر فيها قبل إعلان النتائج الأولية. ونفى أن يكون أي مركز اقتراع قد أغلق قبل الموعد.

main heading            | «لا شكاوى خطيرة»

main paragraph          | وقالت بعثة المراقبة الأوروبية إنها لم تسجل شكاوى خطيرة، لكنها أشارت إلى ازدحام أمام المراكز في العاصمة. ومن المقرر أن تصدر البعثة تقريرها الأول صباح السبت.

main credit             | المصدر: صحيفة الوطن

main keywords           | كلمات دلالية: الانتخابات البرلمانية نسبة المشاركة نسبة المشاركة

related heading         | إقرأ أيضاً:

embedded1 headline      | حزب النهضة الزراعية يطالب بإعادة فرز الأصوات في الجنوب

embedded1 dateline      | تونس - وات

embedded1 paragraph     | طالب حزب النهضة الزراعية، الأحد، بإعادة فرز الأصوات في ثلاث دوائر في الجنوب، قائلاً إن مراقبيه منعوا من دخول مراكز الفرز.

embedded1 paragraph     | وقال الأمين العام للحزب في تصريح للصحافيين إن الحزب جمع محاضر موقعة تثبت وجود فارق بين الأرقام المعلنة وتلك التي سجلها مراقبوه.

embedded1 paragraph     | ولم ترد اللجنة على طلب للتعليق، غير أن عضواً فيها أكد أن باب الطعون مفتوح حتى الأربعاء.

related1 heading        | مقالات مشابهة

related1 teaser         | • ما الذي تغير في القانون الانتخابي الجديد؟
related1 teaser         | • حزب النهضة الزراعية يطالب بجلسة عاجلة للبرلمان لبحث نتائج التصويت في الدوائر الجنوبية والشرقية قبل نهاية الأسبوع
related1 teaser         | • رئيس الوزراء يدلي بصوته في مسقط رأسه
`,
  'a sports page: kicker, headline, deck, byline, sections, most read': `
chrome                  | كرة القدم
main headline           | الوداد يقلب الطاولة على الترجي ويتأهل إلى نصف النهائي
main deck               | هدفان في الدقائق الأخيرة حسما مباراة مثيرة في الدار البيضاء
main byline             | كتب: سامي العوفي
main metadata           | السبت 8 مايو 2021 - 23:10
main caption            | فرحة لاعبي الوداد بعد الهدف الثاني (أ.ف.ب)
main caption =          | فرحة لاعبي الوداد بعد الهدف الثاني (أ.ف.ب)

main paragraph          | تأهل الوداد إلى نصف نهائي البطولة بعدما قلب تأخره بهدف إلى فوز بهدفين على ضيفه الترجي، في مباراة شهدت طرد لاعب من كل فريق.

main paragraph          | وافتتح الضيوف التسجيل في الدقيقة 20 من ركلة حرة، قبل أن يعادل أصحاب الأرض في الدقيقة 84.

main heading            | هدف قاتل

main paragraph          | وفي الوقت بدل الضائع، سجل المدافع هدف الفوز برأسية، لتنفجر المدرجات فرحاً.

main paragraph          | وقال مدرب الفريق بعد اللقاء: «لم نفقد الأمل لحظة واحدة، واللاعبون يستحقون هذا الفوز».

related heading         | الأكثر قراءة

related teaser          | موعد مباراة الأهلي والقنوات الناقلة

related teaser          | إصابة حارس الرجاء تبعده شهراً

related teaser          | قرعة الدوري تسفر عن مواجهات نارية
`,
  'an agency page: dateline, a list of links inside the text, newsletter, footer': `
main headline           | صادرات الكويت من الأسمدة ترتفع 12 في المئة
main dateline           | الكويت (كونا) -
main paragraph          | ارتفعت صادرات الكويت من الأسمدة 12 في المئة في الربع الثالث من العام مقارنة بالفترة نفسها من العام الماضي، وفق بيانات رسمية صدرت اليوم.
main paragraph          | وذكرت الإدارة المركزية للإحصاء أن قيمة الصادرات بلغت 74 مليون دينار، ذهب أكثر من نصفها إلى الهند.
related heading         | اقرأ أيضاً
related teaser          | ميناء الشعيبة يستقبل أكبر سفينة حاويات
related teaser          | أسعار اليوريا تواصل الصعود
main paragraph          | وأشارت إلى أن الواردات تراجعت ثلاثة في المئة بسبب انخفاض أسعار النقل البحري.
main paragraph          | وكان وزير التجارة قد أعلن في أغسطس الماضي خطة لدعم المصدرين تشمل إعفاءات جمركية وقروضاً ميسرة.
chrome                  | اشترك في النشرة البريدية ليصلك كل جديد
chrome                  | البريد الإلكتروني
chrome                  | اشترك
chrome                  | © 2023 جميع الحقوق محفوظة
chrome                  | من نحن
chrome                  | اتصل بنا
chrome                  | سياسة الخصوصية
`,
  'headline and caption printed twice, teasers with places, and two more articles below': `
main headline           | زلزال يضرب سواحل تشيلي ولا تحذير من تسونامي

main deck               | الهزة شُعر بها في العاصمة واستمرت نصف دقيقة

main caption            | شارع في فالبارايسو بعد الزلزال (رويترز)
main caption =          | شارع في فالبارايسو بعد الزلزال (رويترز)
chrome                  | TT

main headline =         | زلزال يضرب سواحل تشيلي ولا تحذير من تسونامي

main caption =          | شارع في فالبارايسو بعد الزلزال (رويترز)

main paragraph          | ضرب زلزال بقوة 6.4 درجة سواحل تشيلي، صباح الجمعة، من دون أن ترد أنباء عن ضحايا، وفق ما أعلنت هيئة الطوارئ.

main paragraph          | وقالت الهيئة إن الهزة شُعر بها في العاصمة سانتياغو ومدن ساحلية عدة، وإن التيار الكهربائي انقطع عن آلاف المنازل لفترة قصيرة.

main paragraph          | ولم تصدر السلطات البحرية أي تحذير من أمواج مد عاتية.

related heading         | مقالات ذات صلة

related teaser          | البيرو تجلي سكان ثلاث قرى جبلية

related caption         | أميركا اللاتينية جانب من القرى المتضررة (إ.ب.أ)

related teaser =        | البيرو تجلي سكان ثلاث قرى جبلية

related teaser          | أجلت السلطات في البيرو سكان ثلاث قرى جبلية بعد انهيارات أرضية سببتها الأمطار، أمس الثلاثاء.

related dateline        | «الخليج الجديد» (ليما)

embedded1 headline      | الأرجنتين تخفض الفائدة للمرة الثالثة هذا العام

embedded1 caption       | مقر البنك المركزي في بوينس آيرس (أ.ب)
chrome                  | TT

embedded1 headline =    | الأرجنتين تخفض الفائدة للمرة الثالثة هذا العام

embedded1 paragraph     | خفض البنك المركزي الأرجنتيني سعر الفائدة الرئيسي خمس نقاط، في ثالث خفض هذا العام، مشيراً إلى تباطؤ التضخم.

embedded1 paragraph     | وقال البنك في بيان إن القرار يعكس «تحسناً واضحاً» في توقعات الأسعار للأشهر المقبلة.

embedded1 paragraph     | ورحبت نقابات رجال الأعمال بالقرار، لكنها طالبت بخفض الضرائب على الصادرات أيضاً.

embedded2 headline      | المكسيك توقع اتفاقاً لنقل الغاز مع غواتيمالا

embedded2 caption       | الرئيسان خلال حفل التوقيع في مكسيكو (أ.ف.ب)
chrome                  | TT

embedded2 headline =    | المكسيك توقع اتفاقاً لنقل الغاز مع غواتيمالا

embedded2 paragraph     | وقعت المكسيك وغواتيمالا اتفاقاً لمد خط أنابيب لنقل الغاز الطبيعي بطول 600 كيلومتر، تبدأ أعمال بنائه في الربيع.

embedded2 paragraph     | وقال رئيس غواتيمالا إن المشروع سيوفر آلاف الوظائف ويخفض أسعار الكهرباء في بلاده.

embedded2 paragraph     | ويموّل المشروع مصرف التنمية الإقليمي بقرض قيمته مليار دولار.
`,
  'a translated page: logo, original headline in English, category, shares, glued menu': `
chrome                  | صدى نيوز logo

main headline           | حرائق الغابات في كندا تقترب من العاصمة

main deck               | حرائق الغابات تقترب من أوتاوا والسلطات تستعد لإجلاء السكان. تابعوا التفاصيل الكاملة على صدى نيوز.

chrome                  | Loading...
main headline           | Canada wildfires move closer to the capital as smoke fills the sky
chrome                  | التصنيف: العالم
chrome                  | شارك الخبر:
chrome                  | FacebookTwitterLinkedInEmail

main headline           | اقتراب حرائق الغابات في كندا من العاصمة أوتاوا مع امتلاء السماء بالدخان

main paragraph          | اقتربت حرائق الغابات في شرق كندا من العاصمة أوتاوا، بعد أن غيرت الرياح اتجاهها مساء الاثنين، وفق ما قالت سلطات الإطفاء.

related related-link    | شاهد أيضاً: انهيار جليدي في جبال الروكي يغلق طريقاً سريعاً

main paragraph          | وأضافت السلطات أن أكثر من 40 حريقاً ما زالت خارج السيطرة، وأن ألف رجل إطفاء يشاركون في مكافحتها.

main paragraph          | ونصح رئيس البلدية السكان بالبقاء في منازلهم وإغلاق النوافذ.

related heading         | أخبار ذات صلة

chrome                  | Loading...
related teaser          | Storm leaves thousands without power in Nova Scotia

related teaser          | عاصفة تترك الآلاف بلا كهرباء في نوفا سكوشا

related teaser          | انقطعت الكهرباء عن آلاف المنازل في مقاطعة نوفا سكوشا بعد عاصفة قوية ضربت الساحل ليل السبت، وقالت الشركة المشغلة إن إصلاح الشبكة قد يستغرق ثلاثة أيام بسبب...
related teaser          | العالم
chrome                  | الرئيسيةأخبارسياسةأعمالرياضةالعالمتكنولوجيااقتصادصحة
`,
};

describe('Arabic pages', () => {
  it.each(Object.entries(pages))('%s', (_, table) => {
    expect(found(table)).toEqual(expected(table));
  });

  it.each(Object.entries(pages))('the same without blank lines, and with a blank line after each: %s', (_, table) => {
    const text = textOf(table).replace(/\n{2,}/g, '\n');
    expect(found(table, text)).toEqual(expected(table));
    const spread = text.replaceAll('\n', '\r\n\r\n');
    expect(found(table, spread)).toEqual(expected(table));
  });
});
