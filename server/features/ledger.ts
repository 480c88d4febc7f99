import type { Corpus, Entity, Place } from '../corpus/corpus.ts';
import { SAYS_ALIKE } from '../corpus/kinds.ts';
import type { Document, Quote } from '../document/document.ts';
import { linesOf } from '../locate.ts';
import type { Ledger, Utterance, WordingOf } from '../protocol.ts';
import { overlap, type Span, slice } from '../text/span.ts';
import { visible } from '../text/visible.ts';
import { dayOf, sourceOf, stepsOf } from './chain.ts';
import { nameHere, narrowest } from './here.ts';
import type { Script } from './labels.ts';
import { shortened } from './prose.ts';

/** Most utterances in one answer, and the longest text of a wording. */
const MOST = 200;
const LONGEST = 600;

/** A quotation or reported speech of the speaker. */
interface Said extends Place {
  readonly quote: Quote;
}

/**
 * Everything that a speaker says in all documents, wordings of one utterance together. The speaker is whom the name at
 * the span means, or who says the quotation there; `undefined` where there is neither. Cost: the quotations of the
 * documents that name the speaker, and their relations.
 */
export function ledgerAt(
  corpus: Corpus,
  path: string,
  document: Document,
  span: Span,
  script: Script,
): Ledger | undefined {
  const speaker = speakerAt(corpus, path, document, span);
  if (!speaker) return undefined;
  const groups = grouped(corpus, saidBy(corpus, speaker));
  const utterances = groups
    .map(({ said, altered }) => utterance(corpus, said, altered, script))
    .sort((a, b) => documentsOf(b) - documentsOf(a));
  return {
    speaker: sourceOf(corpus, speaker.id, script),
    utterances: utterances.slice(0, MOST),
    more: Math.max(0, utterances.length - MOST),
  };
}

function speakerAt(corpus: Corpus, path: string, document: Document, span: Span): Entity | undefined {
  const mention = nameHere(corpus, path, document, span);
  if (mention) return corpus.entityOf(path, mention.entity);
  const quote = narrowest<Quote>(
    document.quotes.filter(({ speaker }) => speaker !== undefined),
    span.start,
  );
  return quote?.speaker === undefined ? undefined : corpus.entityOf(path, quote.speaker);
}

/** The quotations of a speaker, by path and position; what stands twice in a page counts once. */
function saidBy(corpus: Corpus, speaker: Entity): Said[] {
  const paths = [...corpus.namedIn(speaker.id).keys()];
  return paths.flatMap((path) => {
    const document = corpus.document(path) as Document;
    const own = document.quotes.filter(
      (quote) =>
        quote.kind === 'speech' &&
        quote.speaker !== undefined &&
        corpus.entityOf(path, quote.speaker)?.id === speaker.id,
    );
    return own
      .filter((quote) => !document.blocks.some((block) => block.repeated && overlap(block, quote) > 0))
      .map((quote) => ({ path, start: quote.start, end: quote.end, quote }));
  });
}

interface Group {
  readonly said: Said[];
  altered: boolean;
}

/** Puts quotations together that the corpus relates as wordings of one thing. */
function grouped(corpus: Corpus, all: readonly Said[]): Group[] {
  const groups = new Map<Said, Group>(all.map((one) => [one, { said: [one], altered: false }]));
  const byPath = indexed(all);
  const seen = new Set<unknown>();
  for (const path of new Set(all.map((one) => one.path)))
    for (const relation of corpus.relationsOf(path)) {
      if (!SAYS_ALIKE.has(relation.kind) || seen.has(relation)) continue;
      seen.add(relation);
      const a = widest(byPath.get(relation.a.path), relation.a);
      const b = widest(byPath.get(relation.b.path), relation.b);
      if (!a || !b || a === b) continue;
      const into = join(groups, a, b);
      into.altered ||= relation.kind === 'alters' && relation.differs.some(({ what }) => what === 'quotation');
    }
  return [...new Set(groups.values())];
}

function join(groups: Map<Said, Group>, a: Said, b: Said): Group {
  const [into, from] = [groups.get(a) as Group, groups.get(b) as Group];
  if (into === from) return into;
  for (const one of from.said) {
    into.said.push(one);
    groups.set(one, into);
  }
  into.altered ||= from.altered;
  return into;
}

function indexed(all: readonly Said[]): Map<string, Said[]> {
  const out = new Map<string, Said[]>();
  for (const one of all) out.set(one.path, [...(out.get(one.path) ?? []), one]);
  return out;
}

/** The quotation that a passage is mostly about. */
function widest(said: readonly Said[] | undefined, passage: Span): Said | undefined {
  let best: Said | undefined;
  for (const one of said ?? []) if (overlap(one, passage) > (best ? overlap(best, passage) : 0)) best = one;
  return best;
}

function utterance(corpus: Corpus, said: readonly Said[], altered: boolean, script: Script): Utterance {
  return { altered, wordings: said.flatMap((one) => wording(corpus, one, script)) };
}

function wording(corpus: Corpus, { path, start, end, quote }: Said, script: Script): WordingOf[] {
  const document = corpus.document(path);
  if (!document) return [];
  const place = { path, start, end };
  return [
    {
      uri: path,
      range: linesOf(document).range(place),
      text: visible(shortened(slice(document.text, place), LONGEST)),
      direct: quote.direct,
      day: dayOf(corpus, place),
      steps: stepsOf(corpus, place, script),
    },
  ];
}

function documentsOf({ wordings }: Utterance): number {
  return new Set(wordings.map(({ uri }) => uri)).size;
}
