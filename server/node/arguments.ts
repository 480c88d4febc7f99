import { parseArgs } from 'node:util';
import type { Severity } from '../checks/finding.ts';

export const COMMANDS = ['check', 'analyze', 'compare', 'names', 'report', 'import', 'lsp'] as const;
export type Command = (typeof COMMANDS)[number];

/** A command line taken apart. */
export interface Arguments {
  readonly command: Command;
  readonly paths: readonly string[];
  readonly format: string;
  readonly failOn: Severity | 'never';
  readonly jsonl: boolean;
  readonly stats: boolean;
  /** What is analysed may be kept for the next time, and what was kept used. */
  readonly keeps: boolean;
}

/** What the user typed means: a command, something to print at once, or nothing that exists. */
export type Parsed =
  | { readonly kind: 'run'; readonly arguments: Arguments }
  | { readonly kind: 'print'; readonly what: 'help' | 'version' }
  | { readonly kind: 'wrong'; readonly reason: string };

const FORMATS: Readonly<Partial<Record<Command, readonly string[]>>> = {
  check: ['text', 'json', 'sarif', 'markdown'],
  analyze: ['json'],
  report: ['markdown', 'sarif', 'json'],
};

/** Formats that are known by name and cannot be written yet. */
const LATER = ['html', 'w3c', 'claimreview', 'ftm', 'csv'];

/** Takes a command line apart. Never throws. */
export function parse(argv: readonly string[]): Parsed {
  let parsed: ReturnType<typeof parseWords>;
  try {
    parsed = parseWords(argv);
  } catch (error) {
    const [said = ''] = error instanceof Error ? error.message.split(/\n|\. To specify/) : [];
    return wrong(`${said.replace(/\.$/, '')}.`);
  }
  const { values, positionals } = parsed;
  if (values.version) return { kind: 'print', what: 'version' };
  const [name, ...paths] = positionals;
  if (values.help || name === 'help') return { kind: 'print', what: 'help' };
  if (name === undefined) return wrong('Say what to do.');
  const command = COMMANDS.find((known) => known === name);
  if (!command) return wrong(`There is no command “${name}”.`);
  if (command === 'import') return wrong('“isnad import” does not exist yet.');
  const failOn = values['fail-on'] ?? 'never';
  if (failOn !== 'warning' && failOn !== 'information' && failOn !== 'never')
    return wrong(`--fail-on takes warning, information or never, not “${failOn}”.`);
  const formats = FORMATS[command] ?? [];
  const format = values.format ?? formats[0] ?? '';
  if (formats.length > 0 && !formats.includes(format)) {
    const known = formats.join(', ');
    if (command === 'report' && LATER.includes(format))
      return wrong(`Reports as ${format} cannot be written yet; there are ${known}.`);
    return wrong(`“isnad ${command}” writes ${known}, not “${format}”.`);
  }
  const jsonl = values.jsonl ?? false;
  const reads = command === 'check' || command === 'report' || (command === 'analyze' && !jsonl);
  if (reads && paths.length === 0) return wrong('Name the files or folders to read.');
  if (!reads && paths.length > 0) return wrong(`“isnad ${command}” takes no files here: it reads standard input.`);
  if ((command === 'compare' || command === 'names') && !jsonl) return wrong(`“isnad ${command}” needs --jsonl.`);
  if (command === 'lsp' && !values.stdio) return wrong('“isnad lsp” needs --stdio.');
  const [stats, keeps] = [values.stats ?? false, !values['no-cache']];
  return { kind: 'run', arguments: { command, paths, format, failOn, jsonl, stats, keeps } };
}

function parseWords(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: true,
    options: {
      format: { type: 'string' },
      'fail-on': { type: 'string' },
      jsonl: { type: 'boolean' },
      stdio: { type: 'boolean' },
      stats: { type: 'boolean' },
      'no-cache': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  });
}

function wrong(reason: string): Parsed {
  return { kind: 'wrong', reason };
}

export const HELP = `Isnad reads saved news articles, Arabic and English, and tells what they repeat,
alter, contradict or deny of one another, and who says it through whom.

Usage
  isnad check PATH…                 tell the findings
      --format text|json|sarif|markdown   (text)
      --fail-on warning|information|never  exit with 1 when there is such a finding (never)
  isnad analyze PATH… --format json everything that was understood, as JSON
  isnad analyze --jsonl             one text a line on standard input: {"id", "text", "published"?}
  isnad compare --jsonl             {"id", "a": {"text", "published"?}, "b": {…}} a line: how a stands to b
  isnad names --jsonl               {"id", "a", "b"} a line: do both spellings name one person or place?
  isnad report PATH… --format markdown|sarif|json   a report to hand over (markdown)
  isnad lsp --stdio                 the language server, for editors

A PATH is a file, which is read whatever its name, or a folder, which is read with all its folders
for *.txt, *.md and *.article. Folders whose names begin with a dot are left out, and what the
folder's own .isnad.json excludes. Nothing is ever written to the articles or sent anywhere.

Options
  --stats       one line of JSON with counts and times on standard error
  --no-cache    keep nothing of what was analysed for the next time, and use nothing kept
  -h, --help    this text
  -v, --version the version

Exit status: 0 done; 1 a finding that --fail-on names; 2 wrong use, or nothing could be read.

Example: isnad check articles --fail-on warning
`;
