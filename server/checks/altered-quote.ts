import type { Relation } from '../corpus/corpus.ts';
import { quoted } from '../text/isolate.ts';
import { slice } from '../text/span.ts';
import type { Check } from './finding.ts';
import { findingOn, seenFrom } from './relation.ts';

const KINDS = new Set(['alters'] as const);
// Most words are the same: somebody changed one. Below this the whole is worded anew, as two translations are.
const MOSTLY_SAME = 0.8;
const MOST_CHANGES = 3;

/** Words inside the marks differ between two wordings of one utterance; shown on the one that depends on the other. */
export const alteredQuote: Check = {
  codes: ['altered-quote'],
  *run(corpus, path, document) {
    for (const { relation, here, there } of seenFrom(corpus, path, KINDS)) {
      if (here !== relation.a || !relation.differs.some(({ what }) => what === 'quotation')) continue;
      const other = corpus.document(there.path)?.text ?? '';
      const told = relation.differs
        .slice(0, MOST_CHANGES)
        .map(({ a, b }) => `${piece(document.text, a)} here, ${piece(other, b)} there`)
        .join('; ');
      const lead = `Quoted in two wordings (${relation.because}): ${told}`;
      yield findingOn(corpus, 'altered-quote', severityOf(relation), here, there, lead);
    }
  },
};

/** A few changed words are a warning; a text worded anew may be another translation, which is information. */
function severityOf(relation: Relation): 'warning' | 'information' {
  return relation.score >= MOSTLY_SAME && relation.differs.length <= MOST_CHANGES ? 'warning' : 'information';
}

function piece(text: string, span: { readonly start: number; readonly end: number }): string {
  return span.end > span.start ? quoted(slice(text, span)) : 'nothing';
}
