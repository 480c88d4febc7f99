import * as chrono from 'chrono-node';
import nlp from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import wink from 'wink-nlp';
import { analyse } from '../../../server/document/analyse.ts';
import { cpu, median } from '../clock.ts';

/** Words a second, by what is done to the same English texts. */
export interface WordRate {
  readonly what: string;
  readonly finds: string;
  readonly rate: number;
}

const RUNS = 5;

/** Isnad with all its layers beside libraries that do one of them each. In turns, the median of five. */
export function wordRates(texts: readonly string[]): WordRate[] {
  const winkNlp = wink(winkModel, ['sbd', 'pos', 'ner']);
  const today = new Date(2023, 2, 1);
  const all: readonly (readonly [what: string, finds: string, work: (text: string) => unknown])[] = [
    [
      'Isnad',
      'parts of the page, names, days, numbers, quotations, sources, claims',
      (text) => analyse(text, { published: ['2023-03-01'] }),
    ],
    ['compromise', 'sentences, parts of speech, names', (text) => nlp(text).topics().out('array')],
    ['wink-nlp', 'sentences, parts of speech, days and numbers', (text) => winkNlp.readDoc(text).entities().out()],
    ['chrono-node', 'days', (text) => chrono.parse(text, today)],
  ];
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const times = all.map((): number[] => []);
  for (let run = 0; run <= RUNS; run++)
    for (const [i, [, , work]] of all.entries()) {
      const { ms } = cpu(() => texts.forEach(work));
      if (run > 0) times[i]?.push(ms); // the first run warms
    }
  return all.map(([what, finds], i) => ({ what, finds, rate: (1000 * words) / median(times[i] ?? []) }));
}
