import { languages } from '../../language/languages.ts';
import { normalise } from '../../text/normalise.ts';
import type { Cue } from './cues.ts';
import type { Line } from './lines.ts';

/** What stands in front of the page's text, written by who saved it. */
export interface FrontMatter {
  /** Number of lines from the top that belong to it. */
  readonly length: number;
  /** The cue of each of these lines: `metadata`, fences are `chrome`. */
  readonly cues: readonly Cue[];
}

const KEY: ReadonlyMap<string, string> = new Map(
  languages.flatMap(({ page }) =>
    Object.entries(page.metadataKeys).flatMap(([key, words]) => words.map((word) => [normalise(word), key] as const)),
  ),
);
const PAIR = /^\s*["']?([\p{L}\p{N} _-]{2,30}?)["']?\s*[:：=]\s*(\S.*)?$/u;
const FENCE = /^(?:-{3,}|\+{3,}|\*{3,})$/;
const MOST = 40;

/** Lines between `---` fences at the top, or two or more lines `key: value` with known keys. */
export function frontMatterOf(text: string, lines: readonly Line[]): FrontMatter {
  const raw = (i: number) => text.slice(lines[i]?.start, lines[i]?.end);
  if (lines.length > 2 && FENCE.test(raw(0))) {
    for (let i = 1; i < lines.length && i <= MOST; i++) {
      if (FENCE.test(raw(i)))
        return i > 1 ? { length: i + 1, cues: ['chrome', ...Array<Cue>(i - 1).fill('metadata'), 'chrome'] } : NONE;
      if (!PAIR.test(raw(i)) && !/^\s*-\s/.test(raw(i))) return NONE;
    }
    return NONE;
  }
  let length = 0;
  while (length < lines.length && length < MOST && knownPair(raw(length))) length++;
  return length >= 2 ? { length, cues: Array<Cue>(length).fill('metadata') } : NONE;
}

const NONE: FrontMatter = { length: 0, cues: [] };

/** The known key and the value of a line `key: value`; `undefined` when it is none. */
export function knownPair(line: string): { key: string; value: string } | undefined {
  const pair = PAIR.exec(line);
  const key = pair?.[1] && KEY.get(normalise(pair[1].trim()).replace(/[_-]+/g, ' '));
  const value = pair?.[2]?.trim().replace(/^(["'])(.*)\1$/, '$2');
  return key && value ? { key, value } : undefined;
}
