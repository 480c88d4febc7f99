import { COUNTRIES } from '../../language/countries.ts';
import { normalise } from '../../text/normalise.ts';
import type { Mention } from '../document.ts';
import { isOneOf, isQuoteMark, type Line, phraseAt } from './line.ts';
import { headAt, type Marks, type Phrase, phraseFrom } from './phrase.ts';
import type { Saying } from './sayings.ts';

const HEADINGS = new Set(['headline', 'heading', 'deck', 'teaser', 'related-link', 'paragraph']);
const LONGEST_CREDIT = 9;
// A line that ends in a bracketed agency is taken for a caption up to this length.
const LONGEST_CAPTION = 45;
const LONGEST_DATELINE = 14;

/** Sources named outside of sentences: photo credits, source lines, datelines and headlines of the form «فلان: …». */
export function creditsOf(line: Line, marks: Marks, mentions: readonly Mention[], opensArticle: boolean): Saying[] {
  const { role } = line.block;
  const out: Saying[] = [];
  const bracketed = photoCredit(line, mentions);
  if (bracketed) out.push(bracketed);
  const labelled = sourceCredit(line, mentions);
  if (labelled) return [labelled];
  const dateline = datelineOf(line, marks, opensArticle);
  if (dateline) return [...out, dateline];
  const headed = HEADINGS.has(role) ? headlineSpeaker(line, marks, mentions) : undefined;
  if (headed) out.push(headed);
  return out;
}

/** The last bracket of a caption: «(أ.ف.ب)», "(Reuters)", «(حسابه عبر «فيسبوك»)». */
function photoCredit(line: Line, mentions: readonly Mention[]): Saying | undefined {
  const { words } = line;
  let close = words.length - 1;
  while (close > 0 && words[close]?.norm !== ')' && words.length - close <= 6) close--;
  if (words[close]?.norm !== ')') return undefined;
  let open = close - 1;
  while (open > 0 && words[open]?.norm !== '(' && close - open <= LONGEST_CREDIT) open--;
  if (words[open]?.norm !== '(' || close - open < 2) return undefined;
  let last = close;
  // "(Reuters/John Smith)", «(أ.ف.ب - أرشيف)»: the agency is what stands before.
  for (let i = open + 1; i < close; i++) {
    if (words[i]?.kind === 'mark' && /^[/\\|-]$/.test(words[i]?.norm ?? '')) {
      last = i;
      break;
    }
  }
  const digits = words.slice(open + 1, close).some((word) => word.kind === 'number');
  if (digits || (line.block.role !== 'caption' && (words.length > LONGEST_CAPTION || !isWire(line, open + 1, last)))) {
    return undefined;
  }
  const own = line.lexicon.ownAccounts.has(words[open + 1]?.norm ?? '') ? personShown(line, open, mentions) : undefined;
  return { ...credit(line, open + 1, last, 'photo-credit'), ...(own && { source: own }) };
}

/** «(حسابه عبر «فيسبوك»)»: the account of the person in the picture. */
function personShown(line: Line, end: number, mentions: readonly Mention[]): Phrase | undefined {
  for (let i = 0; i < end; i++) {
    if (mentions[line.mentionAt[i] as number]?.type === 'PER') return plain(line, i, i + 1);
  }
  return undefined;
}

function isWire(line: Line, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (phraseAt(line, i, line.lexicon.wires) > 0) return true;
  return false;
}

/** «المصدر: صحيفة …», "Source: …", «تصوير: …». */
function sourceCredit(line: Line, mentions: readonly Mention[]): Saying | undefined {
  const length = phraseAt(line, 0, line.lexicon.creditLabels);
  if (length === 0 || line.words.length > 24) return undefined;
  let i = length;
  while (i < 5 && line.words[i]?.kind === 'word' && line.words[i]?.norm !== ':') i++;
  // "Reporting by Jane Poole" has no colon; «رابط الخبر بصحيفة الوئام: …» names the source before it.
  const isOpen = length > 1 && line.words[length - 1]?.norm === 'by';
  const named = !isOpen && i - length > 0 && isOneOf(line, length, line.lexicon.media);
  if (isOpen || named) {
    const last = isOpen ? Math.min(line.words.length, length + 3) : i;
    const source = plain(line, length, last);
    return { ...credit(line, 0, last, 'source-credit'), source };
  }
  if (line.words[i]?.norm !== ':' || i + 1 >= line.words.length) return undefined;
  const phrase = phraseFrom(line, i + 1, line.words.length, new Map(), mentions);
  const kind = /^(تصوير|صوره|الصوره|photo|image|picture)/.test(line.words[0]?.norm ?? '')
    ? 'photo-credit'
    : 'source-credit';
  const last = phrase ? phrase.last : Math.min(line.words.length, i + 5);
  return { ...credit(line, 0, last, kind), source: phrase ?? plain(line, i + 1, last) };
}

