import type { Readable } from 'node:stream';
import { version } from '../../package.json';
import type { Analyser } from '../analyser.ts';
import { analysisJson } from '../reports/json.ts';
import { markdownReport } from '../reports/markdown.ts';
import { sarifReport } from '../reports/sarif.ts';
import { textReport } from '../reports/text.ts';
import { type Arguments, HELP, parse } from './arguments.ts';
import { type Answer, analyzeRow, answerLines } from './jsonl.ts';
import { type Loaded, load } from './load.ts';
import { compareRow, nameRow } from './pairs.ts';

/** What a command line program has around it; handed in, so that tests can stand in for it. */
export interface Io {
  readonly stdin: Readable;
  /** Resolves when more may be written. */
  write(text: string): Promise<void>;
  complain(text: string): void;
  readonly cwd: string;
  /** Whether people read standard output on a terminal that shows colours. */
  readonly colour: boolean;
  /** Who analyses files; `undefined` where that is this thread. `isKeeping`: what is analysed may be kept for the next time. */
  analyser?(isKeeping: boolean): Analyser;
  /** Serves the language server over standard streams until the client goes. */
  serve(isKeeping: boolean): Promise<void>;
}

/** Runs the command line; resolves to the exit status. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const parsed = parse(argv);
  if (parsed.kind === 'wrong') {
    io.complain(`isnad: ${parsed.reason}\nTry “isnad --help”.\n`);
    return 2;
  }
  if (parsed.kind === 'print') {
    await io.write(parsed.what === 'help' ? HELP : `${version}\n`);
    return 0;
  }
  const own = parsed.arguments;
  switch (own.command) {
    case 'lsp':
      await io.serve(own.keeps);
      return 0;
    case 'compare':
      return lines(io, compareRow);
    case 'names':
      return lines(io, nameRow);
    case 'analyze':
      return own.jsonl ? lines(io, analyzeRow) : report(own, io);
    default:
      return report(own, io);
  }
}

async function lines(io: Io, answer: Answer): Promise<number> {
  await answerLines(io.stdin, io.write, answer);
  return 0;
}

async function report(own: Arguments, io: Io): Promise<number> {
  const loaded = await load(own.paths, io.cwd, io.analyser?.(own.keeps));
  for (const notice of loaded.notices) io.complain(`${notice}\n`);
  for (const { path, reason } of loaded.skipped) io.complain(`${path}: ${reason}\n`);
  if (loaded.stats.documents === 0 && loaded.skipped.length === 0)
    io.complain('isnad: there are no articles (*.txt, *.md, *.article) here.\n');
  await io.write(written(own.format, loaded, io.colour));
  if (own.stats) io.complain(`${JSON.stringify(loaded.stats)}\n`);
  if (loaded.stats.documents === 0) return 2;
  return isMet(own.failOn, loaded) ? 1 : 0;
}

function written(format: string, loaded: Loaded, colour: boolean): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(analysisJson(loaded.corpus, loaded.files, loaded.findings, loaded.skipped))}\n`;
    case 'sarif':
      return sarifReport(loaded, version);
    case 'markdown':
      return markdownReport(loaded);
    default:
      return textReport(loaded, colour);
  }
}

/** A threshold is met by what is as severe or more. */
function isMet(failOn: Arguments['failOn'], { findings }: Loaded): boolean {
  if (failOn === 'never') return false;
  return findings.some(
    ({ severity }) => severity === 'warning' || (failOn === 'information' && severity === 'information'),
  );
}
