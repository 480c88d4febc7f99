import { describe, expect, test } from 'vitest';
import { ar } from '../../server/language/ar/ar.ts';
import { GROUPS as AR } from '../../server/language/ar/synonyms.ts';
import { en } from '../../server/language/en/en.ts';
import { GROUPS as EN } from '../../server/language/en/synonyms.ts';
import type { Language, LanguageCode } from '../../server/language/language.ts';
import { groupsOf } from '../../server/language/synonyms.ts';
import { normalise } from '../../server/text/normalise.ts';

const LANGUAGES = { ar, en };

const senseOf = ({ synonyms, stem }: Language, written: string) => {
  const norm = normalise(written);
  return synonyms(norm, stem(norm));
};

describe('one sense', () => {
  test.each([
    ['ar', 'وأسفرت', 'وتسبب'],
    ['ar', 'سيستخدمون', 'استعملت'],
    ['ar', 'المركبة', 'والسيارات'],
    ['ar', 'لصالح', 'ولمصلحة'],
    ['ar', 'الجثامين', 'جثث'],
    ['ar', 'أنهت', 'ينتهون'],
    ['ar', 'بالمدرسين', 'معلمات'],
    ['en', 'vehicles', 'cars'],
    ['en', 'physician', 'doctors'],
    ['en', 'commenced', 'began'],
    ['en', 'bought', 'purchases'],
  ])('%s: «%s» and «%s»', (code, one, other) => {
    const language = LANGUAGES[code as LanguageCode];
    expect(senseOf(language, one)).toBeDefined();
    expect(senseOf(language, one)).toBe(senseOf(language, other));
  });
});

describe('two senses', () => {
  test.each([
    ['ar', 'مركب', 'سيارة'],
    ['ar', 'قتل', 'توفي'],
    ['ar', 'مسلح', 'إرهابي'],
    ['ar', 'عملية', 'حرب'],
    ['ar', 'هجوم', 'اشتباك'],
    ['ar', 'شهيد', 'قتيل'],
    ['ar', 'عشرات', 'مئات'],
    ['ar', 'جامعة', 'مسجد'],
    ['ar', 'سجن', 'حبس'],
    ['en', 'militant', 'terrorist'],
    ['en', 'war', 'operation'],
    ['en', 'attack', 'clash'],
    ['en', 'killed', 'died'],
    ['en', 'dozens', 'hundreds'],
  ])('%s: «%s» and «%s»', (code, one, other) => {
    const language = LANGUAGES[code as LanguageCode];
    const sense = senseOf(language, one);
    expect(sense === undefined || sense !== senseOf(language, other)).toBe(true);
  });
});

describe.each([
  ['ar', AR],
  ['en', EN],
] as const)('the groups of %s', (code, list) => {
  const language = LANGUAGES[code];
  const groups = groupsOf(list);
  const formsOf = (group: readonly string[]) =>
    group.flatMap((word) => word.replace('=', '').split('/')).map(normalise);

  test('hold each word once', () => {
    for (const group of groups)
      for (const norm of formsOf(group)) expect([norm, senseOf(language, norm)]).toEqual([norm, group[0]]);
  });

  test('hold no opposites and not two words that take sides', () => {
    const { antonyms, frames, sides } = language.claims;
    for (const group of groups) {
      const norms = formsOf(group);
      const holds = (row: ReadonlySet<string>) => norms.filter((norm) => row.has(norm));
      for (const [one, other] of [...antonyms, ...sides])
        expect([group[0], holds(one).length > 0 && holds(other).length > 0]).toEqual([group[0], false]);
      for (const row of frames) expect([group[0], holds(row).length > 1]).toEqual([group[0], false]);
    }
  });
});
