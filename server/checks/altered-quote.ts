import type { Corpus, Relation } from '../corpus/corpus.ts';
import { type QuotedWord, quotedWords } from '../corpus/ledger/utterance.ts';
import { meanTheSame } from '../corpus/ledger/wording.ts';
import { areOpposite, holds, type Written } from '../corpus/relations/differences.ts';
import type { Claim, Document } from '../document/document.ts';
import { languages } from '../language/languages.ts';
import { areForms } from '../language/word-forms.ts';
import { quoted } from '../text/isolate.ts';
import { normalise } from '../text/normalise.ts';
import { overlap, type Span, slice } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Check, Finding } from './finding.ts';
import { findingOn, oncePerPassage, seenFrom } from './relation.ts';

const KINDS = new Set(['alters'] as const);
// Most words are the same: somebody changed one. Below this the whole is worded anew, as two translations are.
const MOSTLY_SAME = 0.8;
const MOST_CHANGES = 3;
// A word for a word, or for a phrase: more is left out rather than changed.
const LONGEST_CHANGE = 5;
// Everyday words are changed for others of the same sense.
const TELLING = 3;
const SHORTEST = 4;

/** Words inside the marks differ between two wordings of one utterance; shown on the one that depends on the other. */
export const alteredQuote: Check = {
  codes: ['altered-quote'],
  *run(corpus, path, document) {
    yield* oncePerPassage(altered(corpus, path, document));
  },
};

function* altered(corpus: Corpus, path: string, document: Document): Generator<Finding> {
  for (const { relation, here, there } of seenFrom(corpus, path, KINDS)) {
    if (here !== relation.a || !relation.differs.some(({ what }) => what === 'quotation')) continue;
    const source = corpus.document(there.path);
    const other = source?.text ?? '';
    const differs = relation.differs.filter(({ a, b }) => !source || !isSameNumber(document, a, source, b));
    if (differs.length === 0) continue;
    const told = differs
      .slice(0, MOST_CHANGES)
      .map(({ a, b }) => `${piece(document.text, a)} here, ${piece(other, b)} there`)
      .join('; ');
    const lead = `Quoted in two wordings (${relation.because}): ${told}`;
    yield findingOn(corpus, 'altered-quote', severityOf({ ...relation, differs }, document, source), here, there, lead);
  }
}

/** A few words changed for others are a warning; what is only cut, put in or worded anew throughout is information. */
function severityOf(relation: Relation, here: Document, there: Document | undefined): 'warning' | 'information' {
  if (relation.score < MOSTLY_SAME || relation.differs.length > MOST_CHANGES || !there) return 'information';
  return relation.differs.some(({ a, b }) => isChanged(sideOf(here, a), sideOf(there, b))) ? 'warning' : 'information';
}

/** What stands in the place of a change on one side. */
interface Side {
  readonly document: Document;
  readonly span: Span;
  readonly words: readonly QuotedWord[];
}

/** Words of weight stand for others, or a negation was put in or left out. */
function isChanged(one: Side, other: Side): boolean {
  const sides = [one, other];
  if (sides.some(({ words }) => words.length > LONGEST_CHANGE)) return false;
  const [denied, ...more] = sides.filter(({ words }) => words.some(isNegation));
  if (denied && more.length === 0) return !isDenied(denied);
  if (sides.every(isTime) || isMisprint(one.words, other.words)) return false;
  if (sides.some((side) => isFormula(side) || side.words.some(isSaying))) return false;
  return isTurned(one, other) || (tells(one, other) && tells(other, one) && knows(one, other) && knows(other, one));
}

/** One has a word of weight that the other has in no form. */
function tells({ words: own }: Side, { words: elsewhere }: Side): boolean {
  return own.some(
    (word) =>
      word.bits >= TELLING &&
      word.norm.length >= SHORTEST &&
      !isTitle(word.norm) &&
      !elsewhere.some((other) => meanTheSame(word, other) || areAlike(other, word)),
  );
}

