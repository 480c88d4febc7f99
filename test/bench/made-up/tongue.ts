import { mixed, type Random } from './random.ts';

/** What a language gives to made-up articles. Templates have slots in braces, which `filled` fills. */
export interface Tongue {
  readonly code: 'ar' | 'en';
  /** Common words first; where a list ends, `invented` goes on without an end. */
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly adjectives: readonly string[];
  invented(kind: 'noun' | 'verb' | 'adjective' | 'family', rank: number): string;
  readonly given: readonly string[];
  readonly places: readonly string[];
  readonly agencies: readonly string[];
  readonly outlets: readonly string[];
  readonly titles: readonly string[];
  readonly organisations: readonly string[];
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** What happened, by kind of event, for the first kinds; two wordings of each. */
  readonly leads: readonly (readonly [string, string])[];
  readonly headlines: readonly string[];
  /** Clauses, and sentences that tell one. */
  readonly clauses: readonly string[];
  readonly frames: readonly string[];
  readonly quotations: readonly string[];
  readonly dateline: string;
  readonly byline: string;
  readonly caption: string;
  readonly related: string;
  readonly residue: readonly string[];
  /** Names the hub; every article holds it. */
  readonly everywhere: string;
}

/** A template with its slots filled. */
export function filled(template: string, slot: (name: string) => string): string {
  return template.replace(/\{([a-z]+)\}/g, (_, name: string) => slot(name));
}

/** What an event is made of. */
export interface Facts {
  readonly kind: number;
  readonly place: number;
  readonly number: number;
  readonly amount: number;
  /** Ranks of the words that this event is told in. */
  readonly words: readonly number[];
  /** Ranks of the names of those who speak. */
  readonly people: readonly number[];
  readonly organisation: number;
}

/** How steeply words and names get rarer (see `Random.rank`); fitted to a day of Arabic newspapers, see `shape.ts`. */
const WORDS = 1.15;
const NAMES = 1.2;
/** How many of a sentence's words are those of its event, and how many of its names. */
const OWN_WORDS = 0.25;
const OWN_NAMES = 0.4;

/** Kinds of event; those beyond the leads of a language are told in any words. */
const KINDS = 25;

export function factsOf(random: Random): Facts {
  return {
    kind: random.below(KINDS),
    place: random.below(1000),
    number: 3 + random.below(90),
    amount: 100 + 10 * random.below(600),
    words: Array.from({ length: 24 }, () => random.rank(WORDS)),
    people: [0, 1, 2].map(() => random.rank(NAMES)),
    organisation: random.rank(WORDS),
  };
}

/** Fills slots with what an event is made of and with what else there is to say. */
export function slotsOf(tongue: Tongue, facts: Facts, random: Random): (name: string) => string {
  const word = (kind: 'noun' | 'verb' | 'adjective', common: readonly string[]) => {
    const rank = random.share() < OWN_WORDS ? random.one(facts.words) : random.rank(WORDS);
    return common[rank] ?? tongue.invented(kind, rank);
  };
  const slot = (name: string): string => {
    switch (name) {
      case 'noun':
        return word('noun', tongue.nouns);
      case 'verb':
        return word('verb', tongue.verbs);
      case 'adjective':
        return word('adjective', tongue.adjectives);
      case 'clause':
        return filled(random.one(tongue.clauses), slot);
      case 'person':
        return personOf(tongue, random.share() < OWN_NAMES ? random.one(facts.people) : random.rank(NAMES));
      case 'mayor':
        return personOf(tongue, facts.people[0] ?? 0);
      case 'place':
        return placeOf(tongue, facts.place);
      case 'elsewhere':
        return placeOf(tongue, random.below(1000));
      case 'organisation':
        return organisationOf(tongue, random.share() < OWN_NAMES ? facts.organisation : random.rank(WORDS));
      case 'title':
        return random.one(tongue.titles);
      case 'agency':
        return random.one(tongue.agencies);
      case 'number':
        return String(facts.number);
      case 'amount':
        return String(facts.amount);
      case 'some':
        return String(2 + random.below(random.one([30, 300, 9000])));
      case 'weekday':
        return random.one(tongue.weekdays);
      case 'day':
        return String(1 + random.below(28));
      case 'month':
        return random.one(tongue.months);
      default:
        throw new Error(`There is no slot {${name}}.`);
    }
  };
  return slot;
}

function personOf(tongue: Tongue, rank: number): string {
  const given = tongue.given[mixed(rank, 1) % tongue.given.length];
  return `${given} ${tongue.invented('family', rank)}`;
}

function placeOf(tongue: Tongue, rank: number): string {
  return tongue.places[rank % tongue.places.length] as string;
}

function organisationOf(tongue: Tongue, rank: number): string {
  return `${tongue.organisations[mixed(rank, 2) % tongue.organisations.length]} ${tongue.invented('family', rank)}`;
}
