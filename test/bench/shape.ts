import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findings } from '../../server/checks/checks.ts';
import { Corpus } from '../../server/corpus/corpus.ts';
import { analyse } from '../../server/document/analyse.ts';
import { cpu, median, quantile } from './clock.ts';
import { dayOf, syntheticFolder } from './synthetic.ts';

// What a folder is like for the engine: `npm run bench -- shape FOLDER [COUNT]` beside as many made-up articles. So one sees
// whether figures on made-up texts tell anything about a folder of real ones.

const [, , folder, most = '1000'] = process.argv;
if (folder) {
  const texts = readFolder(folder, Number(most));
  print([shapeOf(texts, givenIn(folder)), shapeOf(syntheticFolder(texts.size), dayOf)]);
} else {
  print([shapeOf(syntheticFolder(Number(most)), dayOf)]);
}

type Shape = Readonly<Record<string, number>>;

function print(shapes: readonly Shape[]): void {
  for (const what of new Set(shapes.flatMap((shape) => Object.keys(shape))))
    console.log(what.padEnd(44) + shapes.map((shape) => figure(shape[what] ?? 0).padStart(12)).join(''));
}

function figure(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}

function readFolder(path: string, count: number): Map<string, string> {
  const names = readdirSync(path).filter((name) => name.endsWith('.txt'));
  return new Map(
    names
      .sort()
      .slice(0, count)
      .map((name) => [name, readFileSync(join(path, name), 'utf8')]),
  );
}

/** The days that a folder's user file gives; none where there is no such file. */
function givenIn(path: string): (name: string) => string | undefined {
  try {
    const { published } = JSON.parse(readFileSync(join(path, '.isnad.json'), 'utf8')) as {
      published?: Record<string, string>;
    };
    return (name) => published?.[name];
  } catch {
    return () => undefined;
  }
}

function shapeOf(texts: ReadonlyMap<string, string>, given: (path: string) => string | undefined): Shape {
  const count = texts.size;
  const vocabulary = [count >> 2, count >> 1, count].map(
    (size) => new Set(wordsOf([...texts.values()].slice(0, size))),
  );
  const lengths = [...texts.values()].map((text) => wordsOf([text]).length);
  const analysed = cpu(() => {
    return [...texts].map(([path, text]) => {
      const day = given(path);
      return [path, analyse(text, day === undefined ? {} : { published: [day] })] as const;
    });
  });
  const corpus = new Corpus();
  const taken = cpu(() => corpus.update(analysed.value));
  const found = cpu(() => corpus.paths().flatMap((path) => findings(corpus, path)));
  const outward = corpus.paths().map((path) => corpus.relationsOf(path).filter(({ a, b }) => a.path !== b.path));
  const related = outward.filter((own) => own.length > 0);
  const partners = corpus.paths().map((path, i) => {
    return new Set((outward[i] ?? []).map(({ a, b }) => (a.path === path ? b.path : a.path))).size;
  });
  const named = corpus.entities().map(({ id }) => corpus.namedIn(id).size);
  return {
    articles: count,
    'words, median': median(lengths),
    'words, nine tenths have fewer': quantile(lengths, 0.9),
    'distinct words': vocabulary[2]?.size ?? 0,
    'growth of distinct words (exponent)': Math.log2((vocabulary[2]?.size ?? 1) / (vocabulary[0]?.size ?? 1)) / 2,
    'names, median an article': median([...texts.keys()].map((path) => corpus.document(path)?.mentions.length ?? 0)),
    'claims, median an article': median([...texts.keys()].map((path) => corpus.document(path)?.claims.length ?? 0)),
    'entities an article': corpus.entities().length / count,
    'articles that hold the commonest name, %': (100 * Math.max(0, ...named)) / count,
    'articles with relations to others, %': (100 * related.length) / count,
    'relations an article, mean': outward.reduce((sum, own) => sum + own.length, 0) / count,
    'related articles of those that have any':
      partners.reduce((sum, own) => sum + own, 0) / Math.max(1, related.length),
    'most related articles of one': Math.max(...partners),
    'articles saved twice, %':
      (100 * corpus.paths().filter((path) => corpus.versionsOf(path).length > 0).length) / count,
    'findings an article': found.value.length / count,
    'warnings, % of articles': (100 * found.value.filter(({ severity }) => severity === 'warning').length) / count,
    'analysis, CPU ms an article': analysed.ms / count,
    'corpus, CPU ms an article': taken.ms / count,
    'findings, CPU ms an article': found.ms / count,
  };
}

function wordsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}
