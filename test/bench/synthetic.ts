/**
 * Made-up articles for the benchmark: invented events, each told by several outlets that take sentences over from an
 * agency, change a number, add their own and link to what else they have. The same number gives the same folder.
 */
export function syntheticFolder(count: number): Map<string, string> {
  const random = randomNumbers(20_240_229);
  const out = new Map<string, string>();
  for (let event = 0; out.size < count; event++) {
    const tell = event % 3 === 2 ? english : arabic;
    const facts = factsOf(event, random);
    const sentences = tell.sentences(facts);
    const articles = 2 + Math.floor(random() * 9);
    for (let i = 0; i < articles && out.size < count; i++) {
      const path = `${String(out.size).padStart(5, '0')}-${tell.code}.txt`;
      out.set(path, article(tell, facts, sentences, random));
    }
  }
  return out;
}

/** Words that are an event's own, and how many of its words are such. */
const OWN_WORDS = 16;
const OWN_SHARE = 0.6;

/** Numbers from 0 to 1 (mulberry32), always the same for a seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What an event is made of: indices into the words of a language, and numbers. */
interface Facts {
  readonly kind: number;
  readonly place: number;
  readonly other: number;
  readonly speaker: number;
  readonly second: number;
  readonly agency: number;
  readonly number: number;
  readonly amount: number;
  readonly day: number;
  readonly month: number;
  /** From which the event's own words follow. */
  readonly seed: number;
}

function factsOf(event: number, random: () => number): Facts {
  const pick = (most: number) => Math.floor(random() * most);
  return {
    kind: event % 5,
    place: pick(24),
    other: pick(24),
    speaker: pick(196),
    second: pick(196),
    agency: pick(3),
    number: 3 + pick(90),
    amount: 100 * (1 + pick(60)),
    day: 1 + pick(28),
    month: pick(12),
    seed: pick(1_000_000),
  };
}

interface Tongue {
  readonly code: 'ar' | 'en';
  readonly related: string;
  dateline(facts: Facts): string;
  headline(facts: Facts): string;
  /** What the agency says of the event. */
  sentences(facts: Facts): string[];
  /** A sentence of an outlet's own. */
  own(facts: Facts, random: () => number): string;
}

function article(tell: Tongue, facts: Facts, agency: readonly string[], random: () => number): string {
  const changed = random() < 0.2 ? { ...facts, number: facts.number + 1 + Math.floor(random() * 9) } : facts;
  const sentences = changed === facts ? agency : tell.sentences(changed);
  const body = sentences.filter((_, i) => i < 2 || random() < 0.7);
  for (let own = 0; own < 3; own++) body.splice(2 + Math.floor(random() * body.length), 0, tell.own(facts, random));
  const paragraphs: string[] = [];
  for (let i = 0; i < body.length; i += 2) paragraphs.push(body.slice(i, i + 2).join(' '));
  const links = [1, 2, 3].map(() => tell.headline(factsOf(Math.floor(random() * 5), random)));
  return `${[tell.headline(facts), tell.dateline(facts), ...paragraphs, tell.related, ...links].join('\n\n')}\n`;
}

function at(words: readonly string[], index: number): string {
  return words[index % words.length] as string;
}

const PLACES_AR =
  'كوماسي|أروشا|بانجول|نيامي|لوساكا|كيتو|أسونسيون|فالبارايسو|مونتيفيديو|لاباز|كاتماندو|ثيمفو|أولان باتور|ألماتي|بيشكك|تبليسي|ريغا|تالين|بورتو|غدانسك|سوفا|أبيا|ويلينغتون|هوبارت'.split(
    '|',
  );
const GIVEN_AR = 'كوامي|أبينا|توماس|إلينا|راشد|مريم|يوسف|سلمى|دانيال|نادية|أنور|ليلى|بيدرو|كارمن'.split('|');
const FAMILY_AR =
  'منساه|أوسي|كاربو|فاليرو|الحمدان|بنت سعيد|تيخادا|موريرا|غوردون|ساندوفال|أمادي|كيبيت|لوبيز|ياكوب'.split('|');
