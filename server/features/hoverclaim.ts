import { diffArrays } from 'diff';
import { chainOf } from '../corpus/chains.ts';
import type { Corpus, Place } from '../corpus/corpus.ts';
import { GRAVEST } from '../corpus/kinds.ts';
import type { Document } from '../document/document.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { type Word, words } from '../text/words.ts';
import type { Sided } from './here.ts';
import { chain } from './hoverchain.ts';
import { documentLink } from './hovername.ts';
import { KINDS, type Script } from './labels.ts';
import { type Prose, shortened } from './prose.ts';

/** Most relations that a hover tells. */
const MOST = 6;

/** What the others say of a claim: how it stands to theirs, when and through whom, their words with those that ours lacks set off, and why. */
export function relationTexts(
  corpus: Corpus,
  document: Document,
  relations: readonly Sided[],
  script: Script,
  prose: Prose,
): string {
  const ranked = [...relations].sort((a, b) => GRAVEST.indexOf(a.relation.kind) - GRAVEST.indexOf(b.relation.kind));
  const rest = ranked.length - MOST;
  return prose.paragraphs([
    ...ranked.slice(0, MOST).map((sided) => relationText(corpus, document, sided, script, prose)),
    rest > 0 ? prose.plain(`and ${rest} more`) : '',
  ]);
}

function relationText(corpus: Corpus, document: Document, sided: Sided, script: Script, prose: Prose): string {
  const { relation, own, other, depends } = sided;
  const their = corpus.document(other.path)?.text ?? '';
  const differs = relation.differs.map(({ a, b, what }) => {
    const [here, there] = depends ? [a, b] : [b, a];
    const words = (text: string, span: typeof a) => prose.quoted(shortened(text.slice(span.start, span.end), 80));
    return `${prose.plain(`${what}:`)} ${words(document.text, here)} ${prose.plain('/')} ${words(their, there)}`;
  });
  const passage = shortened(slice(their, other), LONGEST);
  return prose.paragraphs([
    `${prose.strong(KINDS[relation.kind][depends ? 0 : 1])} ${documentLink(corpus, other.path, other, prose)}${whence(corpus, other, script, prose)}`,
    prose.marked(passage, newWords(slice(document.text, own), passage)),
    ...differs,
    prose.plain(relation.because),
  ]);
}

/** The day on which the other text was written, and who says it there. */
function whence(corpus: Corpus, other: Place, script: Script, prose: Prose): string {
  const document = corpus.document(other.path);
  if (!document) return '';
  const block = document.blocks.find((one) => contains(one, other));
  const day = block?.article === undefined ? undefined : corpus.day(other.path, block.article)?.value;
  const steps = chainOf(corpus, other.path, document, other);
  return [
    day === undefined ? '' : ` ${prose.plain(`· ${day}`)}`,
    steps.length === 0 ? '' : ` ${prose.plain('·')} ${chain(corpus, steps, script, prose)}`,
  ].join('');
}

/** Longest passage that is shown, in UTF-16 units. */
const LONGEST = 300;
/** Where most words are others, as in a translation, none of them is told apart. */
const MOST_NEW = 0.6;

/** The words of a passage that a wording of ours lacks, by their spans in the passage (Myers 1986, by the library). */
function newWords(own: string, passage: string): Span[] {
  const [ours, theirs] = [own, passage].map((text) => words(text).filter(({ kind }) => kind !== 'mark')) as [
    Word[],
    Word[],
  ];
  const out: Span[] = [];
  let at = 0;
  const norms = (all: readonly Word[]) => all.map(({ norm }) => norm);
  for (const { added, removed, count = 0 } of diffArrays(norms(ours), norms(theirs))) {
    if (removed) continue;
    if (added) out.push(...theirs.slice(at, at + count).map(({ start, end }) => ({ start, end })));
    at += count;
  }
  return out.length > MOST_NEW * theirs.length ? [] : out;
}
