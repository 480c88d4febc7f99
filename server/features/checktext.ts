import type { Corpus, Relation } from '../corpus/corpus.ts';
import { GRAVEST } from '../corpus/kinds.ts';
import { analyse } from '../document/analyse.ts';
import { linesOf } from '../locate.ts';
import type { Checked, FoundClaim } from '../protocol.ts';
import { slice } from '../text/span.ts';
import { visible } from '../text/visible.ts';
import { dayOf } from './chain.ts';
import { shortened } from './prose.ts';

/** Longest text that is checked, in UTF-16 units; most passages that are told, and the longest text of one. */
const MOST_TEXT = 20_000;
const MOST_FOUND = 60;
const LONGEST = 300;

/**
 * What documents say of a text that is none of them: repeated, altered, contradicted, denied, or nothing. Cost: that of
 * an edit, twice.
 */
export function checkText(corpus: Corpus, text: string, paths: readonly string[], from: string | null): Checked {
  const own = new Set(paths.filter((path) => path !== from));
  const asked = text.slice(0, MOST_TEXT);
  const found = corpus.saidOf(analyse(asked)).flatMap((relation) => told(corpus, asked, relation, own));
  const ranked = found.sort((a, b) => rank(a) - rank(b));
  return { documents: own.size, found: ranked.slice(0, MOST_FOUND) };
}

function told(corpus: Corpus, text: string, relation: Relation, own: ReadonlySet<string>): FoundClaim[] {
  const [here, there] = own.has(relation.b.path) ? [relation.a, relation.b] : [relation.b, relation.a];
  const document = corpus.document(there.path);
  if (!own.has(there.path) || !document) return [];
  return [
    {
      kind: relation.kind,
      own: visible(shortened(slice(text, here), LONGEST)),
      uri: there.path,
      range: linesOf(document).range(there),
      text: visible(shortened(slice(document.text, there), LONGEST)),
      day: dayOf(corpus, there),
      because: relation.because,
    },
  ];
}

function rank({ kind }: FoundClaim): number {
  return kind === 'says' ? GRAVEST.length : GRAVEST.indexOf(kind);
}
