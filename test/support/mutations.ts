import type { Document } from '../../server/document/document.ts';
import { languageOf } from '../../server/language/detect.ts';
import { contains, overlap, type Span, slice } from '../../server/text/span.ts';
import { named, roles } from './mutations-names.ts';

/** One change of a text. Offsets are UTF-16, half-open, in the text before. */
export interface Mutation {
  readonly kind: string;
  /** True when a careful editor would call it a change of meaning. */
  readonly changes: boolean;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The claims of a document's own running text in which one thing is changed: those of headlines and captions are left. */
export function mutationsOf(document: Document): Mutation[] {
  const out: Mutation[] = [];
  for (const claim of document.claims) {
    const block = document.blocks[claim.block];
    if (block?.zone !== 'main' || block.role !== 'paragraph' || block.repeated) continue;
    if (claim.terms.filter(({ weight }) => weight > 0).length < 6) continue;
    for (const make of CATALOGUE) out.push(...(make(document, claim) ?? []));
  }
  return out;
}

/** How one kind of change is made. */
export type Make = (document: Document, claim: Span) => Mutation[] | undefined;

const AR_DAYS = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'];
const EN_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const AR_NUMBERS = ['', '', '', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة'];
const EN_NUMBERS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** Pairs that measure or pay in something else. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])كيلومترا?ت?(?![\p{L}])/u, 'ميلا'],
  [/(?<![\p{L}])دولارا?(?![\p{L}])/u, 'يورو'],
  [/(?<![\p{L}])طنا?(?![\p{L}])/u, 'كيلوغراما'],
  [/\bkilomet(?:re|er)s?\b/u, 'miles'],
  [/\bdollars?\b/u, 'euros'],
  [/\btonnes?\b/u, 'kilograms'],
];
/** «سيصل», «ستبدأ»: the commonest verbs of the future, for names and nouns begin so too. */
const FUTURE =
  /(?<![\p{L}])س([يت](?:كون|بدأ|صل|زور|عقد|بحث|ساعد|لتقي|غادر|ستمر|عود|تم|شارك|عمل|قوم|ناقش|جري|واصل|فتتح|دعم|ضم|علن)(?:ون|ان|وا|ا)?)(?![\p{L}])/u;
/** A statement and its denial, where grammar allows the exchange of a word or two. */
const NEGATIONS: readonly (readonly [RegExp, string])[] = [
  [FUTURE, 'لن $1'],
  [/(?<![\p{L}])لن (?=[يت]\p{L})/u, 'س'],
  [/\bwill\b(?! not)/u, 'will not'],
  [/\b(was|were|is|are|has|have)\b(?! not)/u, '$1 not'],
  [/\bwill not\b/u, 'will'],
];
const HEDGES: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])قد (?=[يت]\p{L})/u, ''],
  [FUTURE, 'قد $1'],
  [/\bwill\b/u, 'may'],
  [/\bmay\b/u, 'will'],
];
/** Words of one meaning, by language only. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])قال(?![\p{L}])/u, 'ذكر'],
  [/(?<![\p{L}])وأوضح(?![\p{L}])/u, 'وبيّن'],
  [/(?<![\p{L}])حيث(?![\p{L}])/u, 'إذ'],
  [/(?<![\p{L}])خلال(?![\p{L}])/u, 'أثناء'],
  [/\bsaid\b/u, 'stated'],
  [/\babout\b/u, 'around'],
  [/\bmore than\b/u, 'over'],
];

/** Everyday words that stand for one another, nouns and verbs. */
const EVERYDAY: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])(ال|)سيارة(?![\p{L}])/u, '$1مركبة'],
  [/(?<![\p{L}])أدى(?![\p{L}])/u, 'تسبب'],
  [/(?<![\p{L}])(ال|)مقبل(?=ة|(?![\p{L}]))/u, '$1قادم'],
  [/(?<![\p{L}])(ال|)استخدام(?![\p{L}])/u, '$1استعمال'],
  [/(?<![\p{L}])تعزيز(?![\p{L}])/u, 'توطيد'],
  [/(?<![\p{L}])(ال|)لقاء(?![\p{L}])/u, '$1اجتماع'],
  [/(?<![\p{L}])(ال|)محادثات(?![\p{L}])/u, '$1مباحثات'],
  [/(?<![\p{L}])(و|)بدأ(?=ت|(?![\p{L}]))/u, '$1شرع'],
  [/(?<![\p{L}])(ال|)زيادة(?![\p{L}])/u, '$1ارتفاع'],
  [/(?<![\p{L}])(ال|)صحيفة(?![\p{L}])/u, '$1جريدة'],
  [/(?<![\p{L}])ناقش(?![\p{L}])/u, 'بحث'],
  [/(?<![\p{L}])كافة(?![\p{L}])/u, 'جميع'],
  [/(?<![\p{L}])جميع(?![\p{L}])/u, 'كافة'],
  [/(?<![\p{L}])أثناء(?![\p{L}])/u, 'خلال'],
  [/(?<![\p{L}])عقب(?![\p{L}])/u, 'بعد'],
  [/\bcar\b/u, 'vehicle'],
  [/\bbegan\b/u, 'started'],
  [/\bdoctor\b/u, 'physician'],
  [/\bdiscuss\b/u, 'debate'],
  [/\bcountry\b/u, 'nation'],
  [/\bdelayed\b/u, 'postponed'],
];

