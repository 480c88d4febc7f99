import { normalise } from '../../text/normalise.ts';
import type { Span } from '../../text/span.ts';
import type { LocalEntity, Mention } from '../document.ts';
import { isOneOf, type Line, spanOfWords } from './line.ts';
import type { Phrase } from './phrase.ts';
import type { Saying } from './sayings.ts';

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

interface Known extends Resolved {
  readonly article: number | undefined;
}

// How far back «وأضاف» or «الوكالة» may reach.
const MEMORY = 24;

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

interface Found {
  readonly sources: readonly number[];
  readonly anonymous: boolean;
}

/** The entities that a phrase names, or refers back to. */
function sourcesOf(
  line: Line,
  phrase: Phrase,
  past: readonly Known[],
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
): Found {
  const inside = phrase.mentions.map((m) => mentions[m] as Mention);
  const people = inside.filter((mention) => mention.type === 'PER' && mention.form !== 'anaphor');
  if (people.length > 0) return { sources: coordinated(line, people), anonymous: false };
  const others = inside.filter((mention) => mention.type !== 'PER' || mention.form === 'anaphor');
  switch (phrase.head) {
    case 'person': {
      const body = others.find((mention) => mention.type === 'ORG') ?? others[0];
      if (phrase.voice && body) return { sources: [body.entity], anonymous: true };
      const referent = phrase.definite ? roleBefore(line, phrase, past, mentions, entities) : undefined;
      if (referent !== undefined) return { sources: [referent], anonymous: false };
      return { sources: [], anonymous: true };
    }
    case 'source':
      if (isSame(line, phrase)) return { sources: lastCited(past), anonymous: false };
      return { sources: [], anonymous: true };
    case 'pronoun':
      return { sources: pronoun(line, phrase, past, mentions), anonymous: false };
    case 'medium':
    case 'body':
    case 'publication': {
      if (others.length > 0) return { sources: coordinated(line, organisations(others)), anonymous: false };
      if (!phrase.definite) return { sources: [], anonymous: true };
      return { sources: bodyBefore(line, phrase, past, mentions, entities), anonymous: false };
    }
    default:
      if (others.length > 0) return { sources: coordinated(line, others), anonymous: false };
      return { sources: [], anonymous: phrase.head === 'other' };
  }
}

function organisations(mentions: readonly Mention[]): readonly Mention[] {
  const bodies = mentions.filter((mention) => mention.type === 'ORG');
  return bodies.length > 0 ? bodies : mentions;
}

/** The first of several names and those joined to it by «و» or "and". */
function coordinated(line: Line, found: readonly Mention[]): number[] {
  const out: number[] = [];
  for (const mention of found) {
    const at = mention.start - line.block.start;
    const joined = out.length === 0 || /(?:^|[\s،,])و$|\sand\s+$|,\s*$/.test(line.text.slice(Math.max(0, at - 6), at));
    if (joined && !out.includes(mention.entity)) out.push(mention.entity);
  }
  return out;
}

/** «المصدر نفسه», «المصدر ذاته», «المصدر», "the source". */
function isSame(line: Line, phrase: Phrase): boolean {
  if (!phrase.definite) return false;
  const after = line.words[phrase.headAt + 1]?.norm;
  return phrase.last === phrase.headAt + 1 || after === 'نفسه' || after === 'ذاته';
}

/** The last medium cited, whoever it cited in turn; without one, the last who spoke. */
function lastCited(past: readonly Known[]): readonly number[] {
  const medium = past.findLast((entry) => entry.medium || entry.via.length > 0);
  if (medium) return medium.medium ? medium.sources : medium.via;
  return past.findLast((entry) => entry.sources.length > 0)?.sources ?? [];
}

/** «الوزير», «الرئيس الروسي»: the last person whose role has these words, else the last who spoke. */
function roleBefore(
  line: Line,
  phrase: Phrase,
  past: readonly Known[],
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
): number | undefined {
  const stems = headWords(line, phrase);
  const at = line.block.start + (line.words[phrase.first]?.start ?? 0);
  const limit = lastBefore(mentions, at);
  for (let m = limit; m >= Math.max(0, limit - 120); m--) {
    const mention = mentions[m] as Mention;
    if (mention.type !== 'PER') continue;
    const roles = entities[mention.entity]?.roles ?? [];
    const matches = roles.some((role) => {
      const words = role.split(/\s+/).flatMap((word) => line.lexicon.bare(normalise(word)));
      return stems.every((stem) => words.includes(stem));
    });
    if (matches) return mention.entity;
  }
  const last = past.findLast((entry) => entry.sources.some((source) => entities[source]?.type === 'PER'));
  return phrase.last - phrase.headAt <= 2
    ? last?.sources.find((source) => entities[source]?.type === 'PER')
    : undefined;
}

