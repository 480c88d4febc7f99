import { candidates } from './candidates.ts';
import type { Statement } from './comparable.ts';
import type { Comparand } from './comparand.ts';
import { firmer, isFirmer } from './local.ts';
import type { Pairing } from './pair.ts';
import { relate, SAME_EVENT } from './relate.ts';
import { settingOf } from './setting.ts';

/**
 * Denials inside one article, the earlier statement first, and what its heading says more firmly than its text. Nothing
 * else is told there: an article says a thing again, shorter or longer, and sets like figures of unlike things side by side.
 */
export function pairingsInside(article: Comparand): Pairing[] {
  const setting = settingOf(article, article);
  const out: Pairing[] = [];
  for (const [i, answers] of candidates(article, article))
    for (const { at: j } of answers) {
      if (j <= i) continue;
      const [one, other] = [article.statements[i] as Statement, article.statements[j] as Statement];
      const verdict = relate(one, other, article.language, setting, SAME_EVENT);
      const isHeading = one.role !== 'paragraph' && other.role === 'paragraph';
      if (verdict && (verdict.kind === 'denies' || (isHeading && isFirmer(verdict))))
        out.push({ a: one, b: other, verdict });
      else if (isHeading) {
        const found = firmer(one, other, article, setting);
        if (found) out.push(found);
      }
    }
  return out.sort((x, y) => x.a.index - y.a.index || x.b.index - y.b.index);
}
