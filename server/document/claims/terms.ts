import type { ClaimCues, Language } from '../../language/language.ts';
import { type Form, isFormFor, ofFormFor } from '../../text/forms.ts';
import type { Reading } from '../../text/reading.ts';
import type { Word } from '../../text/words.ts';
import type { DateExpression, Document, Mention, Quantity, Term } from '../document.ts';
import { type Clause, matchAt, mayBegin, phraseAt, union } from './clauses.ts';

type Facts = Pick<Document, 'mentions' | 'dates' | 'quantities'>;
type Fact = { readonly kind: 'name' | 'number' | 'time'; readonly index: number; readonly end: number };

/** Facts by where they start in the document, for finding terms in one walk over the words. */
export function factsByStart(facts: Facts): ReadonlyMap<number, Fact> {
  const out = new Map<number, Fact>();
  const add = (kind: Fact['kind'], spans: readonly (Mention | Quantity | DateExpression)[]) => {
    for (const [index, { start, end }] of spans.entries()) {
      const known = out.get(start);
      if (!known || known.end < end) out.set(start, { kind, index, end });
    }
  };
  add('name', facts.mentions);
  add('number', facts.quantities);
  add('time', facts.dates);
  return out;
}

// Words as common as one in 2^7 say nothing of an event; what a term weighs is counted from there.
const COMMON_BITS = 7;

/**
 * The terms of a clause. `at` is where the reading begins in the document; spans are in the document.
 * Words that carry little information («في», "the") are left out. Linear in the clause.
 */
export function termsOf(
  reading: Reading,
  clause: Clause,
  at: number,
  facts: Facts,
  starts: ReadonlyMap<number, Fact>,
  language: Language,
): Term[] {
  const out: Term[] = [];
  let formulaEnd = clause.first;
  for (let i = clause.first; i < clause.last; ) {
    const word = reading.words[i] as Word;
    if (i >= formulaEnd) formulaEnd = Math.max(formulaEnd, i + matchAt(reading, i, language.claims.formulas));
    if (isListNumber(reading, clause, i)) {
      i++;
      continue;
    }
    const found = factIn(word, at, starts);
    if (found) {
      out.push(factTerm(found.fact, found.start, facts));
      i++;
      while (i < clause.last && (reading.words[i] as Word).end + at <= found.fact.end) i++;
      continue;
    }
    if (i < formulaEnd) {
      i++;
      continue;
    }
    const cue = goesOn(out, word, language) ? undefined : cueAt(reading, i, language);
    if (cue) {
      // a negation is pointed at together with what it negates
      const shown = cue.key === 'negation' || cue.key === 'unsaid' ? cue.length : cue.length - 1;
      const last = (reading.words[i + shown] ?? word) as Word;
      out.push({
        start: word.start + at,
        end: last.end + at,
        kind: 'cue',
        key: cue.key,
        root: cue.key,
        sense: undefined,
        norm: word.norm,
        weight: 0,
        fact: undefined,
      });
      if (cue.key !== 'completed' && cue.key !== 'ongoing' && cue.key !== 'plan') {
        i += cue.length;
        continue;
      }
    }
    if (word.kind !== 'mark') {
      const { key, root, sense, weight } = contentOf(word, language);
      if (weight > 0)
        out.push({
          start: word.start + at,
          end: word.end + at,
          kind: isProper(word, i > clause.first) ? 'name' : 'word',
          key,
          root,
          sense,
          norm: word.norm,
          weight,
          fact: undefined,
        });
    }
    i++;
  }
  return out;
}

const LIST_NUMBER = /^\d{1,2}$/;

/** «4- الحاصلات …», "(2) Those who …": the number of an entry, which another list may count otherwise. */
function isListNumber({ words }: Reading, { first }: Clause, i: number): boolean {
  const isOpening = i === first || (i === first + 1 && /^[-–—*•(]$/.test((words[first] as Word).norm));
  const [mark, next] = [words[i + 1], words[i + 2]];
  if (!isOpening || !LIST_NUMBER.test((words[i] as Word).norm) || !mark || !/^[-–—.):/]$/.test(mark.surface))
    return false;
  return next?.kind === 'word' && next.spaced;
}

