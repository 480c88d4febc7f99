import { analyse, type BlockReading } from '../../server/document/analyse.ts';
import { findBlocks } from '../../server/document/blocks.ts';
import { tagged } from '../../server/document/mentions/statistical.ts';
import { lineOf } from '../../server/document/mentions/token.ts';
import { findMentions } from '../../server/document/mentions.ts';
import { languageOf } from '../../server/language/detect.ts';
import { read } from '../../server/text/reading.ts';
import { slice } from '../../server/text/span.ts';

/** Words a second of something that is done to texts. */
export interface Rate {
  readonly what: string;
  readonly rate: number;
}

/** How fast names are found in texts of one language, by step; the last is the whole analysis with all its layers. */
export function nameRates(texts: readonly string[]): Rate[] {
  const readings = texts.map(readingsOf);
  const lines = readings.map((own) => own.map(lineOf));
  const words = lines.flat().reduce((sum, { tokens }) => sum + tokens.length, 0);
  return [
    { what: 'tagger of names', rate: best(words, () => lines.map(tagged)) },
    { what: 'names, with rules and joining', rate: best(words, () => readings.map(findMentions)) },
    { what: 'all layers', rate: best(words, () => texts.map((text) => analyse(text))) },
  ];
}

function readingsOf(text: string): BlockReading[] {
  return findBlocks(text).blocks.flatMap((block, index) => {
    const own = slice(text, block);
    return block.zone === 'chrome' ? [] : [{ block, index, reading: read(own), language: languageOf(own) }];
  });
}

/** Words a second of the fastest of five runs: what else the machine does only slows them. */
function best(words: number, work: () => unknown): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    work();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return (1000 * words) / fastest;
}
