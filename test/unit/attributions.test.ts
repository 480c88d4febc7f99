import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/document/analyse.ts';
import { attributionsIn, quotesIn } from '../support/speech.ts';

const HEADLINE = 'سطر العنوان في رأس الصفحة\n\n';

describe('who says it', () => {
  test.each([
    ['verb and office', 'وقال مسؤول محلي إن الجسر انهار.', 'وقال مسؤول محلي', 'speech-verb', 'say'],
    [
      'agency',
      'وذكرت وكالة الأنباء البرتغالية أن الحريق أخمد.',
      'وذكرت وكالة الأنباء البرتغالية',
      'agency-report',
      'say',
    ],
    [
      'according to',
      'غرق القارب فجرا، وفق ما أفادت به وكالة «لوسا».',
      'وفق ما أفادت به وكالة «لوسا»',
      'according-to',
      'say',
    ],
    ['according to numbers', 'ارتفع الإنتاج، وفقا للأرقام الرسمية.', 'وفقا للأرقام', 'according-to', 'say'],
    [
      'relayed',
      'ونقلت وكالة «لوسا» عن مسؤول محلي قوله إن الجسر آمن.',
      'ونقلت وكالة «لوسا» عن مسؤول محلي قوله',
      'relayed',
      'say',
    ],
    ['denial', 'ونفى متحدث باسم الشركة أن يكون المصنع قد أغلق.', 'ونفى متحدث باسم الشركة', 'speech-verb', 'deny'],
    ['warning', 'وحذر خبراء من فيضان النهر.', 'وحذر خبراء', 'speech-verb', 'warn'],
  ])('%s', (_name, text, words, kind, verb) => {
    const found = attributionsIn(HEADLINE + text);
    expect(found.map((entry) => entry.kind)).toContain(kind);
    const best = found.find((entry) => entry.words.startsWith(words));
    expect(best).toMatchObject({ kind, verb });
  });

  test.each([
    ['between, not explained', 'دارت مفاوضات بين الحكومة والنقابة أن استمرت أسابيع.'],
    ['impersonal', 'يذكر أن المتحف افتتح قبل قرن.'],
    ['as needed', 'توزع الحصص حسب الحاجة في كل حي.'],
    ['left undone, not said', 'غادر الوفد القاعة من دون أن يكشف عن أسباب الخلاف.'],
    ['a name given', 'تقع المحمية في قرية تدعى «الزهراء» قرب الساحل.'],
    ['across, not voiced', 'مرت الشاحنات عبر الحدود ليلا.'],
  ])('%s: nobody', (_name, text) => {
    expect(attributionsIn(HEADLINE + text)).toEqual([]);
  });

  test('photo credits', () => {
    const text = `${HEADLINE}رجال الإطفاء عند الميناء مساء أمس (رويترز)`;
    expect(attributionsIn(text)).toEqual([{ words: 'رويترز', kind: 'photo-credit', verb: 'say' }]);
  });
});

describe('who says it, in English', () => {
  test.each([
    ['subject first', 'The ministry said that the dam was safe.', 'The ministry said', 'speech-verb'],
    ['after the quotation', '"The dam is safe," said Maria Lopes, the engineer.', 'said Maria Lopes', 'speech-verb'],
    ['after the clause', 'The dam was never in danger, the ministry said.', 'the ministry said', 'speech-verb'],
    ['title with a full stop', 'Mr. Lopes told reporters the dam was safe.', 'Mr. Lopes told', 'speech-verb'],
    ['according to', 'The dam was safe, according to the ministry.', 'according to the ministry', 'according-to'],
  ])('%s', (_name, text, words, kind) => {
    const found = attributionsIn(`Dam inspected\n\n${text}`);
    expect(found.map((entry) => [entry.words, entry.kind])).toContainEqual([words, kind]);
  });

  test.each([
    ['a noun', 'The claims of the farmers were paid in spring.'],
    ['an infinitive', 'They had to say goodbye at the gate.'],
  ])('%s: nobody', (_name, text) => {
    expect(attributionsIn(`Dam inspected\n\n${text}`)).toEqual([]);
  });
});

describe('the medium that a speaker spoke to passes it on', () => {
  test.each([
    ['an agency', 'وقالت سلمى حداد لوكالة الأنباء الإندونيسية إن السد صامد.', 'وكالة الأنباء الإندونيسية'],
    ['a paper, in a statement', 'وقال المدير في تصريح لصحيفة «الشعلة» إن السد صامد.', 'الشعلة'],
    ['a wire by its name alone', 'وقالت سلمى حداد لرويترز إن السد صامد.', 'رويترز'],
    ['an agency, in English', 'Maria Lopes told the Antara news agency that the dam was safe.', 'Antara'],
    ['a wire, in English', 'Maria Lopes told Reuters the dam was safe.', 'Reuters'],
    ['nobody', 'وقالت سلمى حداد للصحفيين إن السد صامد.', undefined],
    ['a parliament', 'Maria Lopes told the Lisbon parliament that the dam was safe.', undefined],
  ])('%s', (_name, text, medium) => {
    const { attributions, entities } = analyse(`${HEADLINE}${text}`);
    expect(attributions.flatMap(({ via }) => via.map((local) => entities[local]?.names[0]))).toEqual(
      medium === undefined ? [] : [medium],
    );
  });
});

describe('quotes and their speakers', () => {
  test('a verbal noun with its pronoun leads to words in marks', () => {
    const text = `${HEADLINE}وبعث السفير رسالة تضمنت تمنياته للبلاد «بالسلامة».`;
    expect(quotesIn(text)).toMatchObject([{ words: 'بالسلامة', kind: 'speech' }]);
  });

  test('a clause after «إن» that is quoted in part yields both', () => {
    const found = quotesIn(`${HEADLINE}وقال مسؤول محلي إن السد «صامد تماما» رغم المطر.`);
    expect(found).toEqual([
      { words: 'السد «صامد تماما» رغم المطر', kind: 'speech', direct: false, speaker: 'مسؤول محلي' },
      { words: 'صامد تماما', kind: 'speech', direct: true, speaker: 'مسؤول محلي' },
    ]);
  });

  test('a name in marks is no speech', () => {
    const found = quotesIn(`${HEADLINE}أبحرت السفينة من طراز «كا - 40» نحو الشمال.`);
    expect(found).toMatchObject([{ words: 'كا - 40', kind: 'title' }]);
  });

  test('«وأضاف» goes on with the speaker before', () => {
    const found = quotesIn(`${HEADLINE}وقال المدرب: «لعبنا بشجاعة كبيرة اليوم». وأضاف: «سنعود أقوى في الموسم المقبل».`);
    expect(found.map((quote) => quote.speaker)).toEqual(['المدرب', 'المدرب']);
  });
});
