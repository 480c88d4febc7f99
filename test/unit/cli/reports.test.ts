import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../server/checks/finding.ts';
import { Corpus } from '../../../server/corpus/corpus.ts';
import { analyse } from '../../../server/document/analyse.ts';
import { markdownReport } from '../../../server/reports/markdown.ts';
import type { Report } from '../../../server/reports/report.ts';
import { sarifReport } from '../../../server/reports/sarif.ts';
import { textReport } from '../../../server/reports/text.ts';
import { spanOf } from '../../support/text.ts';

const A = 'عنوان\nقال الوزير إن 5 جنود وصلوا.\n';
const B = 'عنوان آخر\r\nقال الوزير إن 7 جنود وصلوا.\r\n';

function report(severity: Finding['severity'] = 'warning'): Report {
  const corpus = new Corpus();
  corpus.update([
    ['أخبار/a.txt', analyse(A)],
    ['b.txt', analyse(B)],
  ]);
  const finding: Finding = {
    code: 'contradicted-claim',
    severity,
    path: 'أخبار/a.txt',
    ...spanOf(A, '5 جنود'),
    message: 'Another number: 5 | 7.',
    related: [{ path: 'b.txt', ...spanOf(B, '7 جنود'), message: 'says seven' }],
  };
  const skipped = [{ path: 'c.txt', reason: 'The file is empty.' }];
  return { corpus, files: new Map(), findings: [finding], skipped };
}

describe('reports', () => {
  it('as text tell what, where, why, the words and the other text', () => {
    expect(textReport(report(), false).split('\n')).toEqual([
      'أخبار/a.txt',
      '  warning contradicted-claim أخبار/a.txt:2:15',
      '    Another number: 5 | 7.',
      '    \u2068«5 جنود»\u2069',
      '    → b.txt:2:15 \u2068«7 جنود»\u2069 says seven',
      '',
      '2 documents: 1 warning; 1 file not read.',
      '',
    ]);
  });

  it('as text tell hints in short', () => {
    expect(textReport(report('hint'), false)).toContain(
      '  hint contradicted-claim أخبار/a.txt:2:15\n    Another number: 5 | 7. → b.txt:2:15\n',
    );
  });

  it('as text have colour on a terminal', () => {
    expect(textReport(report(), true)).toContain('\u001b[33mwarning\u001b[0m');
  });

  it('as SARIF have percent-encoded paths, lines, columns, offsets and the words', () => {
    const [run] = JSON.parse(sarifReport(report(), '1.2.3')).runs;
    expect(run.results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: `${encodeURIComponent('أخبار')}/a.txt` },
      region: {
        startLine: 2,
        startColumn: 15,
        endLine: 2,
        endColumn: 21,
        charOffset: 20,
        charLength: 6,
        snippet: { text: '5 جنود' },
      },
    });
    expect(run.results[0].relatedLocations[0].message.text).toBe('says seven');
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe('The file is empty.');
  });

  it('as Markdown have nothing that is taken for markup', () => {
    const written = markdownReport(report());
    expect(written).toContain('Another number: 5 \\| 7.');
    expect(written).toContain('> 5 جنود');
    expect(written).toContain('[b.txt:2](b.txt#L2)');
    expect(written).toContain('- c.txt: The file is empty.');
  });
});
