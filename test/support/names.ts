import { analyse } from '../../server/document/analyse.ts';
import type { Document, EntityType } from '../../server/document/document.ts';
import { localEntities } from '../../server/document/mentions/document-entities.ts';
import { countryNamed } from '../../server/document/mentions/gazetteer.ts';
import { slice } from '../../server/text/span.ts';

/** The names in a text as `TYPE name`, in order. */
export function namesIn(text: string): string[] {
  return analyse(text)
    .mentions.filter(({ form }) => form === 'name')
    .map((mention) => `${mention.type} ${slice(text, mention)}`);
}

/** Offices and anaphors in a text as `words = most complete name of whom they mean`. */
export function standIns(text: string): string[] {
  const { mentions, entities } = analyse(text);
  return mentions
    .filter(({ form }) => form !== 'name')
    .map((mention) => `${slice(text, mention)} = ${entities[mention.entity]?.names[0]}`);
}

/** A document of names alone, each in a line of its own or as given by `between`; joined as `analyse` joins them. */
export function naming(names: readonly (readonly [type: EntityType, name: string])[], between = '\n'): Document {
  let text = '';
  const written = names.map(([type, name], line) => {
    const start = text.length + (line === 0 ? 0 : between.length);
    text = line === 0 ? name : `${text}${between}${name}`;
    const country = type === 'LOC' ? countryNamed(name) : undefined;
    return { start, end: start + name.length, text: name, type, country, line: between.includes('\n') ? line : 0 };
  });
  const found = localEntities(written, (_, start, end) => text.slice(start, end));
  return { ...analyse(''), text, ...found };
}
