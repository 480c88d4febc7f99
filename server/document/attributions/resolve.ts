import type { Span } from '../../text/span.ts';
import type { LocalEntity, Mention } from '../document.ts';
import { isOneOf, type Line, spanOfWords } from './line.ts';
import type { Phrase } from './phrase.ts';
import { type Found, lastCited, sourcesOf } from './referents.ts';
import { isBetweenLead, type Saying } from './sayings.ts';

/** A saying with the entities behind its words. Numbers are indices in `Document.entities`. */
export interface Resolved {
  readonly saying: Saying;
  readonly sources: readonly number[];
  readonly via: readonly number[];
  readonly anonymous: boolean;
  /** Where the speaker is named or described: here, or before when the words here leave it out. */
  readonly sourceSpan: Span | undefined;
  /** The source is a medium or agency, which reports others. */
  readonly medium: boolean;
}

export interface Known extends Resolved {
  readonly article: number | undefined;
}

// How far back «وأضاف» or «الوكالة» may reach.
const MEMORY = 24;
// Words before a verb in which its unnamed speaker is looked for.
const FARTHEST = 80;

/** Finds who the sayings of a document mean, in reading order. Each looks back over at most MEMORY sayings. */
export function resolveSayings(
  lines: readonly Line[],
  sayings: readonly Saying[],
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
): Resolved[] {
  const known: Known[] = [];
  const media = new Set<number>();
  for (const saying of sayings) {
    const line = lines[saying.line] as Line;
    const article = line.block.article;
    const past = known
      .slice(-MEMORY)
      .filter((entry) => entry.article === article && entry.saying.kind !== 'photo-credit');
    const via = saying.via
      ? sourcesOf(line, saying.via, past, mentions, entities).sources
      : saying.kind === 'relayed'
        ? lastCited(past.filter((entry) => entry.medium))
        : [];
    const found: Found & { span: Span | undefined; medium: boolean } = saying.source
      ? {
          ...sourcesOf(line, saying.source, past, mentions, entities),
          span: spanOfWords(line, saying.source.first, saying.source.last),
          medium: false,
        }
      : impliedSource(line, saying, past, mentions);
    const outer = via.length ? via : outerMedium(saying, past);
    const medium = saying.source ? isMedium(line, saying.source, found.sources, media) : found.medium;
    if (medium) for (const source of found.sources) media.add(source);
    known.push({
      saying,
      article,
      sources: found.sources,
      via: outer.filter((entity) => !found.sources.includes(entity)),
      anonymous: found.anonymous,
      sourceSpan: found.span,
      medium,
    });
  }
  return known.map((entry, i) => withReporter(entry, known[i + 1]));
}

/** A verb without its subject: «وأضاف», «مشيرا إلى». */
function impliedSource(
  line: Line,
  saying: Saying,
  past: readonly Known[],
  mentions: readonly Mention[],
): Found & { span: Span | undefined; medium: boolean } {
  const sentence = line.sentenceOf[saying.cue] ?? { first: 0, last: 0 };
  const last = past.findLast((entry) => entry.saying.kind !== 'dateline' && entry.saying.kind !== 'source-credit');
  const inSentence = last && last.saying.line === line.index && last.saying.cue >= sentence.first ? last : undefined;
  const from = inSentence
    ? turnAfter(line, inSentence.saying.cue, saying.cue)
    : saying.dependent
      ? sentence.first
      : undefined;
  if (from !== undefined) {
    const named = firstNamed(line, from, saying.cue, mentions, inSentence !== undefined);
    if (named) return { sources: [named.entity], anonymous: false, span: named, medium: false };
  }
  const known = past.findLast((entry, i) => agrees(entry.saying, saying) && !isOnlyPassingOn(entry, past[i - 1]));
  // «بيان أصدره فلان، الأمين العام لـ…، أوضح خلاله»: nobody who spoke before agrees, somebody named here may.
  const here = known || saying.dependent ? undefined : firstNamed(line, sentence.first, saying.cue, mentions, true);
  if (here) return { sources: [here.entity], anonymous: false, span: here, medium: false };
  const agreeing = known ?? last;
  const antecedent = saying.dependent ? (inSentence ?? agreeing) : agreeing;
  if (antecedent)
    return {
      sources: antecedent.sources,
      anonymous: antecedent.anonymous,
      span: antecedent.sourceSpan,
      medium: antecedent.medium,
    };
  const named = firstNamed(line, 0, saying.cue, mentions, true);
  return { sources: named ? [named.entity] : [], anonymous: false, span: named, medium: false };
}

