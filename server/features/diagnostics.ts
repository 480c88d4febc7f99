import type { Diagnostic, DiagnosticRelatedInformation, Location } from 'vscode-languageserver';
import type { Finding, Severity } from '../checks/finding.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { linesOf, locate } from '../locate.ts';
import { isolated } from '../text/isolate.ts';

/** Most findings of one document that are shown: editors draw 500 marks at most. */
export const MOST_FINDINGS = 400;

/** Most passages of others that one finding names. */
const MOST_RELATED = 20;

/** What the user wants of findings. */
export interface FindingRules {
  severity(finding: Finding): Severity | 'off';
  ignores(finding: Finding, text: string): boolean;
}

/** What a quick fix needs to know of its finding; travels with the diagnostic. */
export interface FindingData {
  readonly text: string;
  readonly places: readonly Location[];
}

const SEVERITY = { warning: 2, information: 3, hint: 4 } as const;
const RANK = { warning: 0, information: 1, hint: 2 } as const;

/** Findings as the protocol has them, most severe first; the last one tells how many are left out, if any. */
export function diagnostics(
  corpus: Corpus,
  path: string,
  found: readonly Finding[],
  rules: FindingRules,
): Diagnostic[] {
  const document = corpus.document(path);
  if (!document) return [];
  const kept = found.flatMap((finding) => {
    const severity = rules.severity(finding);
    const text = document.text.slice(finding.start, finding.end);
    return severity === 'off' || rules.ignores(finding, text) ? [] : [{ finding, severity, text }];
  });
  kept.sort((a, b) => RANK[a.severity] - RANK[b.severity] || a.finding.start - b.finding.start);
  const lines = linesOf(document);
  const shown = kept.slice(0, MOST_FINDINGS).map(({ finding, severity, text }): Diagnostic => {
    const relatedInformation = related(corpus, finding);
    const data: FindingData = { text, places: relatedInformation.map(({ location }) => location) };
    return {
      range: lines.range(finding),
      severity: SEVERITY[severity],
      code: finding.code,
      source: 'isnad',
      message: finding.message,
      ...(relatedInformation.length > 0 ? { relatedInformation } : {}),
      data,
    };
  });
  if (kept.length > MOST_FINDINGS) shown.push(rest(kept.length - MOST_FINDINGS));
  return shown;
}

function related(corpus: Corpus, finding: Finding): DiagnosticRelatedInformation[] {
  return finding.related.slice(0, MOST_RELATED).flatMap((place) => {
    const location = locate(corpus, place);
    const text = corpus.document(place.path)?.text.slice(place.start, place.end) ?? '';
    return location ? [{ location, message: place.message || isolated(text) }] : [];
  });
}

function rest(count: number): Diagnostic {
  const start = { line: 0, character: 0 };
  const message = `${count} more findings in this document are not shown.`;
  return { range: { start, end: start }, severity: SEVERITY.information, source: 'isnad', message };
}
