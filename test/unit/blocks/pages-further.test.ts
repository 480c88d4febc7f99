import { describe, expect, it } from 'vitest';
import { expected, found, textOf } from './page.ts';

// Made-up pages in further layouts: broadcasters, agencies' sites, aggregators with glued dates, Markdown notes.
const pages: Record<string, string> = {
  'a broadcaster: picture credits with commas, a box of suggestions inside the text, numbered lists': `
chrome                  | تخطى إلى المحتوى
main headline           | إثيوبيا: نقص الوقود يشل العاصمة أديس أبابا
main caption            | صدر الصورة، Getty Images
main caption            | التعليق على الصورة، طوابير طويلة أمام محطات الوقود في أديس أبابا
main metadata           | 3 فبراير/ شباط 2022
main paragraph          | شهدت العاصمة الإثيوبية أديس أبابا، الخميس، نقصا حادا في الوقود أدى إلى توقف كثير من الحافلات عن العمل.
main paragraph          | وقال سائقون لالإذاعة إنهم انتظروا أكثر من عشر ساعات للحصول على بضعة لترات من البنزين.
chrome                  | تخطى قصص مقترحة وواصل القراءة
related heading         | قصص مقترحة
related teaser          | كينيا ترفع أسعار المحروقات للمرة الثانية
related teaser          | ما أسباب أزمة الغاز في جنوب أفريقيا؟
chrome                  | قصص مقترحة نهاية
main paragraph          | وأرجعت الحكومة النقص إلى تأخر وصول الشاحنات من ميناء جيبوتي بسبب إضراب السائقين.
main heading            | "لم أعد قادرا على العمل"
main paragraph          | ويقول تسفاي، وهو سائق سيارة أجرة: "لم أعد قادرا على العمل. أقضي يومي في الطابور ثم أعود إلى البيت بلا وقود".
main paragraph          | ووعدت وزارة التجارة بحل الأزمة خلال أسبوع.
related heading         | مواضيع ذات صلة
related teaser          | إثيوبيا
related teaser          | الوقود
related teaser          | اقتصاد
related heading         | الأكثر قراءة
chrome                  | 1
related teaser          | ما الذي نعرفه عن لقاح الملاريا الجديد؟
chrome                  | 2
related teaser          | لماذا يهاجر الأطباء من نيجيريا؟
chrome                  | © 2022 الإذاعة. الإذاعة ليست مسؤولة عن محتوى المواقع الخارجية.
`,
  "an agency's site: path, dates, short link, a teaser with its text inside the article": `
chrome                  | الرئيسية / أخبار العالم
main headline           | زلزال عنيف يضرب جزر سليمان
main metadata           | تاريخ النشر: 03.06.2021 | 10:20 GMT
main metadata           | آخر تحديث: 03.06.2021 | 12:05 GMT
main headline =         | زلزال عنيف يضرب جزر سليمان
main caption            | Reuters
main caption            | صورة أرشيفية
chrome                  | انسخ الرابط
chrome                  | HTTPS://R.EXAMPLE.COM/QX2A
main paragraph          | ضرب زلزال بقوة 6.9 درجة، اليوم الخميس، سواحل جزر سليمان في المحيط الهادئ، ولم ترد أنباء عن خسائر.
main paragraph          | وأفادت هيئة المسح الجيولوجي الأمريكية بأن مركز الزلزال يقع على عمق 20 كيلومترا تحت قاع البحر.
related heading         | إقرأ المزيد
related teaser          | زلزال يهز جنوب بابوا غينيا الجديدة
related teaser          | هز زلزال بقوة 5.8 درجة جنوب بابوا غينيا الجديدة فجر اليوم دون وقوع أضرار.
main paragraph          | وقالت السلطات المحلية إنها لم تتلق أي بلاغات عن ضحايا، لكنها دعت السكان إلى الابتعاد عن الشواطئ.
main paragraph          | وتقع جزر سليمان على "حزام النار" الذي يشهد نشاطا زلزاليا وبركانيا متكررا.
main credit             | المصدر: رويترز
chrome                  | تابعوا القناة على
chrome                  | التعليقات
`,
  'a wire service: credit above the alt text, a dated link inside the text': `
main headline           | وزير الطاقة التشيلي يتوقع تضاعف إنتاج الليثيوم
main caption            | © AP Photo / Ivan Alvarado
main caption            | بركة تبخير في صحراء أتاكاما - وكالة الأفق, 1920, 07.02.2024
chrome                  | تابعنا عبر
main paragraph          | توقع وزير الطاقة التشيلي، اليوم الأربعاء، أن يتضاعف إنتاج بلاده من الليثيوم خلال السنوات الخمس المقبلة.
main paragraph          | سانتياغو - الأفق. وقال الوزير في مقابلة مع "الأفق": "نتوقع استثمارات بقيمة 15 مليار دولار، معظمها من شركات آسيوية".
main paragraph          | وأضاف أن الحكومة تدرس إنشاء شركة وطنية لليثيوم بمشاركة القطاع الخاص.
related related-link    | بوليفيا توقع اتفاقا مع شركة صينية لاستخراج الليثيوم
related dateline        | 26 يناير, 14:33 GMT
main paragraph          | وتمتلك تشيلي أكبر احتياطي مؤكد من الليثيوم في العالم، يليها كل من أستراليا والأرجنتين.
main paragraph          | كما أشار إلى أن بلاده تخطط لبناء مصنع للبطاريات في مدينة أنتوفاغاستا.
`,
  'a daily: name and date above the headline, archive picture, tags at the end': `
chrome                  | اليوم العاشر
main metadata           | الثلاثاء، 04 مايو 2021 05:00 م
main byline             | كتبت- سارة فوزي:
main headline           | "التعليم" تعلن موعد امتحانات الثانوية العامة وتنشر الجدول كاملا
main caption            | وزير التعليم - أرشيفية
main paragraph          | أعلنت وزارة التربية والتعليم، اليوم الثلاثاء، جدول امتحانات الثانوية العامة للعام الدراسي الحالي، والتي تبدأ في العاشر من يوليو المقبل وتستمر حتى الثاني من أغسطس.
main paragraph          | وأكدت الوزارة أن الطلاب سيؤدون الامتحانات ورقيا وإلكترونيا، وأن نظام الكتاب المفتوح مستمر هذا العام.
main paragraph          | وأوضح مصدر مسؤول بالوزارة أن الأسئلة ستوزع في صناديق مؤمنة بالتنسيق مع وزارة الداخلية
main paragraph          | وأشار المصدر إلى أن الوزارة خصصت خطا ساخنا لتلقي شكاوى الطلاب وأولياء الأمور خلال فترة الامتحانات
related heading         | موضوعات متعلقة
related teaser          | التعليم: لا تأجيل لامتحانات الشهادة الإعدادية
related teaser          | ننشر نماذج استرشادية لامتحان اللغة العربية
related teaser          | الثانوية العامة
related teaser          | امتحانات الثانوية
related teaser          | وزارة التربية والتعليم
related teaser          | اخبار مصر
chrome                  | مشاركة
chrome                  | اترك تعليقك
`,
  'an aggregator: headline twice, outlet written to the date, long teasers below': `
chrome                  | logo
main headline           | المركزي التونسي يبقي الفائدة دون تغيير

main headline =         | المركزي التونسي يبقي الفائدة دون تغيير

main metadata           | الشروق١٢-٠٣-٢٠٢٤
main paragraph          | قرر مجلس إدارة البنك المركزي التونسي، اليوم الثلاثاء، الإبقاء على نسبة الفائدة الرئيسية دون تغيير عند ثمانية في المائة.
main paragraph          | وأوضح البنك في بلاغ أن نسبة التضخم تواصل التراجع، لكنها تبقى مرتفعة تاريخيا، مما يستوجب مواصلة الحذر.
main keywords           | هاشتاغز
main keywords           | التضخم
main keywords           | البنك المركزي


chrome                  | التعليقات
chrome                  | لا يوجد تعليقات بعد...
related heading         | أخبار ذات صلة
related teaser          | ارتفاع صادرات زيت الزيتون بنسبة 30 بالمائة
related teaser          | الصباح
related dateline        | منذ 3 ساعات
related teaser          | أعمال
related teaser          | الصباح
related teaser =        | ارتفاع صادرات زيت الزيتون بنسبة 30 بالمائة
related teaser          | ارتفعت صادرات تونس من زيت الزيتون بنسبة 30 بالمائة خلال الأشهر الأربعة الأولى من الموسم مقارنة بالموسم السابق، وفق ما أعلن عنه الديوان الوطني للزيت في نشرية له يوم الاثنين. وبلغت قيمة الصادرات نحو 1.7 مليار دينار، فيما استأثرت السوق الأوروبية بأكثر من نصف الكميات المصدرة، تليها أمريكا الشمالية ثم بقية الأسواق. وأشار الديوان إلى أن أسعار الزيت بلغت مستويات قياسية في الأسواق العالمية هذا الموسم.
related teaser          | قرض جديد من البنك الإفريقي للتنمية
related teaser          | الصباح
related dateline        | منذ 5 ساعات
related teaser          | أعمال
related teaser          | الصباح
related teaser =        | قرض جديد من البنك الإفريقي للتنمية
related teaser          | وقعت تونس والبنك الإفريقي للتنمية اتفاقية قرض بقيمة 80 مليون أورو لتمويل مشاريع في قطاع المياه بعدد من الجهات الداخلية. وقالت وزيرة الاقتصاد إن المشاريع ستنطلق قبل نهاية العام وستشمل بناء سدين وتجديد شبكات توزيع المياه الصالحة للشرب في ست ولايات، بما يعود بالنفع على نحو مليوني ساكن في المناطق التي تشكو من انقطاعات متكررة خلال فصل الصيف، خاصة في الوسط والجنوب.
`,
  'a Markdown note with front matter': `
chrome                  | ---
main metadata           | title: "Cyclone nears Mozambique coast"
main metadata           | date: 2019-03-14
main metadata           | tags: [weather, africa]
chrome                  | ---

main headline           | # Cyclone nears Mozambique coast

main byline             | *By Maria Tembe*

main caption            | ![Satellite image of the storm](cyclone.png)

main paragraph          | Authorities in Mozambique ordered tens of thousands of people to leave low-lying areas on Thursday as a cyclone approached the port city of Beira.

main heading            | ## Airport closed

main paragraph          | The airport was closed at noon and ferries stopped running, the disaster agency said.

main paragraph          | It expects winds of up to 190 km an hour.
`,
};

describe('further layouts', () => {
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
