import { normalise } from '../../text/normalise.ts';

// A future clause: «سوف», «سـ» before an imperfect, «لن», «من المقرر», «يعتزم» … until something past interrupts it.
const FUTURE = new Set(
  'سوف لن المقرر المزمع المتوقع المرتقب يتوقع مقرر مقررا مزمع المنتظر يعتزم تعتزم ينوي تنوي ينتظر تستعد يستعد المفترض موعد المقررة المرتقبة القادم تمهيدا استعدادا ستكون سيكون مرتقب مرتقبة متوقع الموعد'
    .split(' ')
    .map(normalise),
);
const PAST = new Set(
  'الذي التي الذين كان كانت قد بعدما عقب وكان وكانت منذ اثر عندما حين حينما ان'.split(' ').map(normalise),
);
PAST.delete(normalise('ان'));

/** 1 at a word that makes what follows future, −1 at one that makes it past again, 0 else. */
export function tense(norm: string): -1 | 0 | 1 {
  if (FUTURE.has(norm)) return 1;
  if (PAST.has(norm)) return -1;
  // س + imperfect prefix, with or without و: «سيصل», «وستبدأ», «سنعود».
  const at = 'وف'.includes(norm.charAt(0)) ? 1 : 0;
  // Four letters only with «ي» («سيصل», «سيتم»): «ستون», «سنين» are nouns.
  if (norm.charAt(at) !== 'س' || norm.length - at < (norm.charAt(at + 1) === 'ي' ? 4 : 5)) return 0;
  return 'يتنا'.includes(norm.charAt(at + 1)) && !NOT_FUTURE.test(norm.slice(at)) ? 1 : 0;
}

// Nouns and perfects that begin like a future verb: «سيارة», «سياسة», «ستين», «ستة», «سنوات», «سابق», «سيطر», «سيناء».
const NOT_FUTURE =
  /^(سيار|سياس|سيطر|سيد|سيناء|سينار|سينم|سياد|سياق|سياح|سياج|سيرة|سيره|سيول|سيف|ستين|ستون|ستار|ستراتيج|سنوات|سنوي|سنتين|سنتان|سندات|سنغاف|سنجار|ساب|ساح|ساع(?:[هديت]|ات|اد)|سام|سان|سار|ساد|سال|ساه|ساك|ساق|ساور|سابع|ساخن)/;
