import { normalise } from '../../text/normalise.ts';
import { tense } from './tense.ts';

const ARTICLES = ['وبال', 'وكال', 'فال', 'وال', 'بال', 'كال', 'ولل', 'فلل', 'لل', 'ال'];
/** In the order in which they are tried, each once, with the letters that must be left. */
const SUFFIXES: readonly (readonly [suffix: string, fewest: number])[] = [
  ['ها', 3],
  ['ان', 3],
  ['ات', 2],
  ['ون', 3],
  ['ين', 3],
  ['يه', 3],
  ['هم', 3],
  ['ه', 2],
  ['ي', 3],
];

// Words whose first letter is a و of their own. Compared after the suffixes are gone.
const WITH_OWN_WAW = new Set(
  `وزير وزراء وزارة وكيل وكالة وفد وفود وفاة وفيات وفاء وفاق وفق وقت وقف وقفة وقوف وقود وقائع وقع وقعت وقوع وقاية وقائي وقفت
  وصل وصلت وصول وصف وصفت وصفة وصية وصي وصاية وضع وضعت وضعية وضوح واضح واضحة وطن وطنية وطني وظيفة وظائف وظيفي وعد وعدت وعود وعي وعيد
  والد والدة والدي والي ولاية ولايات ولاء ولي ولد ولدت ولادة ولاة واحد واحدة واجب واجبة واجهة واجه واجهت وادي واسع واسعة
  واصل واصلت وافق وافقت واقع واقعة واقعي واردات وارد واردة وثيقة وثائق وثيق وثق وثقت وجه وجهت وجهة وجود وجوه وجدت وجد وجبة
  وحدة وحدات وحيد وحيدة وحش وحشية وحشي وراء وراثة وراثي وردت ورد ورشة ورقة ورق وريد ورم وزن وزعت وزع وسائل وسيلة وسيط وسط وساطة
  وسام وسم وسع وسعت وسيم وشيك وشيكة وشك وداع ودي ودية وديعة ودائع وباء وبائي وتيرة وتر وهم وهمي ووهمية ويل وابل واقي
  واثق واعد واعدة وافد وافدة وافر وافرة وكر وكلاء وكلت ولع ولو ومض وميض ونيس وئام واشنطن وسطاء وسطي وسطية ورطة وصمة ولاءات`
    .split(/\s+/)
    .flatMap((word) => [normalise(word), withoutSuffixes(normalise(word))]),
);

/**
 * A light stem of a normalised Arabic word: conjunction و, article, the س of the future and the commonest
 * endings fall away, so that «المحادثات» and «محادثات» meet while «وصول» and «وصل» stay apart. Broken plurals
 * keep their form («قذائف»). Light10 (Larkey, Ballesteros & Connell 2007), except that a و that
 * belongs to the word («وزير») is kept, by a list.
 */
export function stem(norm: string): string {
  return withoutSuffixes(withoutFuture(withoutPrefixes(norm)));
}

/** «ستساعد» and «تساعد» are one verb; what only begins so stays («سيارة», «ستون»). */
function withoutFuture(norm: string): string {
  if (norm.charAt(0) !== 'س' || !'يتن'.includes(norm.charAt(1))) return norm;
  return tense(norm) === 1 ? norm.slice(1) : norm;
}

function withoutPrefixes(norm: string): string {
  if (isOwn(norm)) return norm;
  for (const article of ARTICLES) {
    const left = norm.length - article.length;
    if (left >= (article.length > 2 ? 3 : 2) && norm.startsWith(article)) return norm.slice(article.length);
  }
  if (norm.charAt(0) === 'و' && norm.length >= 4) return norm.slice(1);
  return norm;
}

function isOwn(norm: string): boolean {
  return norm.charAt(0) === 'و' && (WITH_OWN_WAW.has(norm) || WITH_OWN_WAW.has(withoutSuffixes(norm)));
}

function withoutSuffixes(norm: string): string {
  let out = norm;
  for (const [suffix, fewest] of SUFFIXES)
    if (out.length - suffix.length >= fewest && out.endsWith(suffix)) out = out.slice(0, -suffix.length);
  return out;
}
