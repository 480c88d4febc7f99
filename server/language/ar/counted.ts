import { ofForm } from '../../text/forms.ts';
import { normalise } from '../../text/normalise.ts';
import type { Word } from '../../text/words.ts';
import { splits } from './clitics.ts';
import { stem } from './stem.ts';
import { dualUnits } from './units.ts';

/**
 * Nouns that news counts, with their broken plurals, so that «5 قتلى» and «قتيلان» count one thing.
 * `safe` rows may be read from their dual alone, in both cases («قتيلين»), since their plural is broken.
 */
const SAFE = `قتيل قتلى|جريح جرحى|شخص أشخاص|جندي جنود|طفل أطفال|رجل رجال|ضابط ضباط|شاب شباب شبان|شهيد شهداء|أسير أسرى|عنصر عناصر|
  فرد أفراد|مريض مرضى|صاروخ صواريخ|منزل منازل|مبنى مبان مباني أبنية|قارب قوارب|زورق زوارق|هجوم هجمات|انفجار انفجارات|قطار قطارات|
  مخيم مخيمات|لغم ألغام|راكب ركاب|حزب أحزاب|مشروع مشاريع مشروعات`;
/** Feminine nouns: «تين», «تان» can only be two of them. */
const FEMININE = `مدينة مدن|طائرة طائرات|سيارة سيارات|سفينة سفن|قذيفة قذائف|قنبلة قنابل|غارة غارات|ضربة ضربات|دبابة دبابات|مسيرة مسيرات|
  عبوة عبوات|رصاصة رصاصات|بلدة بلدات|قرية قرى|دولة دول|شركة شركات|امرأة نساء|فتاة فتيات|طفلة طفلات|سيدة سيدات|ناقلة ناقلات|حافلة حافلات|
  جثة جثث|ضحية ضحايا|رهينة رهائن|محافظة محافظات|مدرسة مدارس|مقاتلة مقاتلات|مروحية مروحيات|شاحنة شاحنات|طالبة طالبات|إصابة إصابات|وفاة وفيات|
  حالة حالات|جولة جولات|ناقلة ناقلات|كتيبة كتائب|فرقة فرق|عملية عمليات|هزة هزات|بعثة بعثات|اتفاقية اتفاقيات|وثيقة وثائق|مذكرة مذكرات`;
/** Others, never read from a dual: it looks like their plural. */
const OTHERS = `مصاب مصابون|مدني مدنيون|مسلح مسلحون|صحفي صحفيون|عضو أعضاء|نائب نواب|وزير وزراء|رئيس رؤساء|لاجئ لاجئون|نازح نازحون|بيت بيوت|
  عامل عمال|موظف موظفون|طبيب أطباء|متظاهر متظاهرون|ناخب ناخبون|طالب طلاب طلبة|مقعد مقاعد|صوت أصوات|هدف أهداف|بلد بلدان|مليونير مليونيرات|حصان أحصنة|
  كتاب كتب|فيلم أفلام|مقاتل مقاتلون|ناج ناجون|معتقل معتقلون|سجين سجناء|مفقود مفقودون|مواطن مواطنون|مهاجر مهاجرون|فندق فنادق`;

const rows = (list: string) => list.split('|').map((row) => row.trim().split(' '));
const strip = (word: string) => stem(normalise(word));

/** Light stem of a noun, singular or plural, → its singular; the first row that has it decides. */
const SINGULAR = new Map<string, string>();
for (const [one = '', ...many] of [SAFE, FEMININE, OTHERS].flatMap(rows))
  for (const form of [one, ...many]) if (!SINGULAR.has(strip(form))) SINGULAR.set(strip(form), normalise(one));

const DUALS = new Map<string, string>();
for (const [one] of rows(SAFE)) {
  const base = normalise(one ?? '');
  for (const ending of ['ان', 'ين']) DUALS.set(base + ending, normalise(one ?? ''));
}
for (const [one] of rows(FEMININE)) {
  const base = normalise(one ?? '').replace(/ه$/, 'ت');
  for (const ending of ['ان', 'ين']) DUALS.set(base + ending, normalise(one ?? ''));
}

