import { CODES, type Severity } from '../checks/finding.ts';
import type { Place } from '../corpus/corpus.ts';
import { locator, type Report, uriReference } from './report.ts';

const LEVEL: Readonly<Record<Severity, string>> = { warning: 'warning', information: 'note', hint: 'note' };

/** SARIF 2.1.0 (OASIS), for tools that show findings: one run, columns in UTF-16 units, paths relative. */
export function sarifReport(report: Report, version: string): string {
  const locate = locator(report.corpus);
  const used = CODES.filter((code) => report.findings.some((finding) => finding.code === code));
  const physical = (place: Place) => {
    const { path, line, column, endLine, endColumn, text } = locate(place);
    return {
      artifactLocation: { uri: uriReference(path) },
      region: {
        startLine: line,
        startColumn: column,
        endLine,
        endColumn,
        charOffset: place.start,
        charLength: place.end - place.start,
        snippet: { text },
      },
    };
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Isnad', version, rules: used.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: report.skipped.map(({ path, reason }) => ({
              level: 'warning',
              message: { text: reason },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriReference(path) } } }],
            })),
          },
        ],
        artifacts: report.corpus.paths().map((path) => {
          const sha256 = report.files.get(path)?.sha256;
          return { location: { uri: uriReference(path) }, ...(sha256 ? { hashes: { 'sha-256': sha256 } } : {}) };
        }),
        results: report.findings.map((finding) => ({
          ruleId: finding.code,
          ruleIndex: used.indexOf(finding.code),
          level: LEVEL[finding.severity],
          message: { text: finding.message },
          locations: [{ physicalLocation: physical(finding) }],
          relatedLocations: finding.related.map((related, id) => ({
            id,
            physicalLocation: physical(related),
            message: { text: related.message },
          })),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