/** A capital in mid-sentence marks a name, also where nothing told what it names. */
function isProper(word: Word, isInside: boolean): boolean {
  return isInside && word.kind === 'word' && /^\p{Lu}/u.test(word.surface);
}
const FEWEST_LETTERS = 3;
const CLEARER_BITS = 2;

/** What a word that is no fact is compared by, and what it weighs. */
const contentOf = ofFormFor((form, language: Language): Pick<Term, 'key' | 'root' | 'sense' | 'weight'> => {
  const key = form.kind === 'number' ? form.norm : stemOf(form, language);
  const weight = form.kind === 'number' ? NUMBER_WEIGHT : language.rarity(key) - COMMON_BITS;
  return { key, root: language.root(key), sense: language.synonyms(form.norm, key), weight };
});

/** The stem of a word without clitics where the rest is clearly the better known word («بجنوب» → جنوب, not «بلد»). */
function stemOf(form: Form, language: Language): string {
  let best = language.stem(form.norm);
  let bits = language.rarity(best);
  if (bits <= COMMON_BITS + CLEARER_BITS) return best;
  for (const { prefix, norm } of language.splits({ form })) {
    if (prefix === '' || norm.length < FEWEST_LETTERS) continue;
    const stem = language.stem(norm);
    const own = language.rarity(stem);
    if (own > bits - CLEARER_BITS) continue;
    best = stem;
    bits = own;
  }
  return best;
}

/** The fact that begins in a word, at its start or behind an attached clitic. */
function factIn(word: Word, at: number, starts: ReadonlyMap<number, Fact>): { fact: Fact; start: number } | undefined {
  const latest = Math.min(word.end, word.start + 6);
  for (let start = word.start; start < latest; start++) {
    const fact = starts.get(start + at);
    if (fact) return { fact, start: start + at };
  }
  return undefined;
}

const NAME_WEIGHT = 7;
const NUMBER_WEIGHT = 5;
const TIME_WEIGHT = 3;
/** Units of time. */
const LENGTHS = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's']);

function factTerm(fact: Fact, start: number, facts: Facts): Term {
  const term = (kind: Term['kind'], key: string, weight: number): Term => ({
    start,
    end: fact.end,
    kind,
    key,
    root: key,
    sense: undefined,
    norm: '',
    weight,
    fact: fact.index,
  });
  if (fact.kind === 'name') return term('name', String((facts.mentions[fact.index] as Mention).entity), NAME_WEIGHT);
  if (fact.kind === 'number') {
    const { value, unit } = facts.quantities[fact.index] as Quantity;
    return term('number', String(value), LENGTHS.has(unit ?? '') ? TIME_WEIGHT : NUMBER_WEIGHT);
  }
  return term('time', (facts.dates[fact.index] as DateExpression).value, TIME_WEIGHT);
}

const SHADDA = '\u0651';

/** «ولا», "nor" behind a negation of the same clause. */
function goesOn(before: readonly Term[], { norm }: Word, { claims }: Language): boolean {
  return claims.furtherNegations.has(norm) && before.some(({ kind, key }) => kind === 'cue' && key === 'negation');
}

