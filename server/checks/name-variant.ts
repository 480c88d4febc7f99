import type { Document, Mention } from '../document/document.ts';
import { nameForm } from '../document/names/name-form.ts';
import { compareForms } from '../document/names/verdict.ts';
import { quoted } from '../text/isolate.ts';
import { slice } from '../text/span.ts';
import type { Check } from './finding.ts';

/** A document spells one name in two ways: the rarer one, or the later of equals, is pointed out once. */
export const nameVariant: Check = {
  codes: ['name-variant'],
  *run(corpus, path, document) {
    for (const [rare, usual] of variants(document, (mention) => corpus.entityOf(path, mention.entity)?.id)) {
      yield {
        code: 'name-variant',
        severity: 'hint',
        path,
        start: rare.start,
        end: rare.end,
        message: `Spelt ${quoted(slice(document.text, usual))} elsewhere in this text`,
        related: [{ path, start: usual.start, end: usual.end, message: 'the other spelling' }],
      };
    }
  },
};

/** Pairs of the first places of two spellings of one entity, the rarer spelling first. Linear but for the spellings of one entity. */
function variants(document: Document, entityOf: (mention: Mention) => string | undefined): [Mention, Mention][] {
  const spellings = new Map<string, Map<string, Mention[]>>();
  for (const mention of document.mentions) {
    const entity = entityOf(mention);
    if (mention.form !== 'name' || entity === undefined) continue;
    const own = spellings.get(entity) ?? new Map<string, Mention[]>();
    const text = slice(document.text, mention);
    own.set(text, [...(own.get(text) ?? []), mention]);
    spellings.set(entity, own);
  }
  const out: [Mention, Mention][] = [];
  for (const own of spellings.values()) {
    const ranked = [...own].sort(([, a], [, b]) => b.length - a.length || (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
    ranked.forEach(([text, [first]], i) => {
      const usual = ranked.slice(0, i).find(([other]) => isVariant(text, other, first as Mention));
      if (first && usual?.[1][0]) out.push([first, usual[1][0]]);
    });
  }
  return out.sort(([a], [b]) => a.start - b.start);
}

/** Same words, one of them spelt otherwise; articles, marks and other orders of words are no variants. */
function isVariant(a: string, b: string, { type }: Mention): boolean {
  const [x, y] = [nameForm(a, type), nameForm(b, type)];
  if (x.country || x.parts.length !== y.parts.length || x.parts.join('') === y.parts.join('')) return false;
  if (type === 'PRODUCT' || [...x.parts].sort().join() === [...y.parts].sort().join()) return false;
  const verdict = compareForms(x, y);
  return typeof verdict === 'object' && verdict.how === 'spelling';
}
