import type { Corpus } from '../corpus/corpus.ts';
import { GRAVEST } from '../corpus/kinds.ts';
import type { Document } from '../document/document.ts';
import type { Sided } from './here.ts';
import { documentLink } from './hovername.ts';
import { KINDS } from './labels.ts';
import { type Prose, shortened } from './prose.ts';

/** Most relations that a hover tells. */
const MOST = 6;

/** What the others say of a claim: how it stands to theirs, their words, the words that differ, and why. */
export function relationTexts(corpus: Corpus, document: Document, relations: readonly Sided[], prose: Prose): string {
  const ranked = [...relations].sort((a, b) => GRAVEST.indexOf(a.relation.kind) - GRAVEST.indexOf(b.relation.kind));
  const rest = ranked.length - MOST;
  return prose.paragraphs([
    ...ranked.slice(0, MOST).map((sided) => relationText(corpus, document, sided, prose)),
    rest > 0 ? prose.plain(`and ${rest} more`) : '',
  ]);
}

function relationText(corpus: Corpus, document: Document, sided: Sided, prose: Prose): string {
  const { relation, other, depends } = sided;
  const their = corpus.document(other.path)?.text ?? '';
  const differs = relation.differs.map(({ a, b, what }) => {
    const [own, foreign] = depends ? [a, b] : [b, a];
    const words = (text: string, span: typeof a) => prose.quoted(shortened(text.slice(span.start, span.end), 80));
    return `${prose.plain(`${what}:`)} ${words(document.text, own)} ${prose.plain('/')} ${words(their, foreign)}`;
  });
  return prose.paragraphs([
    `${prose.strong(KINDS[relation.kind][depends ? 0 : 1])} ${documentLink(corpus, other.path, other, prose)}`,
    prose.quoted(shortened(their.slice(other.start, other.end), 300)),
    ...differs,
    prose.plain(relation.because),
  ]);
}
