import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findings } from '../../../server/checks/checks.ts';
import { Corpus } from '../../../server/corpus/corpus.ts';
import { analyse } from '../../../server/document/analyse.ts';
import { decode } from '../../../server/text/decode.ts';
import { cpu, median, quantile } from '../clock.ts';
import { editTimes, spread } from '../scale/engine.ts';
import { markdownCost } from './markdown.ts';
import { type WordRate, wordRates } from './words.ts';

export interface Peers {
  readonly texts: number;
  readonly words: readonly WordRate[];
  /** Words a second of reading and decoding the files alone. */
  readonly floor: number;
  /** Milliseconds of work from an edit to what is told of it, in folders of the same texts. */
  readonly edits: readonly { readonly what: string; readonly edit: number; readonly tail: number }[];
}

const EDITS = 41;

export async function peersOf(texts: readonly string[]): Promise<Peers> {
  const words = wordRates(texts);
  const corpus = new Corpus();
  corpus.update(texts.map((text, i) => [`${i}.txt`, analyse(text)] as const));
  for (const path of corpus.paths()) findings(corpus, path);
  const own = spread(corpus.paths(), EDITS).flatMap((path) => editTimes(corpus, [path]));
  const markdown = await markdownCost(texts);
  return {
    texts: texts.length,
    words,
    floor: readingRate(texts),
    edits: [
      { what: 'Isnad', edit: median(own), tail: quantile(own, 0.95) },
      { what: 'vscode-markdown-languageservice', edit: markdown.edit, tail: markdown.editTail },
    ],
  };
}

/** Words a second that are read from the disk and decoded. */
function readingRate(texts: readonly string[]): number {
  const root = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  try {
    const files = texts.map((text, i) => {
      const file = join(root, `${i}.txt`);
      writeFileSync(file, text);
      return file;
    });
    const read = () => cpu(() => files.forEach((file) => void decode(readFileSync(file)))).ms;
    read();
    const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
    return (1000 * words) / median([read(), read(), read()]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
