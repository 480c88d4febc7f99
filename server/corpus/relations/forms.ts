import { codeOf } from '../code.ts';
import { hashOf, type Statement } from './comparable.ts';

/** A wording is a form when it stands in so many documents … */
const DOCUMENTS = 4;
/** … with so many different numbers and names put in. */
const FILLINGS = 3;
const FEWEST_WORDS = 3;

/** What a document puts into a wording: a hash, since two of three fillings that have one are hardly ever met. */
interface Filling {
  readonly path: string;
  readonly filling: number;
}

/**
 * The forms of a folder: wordings that many documents fill in anew («send 71 to …», «the share of … closed at …»).
 * They claim nothing that another filling could contradict. Linear in the statements.
 */
export class Forms {
  /** Fillings by wording; most wordings have but one, which is kept without a list. */
  readonly #fillings = new Map<number, Filling | Filling[]>();
  /** The wordings of each document. */
  readonly #wordings = new Map<string, Float64Array>();

  /** Takes in a document's statements; returns the paths that hold a wording which became a form. */
  add(path: string, statements: readonly Statement[]): Set<string> {
    const changed = new Set<string>();
    const own = new Set<number>();
    for (const statement of statements) {
      const wording = wordingOf(statement);
      if (wording === undefined) continue;
      const code = codeOf(wording);
      const was = isForm(this.#of(code));
      this.#put(code, { path, filling: hashOf(fillingOf(statement)) });
      own.add(code);
      if (!was && isForm(this.#of(code))) for (const other of this.#of(code)) changed.add(other.path);
    }
    if (own.size > 0) this.#wordings.set(path, Float64Array.from(own));
    changed.delete(path);
    return changed;
  }

  /** Forgets a document; returns the paths that hold a wording which is no form any more. */
  remove(path: string): Set<string> {
    const changed = new Set<string>();
    for (const code of this.#wordings.get(path) ?? []) {
      const before = this.#of(code);
      const rest = before.filter((filling) => filling.path !== path);
      const [first] = rest;
      if (first) this.#fillings.set(code, rest.length === 1 ? first : rest);
      else this.#fillings.delete(code);
      if (isForm(before) && !isForm(rest)) for (const other of rest) changed.add(other.path);
    }
    this.#wordings.delete(path);
    return changed;
  }

  isForm(wording: string): boolean {
    return isForm(this.#of(codeOf(wording)));
  }

  #put(code: number, filling: Filling): void {
    const known = this.#fillings.get(code);
    if (known === undefined) this.#fillings.set(code, filling);
    else if ('path' in known) this.#fillings.set(code, [known, filling]);
    else known.push(filling);
  }

  #of(code: number): readonly Filling[] {
    const fillings = this.#fillings.get(code) ?? NONE;
    return 'path' in fillings ? [fillings] : fillings;
  }
}

const NONE: readonly Filling[] = [];

/** Linear in the fillings, mostly the first few. */
function isForm(fillings: readonly Filling[]): boolean {
  const paths = new Set<string>();
  const different = new Set<number>();
  for (const { path, filling } of fillings) {
    paths.add(path);
    different.add(filling);
    if (paths.size >= DOCUMENTS && different.size >= FILLINGS) return true;
  }
  return false;
}

/** What a statement says but for its numbers, names and times; `undefined` when it has none or too few other words. */
export function wordingOf({ terms }: Statement): string | undefined {
  const words = terms.filter((term) => term.kind === 'word' && !isFilling(term));
  if (words.length < FEWEST_WORDS || !terms.some(isFilling)) return undefined;
  return words.map(({ key }) => key).join(' ');
}

function fillingOf({ terms }: Statement): string {
  return terms.flatMap((term) => (isFilling(term) ? [term.day ?? term.key] : [])).join(' ');
}

function isFilling({ kind, key }: Statement['terms'][number]): boolean {
  return kind === 'number' || kind === 'name' || kind === 'time' || /^\d/.test(key);
}