function replaced(
  document: Document,
  span: Span,
  rules: readonly (readonly [RegExp, string])[],
  kind: string,
  changes: boolean,
) {
  const text = slice(document.text, span);
  for (const [pattern, by] of rules) {
    const match = pattern.exec(text);
    if (!match) continue;
    const start = span.start + match.index;
    const word = match[0].replace(pattern, by);
    return [{ kind, changes, start, end: start + match[0].length, text: word === match[0] ? by : word }];
  }
  return undefined;
}

const number: Make = (document, claim) => {
  const one = document.quantities.find(
    (quantity) => contains(claim, quantity) && /\d/.test(slice(document.text, quantity)),
  );
  const digits = one && /[\d٠-٩.,٫٬]*[\d٠-٩]/u.exec(slice(document.text, one));
  if (!one || !digits) return undefined;
  const start = one.start + digits.index;
  const written = Number(
    digits[0]
      .replace(/[,٬]/g, '')
      .replace('٫', '.')
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)),
  );
  if (!Number.isFinite(written)) return undefined;
  const other = String(Math.round(written * 2 + 7));
  return [{ kind: 'number', changes: true, start, end: start + digits[0].length, text: other }];
};

const day: Make = (document, claim) => {
  const date = document.dates.find((one) => contains(claim, one) && /^XXXX-WXX-\d/.test(one.value));
  if (!date) return undefined;
  const text = slice(document.text, date);
  for (const days of [AR_DAYS, EN_DAYS]) {
    const at = days.findIndex((name) => text.includes(name));
    if (at < 0) continue;
    const start = date.start + text.indexOf(days[at] as string);
    const other = days[(at + 3) % 7] as string;
    return [{ kind: 'day', changes: true, start, end: start + (days[at] as string).length, text: other }];
  }
  return undefined;
};

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

const inWords: Make = (document, claim) => {
  const one = document.quantities.find((quantity) => contains(claim, quantity) && quantity.unit === undefined);
  const text = one && slice(document.text, one);
  if (!one || !text || !/^[3-9]$/.test(text)) return undefined;
  const numbers = languageOf(slice(document.text, claim)).code === 'ar' ? AR_NUMBERS : EN_NUMBERS;
  return [{ kind: 'digits as words', changes: false, ...one, text: numbers[Number(text)] as string }];
};

const inDigits: Make = (document, claim) => {
  const one = document.quantities.find((quantity) => contains(claim, quantity) && quantity.unit === undefined);
  const text = one && slice(document.text, one);
  if (!one || !text || !(AR_NUMBERS.includes(text) || EN_NUMBERS.includes(text)) || text === '') return undefined;
  return [{ kind: 'words as digits', changes: false, start: one.start, end: one.end, text: String(one.value) }];
};

