import { describe, expect, test } from 'vitest';
import { Corpus } from '../../../server/corpus/corpus.ts';
import { analyse } from '../../../server/document/analyse.ts';
import { against, DAM, DAM_EN, type EventPages, pages } from '../../support/events.ts';

describe('forms filled in anew', () => {
  const FORM = (code: number) => `اكتب حرف الميم في أول الرسالة القصيرة ثم الرقم ${code} ليصل ردك إلى محرر الصفحة`;
  const FORM_EN = (code: number) =>
    `Begin your short message with a capital letter and the number ${code} to reach the page editor`;
  const filled = (form: (code: number) => string, event: EventPages, codes: readonly number[]) =>
    pages(event, ...codes.map((code) => `${form(code)}.`));

  test.each([
    ['Arabic', FORM, DAM],
    ['English', FORM_EN, DAM_EN],
  ])('%s: two documents contradict one another, four with three values are a form', (_, form, event) => {
    expect(against(...filled(form, event, [71, 42]))).toEqual(['contradicts number']);
    expect(against(...filled(form, event, [71, 42, 123, 15]))).toEqual([]);
  });

  test('a form is one as long as its documents are there', () => {
    const corpus = new Corpus();
    corpus.update(filled(FORM, DAM, [71, 42, 123, 15]).map((page, i) => [`${i}.txt`, analyse(page)] as const));
    expect(corpus.relations().filter(({ kind }) => kind === 'contradicts')).toEqual([]);
    const touched = corpus.update([
      ['2.txt', undefined],
      ['3.txt', undefined],
    ]);
    expect(corpus.relationsOf('0.txt').map(({ kind }) => kind)).toContain('contradicts');
    expect([...touched]).toContain('0.txt');
  });

  test.each([
    [
      'Arabic',
      'سامسونغ تكشف جهازا جديدا\n\nكشفت شركة سامسونغ جهازا جديدا.\n\nويعمل الجهاز بمعالج رباعي النواة وشاشة لمسية قياسها 8 بوصات تعرض الصور بوضوح عال.\n',
      'نوكيا تطلق هاتفا جديدا\n\nأطلقت شركة نوكيا هاتفا جديدا.\n\nويعمل الجهاز بمعالج رباعي النواة وشاشة لمسية قياسها 5 بوصات تعرض الصور بوضوح عال.\n',
    ],
    [
      'English',
      'Samsung shows a new tablet\n\nThe company Samsung has shown a new tablet.\n\nThe device has a processor with four cores and a touch screen of 8 inches that displays sharp pictures.\n',
      'Nokia launches a new phone\n\nThe company Nokia has launched a new phone.\n\nThe device has a processor with four cores and a touch screen of 5 inches that displays sharp pictures.\n',
    ],
    [
      'Arabic',
      'صعود صافي أرباح الفنار\n\nسجل صافي أرباح شركة الفنار للتعدين ارتفاعا بنسبة 31% في النصف الأول من العام الحالي مقارنة بالفترة المماثلة من العام السابق.\n\nوعزت الشركة النتائج إلى تحسن هوامش البيع وانخفاض المصاريف الإدارية.\n',
      'نمو الربح نصف السنوي\n\nسجل صافي أرباح الشركة الوطنية للزجاج ارتفاعا بنسبة 178% في النصف الأول من العام الحالي مقارنة بالفترة المماثلة من العام السابق.\n\nوعزت الشركة النتائج إلى تحسن هوامش البيع وانخفاض المصاريف الإدارية.\n',
    ],
    [
      'English',
      'Profit climbs in the first half\n\nNet profit of Fanar Mining Company rose 31 percent in the first half of the year compared with the same period of the year before.\n\nThe company put the results down to better sales margins and lower overhead.\n',
      'Half-year earnings grow\n\nNet profit of Delta Glass Company rose 178 percent in the first half of the year compared with the same period of the year before.\n\nThe company put the results down to better sales margins and lower overhead.\n',
    ],
    [
      'Arabic',
      'صعود أرباح الصناعات الكيميائية\n\nسجل صافي أرباح شركة الصناعات الكيميائية ارتفاعا بنسبة 31% في النصف الأول من العام الحالي مقارنة بالفترة المماثلة من العام السابق.\n\nوعزت الشركة النتائج إلى تحسن هوامش البيع وانخفاض المصاريف الإدارية.\n',
      'نمو الربح نصف السنوي\n\nسجل صافي أرباح شركة الصناعات الكهربائية ارتفاعا بنسبة 178% في النصف الأول من العام الحالي مقارنة بالفترة المماثلة من العام السابق.\n\nوعزت الشركة النتائج إلى تحسن هوامش البيع وانخفاض المصاريف الإدارية.\n',
    ],
  ])('%s: the same sentence of another product or company', (_, a, b) => {
    expect(against(a, b)).toEqual([]);
  });
});