function headWords(line: Line, phrase: Phrase): string[] {
  return line.words.slice(phrase.headAt, phrase.last).map((word) => line.lexicon.bare(word.norm).at(-1) ?? word.norm);
}

/** «الوكالة», «الوزارة», «التقرير»: the last body that was called so; for a medium or report the last one cited. */
function bodyBefore(
  line: Line,
  phrase: Phrase,
  past: readonly Known[],
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
): readonly number[] {
  if (phrase.head === 'medium' || phrase.head === 'publication') {
    const cited = past.findLast((entry) => entry.medium && entry.sources.length > 0);
    if (cited) return cited.sources;
    if (phrase.head === 'publication') return past.findLast((entry) => entry.sources.length > 0)?.sources ?? [];
  }
  const head = line.lexicon.bare(line.words[phrase.headAt]?.norm ?? '').at(-1) ?? '';
  const at = line.block.start + (line.words[phrase.first]?.start ?? 0);
  const limit = lastBefore(mentions, at);
  for (let m = limit; m >= Math.max(0, limit - 60); m--) {
    const mention = mentions[m] as Mention;
    if (mention.type !== 'ORG') continue;
    const called = entities[mention.entity]?.names.some((name) =>
      name.split(/\s+/).some((word) => line.lexicon.bare(normalise(word)).includes(head)),
    );
    if (called) return [mention.entity];
  }
  const last = past.findLast((entry) => entry.sources.some((source) => entities[source]?.type === 'ORG'));
  return phrase.last === phrase.headAt + 1 ? (last?.sources ?? []) : [];
}

/** "he", "they": the last who spoke, else the last person named before in this paragraph. */
function pronoun(line: Line, phrase: Phrase, past: readonly Known[], mentions: readonly Mention[]): readonly number[] {
  const at = line.block.start + (line.words[phrase.first]?.start ?? 0);
  const norm = line.words[phrase.headAt]?.norm ?? '';
  if (/^(i|we|you|انا|نحن)$/.test(norm)) return [];
  const last = past.at(-1);
  for (let m = lastBefore(mentions, at); m >= 0; m--) {
    const mention = mentions[m] as Mention;
    if (mention.start < line.block.start) break;
    if (mention.type === 'PER') {
      const spoke =
        last?.sources.length &&
        last.saying.line === line.index &&
        last.sourceSpan &&
        last.sourceSpan.start > mention.start;
      return spoke ? last.sources : [mention.entity];
    }
  }
  return last?.sources ?? [];
}

/** A verb without its subject: «وأضاف», «مشيرا إلى». */
function impliedSource(
  line: Line,
  saying: Saying,
  past: readonly Known[],
  mentions: readonly Mention[],
): Found & { span: Span | undefined; medium: boolean } {
  const sentence = line.sentenceOf[saying.cue] ?? { first: 0, last: 0 };
  const last = past.at(-1);
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
  const agreeing = past.findLast((entry) => agrees(entry.saying, saying)) ?? last;
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

function agrees(before: Saying, saying: Saying): boolean {
  return before.kind !== 'dateline' && (!before.agrees || !saying.agrees || before.agrees === saying.agrees);
}

const TURNS = new Set(['فيما', 'بينما', 'كما', 'while', 'whereas']);

/** The clause has turned to somebody else between two words («فيما نشر فلان … مؤكدا»). */
function turnAfter(line: Line, from: number, to: number): number | undefined {
  for (let i = to - 1; i > from; i--) if (TURNS.has(line.words[i]?.norm ?? '')) return i;
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
  for (let i = from; i < to; i++) {
    const mention = mentions[line.mentionAt[i] as number];
    if (mention?.type === 'PER') return mention;
    if (mention?.type === 'ORG') body ??= mention;
  }
  return peopleOnly ? undefined : body;
}

/** An agency whose report this saying stands in («وذكرت وكالة … أن كيم أعرب عن …»). */
function outerMedium(saying: Saying, past: readonly Known[]): readonly number[] {
  const outer = past.findLast((entry) => entry.saying.line === saying.line && entry.medium);
  const content = outer?.saying.content;
  if (!outer || !content || outer.saying === saying) return [];
  return content.first <= saying.cue && saying.cue < content.last ? outer.sources : [];
}

/** «قال فلان …، بحسب ما ذكرت وكالة …»: the agency passes on what the speaker said. */
function withReporter(entry: Known, next: Known | undefined): Resolved {
  if (next?.saying.kind !== 'according-to' || !next.medium || entry.medium) return entry;
  if (next.saying.line !== entry.saying.line || entry.via.length > 0) return entry;
  const content = next.saying.content;
  const covers = content && content.first <= entry.saying.cue && entry.saying.cue < content.last;
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

/** Index of the last mention that ends at or before an offset; -1 when there is none. */
function lastBefore(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).end <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
