import type { NameLexicon } from '../../language/names.ts';
import { ofFormFor } from '../../text/forms.ts';
import type { LocalEntity, Mention } from '../document.ts';
import { type Candidate, candidatesByToken, spanOf } from './candidate.ts';
import { isDefinite, isNationality, isStop, withoutArticle } from './context.ts';
import { countryOfAdjective, knownAt } from './gazetteer.ts';
import { isArabic, type Line, readingsOf, type Token } from './token.ts';

/** An office as words tell it: «الزعيم الكوري الشمالي», «حاكم المنطقة», "the Russian president". */
interface Office {
  readonly line: number;
  readonly first: number;
  readonly last: number;
  readonly cut: number;
  /** The word of office without article and possessive. */
  readonly title: string;
  /** ISO code of the country it belongs to; `undefined` when it tells none. */
  readonly country: string | undefined;
  /** What it is an office of («الدفاع»); `''` when it says no more than a country. */
  readonly field: string;
}

interface Holder {
  readonly office: Office;
  readonly entity: number;
}

/**
 * Offices that stand without a name, as mentions of whom the document names with that office; and the
 * offices as written of each entity. An office is resolved when the document names only one holder of it,
 * a bare title («الحاكم») when nobody else in the document has that title.
 */
export function officeHolders(
  candidates: readonly Candidate[],
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
  lines: readonly Line[],
): { mentions: Mention[]; roles: ReadonlyMap<number, ReadonlySet<string>> } {
  const owners = candidatesByToken(candidates, lines);
  const holders: Holder[] = [];
  const open: Office[] = [];
  lines.forEach((line, l) => {
    const taken = (i: number) => owners[l]?.[i];
    for (let at = 0; at < line.tokens.length; at++) {
      const office = officeAt(line, l, at, taken);
      if (!office) continue;
      const holder = holderOf(office, line, candidates, mentions, taken);
      if (holder !== undefined && entities[holder]?.type === 'PER') holders.push({ office, entity: holder });
      else if (taken(office.last) === undefined) open.push(office);
      at = office.last - 1;
    }
  });
  const roles = new Map<number, Set<string>>();
  for (const { office, entity } of holders) {
    const own = roles.get(entity) ?? new Set<string>();
    own.add(textOf(office, lines).replace(/^لل/, 'ال'));
    roles.set(entity, own);
  }
  const out: Mention[] = [];
  for (const office of open) {
    const entity = resolve(office, holders, lines);
    if (entity === undefined) continue;
    out.push({ ...spanOf({ ...office, type: 'PER', rank: 0 }, lines), type: 'PER', entity, form: 'role' });
  }
  return { mentions: out, roles };
}

/** The office that begins at a token: the title, then definite words, adjectives of countries and countries. */
function officeAt(line: Line, l: number, at: number, taken: (i: number) => number | undefined): Office | undefined {
  const { tokens, language } = line;
  const lexicon = language.names;
  if (taken(at) !== undefined) return undefined;
  if (language.code === 'en') return englishOffice(tokens, l, at, lexicon, taken);
  const title = titleAt(tokens[at], lexicon);
  if (!title) return undefined;
  let last = at + 1;
  let country: string | undefined;
  const field: string[] = [];
  while (last < tokens.length && last - at < 7) {
    const token = tokens[last] as Token;
    const known = knownAt(tokens, last);
    if (known?.known.country && known.cut === 0 && !title.definite) {
      country = known.known.country;
      last += known.count;
      break;
    }
    if (taken(last) !== undefined || token.word.kind !== 'word' || isStop(token, lexicon)) break;
    if (!isDefinite(token) && !(/^وال/.test(token.word.norm) && !title.definite && last > at + 1)) break;
    if (titleAt(token, lexicon) && last > at + 1) break;
    country = countryAt(tokens, last) ?? country;
    if (!isNationality(token) && !DIRECTION.test(token.word.norm) && !lexicon.generic.has(token.word.norm))
      field.push(token.word.norm);
    last++;
  }
  if (!title.definite && last === at + 1 && !title.possessed) return undefined;
  return { line: l, first: at, last, cut: title.cut, title: title.norm, country, field: field.join(' ') };
}

/** «الشمالي» of «الكوري الشمالي». */
const DIRECTION = /^ال(شمال|جنوب)ي/;