/** «موسكو - صفا», «الشرق الأوسط» (كييف), "MOSCOW (Reuters) -", «عين اليوم – واشنطن». */
function datelineOf(line: Line, marks: Marks, opensArticle: boolean): Saying | undefined {
  const { words } = line;
  const { role } = line.block;
  const ownLine =
    role === 'dateline' || role === 'byline' || role === 'credit' || role === 'teaser' || words.length <= 9;
  if (!ownLine && !(opensArticle && role === 'paragraph')) return undefined;
  const marked = marks.get(0);
  if (marked !== undefined && marked <= 5 && words[marked + 1]?.norm === '(') {
    let close = marked + 2;
    while (
      close < Math.min(words.length, marked + 12) &&
      !(words[close]?.norm === ')' && words[close + 1]?.norm !== ')')
    )
      close++;
    if (words[close]?.norm === ')' && close >= words.length - 2) {
      return { ...credit(line, 0, close + 1, 'dateline'), source: plain(line, 1, marked) };
    }
  }
  const wire = bracketedWire(line);
  if (wire) return wire;
  return dashed(line, ownLine);
}

/** "MOSCOW (Reuters) - …", «القاهرة (رويترز) - …». */
function bracketedWire(line: Line): Saying | undefined {
  const { words } = line;
  for (let open = 0; open < Math.min(8, words.length); open++) {
    if (words[open]?.norm !== '(') continue;
    let close = open + 1;
    while (close < Math.min(words.length, open + 6) && words[close]?.norm !== ')') close++;
    const dash = words[close + 1]?.norm;
    if (words[close]?.norm !== ')' || close === open + 1) return undefined;
    const ends = dash === undefined && (line.block.role === 'dateline' || line.block.role === 'byline');
    if (dash !== '-' && dash !== ':' && !ends) return undefined;
    if (!isWire(line, open + 1, close) && (line.mentionAt[open + 1] as number) < 0) return undefined;
    return { ...credit(line, 0, close + 1, 'dateline'), source: plain(line, open + 1, close) };
  }
  return undefined;
}

/** Parts between dashes: the place is a name, the outlet is the part that is an agency, a name or neither. */
function dashed(line: Line, ownLine: boolean): Saying | undefined {
  const { words } = line;
  const parts: { first: number; last: number }[] = [];
  let first = 0;
  let end = -1;
  for (let i = 0; i < Math.min(words.length, LONGEST_DATELINE); i++) {
    const word = words[i];
    if (isQuoteMark(word) || word?.norm === '(' || word?.norm === ')') continue; // عمان - (بترا)، بيروت - «الأخبار»
    const isDash = word?.kind === 'mark' && (word.norm === '-' || word.norm === '|' || word.norm === '/');
    if (isDash && i > first) {
      parts.push({ first, last: i });
      first = i + 1;
    } else if (word?.norm === ':' && parts.length > 0 && i > first) {
      parts.push({ first, last: i });
      end = i;
      break;
    } else if (word?.kind === 'mark' || i - first > 4) break;
  }
  if (ownLine && end < 0 && words.length <= LONGEST_DATELINE && first < words.length && words.length - first <= 4) {
    parts.push({ first, last: words.length });
    end = words.length;
  }
  if (end < 0 || parts.length < 2) return undefined;
  const source = parts.find(
    (part) => isWire(line, part.first, part.last) || isOneOf(line, part.first, line.lexicon.media),
  );
  const rest = source ?? parts.find((part) => (line.mentionAt[part.first] as number) < 0) ?? parts[0];
  if (
    !rest ||
    !parts.some((part) => (line.mentionAt[part.first] as number) >= 0 || isWire(line, part.first, part.last))
  )
    return undefined;
  return { ...credit(line, 0, end, 'dateline'), source: plain(line, rest.first, rest.last) };
}

