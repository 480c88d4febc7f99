import type { Corpus } from '../corpus/corpus.ts';
import type { FollowedText } from '../corpus/origins.ts';
import { quoted } from '../text/isolate.ts';
import { slice } from '../text/span.ts';
import type { Check } from './finding.ts';

const MOST_RELATED = 12;

/**
 * A page follows another one sentence by sentence and names neither it nor the agency that the other credits. Told once
 * a page, of the text that it follows most closely.
 */
export const uncreditedCopy: Check = {
  codes: ['uncredited-copy'],
  *run(corpus, path, document) {
    const copies = corpus
      .originsOf(path)
      .flatMap((origin) => origin.copies)
      .filter((copy) => copy.follower === path && copy.uncredited)
      .sort((x, y) => share(y) - share(x) || y.aligned.length - x.aligned.length || (x.source < y.source ? -1 : 1));
    const [copy] = copies;
    const headline = document.articles[0]?.headline ?? copy?.aligned[0]?.a;
    const source = copy && corpus.document(copy.source);
    if (!headline || !source) return;
    const many = copies.length === 1 ? '' : `, and ${copies.length - 1} more`;
    const sentences = `${copy.aligned.length} ${copy.aligned.length === 1 ? 'sentence' : 'sentences'}`;
    yield {
      code: 'uncredited-copy',
      severity: 'information',
      path,
      start: headline.start,
      end: headline.end,
      message: `This text follows ${titleOf(corpus, copy.source)} in ${sentences} (${Math.round(share(copy) * 100)} % of the shorter text)${many}, without naming its source. ${copy.because}`,
      related: [
        ...copy.aligned.slice(0, MOST_RELATED).map(({ b }) => ({
          path: copy.source,
          start: b.start,
          end: b.end,
          message: quoted(slice(source.text, b)),
        })),
        ...copies.slice(1).flatMap((other) => {
          const [first] = other.aligned;
          return first
            ? [{ path: other.source, start: first.b.start, end: first.b.end, message: titleOf(corpus, other.source) }]
            : [];
        }),
      ],
    };
  },
};

function share({ followed, wording }: FollowedText): number {
  return Math.max(followed, wording);
}

function titleOf(corpus: Corpus, path: string): string {
  const document = corpus.document(path);
  const title = document?.articles[0]?.headline;
  return document && title ? quoted(slice(document.text, title)) : 'another page';
}
