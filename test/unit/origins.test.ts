import { describe, expect, test } from 'vitest';
import { findings } from '../../server/checks/checks.ts';
import { Corpus } from '../../server/corpus/corpus.ts';
import { analyse } from '../../server/document/analyse.ts';
import { slice } from '../../server/text/span.ts';

function corpusOf(texts: Readonly<Record<string, string>>, decisions = {}): Corpus {
  const corpus = new Corpus(decisions);
  corpus.update(Object.entries(texts).map(([path, text]) => [path, analyse(text)] as const));
  return corpus;
}

const FLOOD = `فيضانات تغمر قرى شمال البلاد

غمرت مياه نهر الزامبيزي خمس قرى في مقاطعة تيتي شمال غربي موزمبيق بعد أمطار استمرت تسعة أيام.

وأجلت فرق الإنقاذ نحو 3400 شخص من منازلهم بالقوارب والمروحيات إلى مدارس حولت إلى ملاجئ.

وقالت وكالة الأنباء البرتغالية إن السلطات فتحت بوابات سد كاهورا باسا لتخفيف الضغط على جدرانه.

وحذر خبراء الأرصاد من عاصفة مدارية جديدة تقترب من سواحل بيرا نهاية الأسبوع.

وطلبت الحكومة من المنظمات الدولية خياما وأدوية لعلاج الملاريا والكوليرا بين النازحين.`;

const REWRITTEN = `مياه النهر تشرد آلاف السكان

بعد أمطار دامت تسعة أيام غمرت مياه الزامبيزي خمس قرى تقع في مقاطعة تيتي بموزمبيق.

وتمكنت فرق الإنقاذ من إجلاء نحو 3400 شخص بالقوارب والمروحيات ونقلتهم إلى مدارس صارت ملاجئ.

وفتحت السلطات بوابات سد كاهورا باسا لتخفيف الضغط على جدرانه بسبب ارتفاع المنسوب.

وحذر خبراء الأرصاد من عاصفة مدارية جديدة تقترب من سواحل بيرا في نهاية الأسبوع.

وطلبت الحكومة خياما وأدوية لعلاج الملاريا والكوليرا من المنظمات الدولية لإغاثة النازحين.`;

const OTHER = `مهرجان للسينما في مابوتو

افتتحت وزيرة الثقافة مهرجان مابوتو للأفلام القصيرة بمشاركة عشرين مخرجا من أفريقيا.

ويعرض المهرجان أربعين فيلما في ثلاث صالات وسط العاصمة حتى نهاية الشهر الجاري.

وتتنافس ستة أفلام وثائقية عن الموسيقى الشعبية على الجائزة الكبرى للجنة التحكيم.`;

const ENGLISH = `River floods villages in the north

The Zambezi burst its banks and flooded five villages in Tete province, officials of the relief agency said on Monday.

Rescuers in helicopters and canoes evacuated about 3,400 people to schools that were turned into shelters.

Engineers opened the spillway gates of the Cahora Bassa dam to relieve the pressure on its walls.

Forecasters warned that a tropical storm would reach the coast near Beira by the weekend.

The government appealed to aid groups for tents, mosquito nets and medicine against cholera.`;

const ENGLISH_COPY = ENGLISH.replace('River floods villages in the north', 'Thousands flee rising water')
  .replace('about 3,400 people to schools', 'some 3,400 people to schools')
  .replace('to relieve the pressure', 'to ease the pressure');

describe('origins', () => {
  test.each([
    ['Arabic', FLOOD, REWRITTEN],
    ['English', ENGLISH, ENGLISH_COPY],
  ])('a rewritten copy rests on the text that it follows: %s', (_name, original, copy) => {
    const corpus = corpusOf({ 'a.txt': original, 'b.txt': copy, 'c.txt': OTHER });
    const copies = corpus.origins().filter((origin) => origin.kind === 'copy');
    expect(copies.map((origin) => origin.documents)).toEqual([['a.txt', 'b.txt']]);
    expect(copies[0]?.copies[0]?.aligned.length).toBeGreaterThanOrEqual(4);
  });

  test('the copy that names no source is told, with the passages that it follows', () => {
    const corpus = corpusOf({ 'a.txt': FLOOD, 'b.txt': REWRITTEN });
    const found = findings(corpus, 'b.txt').filter(({ code }) => code === 'uncredited-copy');
    expect(found).toHaveLength(1);
    const [finding] = found;
    expect(finding?.severity).toBe('information');
    expect(slice(FLOOD, finding?.related[0] ?? { start: 0, end: 0 })).toMatch(/^غمرت مياه نهر الزامبيزي/);
    expect(findings(corpus, 'a.txt').filter(({ code }) => code === 'uncredited-copy')).toEqual([]);
  });

  test.each([
    ['the later day', '10 May 2019', '11 May 2019', 'b.txt', /later text: 2019-05-11 after 2019-05-10/],
    ['the later day, other way round', '11 May 2019', '10 May 2019', 'a.txt', /later text: 2019-05-11/],
    ['the later hour', '10 May 2019 08:15', '10 May 2019 21:40', 'b.txt', /of one day: 21:40 after 08:15/],
    ['the same minute: the shorter', '10 May 2019 08:15', '10 May 2019 08:15', 'b.txt', /shorter one/],
  ])('who follows whom: %s', (_what, first, second, follower, because) => {
    const dated = (text: string, line: string) => text.replace('\n\n', `\n\n${line}\n\n`);
    const corpus = corpusOf({ 'a.txt': dated(ENGLISH, first), 'b.txt': dated(ENGLISH_COPY, second) });
    const [copy] = corpus.origins().find(({ kind }) => kind === 'copy')?.copies ?? [];
    expect(copy?.follower).toBe(follower);
    expect(copy?.because).toMatch(because);
  });

  test('texts that the user calls independent are', () => {
    const decisions = { origins: { independent: [['a.txt', 'b.txt']] } };
    const corpus = corpusOf({ 'a.txt': FLOOD, 'b.txt': REWRITTEN }, decisions);
    expect(corpus.origins().filter((origin) => origin.kind === 'copy')).toEqual([]);
  });

  test('the same page saved twice is no second origin', () => {
    const corpus = corpusOf({ 'a.txt': FLOOD, 'b.txt': FLOOD });
    expect(corpus.origins().filter((origin) => origin.kind === 'copy')).toEqual([]);
  });

  test('articles on other events are independent', () => {
    expect(corpusOf({ 'a.txt': FLOOD, 'b.txt': OTHER, 'c.txt': ENGLISH }).origins()).toEqual([]);
  });

  test('the order of loading changes nothing, and a change is followed', () => {
    const texts = { 'a.txt': FLOOD, 'b.txt': REWRITTEN, 'c.txt': OTHER };
    const forward = corpusOf(texts);
    const backward = corpusOf(Object.fromEntries(Object.entries(texts).reverse()));
    expect(backward.origins()).toEqual(forward.origins());
    const touched = forward.update([['a.txt', undefined]]);
    expect(touched).toContain('b.txt');
    expect(forward.origins()).toEqual([]);
  });
});
