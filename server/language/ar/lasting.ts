import type { LastingWords } from '../dates.ts';
import { forms } from '../lexicon.ts';

const SUFFIXES = ['', 'ه', 'ها', 'هم', 'هما'];

/** Forms that end in «ة» or «ى» change before a suffix: «زيارة», «زيارته»; «أمضى», «أمضاها». */
function suffixed(list: string): string {
  return list
    .split(' ')
    .flatMap((word) => {
      const base = word.replace(/ة$/, 'ت').replace(/ى$/, 'ا');
      return SUFFIXES.map((suffix) => (suffix === '' ? word : `${base}${suffix}`));
    })
    .join(' ');
}

/** What lasts, and the words by which a text says how long and from or until when. */
export const lasting: LastingWords = {
  events: forms(
    suffixed(
      'زيارة جولة رحلة قمة مؤتمر اجتماعات مباحثات محادثات مفاوضات مناورات تدريبات معرض مهرجان دورة إضراب هدنة إقامة منتدى حملة عملية معركة مهمة ندوة ملتقى بطولة حداد إجازة',
    ),
  ),
  verbs: forms(
    suffixed('أمضى أمضت يمضي قضى قضت يقضي أمضاه قضاه'),
    ...'استمرت استمر تستمر يستمر استغرقت استغرق تستغرق يستغرق دامت دام تدوم يدوم امتدت امتد تمتد يمتد تتواصل تواصلت استمرار مدتها مدته'.split(
      ' ',
    ),
  ),
  begins: forms(
    'بدأ بدأت يبدأ تبدأ سيبدأ ستبدأ بدء بدأها بدأه انطلق انطلقت ينطلق تنطلق انطلاق وصل وصلت يصل تصل وصول وصوله وصولها افتتح افتتحت يفتتح افتتاح استهل استهلت يستهل',
  ),
  ends: forms(
    'اختتم اختتمت يختتم تختتم اختتام ختام مختتما أنهى أنهت ينهي تنهي منهيا إنهاء انتهى انتهت تنتهي ينتهي انتهاء غادر غادرت يغادر تغادر مغادرا مغادرة أسدل',
  ),
};

/** «وكان … قد»: what is told before the news itself. */
export const background = [forms('كان كانت كانوا كانا'), forms('قد')];

/** What has happened, of things that happen once; no verbs of saying, planning or deciding. */
export const happened = forms(
  'وقع وقعت حدث حدثت شهد شهدت وصل وصلت التقى التقت اجتمع اجتمعت قتل قتلت أصيب أصيبت توفي توفيت لقي لقيت انفجر انفجرت فاز فازت خسر خسرت هزم هزمت زار زارت غادر غادرت استقبل استقبلت سقط سقطت ضرب ضربت اندلع اندلعت اعتقل اعتقلت هبط هبطت تحطم تحطمت غرق غرقت انهار انهارت اختتم اختتمت اختطف اختطفت اغتيل اغتيلت',
);