const MONTHS_AR = 'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر'.split('|');
const AGENCIES_AR = ['رويترز', 'أ ف ب', 'د ب أ'];
const NOUNS_AR =
  'المزارعون|التجار|الطلاب|المرضى|الصيادون|السائقون|العمال|السياح|الأطباء|المهندسون|الجسر|الميناء|المستشفى|المدرسة|المطار|الملعب|المخبز|المكتبة|القطار|السد|الحقول|الغابة|المصنع|المسرح|المحكمة|الشاطئ|القرية|البئر|المنجم|المعرض|الحافلات|الأسعار|الأمطار|الرياح|البذور|الخيام|اللقاحات|الأدوية|الكتب|الحدائق'.split(
    '|',
  );
const VERBS_AR =
  'يهدد|يعطل|ينقذ|يغلق|يفتح|يوسع|يرمم|يحمي|ينقل|يبيع|يوزع|يراقب|يستقبل|يودع|يغرق|يجفف|يزرع|يحصد|يقيس|يرسم|يفحص|يجهز|يستبدل|يكتشف|يمول|يؤجل|يلغي|يدشن|يقلص|يضاعف'.split(
    '|',
  );
const ADJECTIVES_AR =
  'القديم|الساحلي|الجبلي|الشرقي|البلدي|الزراعي|الصحي|المهجور|الصغير|الطويل|الأخضر|الحجري|الخشبي|الموسمي|المجاني|الليلي|السنوي|النادر|الثقيل|البارد'.split(
    '|',
  );

/** Made-up words that only one event has, formed as Arabic words are. */
function wordsAr(seed: number): string[] {
  const random = randomNumbers(seed + 1);
  const letter = () => 'بتجحدرزسشصطعغفقكلمنه'.charAt(Math.floor(random() * 20));
  return Array.from({ length: OWN_WORDS }, (_, i) => {
    const [a, b, c] = [letter(), letter(), letter()];
    return [`ال${a}ا${b}${c}`, `الم${a}${b}و${c}`, `الت${a}${b}ي${c}`, `ال${a}${b}ا${c}`][i % 4] as string;
  });
}

/** A clause that nobody has said before, with the words of news and those of its event. */
function clauseAr(place: string, own: readonly string[], random: () => number): string {
  const one = (words: readonly string[]) =>
    random() < OWN_SHARE ? at(own, Math.floor(random() * OWN_WORDS)) : at(words, Math.floor(random() * words.length));
  const ends: readonly string[] = [
    `في ${place}`,
    `قرب ${one(NOUNS_AR)} ${one(ADJECTIVES_AR)}`,
    `بعد ${2 + Math.floor(random() * 30)} يوما`,
  ];
  return `${one(NOUNS_AR)} ${one(ADJECTIVES_AR)} ${one(VERBS_AR)} ${one(NOUNS_AR)} ${one(ADJECTIVES_AR)} ${at(ends, Math.floor(random() * ends.length))}`;
}

