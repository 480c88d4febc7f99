import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../support/corpus.ts';
import { between, FLOOD, FLOOD_EN } from '../../support/events.ts';

/** The passages that are related between two paragraphs, each in an article about one event. */
function related(a: string, b: string, around: readonly string[]): string[] {
  return between(a, b, around).map(({ kind, textA, textB }) => `${kind}: ${textA} | ${textB}`);
}

describe('what one text says in passing is found in the sentence that another makes of it', () => {
  it.each([
    [
      'behind who says it',
      'وأعلن المحافظ كريم الدين مساء الأحد إغلاق محطات الكهرباء في الضاحية الشرقية خشية الحرائق ووصول قوارب إنقاذ جديدة من العاصمة بعد انقطاع دام يومين للاتصالات والطرق.',
      'وقال رجل إطفاء إن محطات الكهرباء في الضاحية الشرقية أغلقت خشية الحرائق.',
      FLOOD,
      /محطات الكهرباء في الضاحية الشرقية .*خشية الحرائق/,
    ],
    [
      'in the middle of a sentence',
      'Governor Karim Uddin praised volunteers from three provinces while power stations across the eastern suburb stayed closed against fires and the army ferried doctors to remote islands.',
      'Power stations across the eastern suburb closed against fires.',
      FLOOD_EN,
      /ower stations across the eastern suburb .*closed against fires/,
    ],
    [
      'across the bounds of clauses',
      'وقال مسؤول إن الإمدادات شحيحة في القرى، ووزعت جمعية الهلال مولدات كهربائية وأغطية على النازحين، وحذر أطباء من الكوليرا بين الأطفال والمسنين.',
      'ونقلت شاحنات عسكرية مولدات كهربائية وأغطية وزعتها جمعية الهلال على النازحين، بينما ينتظر صيادون تعويضات عن قوارب حطمها التيار.',
      FLOOD,
      /جمعية الهلال مولدات كهربائية وأغطية على النازحين \| .*مولدات كهربائية وأغطية وزعتها جمعية الهلال على النازحين$/m,
    ],
    [
      'across the bounds of clauses in English',
      'Supplies ran short in the villages, the crescent society handed generators and blankets to displaced families, and doctors warned of cholera.',
      'Army trucks carried generators and blankets that the crescent society handed to displaced families, while fishermen awaited compensation for wrecked boats.',
      FLOOD_EN,
      /crescent society handed generators and blankets to displaced families \| .*generators and blankets that the crescent society handed to displaced families$/m,
    ],
  ])('%s', (_, a, b, around, passage) => {
    expect(related(a, b, around).join('\n')).toMatch(passage);
  });

  it.each([
    [
      'a title and a name',
      'والتقى رئيس الوزراء البنغلادشي محمد يونس متطوعين من ثلاث محافظات وشكرهم على ما بذلوه طوال أسبوع كامل.',
      'وتجنب رئيس الوزراء البنغلادشي محمد يونس الرد على أسئلة الصحفيين حول ميزانية السدود المتهالكة.',
      FLOOD,
    ],
    [
      'who met whom',
      'واستقبل رئيس الوزراء البنغلادشي محمد يونس مساء الأحد وزير الدفاع النيبالي في مطار سيلهيت قبل توزيع بطانيات وأدوية على مئات المشردين الذين افترشوا أرصفة الميناء القديم.',
      'وامتدح صيادون غاضبون رئيس الوزراء البنغلادشي محمد يونس بخلاف وزير الدفاع النيبالي الذي تجاهل قراهم المنكوبة وشباكهم الممزقة وقواربهم المحطمة على ضفاف النهر.',
      FLOOD,
    ],
    [
      'wishes and honours',
      'وقدم المحافظ كريم الدين خالص التعازي والمواساة لذوي المزارعين سائلا الله أن يتغمدهم بواسع رحمته ويسكنهم فسيح جناته وافتتح سوقا للأسماك.',
      'وتفقد المحافظ كريم الدين مدرسة مهجورة داعيا المولى عز وجل أن يتغمد معلما غرق بواسع رحمته ويسكنه فسيح جناته وخالص التعازي والمواساة لأسرته.',
      FLOOD,
    ],
    [
      'wishes in English',
      'Governor Karim Uddin offered heartfelt condolences to farmers, wished fishermen a speedy recovery and opened a fish market.',
      'Governor Karim Uddin toured an abandoned school, wished its caretaker a speedy recovery and sent heartfelt condolences to a teacher.',
      FLOOD_EN,
    ],
    [
      'a title and a name in English',
      'Bangladeshi prime minister Muhammad Yunus met volunteers from three provinces and thanked them warmly.',
      'Reporters asked Bangladeshi prime minister Muhammad Yunus about the budget of crumbling embankments.',
      FLOOD_EN,
    ],
  ])('not %s', (_, a, b, around) => {
    expect(related(a, b, around)).toEqual([]);
  });
});

