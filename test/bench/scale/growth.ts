import { findings } from '../../../server/checks/checks.ts';
import { Corpus } from '../../../server/corpus/corpus.ts';
import { analyse } from '../../../server/document/analyse.ts';
import { cpu, median } from '../clock.ts';
import { dayOf } from '../synthetic.ts';
import { editTimes, hoverTimes, spread } from './engine.ts';

/** How cost grows from a part of a folder to the whole of it. */
export interface Growth {
  /** Work of a load for each article in a folder twice as large; 1 is linear. */
  readonly load: number;
  /** Work of an edit, and of a hover, in the whole folder as a multiple of that in a part. */
  readonly edit: number;
  readonly hover: number;
}

type Texts = readonly (readonly [path: string, text: string])[];

const EDITS = 24;
const HOVERS = 60;
/** A hover is shorter than what a clock of work tells surely. */
const REPEATS = 10;

/**
 * A folder against so many parts of equal size. The same texts are loaded whole and in parts, half of the parts before the
 * whole and half after it; the same edits and hovers are made in the whole and in a part in turns, and the median of their
 * ratios is taken: what else the machine does falls on both.
 */
export function growthOf(texts: ReadonlyMap<string, string>, parts: number): Growth {
  const all = [...texts];
  for (const text of all) analysisOf(text); // what is kept of words from here on is kept for all alike
  const size = Math.floor(all.length / parts);
  const cut = Array.from({ length: parts }, (_, i) => all.slice(i * size, (i + 1) * size));
  const middle = parts >> 1;
  const early = cut.slice(0, middle).map((part) => cpu(() => load(part)).ms);
  const whole = cpu(() => load(all.slice(0, size * parts)));
  const late = cut.slice(middle).map((part) => cpu(() => load(part)));
  const inParts = [...early, ...late.map(({ ms }) => ms)].reduce((sum, ms) => sum + ms, 0);
  const part = (late[0] as (typeof late)[number]).value;
  return {
    load: (whole.ms / inParts) ** (1 / Math.log2(parts)),
    edit: ratio(spread(part.paths(), EDITS), whole.value, part, (corpus, path) => editTimes(corpus, [path])),
    hover: ratio(spread(part.paths(), HOVERS), whole.value, part, (corpus, path) => hoverTimes(corpus, path, REPEATS)),
  };
}

function load(texts: Texts): Corpus {
  const corpus = new Corpus();
  corpus.update(texts.map((text) => analysisOf(text)));
  for (const path of corpus.paths()) findings(corpus, path);
  return corpus;
}

function analysisOf([path, text]: Texts[number]) {
  return [path, analyse(text, { published: [dayOf(path)] })] as const;
}

/** The median ratio of the times in the whole to those in the part, for the same documents in turns. */
function ratio(
  paths: readonly string[],
  whole: Corpus,
  part: Corpus,
  times: (corpus: Corpus, path: string) => readonly number[],
): number {
  return median(
    paths.flatMap((path, turn) => {
      const order = turn % 2 === 0 ? [whole, part] : [part, whole];
      const [first, second] = order.map((corpus) => times(corpus, path));
      const [large, small] = turn % 2 === 0 ? [first, second] : [second, first];
      return (large ?? []).map((ms, i) => ms / (small?.[i] ?? Number.NaN));
    }),
  );
}
