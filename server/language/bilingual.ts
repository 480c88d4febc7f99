import { glossary } from './glossary.ts';
import { bilingualPairs } from './models/bilingual.ts';

const NONE: ReadonlyMap<string, number> = new Map();

/**
 * The English stems that may stand for an Arabic one, each with how likely that is, 0 to 1: those of the glossary and
 * those learnt from parallel sentences (scripts/train/bilingual.ts). Empty for a stem that neither knows in any form.
 */
export function translationsOf(stem: string): ReadonlyMap<string, number> {
  const found = remembered.get(stem);
  if (found) return found;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  known ??= read();
  const made = lookUp(stem, known);
  remembered.set(stem, made);
  return made;
}

/** True of an English stem that stands for some Arabic one. */
export function isTranslation(stem: string): boolean {
  known ??= read();
  answers ??= new Set([...known.values()].flatMap((row) => [...row.keys()]));
  return answers.has(stem);
}

let answers: ReadonlySet<string> | undefined;

const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, ReadonlyMap<string, number>>();

function lookUp(stem: string, table: ReadonlyMap<string, ReadonlyMap<string, number>>): ReadonlyMap<string, number> {
  const sure = [stem, ...withoutEnding(stem), ...ofAnother(stem)].flatMap((form) => table.get(form) ?? []);
  if (sure.length > 0) return sure.reduce(best);
  if (stem.length <= FEWEST_LETTERS || !/^[بلكف]/.test(stem)) return NONE;
  // what a preposition is written to («بزيادة»)
  const rest = stem.slice(1);
  return [rest, ...withoutEnding(rest)].flatMap((form) => table.get(form) ?? [])[0] ?? NONE;
}

function best(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): Map<string, number> {
  const out = new Map(one);
  for (const [en, like] of other) out.set(en, Math.max(like, out.get(en) ?? 0));
  return out;
}

let known: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;

function read(): Map<string, Map<string, number>> {
  const out = new Map<string, Map<string, number>>();
  const add = (ar: string, en: string, like: number) => {
    const row = out.get(ar) ?? new Map<string, number>();
    out.set(ar, row.set(en, Math.max(like, row.get(en) ?? 0)));
  };
  for (const [tenths, pairs] of Object.entries(bilingualPairs))
    for (const pair of pairs.split('|')) {
      const [ar = '', en = ''] = pair.split(' ');
      add(ar, en, (Number(tenths) + 0.5) / 10);
    }
  for (const [ar, row] of glossary()) for (const en of row) add(ar, en, 1);
  return out;
}

const FEWEST_LETTERS = 3;

/** Without the ending of a feminine or plural past («أعلنت», «أعلنوا») or of an indefinite object («اتفاقا», «تجاريا») or before a pronoun («مسؤوليتها»). */
function withoutEnding(stem: string): string[] {
  const rest = /^(.+?)(?:يت|ت|وا|يا|ا|تا)$/.exec(stem)?.[1];
  return rest !== undefined && rest.length >= FEWEST_LETTERS ? [rest] : [];
}

/** The imperfect of another person: «تعلن» for «يعلن». */
function ofAnother(stem: string): string[] {
  return stem.length > FEWEST_LETTERS && /^[تن]/.test(stem) ? [`ي${stem.slice(1)}`] : [];
}
