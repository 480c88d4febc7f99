import { findSpeech } from '../../server/document/attributions.ts';
import { findBlocks } from '../../server/document/blocks.ts';
import { findClaims } from '../../server/document/claims.ts';
import { findDates } from '../../server/document/dates.ts';
import { findMentions } from '../../server/document/mentions.ts';
import { findQuantities } from '../../server/document/quantities.ts';
import { languageOf } from '../../server/language/detect.ts';
import { read } from '../../server/text/reading.ts';
import { slice } from '../../server/text/span.ts';

/** The layers of an analysis in the order in which they are found. */
export const LAYERS = ['blocks', 'words', 'mentions', 'dates', 'quantities', 'speech', 'claims'] as const;

/** Milliseconds that each layer takes for one text, and the words that were read. The steps are those of `analyse`. */
export function layerTimes(text: string): { readonly times: Record<(typeof LAYERS)[number], number>; words: number } {
  let last = performance.now();
  const lap = () => {
    const now = performance.now();
    const time = now - last;
    last = now;
    return time;
  };
  const { blocks, articles } = findBlocks(text);
  const blocksTime = lap();
  const readings = blocks.flatMap((block, index) => {
    const own = slice(text, block);
    return block.zone === 'chrome' ? [] : [{ block, index, reading: read(own), language: languageOf(own) }];
  });
  const wordsTime = lap();
  const { mentions, entities } = findMentions(readings);
  const mentionsTime = lap();
  const { dates } = findDates(readings, articles, {});
  const datesTime = lap();
  const quantities = findQuantities(readings, dates);
  const quantitiesTime = lap();
  const { quotes, attributions } = findSpeech(text, readings, mentions, entities);
  const speechTime = lap();
  findClaims(readings, { mentions, dates, quantities, quotes, attributions });
  const times = {
    blocks: blocksTime,
    words: wordsTime,
    mentions: mentionsTime,
    dates: datesTime,
    quantities: quantitiesTime,
    speech: speechTime,
    claims: lap(),
  };
  return { times, words: readings.reduce((sum, { reading }) => sum + reading.words.length, 0) };
}
