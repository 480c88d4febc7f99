import type { Finding, Severity } from '../checks/finding.ts';
import { count, type Located, locator, type Report, repeats, tally, toldOrigins } from './report.ts';

const COLOUR: Readonly<Record<Severity | 'path' | 'dim', string>> = {
  warning: '33',
  information: '36',
  hint: '90',
  path: '1',
  dim: '90',
};

const LONGEST_QUOTE = 160;

/** Most origins, and most documents of one, that are listed. */
const MOST_ORIGINS = 20;
const MOST_DOCUMENTS = 12;

/**
 * Findings for people to read, file by file, the most severe first: what, where, why, the words, and
 * the other texts; hints in two lines, since there are many. Then where the documents come from. `colour` for terminals.
 */
export function textReport(report: Report, colour: boolean): string {
  const paint = (kind: keyof typeof COLOUR, text: string) =>
    colour ? `\u001b[${COLOUR[kind]}m${text}\u001b[0m` : text;
  const locate = locator(report.corpus);
  const lines: string[] = [];
  for (const [path, findings] of byPath(report.findings)) {
    lines.push(paint('path', path));
    for (const finding of findings.sort(bySeverity)) {
      const { line, column, words } = locate(finding);
      const place = paint('dim', `${path}:${line}:${column}`);
      lines.push(`  ${paint(finding.severity, finding.severity)} ${finding.code} ${place}`);
      if (finding.severity === 'hint') {
        lines.push(`    ${[finding.message, ...finding.related.map((one) => placeOf(locate(one)))].join(' → ')}`);
        continue;
      }
      lines.push(`    ${finding.message}`);
      if (words !== '') lines.push(`    ${quote(words)}`);
      for (const one of finding.related) lines.push(`    ${paint('dim', '→')} ${other(locate(one), one.message)}`);
    }
    lines.push('');
  }
  const origins = toldOrigins(report.corpus);
  if (origins.length > 0) {
    lines.push(paint('path', 'origins'));
    for (const { name, documents, because } of origins.slice(0, MOST_ORIGINS)) {
      lines.push(`  ${quote(name)} ${paint('dim', because)}`);
      for (const path of documents.slice(0, MOST_DOCUMENTS)) lines.push(`    ${path}`);
      if (documents.length > MOST_DOCUMENTS) lines.push(`    and ${documents.length - MOST_DOCUMENTS} more`);
    }
    if (origins.length > MOST_ORIGINS) lines.push(`  and ${count(origins.length - MOST_ORIGINS, 'more origin')}`);
    lines.push('');
  }
  const documents = count(report.corpus.paths().length, 'document');
  const skipped = report.skipped.length > 0 ? `; ${count(report.skipped.length, 'file')} not read` : '';
  lines.push(`${documents}: ${tally(report.findings) ?? 'nothing to report'}${skipped}.`);
  return `${lines.join('\n')}\n`;
}

function placeOf({ path, line, column }: Located): string {
  return `${path}:${line}:${column}`;
}

function other(place: Located, message: string): string {
  const { words } = place;
  const said = repeats(message, place) ? '' : ` ${message}`;
  return `${placeOf(place)}${words === '' ? '' : ` ${quote(words)}`}${said}`;
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
