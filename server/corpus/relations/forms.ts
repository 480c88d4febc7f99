import type { Statement } from './comparable.ts';

/** A wording is a form when it stands in so many documents … */
const DOCUMENTS = 4;
/** … with so many different numbers and names put in. */
const FILLINGS = 3;
const FEWEST_WORDS = 3;

/**
 * The forms of a folder: wordings that many documents fill in anew («send 71 to …», «the share of … closed at …»).
 * They claim nothing that another filling could contradict. Linear in the statements.
 */
export class Forms {
  /** Wording → path → fillings. */
  readonly #fillings = new Map<string, Map<string, string[]>>();
  readonly #wordings = new Map<string, readonly string[]>();

  /** Takes in a document's statements; returns the paths that hold a wording which became a form. */
  add(path: string, statements: readonly Statement[]): Set<string> {
    const changed = new Set<string>();
    const own: string[] = [];
    for (const statement of statements) {
      const wording = wordingOf(statement);
      if (wording === undefined) continue;
      const was = this.isForm(wording);
      const paths = this.#fillings.get(wording) ?? new Map<string, string[]>();
      this.#fillings.set(wording, paths);
      paths.set(path, [...(paths.get(path) ?? []), fillingOf(statement)]);
      own.push(wording);
      if (!was && this.isForm(wording)) for (const other of paths.keys()) changed.add(other);
    }
    if (own.length > 0) this.#wordings.set(path, own);
    changed.delete(path);
    return changed;
  }

  /** Forgets a document; returns the paths that hold a wording which is no form any more. */
  remove(path: string): Set<string> {
    const changed = new Set<string>();
    for (const wording of new Set(this.#wordings.get(path))) {
      const paths = this.#fillings.get(wording);
      if (!paths) continue;
      const was = this.isForm(wording);
      paths.delete(path);
      if (paths.size === 0) this.#fillings.delete(wording);
      else if (was && !this.isForm(wording)) for (const other of paths.keys()) changed.add(other);
    }
    this.#wordings.delete(path);
    return changed;
  }

  isForm(wording: string): boolean {
    const paths = this.#fillings.get(wording);
    if (paths === undefined || paths.size < DOCUMENTS) return false;
    const different = new Set<string>();
    for (const own of paths.values())
      for (const filling of own) if (different.add(filling).size >= FILLINGS) return true;
    return false;
  }
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
