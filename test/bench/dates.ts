import * as chrono from 'chrono-node';
import type { BlockReading } from '../../server/document/analyse.ts';
import { findBlocks } from '../../server/document/blocks.ts';
import { findDates } from '../../server/document/dates.ts';
import { languageOf } from '../../server/language/detect.ts';
import { read } from '../../server/text/reading.ts';
import { slice } from '../../server/text/span.ts';

/** What time expressions cost in a text of one length. */
export interface DateCost {
  readonly words: number;
  readonly ms: number;
  /** Words a second. */
  readonly rate: number;
}

/** From the text to its time expressions, resolved: words are read too, as a library for dates has to. */
export function dateCost(texts: readonly string[], words: number): DateCost {
  const text = ofLength(texts, words);
  const { blocks, articles } = findBlocks(text);
  return cost(text, () => {
    const readings = blocks.flatMap((block, index): BlockReading[] => {
      const own = slice(text, block);
      return [{ block, index, reading: read(own), language: languageOf(own) }];
    });
    findDates(readings, articles, { published: ['2019-05-15'] });
  });
}

/** The same text given to chrono-node, which finds English dates. */
export function chronoCost(texts: readonly string[], words: number): DateCost {
  const text = ofLength(texts, words);
  const reference = new Date(2019, 4, 15);
  return cost(text, () => chrono.parse(text, reference));
}

/** So many words of the texts, in their paragraphs, over and over if they are too few. */
function ofLength(texts: readonly string[], words: number): string {
  const out: string[] = [];
  let count = 0;
  for (let i = 0; count < words; i++)
    for (const line of (texts[i % texts.length] as string).split('\n')) {
      if (count >= words) break;
      out.push(line);
      count += line.split(/\s+/).filter(Boolean).length;
    }
  return out.join('\n');
}

/** The fastest of five runs: what else the machine does only slows them. */
function cost(text: string, work: () => unknown): DateCost {
  let ms = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    work();
    ms = Math.min(ms, performance.now() - start);
  }
  const words = text.split(/\s+/).filter(Boolean).length;
  return { words, ms, rate: (1000 * words) / ms };
}
