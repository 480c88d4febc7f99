import type { Relation } from '../../server/corpus/corpus.ts';
import { corpusOf, passage } from './corpus.ts';

/** Kinds of the relations that speak against another text: between these pages, in order. */
export function against(...pages: readonly string[]): string[] {
  const corpus = corpusOf(Object.fromEntries(pages.map((page, i) => [`${i}.txt`, page])));
  return corpus
    .relations()
    .filter(({ kind }) => kind !== 'repeats' && kind !== 'paraphrases' && kind !== 'translates')
    .map(({ kind, differs }) => [kind, ...differs.map(({ what }) => what)].join(' '));
}

/** Articles about one made-up event: `a` and `b` stand behind one sentence, and each article ends in its own way. */
export interface EventPages {
  readonly headline: string;
  readonly before: string;
  readonly endings: readonly string[];
}

export const pages = ({ headline, before, endings }: EventPages, ...own: readonly string[]) =>
  own.map((sentence, i) => `${headline}\n\n${before}\n\n${sentence}\n\n${endings[i]}\n`);

export const DAM: EventPages = {
  headline: 'انهيار سد الرمال قرب مدينة كسلا',
  before: 'انهار سد الرمال قرب مدينة كسلا وغمرت المياه الحقول والبساتين المجاورة للنهر.',
  endings: [
    'وقال محافظ كسلا إن فرق الإنقاذ تنقل الأسر المتضررة إلى مدارس المدينة.',
    'وفتحت مدارس كسلا أبوابها للأسر التي نقلتها فرق الإنقاذ بأمر المحافظ.',
    'ودعا المزارعون إلى تعويضهم عن المحاصيل التي أتلفتها المياه.',
    'وتوقف القطار الذي يصل المدينة بالميناء بعد أن جرفت السيول الجسر.',
  ],
};
export const DAM_EN: EventPages = {
  headline: 'Sandy dam bursts near the city of Kassala',
  before: 'The Sandy dam burst near the city of Kassala and water covered the fields and orchards by the river.',
  endings: [
    'The governor of Kassala said rescue crews were moving stranded families to schools in the city.',
    'Schools in Kassala opened for families whom rescue crews had moved on orders of the governor.',
    'Farmers called for compensation for crops that the water destroyed.',
    'The train that links the city to the harbour stopped when torrents swept the bridge away.',
  ],
};
export const OIL: EventPages = {
  headline: 'النفط يهبط مع وفرة المعروض',
  before: 'هبطت أسعار النفط في التعاملات الآسيوية مع ارتفاع مخزونات الخام وصعود مؤشر العملات.',
  endings: [
    'وينتظر المتعاملون في البورصات بيانات المخزونات في جلسة الغد.',
    'وقال محللون إن المتعاملين في البورصات يترقبون جلسة الغد وبيانات المخزونات.',
  ],
};
export const OIL_EN: EventPages = {
  headline: 'Oil slides on plentiful supply',
  before: 'Oil slid in Asian trading as crude stocks rose and the currency index gained.',
  endings: [
    'Traders on the bourse await data on stocks before the settlement of futures tomorrow.',
    'Analysts said that the bourse would look at data on stocks when futures settle tomorrow.',
  ],
};

/** The relations between two sentences in articles about one made-up event, whose headline and endings `around` holds. */
export function between(a: string, b: string, [headline, ...endings]: readonly string[]): (Relation & Passages)[] {
  const corpus = corpusOf({
    'a.txt': `${headline}\n\n${a}\n\n${endings[0]}`,
    'b.txt': `${headline}\n\n${b}\n\n${endings[1]}`,
  });
  return corpus
    .relations()
    .map((one) => ({ ...one, textA: passage(corpus, one.a), textB: passage(corpus, one.b) }))
    .filter(({ textA, textB }) => a.includes(textA) && b.includes(textB));
}

interface Passages {
  readonly textA: string;
  readonly textB: string;
}

export const FLOOD = [
  'فيضانات تجتاح مدينة سيلهيت في بنغلادش',
  'وشردت الفيضانات آلاف الأسر في سيلهيت وغمرت المياه الأسواق والمدارس.',
  'وغمرت مياه الفيضانات مدارس سيلهيت وأسواقها وشردت آلافا من سكانها.',
];
export const FLOOD_EN = [
  'Floods sweep through the city of Sylhet in Bangladesh',
  'Thousands of families lost their homes as water filled the markets and schools of Sylhet.',
  'Markets and schools in Sylhet were under water and thousands of families were homeless.',
];
