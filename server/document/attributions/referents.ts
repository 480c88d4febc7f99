import { normalise } from '../../text/normalise.ts';
import type { LocalEntity, Mention } from '../document.ts';
import type { Line } from './line.ts';
import { headAt, type Phrase } from './phrase.ts';
import type { Known } from './resolve.ts';

export interface Found {
  readonly sources: readonly number[];
  readonly anonymous: boolean;
}

/** The entities that a phrase names, or refers back to. */
export function sourcesOf(
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
      if (isNamedSame(line, phrase)) return { sources: lastSpeaker(past, entities), anonymous: false };
      const referent = phrase.definite ? roleBefore(line, phrase, past, mentions, entities) : undefined;
      if (referent !== undefined) return { sources: [referent], anonymous: false };
      return { sources: [], anonymous: true };
    }
    case 'source':
      if (isSame(line, phrase)) return asBefore(past);
      return { sources: [], anonymous: true };
    case 'pronoun':
      return pronoun(line, phrase, past, mentions, entities);
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
  return phrase.last === phrase.headAt + 1 || isNamedSame(line, phrase);
}

function isNamedSame(line: Line, phrase: Phrase): boolean {
  return phrase.definite && /^(نفس|ذات)(ه|ها|هم)$/.test(line.words[phrase.headAt + 1]?.norm ?? '');
}

/** «المصدر نفسه» of an unnamed source stays unnamed. */
function asBefore(past: readonly Known[]): Found {
  const sources = lastCited(past);
  const last = past.findLast((entry) => entry.saying.kind !== 'dateline');
  return sources.length === 0 || (last?.anonymous && !last.medium && last.via.length === 0)
    ? { sources: last?.anonymous ? last.sources : sources, anonymous: last?.anonymous ?? false }
    : { sources, anonymous: false };
}

function lastSpeaker(past: readonly Known[], entities: readonly LocalEntity[]): readonly number[] {
  return past.findLast((entry) => entry.sources.some((source) => entities[source]?.type === 'PER'))?.sources ?? [];
}

/** The last medium cited, whoever it cited in turn; without one, the last who spoke. */
export function lastCited(past: readonly Known[]): readonly number[] {
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
  // «المشرف على الملتقى»: the description goes on, so it is not the last speaker's office.
  const goesOn = /^عل[يى]$/.test(line.words[phrase.last]?.norm ?? '') && line.words[phrase.last + 1]?.norm !== 'هامش';
  return phrase.last - phrase.headAt === 1 && !goesOn
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
function pronoun(
  line: Line,
  phrase: Phrase,
  past: readonly Known[],
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
): Found {
  const at = line.block.start + (line.words[phrase.first]?.start ?? 0);
  const norm = line.words[phrase.headAt]?.norm ?? '';
  if (/^(i|we|you|انا|نحن)$/.test(norm)) return { sources: [], anonymous: false };
  const isOne = /^(he|she)$/.test(norm);
  const last = past.findLast((entry) => {
    if (entry.saying.kind === 'dateline') return false;
    return !isOne || entry.anonymous || entry.sources.some((source) => entities[source]?.type === 'PER');
  });
  for (let m = lastBefore(mentions, at); m >= 0; m--) {
    const mention = mentions[m] as Mention;
    if (mention.start < line.block.start) break;
    if (mention.type === 'PER') {
      const spoke =
        last?.sources.length &&
        last.saying.line === line.index &&
        last.sourceSpan &&
        last.sourceSpan.start > mention.start;
      return { sources: spoke ? last.sources : [mention.entity], anonymous: false };
    }
  }
  if (isOne && last?.saying.line !== line.index && opensWithSomebody(line, phrase.first))
    return { sources: [], anonymous: true };
  return { sources: last?.sources ?? [], anonymous: last?.anonymous ?? false };
}

/** "A spokesman for the ministry declined to comment. “…,” he said": an unnamed person opens a sentence of the paragraph. */
function opensWithSomebody(line: Line, before: number): boolean {
  for (let i = 0; i < before; i = line.sentenceOf[i]?.last ?? before) {
    if (!/^(a|an|one)$/.test(line.words[i]?.norm ?? '')) continue;
    for (let k = i + 1; k < i + 4; k++) if (headAt(line, k) === 'person') return true;
  }
  return false;
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
