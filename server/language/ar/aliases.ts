import { normalise } from '../../text/normalise.ts';

const forms = (...words: readonly string[]) => words.flatMap((word) => [word, `${word}ة`, `و${word}`, `و${word}ة`]);
const KNOWN = forms('المعروف').flatMap((known) =>
  ['', ' أيضا', ' اختصارا', ' سابقا', ' إعلاميا'].flatMap((how) => [`${known}${how} باسم`, `${known}${how} ب`]),
);
const CALLED = forms('الملقب', 'المكنى', 'المسمى').flatMap((called) => [called, `${called} ب`]);
const SAID = ['أو ما', 'أو كما', 'ما', 'أو ما بات'].flatMap((what) => [
  `${what} يعرف باسم`,
  `${what} يعرف ب`,
  `${what} يسمى`,
]);
const NAME = ['واسمه', 'واسمها', 'هو الاسم', 'وهو الاسم', 'الاسم'].flatMap((name) =>
  ['', ' الحقيقي', ' الحقيقي هو', ' الرسمي', ' الرسمي هو', ' الرسمي ل', ' السابق', ' السابق ل'].map(
    (kind) => `${name}${kind}`,
  ),
);
const SHORT = ['واختصاره', 'واختصارها', 'ويرمز له اختصارا ب', 'ويرمز لها اختصارا ب', 'وتسمى رسميا', 'ويسمى رسميا'];

/** Words between two names by which a text tells that the second is another name of the first. */
export const arAliasCues: readonly string[] = [...KNOWN, ...CALLED, ...SAID, ...NAME, ...SHORT].map(normalise);

/** Words after a name in brackets that tell that it is the former one: «إكس (تويتر سابقا)». */
export const arFormerCues: readonly string[] = ['سابقا', 'سابقة'].map(normalise);
