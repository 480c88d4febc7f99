import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, Missing, need, which } from './machine.mjs';

// A real VS Code that is served to a browser: code-server from npm, put into a cache folder once per
// machine. Run by itself, the script prints the entry point.

/** code-server 4.100.0 is VS Code 1.100.0, the oldest that the extension supports; it runs on Node 20. */
const VERSION = '4.100.0';

/** Native modules that are compiled here, because their own installation downloads binaries. */
const NATIVE = ['node-pty', '@vscode/spdlog', 'native-watchdog', '@parcel/watcher'];

/** Entry point of the VS Code host, which is fetched and built where it is missing (some minutes). */
export function vscodeHost(folder = process.env.ISNAD_VSCODE_HOST || join(homedir(), '.cache', 'vscode-host')) {
  const home = join(folder, 'node_modules', 'code-server');
  const entry = join(home, 'out', 'node', 'entry.js');
  const ready = join(folder, '.ready');
  if (existsSync(ready) && existsSync(entry)) return entry;
  if (process.platform === 'win32') {
    throw new Missing(
      'VS Code for the browser does not run on Windows: install VS Code (its command `code`) or use WSL.',
    );
  }
  if (Number(process.versions.node.split('.')[0]) !== 20) {
    process.stderr.write(`The VS Code host is made for Node 20, this is ${process.version}.\n`);
  }
  need([
    { present: () => which('rg'), debian: ['ripgrep'], elsewhere: 'ripgrep (command rg)' },
    { present: () => which('make'), debian: ['make'], elsewhere: 'make' },
    { present: () => which('g++', 'c++'), debian: ['g++'], elsewhere: 'a C++ compiler (command g++)' },
    { present: () => which('python3'), debian: ['python3'], elsewhere: 'Python 3 (command python3)' },
  ]);
  process.stderr.write(
    `Fetching and building VS Code for the browser (code-server ${VERSION}) in ${folder}: some minutes …\n`,
  );
  mkdirSync(folder, { recursive: true });
  const log = `${folder}.log`;
  const sink = openSync(log, 'w');
  /** Runs one step with its output in the log. */
  const step = (cwd, command, ...args) => {
    const { status, error } = spawnSync(command, args, { cwd, stdio: ['ignore', sink, sink] });
    if (!error && status === 0) return;
    const tail = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-20).join('\n');
    throw new Missing(
      `${tail}\n\nThe VS Code host could not be built: ${command} ${args.join(' ')} (in ${cwd}). Whole log: ${log}`,
    );
  };
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  // No scripts: the package's own would download binaries from elsewhere.
  step(folder, 'npm', ...install, `code-server@${VERSION}`);
  step(join(folder, 'node_modules', 'argon2'), 'npx', '--yes', 'node-pre-gyp', 'rebuild', '--build-from-source');
  const vscode = join(home, 'lib', 'vscode');
  step(vscode, 'npm', ...install, '--omit=dev');
  for (const module of NATIVE) step(join(vscode, 'node_modules', module), 'npx', '--yes', 'node-gyp', 'rebuild');
  const search = join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin');
  mkdirSync(search, { recursive: true });
  link(which('rg'), join(search, 'rg'));
  link('node_modules', join(vscode, 'node_modules.asar'));
  link('code-linux.sh', join(vscode, 'bin', 'remote-cli', 'code-server'));
  step(join(vscode, 'extensions'), 'npm', ...install, '--omit=dev');
  step(folder, process.execPath, entry, '--version');
  writeFileSync(ready, '');
  return entry;
}

function link(target, path) {
  rmSync(path, { force: true });
  symlinkSync(target, path);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    process.stdout.write(`${vscodeHost(process.argv[2])}\n`);
  } catch (error) {
    fail(error);
  }
}
