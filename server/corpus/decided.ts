import type { Document, EntityType, LocalEntity, Mention } from '../document/document.ts';
import { partsOf } from '../document/mentions/parts.ts';
import { isSubsequence } from '../document/names/name-form.ts';
import { normalise } from '../text/normalise.ts';
import { overlap, type Span, slice } from '../text/span.ts';
import type { Decisions } from './decisions.ts';
import { DecidedNames } from './entities/decided-names.ts';

/** What the user decided about the names inside of a document. */
export interface DecidedInside {
  readonly names: DecidedNames;
  readonly dropped: ReadonlySet<string>;
  readonly types: ReadonlyMap<string, string>;
  /** Nothing is decided: documents stay as they are. */
  readonly isEmpty: boolean;
}

export function decidedInside(decisions: Decisions): DecidedInside {
  const dropped = new Set((decisions.notNames ?? []).map(normalise));
  const types = new Map(Object.entries(decisions.types ?? {}).map(([name, type]) => [normalise(name), type]));
  const isEmpty = dropped.size === 0 && types.size === 0 && (decisions.different ?? []).length === 0;
  return { names: new DecidedNames(decisions), dropped, types, isEmpty };
}

/** A local entity of the user's making and the written forms that are its own. */
interface Part {
  readonly index: number;
  readonly names: readonly string[];
}

/**
 * A document as the user's decisions have it: spellings that the user keeps apart are entities of their own, though
 * the text joins them, and every fact goes with the spelling that stands by it; what is no name is an entity without
 * names; a decided type is the type of all mentions. The document itself where no decision concerns it.
 * Linear in its facts.
 */
export function decidedDocument(document: Document, decided: DecidedInside): Document {
  if (decided.isEmpty || !document.entities.some((entity) => concerns(entity, decided))) return document;
  const entities: LocalEntity[] = [...document.entities];
  const parts = document.entities.map((entity, index) => split(entity, index, entities, decided));
  const targetOf = (entity: number, name: string): number =>
    parts[entity]?.find(({ names }) => names.includes(name))?.index ?? entity;
  const named = document.mentions.filter(({ form }) => form === 'name');
  const targetAt = (entity: number, span: Span, own = span): number => {
    if ((parts[entity]?.length ?? 0) < 2) return parts[entity]?.[0]?.index ?? entity;
    const mentions = named.filter((mention) => mention.entity === entity);
    const inside = mentions.find((mention) => overlap(mention, own) > 0);
    const before = mentions.filter((mention) => mention.start < span.start);
    const mention = inside ?? before[before.length - 1] ?? mentions[0];
    return mention ? targetOf(entity, slice(document.text, mention)) : entity;
  };
  const each = (locals: readonly number[], span: Span) => [...new Set(locals.map((local) => targetAt(local, span)))];
  const maybe = (local: number | undefined, span: Span, own?: Span) =>
    local === undefined ? undefined : targetAt(local, span, own);
  return {
    ...document,
    entities,
    mentions: document.mentions.map((mention): Mention => {
      const entity =
        mention.form === 'name'
          ? targetOf(mention.entity, slice(document.text, mention))
          : targetAt(mention.entity, mention);
      return { ...mention, entity, type: entities[entity]?.type ?? mention.type };
    }),
    quotes: document.quotes.map((quote) => ({
      ...quote,
      speaker: maybe(quote.speaker, quote, quote.speakerSpan),
      via: maybe(quote.via, quote),
    })),
    attributions: document.attributions.map((attribution) => ({
      ...attribution,
      sources: each(attribution.sources, attribution),
      via: each(attribution.via, attribution),
    })),
    claims: document.claims.map((claim) => ({
      ...claim,
      agent: maybe(claim.agent, claim),
      object: maybe(claim.object, claim),
      place: maybe(claim.place, claim),
      sources: each(claim.sources, claim),
    })),
  };
}

function concerns({ names }: LocalEntity, { names: apart, dropped, types }: DecidedInside): boolean {
  const all = names.map(normalise);
  return (
    all.some((name) => dropped.has(name) || types.has(name)) ||
    all.some((one, i) => all.slice(i + 1).some((other) => apart.isApart(one, other)))
  );
}

/** Splits a local entity; its first part keeps its place, the others are added at the end. */
function split(entity: LocalEntity, index: number, entities: LocalEntity[], decided: DecidedInside): Part[] {
  if (!concerns(entity, decided)) return [{ index, names: entity.names }];
  const kept = entity.names.filter((name) => !decided.dropped.has(normalise(name)));
  const classes: string[][] = [];
  for (const name of kept) {
    const free = classes.filter(
      (own) => !own.some((other) => decided.names.isApart(normalise(name), normalise(other))),
    );
    const home = free.find((own) => own.some((other) => isSubsequence(partsOf(name), partsOf(other)))) ?? free[0];
    if (home) home.push(name);
    else classes.push([name]);
  }
  const dropped = entity.names.filter((name) => !kept.includes(name));
  const all = dropped.length > 0 ? [...classes, dropped] : classes;
  return all.map((names, i) => {
    const part = partOf(entity, names === dropped ? [] : names, i === 0, decided);
    if (i === 0) entities[index] = part;
    return { index: i === 0 ? index : entities.push(part) - 1, names };
  });
}

function partOf(
  { type, roles, joins }: LocalEntity,
  names: readonly string[],
  isFirst: boolean,
  { types }: DecidedInside,
): LocalEntity {
  const decided = names.map((name) => types.get(normalise(name))).find(Boolean);
  return {
    type: (decided ?? type) as EntityType,
    names,
    roles: isFirst && names.length > 0 ? roles : [],
    joins: joins.filter(({ a, b }) => names.includes(a) && names.includes(b)),
  };
}