/** «الكوري الشمالي» is one country, «الكوري» alone none. */
function countryAt(tokens: readonly Token[], at: number): string | undefined {
  const [before, own] = [tokens[at - 1]?.word.norm ?? '', tokens[at]?.word.norm ?? ''];
  return countryOfAdjective(`${before} ${own}`) ?? countryOfAdjective(own);
}

/** "the Russian president", "Russian President", "the president of France". */
function englishOffice(
  tokens: readonly Token[],
  line: number,
  at: number,
  lexicon: NameLexicon,
  taken: (i: number) => number | undefined,
): Office | undefined {
  const article = tokens[at]?.word.norm === 'the';
  let i = article ? at + 1 : at;
  const pair = `${tokens[i]?.word.norm} ${tokens[i + 1]?.word.norm}`;
  const adjective = countryOfAdjective(pair)
    ? pair
    : countryOfAdjective(tokens[i]?.word.norm ?? '') && tokens[i]?.word.norm;
  const field: string[] = [];
  let country = adjective ? countryOfAdjective(adjective) : undefined;
  if (adjective) i += adjective === pair ? 2 : 1;
  if (lexicon.fields.has(tokens[i]?.word.norm ?? '')) field.push(tokens[i++]?.word.norm ?? '');
  const title = tokens[i]?.word.norm ?? '';
  if (!lexicon.roles.has(title) || taken(i) !== undefined || (!article && !country)) return undefined;
  i++;
  const of = tokens[i]?.word.norm === 'of' ? knownAt(tokens, i + 1) : undefined;
  if (of?.known.country) {
    country = of.known.country;
    i += 1 + of.count;
  }
  return { line, first: article ? at + 1 : at, last: i, cut: 0, title, country, field: field.join(' ') };
}

interface Title {
  readonly norm: string;
  readonly cut: number;
  readonly definite: boolean;
  /** With a pronoun: «حاكمها». */
  readonly possessed: boolean;
}

function titleAt(token: Token | undefined, lexicon: NameLexicon): Title | undefined {
  return token && titleOf(token.word, lexicon);
}

const titleOf = ofFormFor((form, lexicon: NameLexicon): Title | undefined => {
  if (form.kind !== 'word' || !isArabic(form)) return undefined;
  for (const { norm, cut } of readingsOf({ form })) {
    const bare = withoutArticle(norm);
    if (lexicon.roles.has(bare))
      return { norm: masculine(bare, lexicon), cut, definite: bare !== norm, possessed: false };
    const owner = norm.replace(/(ها|هم|ه|هما)$/, '');
    if (owner !== norm && lexicon.roles.has(owner)) return { norm: owner, cut, definite: false, possessed: true };
  }
  return undefined;
});

function masculine(title: string, lexicon: NameLexicon): string {
  return title.endsWith('ه') && lexicon.roles.has(title.slice(0, -1)) ? title.slice(0, -1) : title;
}

/** Entity of the name that directly follows the office (or a further title). */
function holderOf(
  office: Office,
  line: Line,
  candidates: readonly Candidate[],
  mentions: readonly Mention[],
  taken: (i: number) => number | undefined,
): number | undefined {
  for (let at = office.last; at < office.last + 3 && at < line.tokens.length; at++) {
    const index = taken(at);
    if (index !== undefined) return candidates[index]?.first === at ? mentions[index]?.entity : undefined;
    if (line.tokens[at]?.word.kind !== 'word' || !isDefinite(line.tokens[at]) || isNationality(line.tokens[at]))
      return undefined;
  }
  return undefined;
}

function resolve(office: Office, holders: readonly Holder[], lines: readonly Line[]): number | undefined {
  const alike = holders.filter(({ office: other }) => other.title === office.title);
  const fitting = alike.filter(({ office: other }) => other.country === office.country);
  const pool = (office.country ? fitting : alike).filter(
    ({ office: other }) => !office.field || other.field === office.field,
  );
  if (new Set(pool.map(({ entity }) => entity)).size === 1) return pool[0]?.entity;
  const words = textOf(office, lines);
  const same = pool.filter(({ office: other }) => textOf(other, lines) === words);
  return new Set(same.map(({ entity }) => entity)).size === 1 ? same[0]?.entity : undefined;
}

function textOf({ line, first, last, cut }: Office, lines: readonly Line[]): string {
  const { block, reading } = (lines[line] as Line).reading;
  const { start, end } = spanOf({ line, first, last, cut, type: 'PER', rank: 0 }, lines);
  return reading.text.slice(start - block.start, end - block.start);
}
