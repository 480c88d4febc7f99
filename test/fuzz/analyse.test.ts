import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/analysis.schema.json';
import { findings } from '../../server/checks/checks.ts';
import { Corpus } from '../../server/corpus/corpus.ts';
import { analyse } from '../../server/document/analyse.ts';
import { analysisJson } from '../../server/reports/json.ts';
import { markdownReport } from '../../server/reports/markdown.ts';
import { sarifReport } from '../../server/reports/sarif.ts';
import { textReport } from '../../server/reports/text.ts';
import { anyText } from '../support/arbitrary.ts';

const isAnalysis = new Ajv({ strict: false }).compile(schema);
const RUNS = { numRuns: 100 };

function reportOf(texts: readonly string[]) {
  const corpus = new Corpus();
  corpus.update(texts.map((text, i) => [`${i}.txt`, analyse(text)]));
  return { corpus, files: new Map(), findings: corpus.paths().flatMap((path) => findings(corpus, path)), skipped: [] };
}

describe('any text', () => {
  it('is analysed; everything told of it lies in it, and the analysis keeps its schema', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { corpus, files, findings: found, skipped } = reportOf([text]);
        const analysis = JSON.parse(JSON.stringify(analysisJson(corpus, files, found, skipped)));
        expect(isAnalysis(analysis), JSON.stringify(isAnalysis.errors)).toBe(true);
        const [document] = analysis.documents;
        for (const layer of [
          'articles',
          'blocks',
          'mentions',
          'dates',
          'quantities',
          'quotes',
          'attributions',
          'claims',
        ])
          for (const { start, end } of document[layer]) {
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
      }),
      RUNS,
    );
  });

  it('beside any other gives every kind of report, the same each time', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (a, b) => {
        const [one, other] = [reportOf([a, b, a]), reportOf([a, b, a])];
        expect(textReport(one, true)).toBe(textReport(other, true));
        expect(sarifReport(one, '1')).toBe(sarifReport(other, '1'));
        expect(markdownReport(one)).toBe(markdownReport(other));
      }),
      RUNS,
    );
  });
});
