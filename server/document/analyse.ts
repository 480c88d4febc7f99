import { languageOf } from '../language/detect.ts';
import type { Language } from '../language/language.ts';
import { type Reading, read } from '../text/reading.ts';
import { slice } from '../text/span.ts';
import { findSpeech } from './attributions.ts';
import { findBlocks } from './blocks.ts';
import { findClaims } from './claims.ts';
import { findDates } from './dates.ts';
import type { Block, Document } from './document.ts';
import { findMentions } from './mentions.ts';
import { findQuantities } from './quantities.ts';

/** What is known of a document before its text is read. */
export interface Given {
  /** EDTF day of each article, the main one first; `undefined` or missing where unknown. */
  readonly published?: readonly (string | undefined)[];
}

/** A block with its words. Offsets in `reading` start at the block's start. */
export interface BlockReading {
  readonly block: Block;
  /** Index in `Document.blocks`. */
  readonly index: number;
  readonly reading: Reading;
  readonly language: Language;
}

/** Analyses one saved file. Pure and total: any string gives a document. Linear in the text. */
export function analyse(text: string, given: Given = {}): Document {
  const { blocks, articles: shapes } = findBlocks(text);
  const readings = blocks.flatMap((block, i) => (block.zone === 'chrome' ? [] : [readBlock(text, block, i)]));
  const { mentions, entities } = findMentions(readings);
  const { dates, days } = findDates(readings, shapes, given);
  const quantities = findQuantities(readings, dates);
  const { quotes, attributions } = findSpeech(text, readings, mentions, entities);
  const articles = shapes.map((shape, i) => ({ ...shape, day: days[i] ?? UNKNOWN_DAY }));
  const facts = { mentions, dates, quantities, quotes, attributions };
  const claims = findClaims(readings, facts);
  return { text, language: languageOf(text).code, articles, blocks, entities, ...facts, claims };
}

/** The day of an article of which nothing is known. */
export const UNKNOWN_DAY = { value: undefined, confidence: undefined, weekday: undefined, because: [] } as const;

function readBlock(text: string, block: Block, index: number): BlockReading {
  const own = slice(text, block);
  return { block, index, reading: read(own), language: languageOf(own) };
}
