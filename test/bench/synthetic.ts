import { arabic } from './made-up/arabic.ts';
import { english } from './made-up/english.ts';
import { mixed, type Random, randomOf } from './made-up/random.ts';
import { type Facts, factsOf, filled, slotsOf, type Tongue } from './made-up/tongue.ts';

/** What a made-up folder is like. */
export interface FolderKind {
  /** Articles that appear in a day. */
  readonly aDay: number;
  /** Most sentences of an article, and most articles that tell of one event. */
  readonly sentences: number;
  readonly articles: number;
}

/** As ten newspapers bring them, see `shape.ts`. */
export const NEWSPAPERS: FolderKind = { aDay: 700, sentences: 60, articles: 60 };
/** Days of few and short articles: as much happens in a small folder as in a large one, and at little cost. */
export const BRIEFS: FolderKind = { aDay: 50, sentences: 4, articles: 8 };

/** How many articles tell of an event: of so large a share of the events from so many to so many. */
const SIZES = [
  [0.85, 1, 1],
  [0.11, 2, 4],
  [0.03, 5, 12],
  [0.01, 13, 60],
] as const;
/** Days within which an event's articles come, most of them soon. */
const DAYS_TOLD = 3;

/**
 * Made-up articles for the benchmark, by path. Events come day by day; most are told once, some by up to sixty articles that
 * copy an agency with changes, reword it, quote it, get a number wrong and add their own. One country is named in all of
 * them. The same number gives the same folder, and a smaller one its beginning.
 */
export function syntheticFolder(count: number, kind = NEWSPAPERS): Map<string, string> {
  const out = new Map<string, string>();
  const due = new Map<number, Event[]>();
  for (let i = 0, seed = 0; i < count; i++) {
    const [event = newEvent(seed++, i, due, kind), ...later] = due.get(i) ?? [];
    due.delete(i);
    if (later.length > 0) due.set(i + 1, [...later, ...(due.get(i + 1) ?? [])]);
    const day = Math.floor(i / kind.aDay);
    const tongue = event.isInBoth && mixed(i, 17) % 2 === 0 ? other(event.tongue) : event.tongue;
    const path = `${dateOf(day)}-${String(i).padStart(5, '0')}-${tongue.code}.txt`;
    out.set(path, page(tongue, event, i, kind));
  }
  return out;
}

/** The day on which a made-up article was published, as `.isnad.json` gives it. */
export function dayOf(path: string): string {
  return path.slice(0, 10);
}

/** The country that is named in all made-up articles. */
export const HUB = { ar: 'غانا', en: 'Ghana' } as const;

interface Event {
  readonly tongue: Tongue;
  readonly isInBoth: boolean;
  readonly facts: Facts;
  readonly seed: number;
}

/** An event that article `first` tells first; the places of all others that will tell it are put down in `due`. */
function newEvent(seed: number, first: number, due: Map<number, Event[]>, kind: FolderKind): Event {
  const random = randomOf(mixed(seed, 7));
  const tongue = random.share() < 0.67 ? arabic : english;
  const event = { tongue, isInBoth: random.share() < 0.1, facts: factsOf(random), seed };
  for (let more = Math.min(kind.articles, sizeOf(random)) - 1; more > 0; more--) {
    const after = 1 + Math.floor(random.share() ** 3 * DAYS_TOLD * kind.aDay);
    due.set(first + after, [...(due.get(first + after) ?? []), event]);
  }
  return event;
}

function sizeOf(random: Random): number {
  let share = random.share();
  for (const [part, least, most] of SIZES) {
    if (share < part) return least + random.below(most - least + 1);
    share -= part;
  }
  return 1;
}

function other(tongue: Tongue): Tongue {
  return tongue === arabic ? english : arabic;
}

function dateOf(day: number): string {
  return new Date(Date.UTC(2023, 2, 1 + day)).toISOString().slice(0, 10);
}

/** How an article comes by its text. */
type Way = 'copies' | 'rewords' | 'quotes' | 'tells';

function page(tongue: Tongue, event: Event, index: number, { sentences }: FolderKind): string {
  const random = randomOf(mixed(index, 11));
  const facts = random.share() < 0.08 ? altered(event.facts, random) : event.facts;
  const way = random.one<Way>(['copies', 'copies', 'rewords', 'quotes', 'tells']);
  const slot = slotsOf(tongue, facts, random);
  const story = agencyStory(tongue, facts, event.seed);
  const lengthWanted = Math.round(6 * Math.exp(1.8 * (random.share() + random.share() + random.share() - 1.5)));
  const body = taken(way, story, slot, tongue, random).slice(0, sentences);
  while (body.length < Math.min(lengthWanted, sentences)) body.push(filled(random.one(tongue.frames), slot));
  const [lead, ...rest] = body;
  const paragraphs = [
    filled(tongue.dateline, slot) + lead,
    ...inParagraphs(rest, random),
    filled(tongue.everywhere, slot),
  ];
  const headline = filled(tongue.headlines[event.seed % tongue.headlines.length] as string, slot);
  const links = [1, 2, 3].map(() => filled(random.one(tongue.headlines), slotsOf(tongue, factsOf(random), random)));
  const page = [headline, `${random.one(tongue.outlets)}\n${filled(tongue.byline, slot)}`];
  if (random.share() < 0.4) page.push(filled(tongue.caption, slot));
  return `${[...page, ...paragraphs, tongue.related, ...links, tongue.residue.join('\n')].join('\n\n')}\n`;
}

interface Story {
  readonly leads: readonly string[];
  readonly quotation: string;
  readonly sentences: readonly string[];
}

/** What the agency says of an event: the same words for all who take them over. */
function agencyStory(tongue: Tongue, facts: Facts, seed: number): Story {
  const random = randomOf(mixed(seed, 13));
  const slot = slotsOf(tongue, facts, random);
  const told = filled(random.one(tongue.frames), slot);
  return {
    leads: (tongue.leads[facts.kind] ?? [told, told]).map((lead) => filled(lead, slot)),
    quotation: filled(random.one(tongue.quotations), slot),
    sentences: Array.from({ length: 6 }, () => filled(random.one(tongue.frames), slot)),
  };
}

/** The sentences of a story that an article takes over in its way. */
function taken(way: Way, story: Story, slot: (name: string) => string, tongue: Tongue, random: Random): string[] {
  const { leads, quotation, sentences } = story;
  switch (way) {
    case 'copies':
      return [leads[0] as string, quotation, ...sentences.filter(() => random.share() < 0.8)].map((sentence) =>
        random.share() < 0.15 ? edited(sentence, slot('noun'), random) : sentence,
      );
    case 'rewords':
      return [leads[1] as string, edited(sentences[0] as string, slot('noun'), random), quotation];
    case 'quotes':
      return [filled(random.one(tongue.frames), slot), quotation];
    case 'tells':
      return [filled(random.one(tongue.frames), slot)];
  }
}

/** A sentence with one word in the middle exchanged. */
function edited(sentence: string, word: string, random: Random): string {
  const words = sentence.split(' ');
  words[2 + random.below(Math.max(1, words.length - 4))] = word;
  return words.join(' ');
}

function altered(facts: Facts, random: Random): Facts {
  return { ...facts, number: facts.number + 1 + random.below(9), amount: facts.amount + 10 * (1 + random.below(9)) };
}

function inParagraphs(sentences: readonly string[], random: Random): string[] {
  const out: string[] = [];
  for (let i = 0; i < sentences.length; ) {
    const size = 1 + random.below(3);
    out.push(sentences.slice(i, i + size).join(' '));
    i += size;
  }
  return out;
}
