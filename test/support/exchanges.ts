/** Made-up pages in which copies put one word for another. */
export interface Exchanging {
  /** Two words for one thing, which no lexicon has as synonyms, and two that take sides. */
  readonly words: readonly [string, string];
  /** Pages of a folder that say one thing with either word: two a sentence, by path. */
  readonly witness: (
    sentence: number,
    copy: string,
    words: readonly [string, string],
  ) => Readonly<Record<string, string>>;
  /** Two pages that know both words, and say another sentence, which opens so, with one of them each. */
  readonly opening: string;
  readonly asked: (words: readonly [string, string]) => Readonly<Record<string, string>>;
}

interface Event {
  readonly headline: string;
  readonly say: (word: string) => string;
  readonly endings: readonly [string, string];
}

const pagesOf = (name: string, { headline, say, endings }: Event, words: readonly [string, string]) =>
  Object.fromEntries(
    words.map((word, i) => [
      `${name}-${i}.txt`,
      `${headline} ${i === 0 ? '' : '.'}\n\n${say(word)}\n\n${endings[i]}\n`,
    ]),
  );

const AR: readonly Event[] = [
  {
    headline: 'عاصفة تضرب ميناء بورسودان',
    say: (word) =>
      `نقلت فرق الإنقاذ العائلات المتضررة إلى ${word} القريبة من الميناء القديم قبل وصول العاصفة إلى بورسودان.`,
    endings: ['وقال الصيادون إن العاصفة حطمت قواربهم.', 'وانقطعت الكهرباء عن بورسودان ساعات طويلة.'],
  },
  {
    headline: 'موجة برد تجتاح مدينة سطيف',
    say: (word) => `زودت فرق تطوعية ${word} بالأغطية وأجهزة التدفئة والمولدات قبل أن تشتد موجة البرد في سطيف.`,
    endings: ['وتوقفت حركة القطارات في سطيف.', 'وتراكمت الثلوج على الطرق الجبلية حول سطيف.'],
  },
];
const AR_ASKED: Event = {
  headline: 'زلزال يهز مدينة أغادير',
  say: (word) => `جرفت آليات ثقيلة ${word} المشيدة من الخشب والصفيح في أغادير خشية انهيار سقوفها.`,
  endings: ['', ''],
};
const EN: readonly Event[] = [
  {
    headline: 'Storm batters the harbour of Suakin',
    say: (word) =>
      `Rescue crews moved stranded families to ${word} behind the old lighthouse before the storm hit Suakin.`,
    endings: ['Fishermen said that the storm had smashed their boats.', 'Power failed in Suakin for hours.'],
  },
  {
    headline: 'Cold snap grips the town of Setif',
    say: (word) =>
      `The mayor of Setif equipped ${word} with blankets, heaters and generators lest the frost grow harsher.`,
    endings: ['Trains to Setif stopped.', 'Snow piled up on mountain roads round Setif.'],
  },
];
const EN_ASKED: Event = {
  headline: 'Tremor shakes the city of Agadir',
  say: (word) =>
    `The housing ministry sealed ${word} built of timber and sheet metal in Agadir lest their roofs cave in.`,
  endings: ['', ''],
};

const folder = (
  words: readonly [string, string],
  events: readonly Event[],
  asked: Event,
  both: (words: readonly [string, string], i: number) => string,
): Exchanging => ({
  words,
  opening: asked.say('').split(' ').slice(0, 3).join(' '),
  witness: (sentence, copy, own) => pagesOf(`${sentence}${copy}`, events[sentence] as Event, own),
  asked: (own) => pagesOf('asked', { ...asked, endings: [both(own, 0), both(own, 1)] }, own),
});

export const EXCHANGES = {
  ar: folder(['العنابر', 'الهناجر'], AR, AR_ASKED, ([one, other], i) =>
    i === 0 ? `وسكن أغادير ألوف في ${one} وفي ${other}.` : `وفي ${other} وفي ${one} نام أطفال أغادير.`,
  ),
  en: folder(['refuges', 'shelters'], EN, EN_ASKED, ([one, other], i) =>
    i === 0
      ? `Thousands in Agadir lived in ${one} or in ${other}.`
      : `Children of Agadir slept in ${other} and in ${one}.`,
  ),
};
