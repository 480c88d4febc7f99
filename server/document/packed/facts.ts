import type { Span } from '../../text/span.ts';
import type {
  Article,
  ArticleDay,
  Attribution,
  Block,
  Claim,
  DateExpression,
  Deed,
  Document,
  LocalEntity,
  Mention,
  Parties,
  Quantity,
  Question,
  Quote,
  Term,
  Toll,
  Undone,
} from '../document.ts';
import {
  boolean,
  type Codec,
  count,
  index,
  list,
  maybe,
  maybeString,
  number,
  offset,
  record,
  string,
} from './codec.ts';
import { SAID } from './meanings.ts';

const span = { start: offset, end: offset };
const strings = list(string());
const SPAN = record<Span>(span);
const MAYBE_SPAN = maybe(SPAN);
const weights = number();
const indices = list(count);

const article = record<Article>({
  ...span,
  id: count,
  kind: string(),
  headline: MAYBE_SPAN,
  day: record<ArticleDay>({
    value: maybeString,
    confidence: maybe(string()),
    weekday: index,
    because: strings,
  }),
});

const block = record<Block>({ ...span, zone: string(), role: string(), article: index, repeated: boolean });

const entity = record<LocalEntity>({
  type: string(),
  names: strings,
  roles: strings,
  joins: list(record({ a: string(), b: string(), because: string() })),
});

const date = record<DateExpression>({
  ...span,
  type: string(),
  value: string(),
  days: maybe(number()),
  resolved: maybeString,
  because: string(),
  said: SAID,
});

const quantity = record<Quantity>({
  ...span,
  value: number(),
  unit: maybeString,
  bound: string(),
  of: maybeString,
});

const quote = record<Quote>({
  ...span,
  kind: string(),
  direct: boolean,
  speaker: index,
  speakerSpan: MAYBE_SPAN,
  via: index,
});

const attribution = record<Attribution>({
  ...span,
  kind: string(),
  sources: indices,
  via: indices,
  anonymous: boolean,
  verb: string(),
  content: MAYBE_SPAN,
});

const text = string();

/** Written out, for a document is mostly terms: an object literal is made faster and smaller than member by member. */
const term: Codec<Term> = {
  write({ start, end, kind, key, root, sense, norm, weight, fact }, to) {
    offset.write(start, to);
    offset.write(end, to);
    text.write(kind, to);
    text.write(key, to);
    text.write(root, to);
    maybeString.write(sense, to);
    text.write(norm, to);
    weights.write(weight, to);
    index.write(fact, to);
  },
  read: (from) => ({
    start: offset.read(from),
    end: offset.read(from),
    kind: text.read(from) as Term['kind'],
    key: text.read(from),
    root: text.read(from),
    sense: maybeString.read(from),
    norm: text.read(from),
    weight: weights.read(from),
    fact: index.read(from),
  }),
};

const toll = record<Toll>({
  ...span,
  fate: string(),
  number: count,
  group: maybeString,
  isEarlier: boolean,
  hasGrown: boolean,
  isOfSeveral: boolean,
  isBeyond: boolean,
  when: index,
  said: index,
});

const deed = record<Deed>({
  ...span,
  mood: string(),
  key: string(),
  from: offset,
  object: string(),
  pronoun: maybe(string()),
  nth: maybe(number()),
});

const claim = record<Claim>({
  ...span,
  article: count,
  block: count,
  polarity: string(),
  predicate: string(),
  agent: index,
  object: index,
  place: index,
  when: index,
  sources: indices,
  terms: list(term),
  tolls: list(toll),
  undone: list(record<Undone>({ ...span, key: string(), isRumour: boolean })),
  deeds: list(deed),
  parties: list(record<Parties>({ ...span, deed: string(), agent: SPAN, object: SPAN })),
  questions: list(record<Question>({ topic: string(), isOpen: boolean })),
});

/** The mentions of a document. */
export const MENTIONS: Codec<Document['mentions']> = list(
  record<Mention>({ ...span, type: string(), entity: count, form: string() }),
);

/** A document but for its mentions. */
export const DOCUMENT: Codec<Omit<Document, 'mentions'>> = record<Omit<Document, 'mentions'>>({
  text: string(),
  language: string(),
  articles: list(article),
  blocks: list(block),
  entities: list(entity),
  dates: list(date),
  quantities: list(quantity),
  quotes: list(quote),
  attributions: list(attribution),
  claims: list(claim),
});