const arabic: Tongue = {
  code: 'ar',
  related: 'مقالات ذات صلة',
  dateline: (f) => `${at(PLACES_AR, f.place)} (${at(AGENCIES_AR, f.agency)}) - ${f.day} ${at(MONTHS_AR, f.month)} 2023`,
  headline: (f) =>
    [
      `حريق في ${at(PLACES_AR, f.place)} يودي بحياة ${f.number} شخصا`,
      `فيضانات ${at(PLACES_AR, f.place)} تشرد ${f.amount} أسرة`,
      `${at(PLACES_AR, f.place)} و${at(PLACES_AR, f.other)} توقعان اتفاقا للتجارة`,
      `إضراب عمال الميناء في ${at(PLACES_AR, f.place)} يدخل يومه الثالث`,
      `افتتاح متحف جديد في ${at(PLACES_AR, f.place)} بحضور ${f.amount} زائر`,
    ][f.kind] as string,
  sentences: (f) => {
    const place = at(PLACES_AR, f.place);
    const [speaker, second] = [f.speaker, f.second].map((i) => `${at(GIVEN_AR, i)} ${at(FAMILY_AR, i >> 3)}`);
    const day = `${f.day} ${at(MONTHS_AR, f.month)}`;
    const what = [
      `قتل ${f.number} شخصا وأصيب عشرات آخرون في حريق اندلع في سوق شعبية بمدينة ${place} يوم السبت`,
      `اضطرت ${f.amount} أسرة إلى مغادرة منازلها بعد فيضانات اجتاحت أحياء ${place} في ${day}`,
      `وقع وفدان من ${place} و${at(PLACES_AR, f.other)} اتفاقا لزيادة التبادل التجاري بنسبة ${f.number} في المئة`,
      `واصل عمال الميناء في ${place} إضرابهم عن العمل لليوم الثالث مطالبين بزيادة الأجور ${f.number} في المئة`,
      `افتتحت مدينة ${place} متحفا جديدا يضم ${f.amount} قطعة أثرية من القرن الثامن عشر`,
    ][f.kind];
    const random = randomNumbers(f.seed);
    const own = wordsAr(f.seed);
    const clause = () => clauseAr(place, own, random);
    return [
      `${what}، وفق ما أعلنه رئيس البلدية ${speaker}.`,
      `وقال ${speaker} إن "${clause()} و${clause()}".`,
      `وأضاف أن ${clause()}، وأن الحكومة خصصت ${f.amount} ألف دولار لذلك.`,
      `وأكدت وزيرة الداخلية ${second} أن ${clause()}.`,
      `ونفت ${second} أن يكون ${clause()}.`,
      `ونقلت وكالة ${at(AGENCIES_AR, f.agency)} عن شهود قولهم إن ${clause()}.`,
      `ومن المقرر أن يبحث مجلس المدينة في ${day} لماذا ${clause()}.`,
      `وكانت ${at(PLACES_AR, f.other)} قد شهدت قبل ${2 + (f.number % 7)} سنوات أن ${clause()}.`,
    ];
  },
  own: (f, random) => {
    const own = wordsAr(f.seed);
    const clause = clauseAr(at(PLACES_AR, f.place), own, random);
    const frames = ['ويرى مراقبون أن', 'وذكرت صحيفة محلية أن', 'ويقول السكان إن', 'ومنذ سنوات'];
    return `${at(frames, Math.floor(random() * 4))} ${clause}، و${clauseAr(at(PLACES_AR, f.other), own, random)}.`;
  },
};

const PLACES_EN =
  'Kumasi|Arusha|Banjul|Niamey|Lusaka|Quito|Asuncion|Valparaiso|Montevideo|La Paz|Kathmandu|Thimphu|Ulaanbaatar|Almaty|Bishkek|Tbilisi|Riga|Tallinn|Porto|Gdansk|Suva|Apia|Wellington|Hobart'.split(
    '|',
  );
const GIVEN_EN = 'Kwame|Abena|Thomas|Elena|Rashid|Mariam|Yusuf|Salma|Daniel|Nadia|Anwar|Leila|Pedro|Carmen'.split('|');
const FAMILY_EN = 'Mensah|Osei|Carbo|Valero|Hamdan|Saeed|Tejada|Moreira|Gordon|Sandoval|Amadi|Kibet|Lopez|Yakub'.split(
  '|',
);
const MONTHS_EN = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');
const AGENCIES_EN = ['Reuters', 'AFP', 'AP'];
const NOUNS_EN =
  'farmers|traders|students|patients|fishermen|drivers|workers|tourists|doctors|engineers|bridge|harbour|hospital|school|airport|stadium|bakery|library|railway|dam|fields|forest|factory|theatre|court|beach|village|well|mine|exhibition|buses|prices|rains|winds|seeds|tents|vaccines|medicines|books|gardens'.split(
    '|',
  );
const VERBS_EN =
  'threatens|delays|rescues|closes|opens|widens|repairs|protects|carries|sells|shares|watches|receives|leaves|floods|dries|plants|harvests|measures|paints|inspects|equips|replaces|discovers|funds|postpones|cancels|launches|shrinks|doubles'.split(
    '|',
  );
const ADJECTIVES_EN =
  'old|coastal|mountain|eastern|municipal|agricultural|medical|deserted|small|long|green|stone|wooden|seasonal|free|nightly|yearly|rare|heavy|cold'.split(
    '|',
  );