/** Other numbers, opposites, or words for one thing that take sides. */
function isTurned(one: Side, other: Side): boolean {
  const isNumber = ({ document, span }: Side) => document.quantities.some((quantity) => overlap(quantity, span) > 0);
  if (isNumber(one) && isNumber(other)) return true;
  const pairs = one.words.flatMap((word) => other.words.map((their) => [written(word), written(their)] as const));
  return languages.some(({ claims }) =>
    pairs.some(
      ([word, their]) =>
        areOpposite(word, their, claims) || claims.frames.some((row) => holds(row, word) && holds(row, their)),
    ),
  );
}

/** A text has the other's words too, elsewhere, so that its own are not its words for the same, as of two who translate. */
function knows({ document, span }: Side, { words: their }: Side): boolean {
  const telling = their.filter(({ bits }) => bits >= TELLING);
  return telling.length > 0 && telling.every(({ root }) => document.claims.some((claim) => has(claim, root, span)));
}

function written({ norm, stem }: QuotedWord): Written {
  return { norm, key: stem };
}

/** True of a claim that has a relative of a word outside of a span. */
function has({ terms }: Claim, root: string, span: Span): boolean {
  return terms.some((term) => term.root === root && overlap(term, span) === 0);
}

function sideOf(document: Document, span: Span): Side {
  return { document, span, words: span.end > span.start ? quotedWords(document, span).words : [] };
}

const BEFORE = 30;

/** «لا من قريب ولا من بعيد»: denied already by what stands before. */
function isDenied({ document: { text }, span: { start } }: Side): boolean {
  return words(text.slice(Math.max(0, start - BEFORE), start)).some(isNegation);
}

/** «حفظه الله» for a name: an honour or a wish says nothing else. */
function isFormula({ document, span }: Side): boolean {
  const norm = normalise(slice(document.text, span)).trim();
  return languages.some(({ claims }) => claims.formulas.has(norm));
}

/** «ولا شك» for «مبينا»: where the reporter's own word stands between two quotations, nobody was quoted otherwise. */
function isSaying({ norm }: QuotedWord): boolean {
  return languages.some(({ speech }) => speech.form(norm)?.force === 'say');
}

function isTitle(norm: string): boolean {
  return languages.some(({ names }) => names.titles.has(norm) || names.titles.has(norm.replace(/^ال/, '')));
}

function areAlike(a: QuotedWord, b: QuotedWord): boolean {
  return areForms(a.stem, b.stem) || areForms(a.norm, b.norm);
}

function isNegation({ norm }: { readonly norm: string }): boolean {
  return languages.some(({ claims }) => claims.negations.has(norm) || claims.negations.has(norm.replace(/^[وف]/, '')));
}

/** «خمس» and «5», also in «خمسة أشهر» and «5 أشهر». */
function isSameNumber(here: Document, a: Span, there: Document, b: Span): boolean {
  const valueAt = ({ quantities, dates }: Document, span: Span) =>
    quantities.find((one) => overlap(one, span) > 0)?.value ?? dates.find((one) => overlap(one, span) > 0)?.value;
  const value = valueAt(here, a);
  return value !== undefined && value === valueAt(there, b);
}

const SHORTEST_MISPRINT = 4;

/** «أفضل» and «أفصل»: one letter of a word is another. */
function isMisprint([one, ...more]: readonly QuotedWord[], [other, ...others]: readonly QuotedWord[]): boolean {
  if (!one || !other || more.length + others.length > 0 || one.norm.length !== other.norm.length) return false;
  const changed = [...one.norm].filter((letter, i) => letter !== other.norm[i]).length;
  return one.norm.length >= SHORTEST_MISPRINT && changed <= 1;
}

/** «اليوم» and «الجمعة» in the same place are one day, told from two. */
function isTime({ document, span }: Side): boolean {
  return document.dates.some((date) => date.type !== 'DURATION' && overlap(date, span) > 0);
}

function piece(text: string, span: { readonly start: number; readonly end: number }): string {
  return span.end > span.start ? quoted(slice(text, span)) : 'nothing';
}