/** «زيلينسكي: هناك حاجة …», "Smith: …": the words before the colon name who says the rest. */
function headlineSpeaker(line: Line, marks: Marks, mentions: readonly Mention[]): Saying | undefined {
  const { words, lexicon } = line;
  const marked = marks.get(0);
  if (
    line.block.role !== 'paragraph' &&
    marked !== undefined &&
    words[marked + 1]?.norm === ':' &&
    isNameHere(line, marked)
  ) {
    return words[marked + 2] ? headed(line, marked + 1, { ...plain(line, 1, marked), head: 'body' }) : undefined;
  }
  const limit = Math.min(words.length - 1, line.block.role === 'paragraph' ? 6 : 9);
  let colon = 1;
  while (colon < limit && words[colon]?.norm !== ':' && words[colon]?.kind !== 'number') colon++;
  if (words[colon]?.norm !== ':' || words[colon + 1] === undefined) return undefined;
  const phrase = phraseFrom(line, 0, colon, marks, mentions);
  if (isTranscript(line, colon)) return headed(line, colon, phrase ?? plain(line, 0, colon));
  if (!phrase || phrase.last < colon - 1) return undefined;
  const person = phrase.mentions.some((m) => mentions[m]?.type === 'PER' || mentions[m]?.type === 'ORG');
  const place =
    line.block.role !== 'paragraph' &&
    phrase.mentions.length > 0 &&
    phrase.last - phrase.first <= 2 &&
    isGovernment(line, phrase);
  if (!person && !place && phrase.head !== 'person' && phrase.head !== 'medium' && phrase.head !== 'body')
    return undefined;
  if (words.slice(0, colon).some((word) => lexicon.form(word.norm)?.dependent === false)) return undefined;
  return headed(line, colon, phrase);
}

/** «الإسكان»: one word, or a name, in marks at the head of a headline is the body that speaks, not its words. */
function isNameHere(line: Line, close: number): boolean {
  if (line.lexicon.order !== 'VS' || close > 5) return false;
  if (isOneOf(line, 1, line.lexicon.bodies)) return true;
  return close === 2
    ? line.lexicon.isDefinite(line.words[1]?.norm ?? '') || (line.mentionAt[1] as number) >= 0
    : (line.mentionAt[1] as number) >= 0;
}

/** A country or its capital, which stands for its government; of another town something is told, not said. */
function isGovernment(line: Line, phrase: Phrase): boolean {
  return GOVERNMENTS.has(
    line.words
      .slice(phrase.first, phrase.last)
      .map((word) => word.norm)
      .join(' '),
  );
}

const GOVERNMENTS = new Set(
  COUNTRIES.flatMap(({ names, capitals }) => [...names.ar, ...names.en, ...capitals.ar, ...capitals.en]).map(normalise),
);

/** "SMITH: …" in an interview as it was spoken. */
function isTranscript(line: Line, colon: number): boolean {
  const name = line.words.slice(0, colon);
  return colon <= 3 && line.block.role === 'paragraph' && name.every((word) => /^\p{Lu}{2,}$|^\.$/u.test(word.surface));
}

function headed(line: Line, colon: number, phrase: Phrase): Saying {
  const { words } = line;
  let last = words.length;
  while (last > colon + 2 && words[last - 1]?.kind === 'mark') last--;
  const content = { first: colon + 1, last };
  return {
    ...credit(line, 0, colon + 1, 'headline'),
    source: phrase,
    content,
    lead: { by: 'colon', at: colon, distance: 0, content },
  };
}

function credit(line: Line, first: number, last: number, kind: Saying['kind']): Saying {
  return {
    line: line.index,
    first,
    last,
    cue: first,
    kind,
    force: 'say',
    source: plain(line, first, last),
    via: undefined,
    agrees: undefined,
    dependent: false,
    lead: undefined,
    content: undefined,
  };
}

/** A phrase as it stands, without looking for its end. */
function plain(line: Line, first: number, last: number): Phrase {
  const found: number[] = [];
  for (let i = first; i < last; i++) {
    const mention = line.mentionAt[i] as number;
    if (mention >= 0 && found.at(-1) !== mention) found.push(mention);
  }
  return {
    first,
    last,
    head: found.length ? 'name' : headAt(line, first),
    headAt: first,
    definite: false,
    voice: false,
    mentions: found,
  };
}
