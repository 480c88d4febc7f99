import { type Analysed, type Analyser, inLoop } from '../analyser.ts';
import { findings } from '../checks/checks.ts';
import type { Finding } from '../checks/finding.ts';
import { Corpus, type Update } from '../corpus/corpus.ts';
import { type Decisions, mergedDecisions } from '../corpus/decisions.ts';
import type { Skipped } from '../reports/json.ts';
import type { Report } from '../reports/report.ts';
import { isIgnored, severityOf } from '../settings.ts';
import { type Article, type Folder, gather } from './files.ts';

/** A report's content with what the command line tells beside it. */
export interface Loaded extends Report {
  readonly notices: readonly string[];
  readonly stats: Stats;
}

/** What --stats prints. Times in milliseconds, memory in megabytes. */
export interface Stats {
  readonly documents: number;
  /** Documents that were known and not worked out again. */
  readonly cached: number;
  readonly characters: number;
  readonly words: number;
  readonly read_ms: number;
  readonly analyze_ms: number;
  readonly corpus_ms: number;
  readonly rss_mb: number;
}

/** Reads files and folders and has them analysed. Never rejects. */
export async function load(paths: readonly string[], cwd: string, analyser: Analyser = inLoop): Promise<Loaded> {
  const started = performance.now();
  const { articles: all, skipped, notices } = await gather(paths, cwd);
  const read = performance.now();
  const decisions = decisionsOf(all);
  const corpus = new Corpus(decisions);
  const { cached, spent, failed } = await take(all, decisions, analyser, corpus);
  const articles = all.filter(({ path }) => corpus.has(path));
  const taken = performance.now();
  const found = articles.flatMap((article) => findingsOf(corpus, article));
  const done = performance.now();
  const files = new Map(articles.map(({ path, sha256, encoding }) => [path, { sha256, encoding }]));
  const stats = {
    documents: articles.length,
    cached,
    characters: articles.reduce((sum, { text }) => sum + text.length, 0),
    words: articles.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0),
    read_ms: Math.round(read - started),
    analyze_ms: Math.round(taken - read - spent),
    corpus_ms: Math.round(done - taken + spent),
    rss_mb: Math.round(process.memoryUsage.rss() / 1e6),
  };
  return { corpus, files, findings: found, skipped: [...skipped, ...failed], notices, stats };
}

/** Documents that the corpus takes at a time: all at once would all be in memory, few would cost more. */
const PORTION = 512;

/**
 * Brings the documents of all articles into the corpus. As many are under way at once as the analyser bears. Tells how
 * many of them were kept from before, the milliseconds that the corpus took, and what could not be analysed.
 */
async function take(articles: readonly Article[], decisions: Decisions, analyser: Analyser, corpus: Corpus) {
  let portion: Update[] = [];
  const underway: Promise<Analysed>[] = [];
  const failed: Skipped[] = [];
  let cached = 0;
  let spent = 0;
  analyser.expect(articles.length);
  for (const [i, { path }] of articles.entries()) {
    while (underway.length < analyser.atOnce && i + underway.length < articles.length) {
      const { path: own, text } = articles[i + underway.length] as Article;
      underway.push(analyser.analyse({ text, published: decisions.published?.get(own) ?? [] }));
    }
    const next = (await underway.shift()) as Analysed;
    if (next.isKept) cached++;
    try {
      portion.push([path, next.open(), next.bytes]);
    } catch (error) {
      // what a thread tells goes on with where in the code it was
      const [what] = `${error instanceof Error ? error.message : error}`.split('\n', 1);
      failed.push({ path, reason: `The text could not be analysed. ${what}` });
    }
    if (portion.length < PORTION && i < articles.length - 1) continue;
    const started = performance.now();
    corpus.take(portion);
    corpus.settle();
    spent += performance.now() - started;
    portion = [];
  }
  await analyser.done();
  const started = performance.now();
  corpus.finish();
  spent += performance.now() - started;
  return { cached, spent, failed };
}

/** The findings in an article that its folder's user wants to see, by position. */
function findingsOf(corpus: Corpus, { path, folder, text }: Article): Finding[] {
  return findings(corpus, path)
    .flatMap((finding) => {
      if (!folder) return [finding];
      const severity = severityOf(folder.settings, finding);
      const written = text.slice(finding.start, finding.end);
      if (severity === 'off' || isIgnored(folder.settings, finding.code, within(folder, path), written)) return [];
      return [{ ...finding, severity }];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The decisions of all folders' users as one, with documents by the paths shown. */
function decisionsOf(articles: readonly Article[]): Decisions {
  const folders = [...new Set(articles.flatMap(({ folder }) => folder ?? []))];
  const published = new Map<string, readonly (string | undefined)[]>();
  for (const { path, folder } of articles) {
    const days = folder?.settings.published.get(within(folder, path).normalize('NFC'));
    if (days) published.set(path, days);
  }
  const own = folders.map((folder) => ({
    decisions: folder.settings.decisions,
    place: (path: string) => beneath(folder, path),
  }));
  return mergedDecisions(own, published);
}

/** A shown path as the user's file of its folder names it. */
function within(folder: Folder, path: string): string {
  return folder.path === '.' ? path : path.slice(folder.path.length + 1);
}

/** A path in a folder's user file as it is shown. */
function beneath(folder: Folder, path: string): string {
  return folder.path === '.' ? path : `${folder.path}/${path}`;
}