/** The same in English. */
function wordsEn(seed: number): string[] {
  const random = randomNumbers(seed + 1);
  const syllable = () => 'bdfgklmnprst'.charAt(Math.floor(random() * 12)) + 'aeiou'.charAt(Math.floor(random() * 5));
  return Array.from({ length: OWN_WORDS }, () => `${syllable()}${syllable()}${syllable()}n`);
}

/** The same in English. */
function clauseEn(place: string, own: readonly string[], random: () => number): string {
  const one = (words: readonly string[]) =>
    random() < OWN_SHARE ? at(own, Math.floor(random() * OWN_WORDS)) : at(words, Math.floor(random() * words.length));
  const ends: readonly string[] = [
    `in ${place}`,
    `near the ${one(ADJECTIVES_EN)} ${one(NOUNS_EN)}`,
    `after ${2 + Math.floor(random() * 30)} days`,
  ];
  return `the ${one(ADJECTIVES_EN)} ${one(NOUNS_EN)} ${one(VERBS_EN)} the ${one(ADJECTIVES_EN)} ${one(NOUNS_EN)} ${at(ends, Math.floor(random() * ends.length))}`;
}

const english: Tongue = {
  code: 'en',
  related: 'Related articles',
  dateline: (f) =>
    `${at(PLACES_EN, f.place).toUpperCase()}, ${at(MONTHS_EN, f.month)} ${f.day}, 2023 (${at(AGENCIES_EN, f.agency)})`,
  headline: (f) =>
    [
      `Fire in ${at(PLACES_EN, f.place)} kills ${f.number}`,
      `Floods in ${at(PLACES_EN, f.place)} drive ${f.amount} families from their homes`,
      `${at(PLACES_EN, f.place)} and ${at(PLACES_EN, f.other)} sign trade agreement`,
      `Dock strike in ${at(PLACES_EN, f.place)} enters third day`,
      `New museum opens in ${at(PLACES_EN, f.place)} to ${f.amount} visitors`,
    ][f.kind] as string,
  sentences: (f) => {
    const place = at(PLACES_EN, f.place);
    const [speaker, second] = [f.speaker, f.second].map((i) => `${at(GIVEN_EN, i)} ${at(FAMILY_EN, i >> 3)}`);
    const day = `${at(MONTHS_EN, f.month)} ${f.day}`;
    const what = [
      `A fire at a market in ${place} killed ${f.number} people and injured dozens on Saturday`,
      `Floods drove ${f.amount} families from their homes in ${place} on ${day}`,
      `Delegations from ${place} and ${at(PLACES_EN, f.other)} agreed to raise trade by ${f.number} percent`,
      `Dock workers in ${place} went on with their strike for a third day, asking for ${f.number} percent more pay`,
      `The city of ${place} opened a museum with ${f.amount} pieces from the eighteenth century`,
    ][f.kind];
    const random = randomNumbers(f.seed);
    const own = wordsEn(f.seed);
    const clause = () => clauseEn(place, own, random);
    return [
      `${what}, mayor ${speaker} said.`,
      `"We know that ${clause()} and that ${clause()}," ${speaker} said.`,
      `He added that ${clause()}, for which the government had set aside $${f.amount},000.`,
      `Interior minister ${second} said that ${clause()}.`,
      `${second} denied that ${clause()}.`,
      `Witnesses told ${at(AGENCIES_EN, f.agency)} that ${clause()}.`,
      `The city council is to discuss on ${day} why ${clause()}.`,
      `In ${at(PLACES_EN, f.other)} it was seen ${2 + (f.number % 7)} years ago that ${clause()}.`,
    ];
  },
  own: (f, random) => {
    const own = wordsEn(f.seed);
    const clause = clauseEn(at(PLACES_EN, f.place), own, random);
    const frames = ['Observers say that', 'A local paper wrote that', 'Residents say that', 'For years'];
    return `${at(frames, Math.floor(random() * 4))} ${clause}, and ${clauseEn(at(PLACES_EN, f.other), own, random)}.`;
  },
};
