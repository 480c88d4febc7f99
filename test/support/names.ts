import { analyse } from '../../server/document/analyse.ts';
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