/** The turn that begins at word `i`: negation, hedge, plan, demand, stance … */
function cueAt(reading: Reading, i: number, language: Language): { key: string; length: number } | undefined {
  const word = reading.words[i] as Word;
  if (word.kind !== 'word' || !mayTurn(word, language)) return undefined;
  const { claims } = language;
  const find = (lexicon: ReadonlySet<string>, key: string) => {
    const length = matchAt(reading, i, lexicon);
    return length > 0 ? { key, length } : undefined;
  };
  const denial = find(claims.denials, 'denial');
  // «لا يمكنه تأكيد أو نفي», "can neither confirm nor deny": nothing is denied
  if (denial && !claims.alternatives.has((reading.words[i - 1] as Word | undefined)?.norm ?? '')) return denial;
  const isContracted = isContraction(word, claims) && claims.contraction?.before.test(reading.words[i + 1]?.norm ?? '');
  const negation = isContracted ? { key: 'negation', length: 1 } : find(claims.negations, 'negation');
  // «دوّن», he wrote, is not «دون», without: no negation has a doubled letter
  const isDoubled = word.surface.includes(SHADDA) && word.norm !== 'الا';
  const next = behindMark(reading, i);
  if (negation && !isDoubled && negates(next, matchAt(reading, i, claims.weakNegations) > 0, claims)) {
    const maySilence = claims.silences === undefined || matchAt(reading, i, claims.silences) > 0;
    return maySilence && isSpeech(next, language) ? { key: 'unsaid', length: 1 } : negation;
  }
  if (claims.isGluedNegation(word.norm)) return { key: 'negation', length: 1 };
  for (const stance of claims.stances) {
    const found = find(stance.words, `stance:${stance.name}`);
    if (found && !isConnector(reading, i + found.length, claims)) return found;
  }
  const hedge = find(claims.hedges, 'hedge');
  if (hedge && !claims.affirms(word.norm, reading.words[i + hedge.length]?.norm)) return hedge;
  const partitive = find(claims.partitives, 'partitive');
  if (partitive && claims.superlatives.has((reading.words[i + partitive.length] as Word | undefined)?.norm ?? ''))
    return partitive;
  const plan = find(claims.plans, 'plan');
  if (plan) return plan;
  if (isFuture(word, language)) return { key: 'plan', length: 1 };
  return find(claims.demands, 'demand') ?? find(claims.completed, 'completed') ?? find(claims.ongoing, 'ongoing');
}

/** True of the few words that may turn what is said, by themselves or with what follows. */
const mayTurn = isFormFor(
  (form, language: Language) =>
    mayBegin({ form }, turning(language)) ||
    isContraction(form, language.claims) ||
    language.claims.isGluedNegation(form.norm) ||
    isFuture(form, language),
);

/** All entries that turn what is said. */
const turning = union(({ claims }) => {
  const { denials, negations, hedges, partitives, plans, demands, completed, ongoing, stances } = claims;
  const all = [denials, negations, hedges, partitives, plans, demands, completed, ongoing];
  return [...all, ...stances.map(({ words }) => words)];
});

function isContraction({ surface }: Pick<Form, 'surface'>, { contraction }: ClaimCues): boolean {
  return contraction?.written.test(surface) ?? false;
}

/** «سيصل», not «سيارة». */
function isFuture({ norm }: Pick<Form, 'norm'>, { dates, claims }: Language): boolean {
  return dates.tense(norm) === 1 && claims.planPrefix !== undefined && claims.planPrefix.test(norm);
}

/** The word behind word `i`, also where a quotation begins between them («لم «ينبرِ»»). */
function behindMark(reading: Reading, i: number): Word | undefined {
  const next = reading.words[i + 1];
  return next?.norm === '"' ? reading.words[i + 2] : next;
}

/** «لم يعلن», "did not announce": nothing is said, which is not the same as a denial. */
function isSpeech(next: Word | undefined, language: Language): boolean {
  const force = next && language.speech.form(next.norm)?.force;
  return force === 'say' || force === 'publish' || force === 'claim';
}

/** «رغم ذلك», «رغم كل ذلك», "despite this": joins sentences and takes no stance. */
function isConnector(reading: Reading, i: number, { pointers }: ClaimCues): boolean {
  return [1, 2].some((length) => pointers.has(phraseAt(reading, i, length, false) ?? ''));
}

/** True when a negation denies the word behind it; a weak one does so only without article. */
function negates(next: Word | undefined, weak: boolean, { notNegated }: ClaimCues): boolean {
  if (!next || next.kind === 'mark' || notNegated.test(next.norm)) return false;
  if (!weak) return true;
  return !(next.norm.startsWith('ال') && next.norm.length > 4);
}
