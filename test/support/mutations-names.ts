import { areCapitalAndCountry } from '../../server/corpus/relations/one-name.ts';
import type { Mention } from '../../server/document/document.ts';
import { contains, slice } from '../../server/text/span.ts';
import type { Make } from './mutations.ts';

/** Another name of the same type that the document knows and the sentence does not hold. */
export const named =
  (kind: string, types: ReadonlySet<Mention['type']>): Make =>
  (document, claim) => {
    const inside = document.mentions.filter((mention) => contains(claim, mention));
    const one = inside.find(
      (mention) => types.has(mention.type) && mention.form === 'name' && mention.end - mention.start > 3,
    );
    const entities = new Set(inside.map(({ entity }) => entity));
    const written = one && slice(document.text, one);
    const nameOf = ({ entity }: Mention) => document.entities[entity]?.names[0] ?? '';
    // «موسكو» for «روسيا» says the same
    const other = document.mentions.find(
      (mention) =>
        mention.type === one?.type &&
        mention.form === 'name' &&
        !entities.has(mention.entity) &&
        !areCapitalAndCountry(written ?? '', nameOf(mention)),
    );
    const name = other && nameOf(other);
    // Another form of the same name is no other name.
    if (!name || !written || isArabic(name) !== isArabic(written) || isOneName(name, written)) return undefined;
    return one && name ? [{ kind, changes: true, start: one.start, end: one.end, text: name }] : undefined;
  };

/** Two parties of one kind change places: not in a list, and not where it does not matter who is named first. */
export const roles: Make = (document, claim) => {
  const inside = document.mentions.filter((mention) => contains(claim, mention) && mention.form === 'name');
  for (const [i, one] of inside.entries()) {
    const other = inside[i + 1];
    if (!other || other.type !== one.type || other.entity === one.entity || one.type === 'LOC') continue;
    const between = document.text.slice(one.end, other.start);
    const [text, written, name] = [slice(document.text, claim), slice(document.text, one), slice(document.text, other)];
    if (!/\p{L}{3,}/u.test(between) || LISTED.test(between) || MUTUAL.test(text) || isOneName(written, name)) continue;
    return [{ kind: 'roles', changes: true, start: one.start, end: other.end, text: `${name}${between}${written}` }];
  }
  return undefined;
};

const LISTED = /(?<!\p{L})(?:و\p{L}+|and)(?!\p{L})/u;
const MUTUAL =
  /(?<!\p{L})(?:بين|مع|و?التق[ىت]\p{L}*|لقاء\p{L}*|و?اجتم[عا]\p{L}*|و?بحث|with|between|met|meeting)(?!\p{L})/u;

function isArabic(text: string): boolean {
  return /[\u0621-\u064a]/.test(text);
}

/** «الكورية الشمالية» and «كوريا الشمالية»: each word of the one begins like a word of the other. */
function isOneName(a: string, b: string): boolean {
  const [few, many] = [a, b]
    .map((name) => name.split(' ').map((word) => word.replace(/^ال/, '').slice(0, 3)))
    .sort((x, y) => x.length - y.length);
  return (few ?? []).every((word) => (many ?? []).includes(word));
}