/** A noun in the dual without the article, which names two of a kind; units of measure too. */
export function dual(words: readonly Word[], at: number) {
  const word = words[at] as Word;
  const found = dualOf(word);
  return found && { start: word.start + found.at, end: word.end, unit: found.unit, of: found.of };
}

const dualOf = ofForm((form) => {
  if (form.kind !== 'word') return undefined;
  for (const { norm, at, article } of splits({ form })) {
    if (article) continue;
    const unit = dualUnits.get(norm);
    if (unit !== undefined) return { at, unit, of: undefined };
    const of = DUALS.get(norm);
    if (of !== undefined) return { at, unit: undefined, of };
  }
  return undefined;
});

// Function words and verbs that follow a number without being counted.
const NO_NOUN = new Set(
  `في من إلى على عن مع منذ حتى بعد قبل بين خلال عند لدى ضد عبر نحو حول دون ضمن أثناء فوق تحت أمام وراء وفق حسب بسبب رغم بدل مقابل
  ثم أو أم بل لكن أن إن كي كما كان كانت يكون تكون ليس ليست هو هي هم هذا هذه ذلك تلك هناك هنا الذي التي الذين ما لا لم لن قد سوف إذا لو
  حيث بينما فيما مما كل بعض غير سوى إلا أي كذلك أيضا آخر أخرى أخر آخرون آخرين آخران أخريان أخريين بجروح بجراح بإصابات الآن أمس اليوم غدا تقريبا فقط معظمهم بينهم بينها منهم منها
  عليهم إنه أنه إنها أنها وذلك كانوا قال قالت أصيب أصيبوا قتلوا قتل قتلت على الأقل مقارنة مرة مرات وفقا بحسب مثل حينما عندما`
    .split(/\s+/)
    .map(normalise),
);

/** What is counted behind a number: «5 قتلى», «35 قتيلا», «خمسة من عناصر الشرطة», «5 أطنان من القمح». */
export function counted(words: readonly Word[], next: number, value: number, unit: boolean): string | undefined {
  let at = next;
  if (unit && words[at]?.norm !== 'من') return undefined;
  const source = words[at]?.norm === 'من' ? (words[at + 1]?.norm ?? '') : '';
  if (isPlural(source) || (unit && source.startsWith('ال'))) at++;
  const word = words[at];
  if (word?.kind !== 'word' || !/^[\u0600-\u06ff\ufb50-\ufeff]/.test(word.surface)) return undefined;
  if (NO_NOUN.has(word.norm) || word.norm.length < 3) return undefined;
  if (at === next && /^(?:[وف]|[وف]?[بلك])ال.{3}/.test(word.norm)) return undefined;
  const split = splits(word).at(1);
  if (split?.prefix === 'و' && (SINGULAR.has(stem(split.norm)) || NO_NOUN.has(split.norm))) return undefined;
  const plain = value > 10 && word.norm.length > 3 && word.norm.endsWith('ا') ? word.norm.slice(0, -1) : word.norm;
  return singular(plain);
}

/** «من العاملين», «من قتلى»: what follows «من» is a kind of people or things, not the place they are from. */
function isPlural(norm: string): boolean {
  return SINGULAR.has(stem(norm)) || /^ال..+(?:ين|ات)$/.test(norm);
}

/** What is counted before it: «شخص واحد», «القتلى الخمسة»; only nouns that news counts. */
export function countedBefore(words: readonly Word[], at: number, definite: boolean): string | undefined {
  const word = words[at - 1];
  if (word?.kind !== 'word') return undefined;
  for (const { norm, article } of splits(word)) {
    if (article !== definite) continue;
    const base = stem(norm);
    const one = SINGULAR.get(base);
    if (one !== undefined) return one;
  }
  return undefined;
}

/** The singulars. */
export const KNOWN: ReadonlySet<string> = new Set(SINGULAR.values());

function singular(norm: string): string {
  const base = stem(norm);
  return SINGULAR.get(base) ?? base;
}
