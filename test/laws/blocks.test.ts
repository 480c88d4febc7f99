import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../server/document/blocks.ts';

const LINE_END = /\r\n|[\n\r\u2028\u2029]/;

/** Pages put together from the pieces that the rules look for, in any order, with any line ends. */
const piece = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '\t',
    '---',
    'title: A',
    'TT',
    'Related stories',
    'مقالات ذات صلة',
    'Leave a comment',
    'تعليقات',
  ),
  fc.constantFrom(
    'المصدر: وكالات',
    'Tags: a, b',
    'By Jane Doe',
    'القاهرة - وكالات',
    'صورة (رويترز)',
    'Read more: a title of words',
  ),
  fc.constantFrom(
    'وقال الوزير إن المحادثات كانت مفيدة، وإن الجانبين اتفقا على مواصلتها في الشهر المقبل.',
    'A short line',
  ),
  fc.constantFrom(
    'The river rose by two metres in one night, officials said, and hundreds of families left their homes.',
  ),
);
const page = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\u2028', '\u2029')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

describe('laws of blocks', () => {
  it('cover every line that is not blank exactly once, trimmed and in order', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { blocks } = findBlocks(text);
        const lines = text.split(LINE_END).map((line) => line.trim());
        expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(lines.filter((line) => line !== ''));
        blocks.forEach((block, i) => {
          expect(block.end).toBeGreaterThan(block.start);
          if (i > 0) expect(block.start).toBeGreaterThanOrEqual(blocks[i - 1]?.end ?? 0);
        });
      }),
    );
  });

  it('belong to an article that exists, or to none in chrome', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { blocks, articles } = findBlocks(text);
        expect(articles[0]?.kind).toBe('main');
        expect(articles.map(({ id }) => id)).toEqual(articles.map((_, i) => i));
        for (const { zone, article } of blocks)
          if (zone === 'chrome') expect(article).toBeUndefined();
          else expect(articles[article ?? -1]).toBeDefined();
      }),
    );
  });

  it('lie inside their article, and articles follow each other', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { blocks, articles } = findBlocks(text);
        articles.forEach(({ id, start, end, headline }, i) => {
          if (i > 0) expect(start).toBeGreaterThanOrEqual(articles[i - 1]?.end ?? 0);
          for (const block of blocks)
            if (block.article === id && block.zone !== 'related') {
              expect(block.start).toBeGreaterThanOrEqual(start);
              expect(block.end).toBeLessThanOrEqual(end);
            }
          if (headline)
            expect(blocks).toContainEqual(expect.objectContaining({ ...headline, role: 'headline', article: id }));
        });
      }),
    );
  });

  it.each([
    ['short lines', 'a b c\n'],
    ['paragraphs', 'One two three four five six seven eight nine ten eleven, said the minister on Monday.\n\n'],
    ['headings', 'Related stories\nA headline of five words\n'],
    [
      'one headline again and again',
      'Ministers agree on a plan for water\nPARIS (AFP) -\nThe plan was agreed on Monday, they said.\n',
    ],
    [
      'lists and texts by turns',
      'Related stories\nA headline of five words\nThe plan was agreed on Monday, the ministers said after talks that went on for two days in the capital of the country.\nThey did not say when it would begin, or who would pay for the canals that it needs in the dry south of the country.\n',
    ],
    ['one long line', 'x'],
    ['brackets', '(('],
    ['dots', '. '],
  ])('take time in proportion to the text: %s', (_, unit) => {
    const started = performance.now();
    findBlocks(unit.repeat(Math.ceil(300_000 / unit.length)));
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