/** «وقالت، كما نقلت عنها وكالة …»: who goes on is she, not the agency. */
function isOnlyPassingOn(entry: Known, before: Known | undefined): boolean {
  return (
    entry.saying.kind === 'according-to' &&
    before !== undefined &&
    before.saying.line === entry.saying.line &&
    isBetweenLead(entry.saying, before.saying)
  );
}

function agrees(before: Saying, saying: Saying): boolean {
  return before.kind !== 'dateline' && (!before.agrees || !saying.agrees || before.agrees === saying.agrees);
}

const TURNS = new Set(['فيما', 'بينما', 'كما', 'while', 'whereas']);

/** The clause has turned to somebody else between two words («فيما نشر فلان … مؤكدا»). */
function turnAfter(line: Line, from: number, to: number): number | undefined {
  for (let i = to - 1; i > Math.max(from, to - FARTHEST); i--) if (TURNS.has(line.words[i]?.norm ?? '')) return i;
  return undefined;
}

function firstNamed(
  line: Line,
  from: number,
  to: number,
  mentions: readonly Mention[],
  peopleOnly: boolean,
): Mention | undefined {
  let body: Mention | undefined;
  for (let i = Math.max(from, to - FARTHEST); i < to; i++) {
    const mention = mentions[line.mentionAt[i] as number];
    if (mention?.type === 'PER') return mention;
    if (mention?.type === 'ORG') body ??= mention;
  }
  return peopleOnly ? undefined : body;
}

/** An agency whose report this saying stands in («وذكرت وكالة … أن كيم أعرب عن …»). */
function outerMedium(saying: Saying, past: readonly Known[]): readonly number[] {
  const outer = past.findLast(
    (entry) => entry.saying.line === saying.line && (entry.medium || entry.saying.kind === 'relayed'),
  );
  const content = outer?.saying.content;
  if (!outer || !content || outer.saying === saying) return [];
  const passed = outer.medium ? outer.sources : outer.via;
  // «وأفادت وكالة … نقلا عن بيان … بأن»: the source stands between the agency's verb and what is said.
  const cited = saying.kind === 'according-to' && saying.content === content;
  return cited || (content.first <= saying.cue && saying.cue < content.last) ? passed : [];
}

/** «قال فلان …، بحسب ما ذكرت وكالة …»: the agency passes on what the speaker said. */
function withReporter(entry: Known, next: Known | undefined): Resolved {
  if (next?.saying.kind !== 'according-to' || !next.medium || entry.medium) return entry;
  if (next.saying.line !== entry.saying.line || entry.via.length > 0) return entry;
  const content = next.saying.content;
  const covers =
    (content && content.first <= entry.saying.cue && entry.saying.cue < content.last) ||
    isBetweenLead(next.saying, entry.saying);
  return covers ? { ...entry, via: next.sources.filter((source) => !entry.sources.includes(source)) } : entry;
}

function isMedium(line: Line, phrase: Phrase, sources: readonly number[], media: ReadonlySet<number>): boolean {
  if (phrase.head === 'medium' || phrase.head === 'publication') return true;
  if (isOneOf(line, phrase.first, line.lexicon.media) || isOneOf(line, phrase.last - 1, line.lexicon.media))
    return true;
  const name = line.words.slice(phrase.first, phrase.last).filter((word) => word.kind !== 'mark');
  if (name.length > 0 && line.lexicon.wires.has(name.map((word) => word.norm).join(' '))) return true;
  return sources.some((source) => media.has(source));
}
