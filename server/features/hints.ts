import type { InlayHint, Range } from 'vscode-languageserver';
import type { Corpus } from '../corpus/corpus.ts';
import type { Document } from '../document/document.ts';
import { linesOf } from '../locate.ts';
import { isolated } from '../text/isolate.ts';
import { shortened } from './prose.ts';

/**
 * The days that a line's expressions stand for, at the end of the line: a hint inside of a line
 * would cut right-to-left text into pieces that are laid out left to right.
 */
export function hints(corpus: Corpus, path: string, document: Document, range: Range): InlayHint[] {
  const lines = linesOf(document);
  const byLine = new Map<number, { days: string[]; reasons: string[] }>();
  document.dates.forEach((date, i) => {
    const { line } = lines.position(date.end);
    if (line < range.start.line || line > range.end.line) return;
    const { resolved, because } = corpus.resolved(path, i);
    if (resolved === undefined || resolved === date.value) return;
    const entry = byLine.get(line) ?? { days: [], reasons: [] };
    if (!entry.days.includes(resolved)) entry.days.push(resolved);
    const words = isolated(shortened(document.text.slice(date.start, date.end), 60));
    entry.reasons.push(`${words} = ${resolved}${because ? `: ${because}` : ''}`);
    byLine.set(line, entry);
  });
  return [...byLine].map(([line, { days, reasons }]) => ({
    position: lines.position(lines.lineEnd(line)),
    label: days.join(' · '),
    tooltip: reasons.join('\n'),
    paddingLeft: true,
  }));
}
