import type { Finding, Severity } from '../checks/finding.ts';
import { count, type Located, locator, type Report, tally } from './report.ts';

const COLOUR: Readonly<Record<Severity | 'path' | 'dim', string>> = {
  warning: '33',
  information: '36',
  hint: '90',
  path: '1',
  dim: '90',
};

const LONGEST_QUOTE = 160;

/** Findings for people to read, file by file, the most severe first; `colour` for terminals. */
export function textReport(report: Report, colour: boolean): string {
  const paint = (kind: keyof typeof COLOUR, text: string) =>
    colour ? `\u001b[${COLOUR[kind]}m${text}\u001b[0m` : text;
  const locate = locator(report.corpus);
  const lines: string[] = [];
  for (const [path, findings] of byPath(report.findings)) {
    lines.push(paint('path', path));
    for (const finding of findings.sort(bySeverity)) {
      const { line, column, words } = locate(finding);
      lines.push(
        `  ${paint(finding.severity, finding.severity)} ${finding.code} ${paint('dim', `${path}:${line}:${column}`)}`,
      );
      lines.push(`    ${finding.message}`);
      if (words !== '') lines.push(`    ${quote(words)}`);
      for (const related of finding.related)
        lines.push(`    ${paint('dim', '→')} ${other(locate(related), related.message)}`);
    }
    lines.push('');
  }
  const documents = count(report.corpus.paths().length, 'document');
  const skipped = report.skipped.length > 0 ? `; ${count(report.skipped.length, 'file')} not read` : '';
  lines.push(`${documents}: ${tally(report.findings) ?? 'nothing to report'}${skipped}.`);
  return `${lines.join('\n')}\n`;
}

function other({ path, line, column, words }: Located, message: string): string {
  const repeats = message === '' || (words !== '' && message.includes(words.slice(0, 20)));
  const said = repeats ? '' : ` ${message}`;
  return `${path}:${line}:${column}${words === '' ? '' : ` ${quote(words)}`}${said}`;
}

/** Isolated, so that Arabic doesn't reorder the line around it. */
function quote(words: string): string {
  let cut = words.length > LONGEST_QUOTE ? words.slice(0, LONGEST_QUOTE) : words;
  if (/[\ud800-\udbff]$/.test(cut)) cut = cut.slice(0, -1);
  return `\u2068«${cut}${cut.length < words.length ? '…' : ''}»\u2069`;
}

function byPath(findings: readonly Finding[]): Map<string, Finding[]> {
  const out = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = out.get(finding.path);
    if (own) own.push(finding);
    else out.set(finding.path, [finding]);
  }
  return out;
}

const RANK = { warning: 0, information: 1, hint: 2 } as const;

function bySeverity(a: Finding, b: Finding): number {
  return RANK[a.severity] - RANK[b.severity] || a.start - b.start || a.end - b.end;
}