/** A day at the end of a clause goes to its front: «زار الوزير المصنع أمس» and «أمس زار الوزير المصنع». */
const reordered: Make = (document, claim) => {
  const one = document.dates.find(
    ({ type, end, start }) => type === 'DATE' && end === claim.end && start > claim.start,
  );
  if (!one) return undefined;
  const before = document.text.slice(claim.start, one.start).trimEnd();
  // a preposition or a clitic stays with its day
  if (!/\p{L}{4,}$/u.test(before) || document.text.charAt(one.start - 1) !== ' ') return undefined;
  return [{ kind: 'clause order', changes: false, ...spanOf(claim), text: `${slice(document.text, one)} ${before}` }];
};

/** «وقع الاتفاق» and «تم توقيع الاتفاق», "they signed" and "were signed": an active verb without its actor turned passive. */
const passive: Make = (document, claim) => {
  const text = slice(document.text, claim);
  for (const [active, turned] of PASSIVES) {
    const found = new RegExp(`(?<![\\p{L}])(${active})(?=\\s+ال)`, 'u').exec(text);
    if (!found) continue;
    const start = claim.start + found.index;
    return [{ kind: 'passive', changes: false, start, end: start + active.length, text: turned }];
  }
  return undefined;
};

/** Passives written like the active verb, and the same with «تم». */
const PASSIVES: readonly (readonly [string, string])[] = [
  ['أطلقت', 'تم إطلاق'],
  ['افتتحت', 'تم افتتاح'],
  ['عقدت', 'تم عقد'],
  ['نقلت', 'تم نقل'],
  ['اتخذت', 'تم اتخاذ'],
];

/** Vowel signs on the first long Arabic word; quote marks of another kind; a comma less. */
const written: Make = (document, claim) => {
  const text = slice(document.text, claim);
  const out: Mutation[] = [];
  const word = /[\u0621-\u064a]{4,}/u.exec(text);
  if (word) {
    const start = claim.start + word.index;
    out.push({
      kind: 'vowel signs',
      changes: false,
      start,
      end: start + word[0].length,
      text: `${word[0].slice(0, 1)}\u064e${word[0].slice(1)}`,
    });
  }
  const mark = /«([^«»]{2,})»|"([^"]{2,})"|“([^“”]{2,})”/u.exec(text);
  if (mark) {
    const start = claim.start + mark.index;
    const inside = mark[1] ?? mark[2] ?? mark[3] ?? '';
    out.push({
      kind: 'quote marks',
      changes: false,
      start,
      end: start + mark[0].length,
      text: mark[0].startsWith('«') ? `“${inside}”` : `«${inside}»`,
    });
  }
  const comma = /[،,] /u.exec(text);
  if (comma) {
    const start = claim.start + comma.index;
    out.push({ kind: 'comma', changes: false, start, end: start + 1, text: '' });
  }
  return out;
};

const CATALOGUE: readonly Make[] = [
  number,
  day,
  named('agent', new Set(['PER', 'ORG'])),
  named('place', new Set(['LOC'])),
  roles,
  (document, claim) => replaced(document, claim, UNITS, 'unit', true),
  (document, claim) => replaced(document, claim, NEGATIONS, 'negation', true),
  (document, claim) => replaced(document, claim, HEDGES, 'hedge', true),
  inWords,
  inDigits,
  reordered,
  passive,
  written,
  (document, claim) => replaced(document, claim, SYNONYMS, 'synonym', false),
  (document, claim) => replaced(document, claim, EVERYDAY, 'everyday synonym', false),
];

/** What the engine makes of one mutation. */
export interface Judged {
  readonly mutation: Mutation;
  /** A change is called in the sentence. */
  readonly isCalled: boolean;
  /** … and the words that are told to differ are those that were changed. */
  readonly isExact: boolean;
}

/** True when a span of the text after a mutation touches what was put in, or stands where something was taken out. */
export function touches({ start, text }: Mutation, span: Span): boolean {
  const put = { start: start - 1, end: start + text.length + 1 };
  return overlap(put, span) > 0 || (span.start === span.end && put.start <= span.start && span.start <= put.end);
}
