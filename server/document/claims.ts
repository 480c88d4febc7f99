import type { Language } from '../language/language.ts';
import { contains, overlap, overlapping, type Span } from '../text/span.ts';
import type { BlockReading } from './analyse.ts';
import { clauses } from './claims/clauses.ts';
import { deedsIn } from './claims/deeds.ts';
import { partiesIn } from './claims/parties.ts';
import { questionsIn } from './claims/questions.ts';
import { factsByStart, termsOf } from './claims/terms.ts';
import { tollsIn } from './claims/tolls.ts';
import { undoneIn } from './claims/undone.ts';
import type {
  Attribution,
  Block,
  Claim,
  DateExpression,
  Document,
  Mention,
  Polarity,
  Quantity,
  Term,
} from './document.ts';

type Facts = Pick<Document, 'mentions' | 'dates' | 'quantities' | 'quotes' | 'attributions'>;

const CLAIMING_ROLES: ReadonlySet<Block['role']> = new Set(['headline', 'deck', 'paragraph']);

const FRAMES: ReadonlySet<Attribution['kind']> = new Set([
  'agency-report',
  'according-to',
  'relayed',
  'headline',
  'dateline',
]);

/**
 * The clauses that say something of the world, in order. Only headlines, decks and paragraphs of
 * main and embedded articles make claims; a repeated line does not claim again. Linear.
 */
export function findClaims(readings: readonly BlockReading[], facts: Facts): Claim[] {
  const starts = factsByStart(facts);
  const frames = facts.attributions.filter(
    ({ kind, verb, content }) => FRAMES.has(kind) || (kind === 'speech-verb' && verb === 'say' && content),
  );
  const framesIn = overlapping(frames);
  const sourcesIn = overlapping(facts.attributions.flatMap(sourced));
  const out: Claim[] = [];
  for (const { block, index, reading, language } of readings) {
    if (block.article === undefined || block.repeated || !CLAIMING_ROLES.has(block.role)) continue;
    if (block.zone !== 'main' && block.zone !== 'embedded') continue;
    for (const sentence of reading.sentences) {
      const tolls = tollsIn(reading, sentence, block.start, facts, language);
      for (const clause of clauses(reading, sentence, language)) {
        const first = reading.words[clause.first];
        const last = reading.words[clause.last - 1];
        if (!first || !last || clause.last <= clause.first) continue;
        const span = { start: first.start + block.start, end: last.end + block.start };
        const around = framesIn(span);
        const terms = termsOf(reading, clause, block.start, facts, starts, language).map((term) =>
          around.some((frame) => contains(frame, term)) ? framed(term) : term,
        );
        const sources = sourcesOf(sourcesIn(span));
        if (terms.every(({ kind, weight }) => kind === 'cue' || weight === 0)) continue;
        const details = {
          sources,
          terms,
          tolls: tolls.filter((toll) => contains(span, facts.quantities[toll.number] as Quantity)),
          deeds: deedsIn(reading, clause, block.start, terms, language),
          undone: undoneIn(reading, clause, block.start, language),
          parties: partiesIn(reading, clause, block.start, terms, language),
          questions: questionsIn(reading, clause, terms, language),
        };
        out.push(claimOf(span, details, block.article, index, facts, language));
      }
    }
  }
  return out;
}

/** Who says it is no part of what is said: it has its place in the clause, but no weight. */
function framed(term: Term): Term {
  return { ...term, weight: 0 };
}

function claimOf(
  span: Span,
  details: Pick<Claim, 'sources' | 'terms' | 'tolls' | 'deeds' | 'undone' | 'parties' | 'questions'>,
  article: number,
  block: number,
  facts: Facts,
  language: Language,
): Claim {
  const { sources, terms, tolls, deeds, undone, parties, questions } = details;
  const named = terms.flatMap((term) =>
    term.kind === 'name' && term.weight > 0 && term.fact !== undefined ? [facts.mentions[term.fact] as Mention] : [],
  );
  const actors = named.filter((mention) => mention.type === 'PER' || mention.type === 'ORG' || mention.type === 'LOC');
  const place = named.find((mention) => mention.type === 'FAC') ?? named.findLast((mention) => mention.type === 'LOC');
  const predicate = terms.find(
    (term) => term.kind === 'word' && term.weight > 0 && !term.norm.startsWith(language.code === 'ar' ? 'ال' : ' '),
  );
  const told = parties[0];
  const within = (span: Span | undefined) => span && actors.find((mention) => overlap(mention, span) > 0)?.entity;
  const agent = told ? within(told.agent) : actors[0]?.entity;
  return {
    start: span.start,
    end: span.end,
    article,
    block,
    polarity: polarityOf(terms),
    predicate: predicate?.key ?? '',
    agent,
    object: told ? within(told.object) : actors.find((mention) => mention.entity !== agent)?.entity,
    place: place?.entity,
    when: whenOf(terms, facts),
    sources,
    terms,
    tolls,
    deeds,
    undone,
    parties,
    questions,
  };
}

/** The first time that tells a day, else the first that is no duration. */
function whenOf(terms: readonly Term[], facts: Facts): number | undefined {
  const times = terms.flatMap((term) => (term.kind === 'time' && term.fact !== undefined ? [term.fact] : []));
  const tellsDay = (fact: number) => {
    const { days, resolved, type, said } = facts.dates[fact] as DateExpression;
    const isBound = said.meaning.kind === 'duration' && said.meaning.within !== undefined;
    return (days ?? resolved) !== undefined && !(type === 'DURATION' && isBound);
  };
  return times.find(tellsDay) ?? times.find((fact) => facts.dates[fact]?.type !== 'DURATION');
}

/** Denial outweighs plan, plan outweighs demand and hedge: «لن يعقد» is denied, not planned. */
function polarityOf(terms: readonly Term[]): Polarity {
  const turns = new Set(terms.filter((term) => term.kind === 'cue').map((term) => term.key));
  if (turns.has('negation') || turns.has('denial') || turns.has('unsaid')) return 'denied';
  if (turns.has('plan')) return 'planned';
  if (turns.has('demand')) return 'demanded';
  return turns.has('hedge') ? 'possible' : 'asserted';
}

interface Sourced extends Span {
  readonly sources: readonly number[];
  /** Place of the attribution among all. */
  readonly rank: number;
}

/** Where an attribution tells who says it: its own words and what is reported. */
function sourced({ start, end, content, sources }: Attribution, rank: number): Sourced[] {
  const own = { start, end, sources, rank };
  return content ? [own, { start: content.start, end: content.end, sources, rank }] : [own];
}

function sourcesOf(around: readonly Sourced[]): number[] {
  if (around.length === 0) return [];
  const inOrder = [...around].sort((a, b) => a.rank - b.rank);
  return [...new Set(inOrder.flatMap(({ sources }) => sources))];
}