describe('what is said more firmly', () => {
  it.each([
    [
      'the oldest, and one of the oldest',
      'ويضم متحف سيلهيت أقدم نسخة لديوان لالون في آسيا وأعلن إغلاقه أسبوعا.',
      'وأغلق متحف سيلهيت الذي يملك واحدة من أقدم نسخ ديوان لالون في آسيا أبوابه خوفا على المقتنيات.',
      FLOOD,
      'واحدة من',
    ],
    [
      'the oldest, and one of the oldest, in English',
      'Sylhet museum holds the oldest manuscript of Lalon poems in Asia and closed for a week.',
      'Fearing for its collections, the museum of Sylhet, keeper of one of the oldest manuscripts of Lalon poems in Asia, shut.',
      FLOOD_EN,
      'one of the',
    ],
  ])('%s', (_, a, b, around, words) => {
    const altered = between(a, b, around).filter(({ kind }) => kind === 'alters');
    expect(altered.map(({ differs }) => differs[0]?.what)).toEqual(['hedge']);
    expect(altered[0]?.because).toContain(words);
  });

  it.each([
    [
      'Arabic',
      'عالمة تكتشف أقدم مسجد خشبي في آسيا',
      'وقالت العالمة إن البناء قد يكون واحدا من أقدم المساجد الخشبية المعروفة في آسيا وإنها تنتظر نتائج الفحص.',
    ],
    [
      'English',
      'Scholar finds oldest wooden mosque of Asia',
      'The scholar said that the building was perhaps among the oldest wooden mosques of Asia and awaited tests.',
    ],
  ])('a heading than its text, %s', (_, heading, body) => {
    const corpus = corpusOf({ 'a.txt': `${heading}\n\n${body}\n` });
    expect(corpus.relations().map(({ kind, differs }) => [kind, differs[0]?.what])).toEqual([['alters', 'hedge']]);
  });
});

describe('a hedge on something else makes nothing less firm', () => {
  it.each([
    [
      'وغذى التقارب مخاوف أهلية من تعاون صناعي بين المقاطعتين قد يعزز موقف أصحاب السدود خلال مفاوضات الري في الإقليم.',
      'وتفقد الضيف معملا للسفن، وناقش سبل تعزيز التعاون الصناعي بين المقاطعتين.',
      FLOOD,
    ],
    [
      'The visit fed fears of industrial cooperation between both provinces that may strengthen owners of dams during talks on irrigation.',
      'The guest toured a shipyard and discussed strengthening industrial cooperation between both provinces.',
      FLOOD_EN,
    ],
  ])('%s', (a, b, around) => {
    expect(related(a, b, around).filter((one) => one.startsWith('alters'))).toEqual([]);
  });
});

describe('who says it is no part of what is said', () => {
  it.each([
    [
      'وقال المحافظ كريم الدين في بيان مساء الأحد إن المستشفى الميداني يستقبل ثلاثين مصابا بالحمى يوميا.',
      'وذكر طبيب من بعثة الإغاثة الأوروبية في مقابلة إذاعية أن المستشفى الميداني يستقبل ثلاثين مصابا بالحمى يوميا.',
      FLOOD,
    ],
    [
      'Governor Karim Uddin said in a statement on Sunday that the field hospital receives thirty fever patients daily.',
      'A doctor of the European relief mission said in a radio interview that the field hospital receives thirty fever patients daily.',
      FLOOD_EN,
    ],
  ])('%s', (a, b, around) => {
    expect(related(a, b, around)).toHaveLength(1);
  });
});
