import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, installPackages, Missing, ROOT, run, which } from './machine.mjs';
import { pack, VSIX } from './package.mjs';
import { vscodeHost } from './vscode-host.mjs';

// From a fresh machine to the articles in VS Code with the extension.
//   npm start                      the sample articles
//   npm start -- FOLDER            one's own; sets the folder up, leaves the articles as they are
//   npm start -- --terminal        the findings only
//   npm start -- --browser         VS Code in the browser, also where a desktop VS Code is installed

/** Settings of the VS Code that is opened; its user may change them there. */
const FIRST_SETTINGS = {
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'editor.fontSize': 15,
  'editor.lineHeight': 1.7,
};

try {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      terminal: { type: 'boolean', default: false },
      browser: { type: 'boolean', default: false },
      port: { type: 'string', default: '0' },
    },
  });
  if (positionals.length > 1) throw new Missing('Name one folder, or none for the sample articles.');
  // npm runs scripts in the project's folder; INIT_CWD is the one that the user is in.
  const folder = positionals[0] ? resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0]) : join(ROOT, 'seeds');
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Missing(`There is no folder ${folder}.`);
  installPackages();
  if (options.terminal) run(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  else process.stderr.write(`Packaged isnad.vsix (${(pack() / 1e6).toFixed(1)} MB)\n`);
  process.stderr.write('\n');
  run(process.execPath, [join(ROOT, 'dist', 'cli.js'), 'check', folder]);
  if (!options.terminal) {
    if (positionals[0]) await setUp(folder);
    const code = options.browser ? undefined : desktop();
    if (code) openDesktop(code, folder);
    else await openBrowser(folder, options.port);
  }
} catch (error) {
  fail(error);
}

/**
 * Makes the plain text files of a folder news articles, by `files.associations` in its
 * `.vscode/settings.json`, unless they are: what stands there stays, comments too.
 */
async function setUp(folder) {
  if (['seeds', 'articles'].includes(basename(folder))) return;
  const file = join(folder, '.vscode', 'settings.json');
  let text = existsSync(file) ? readFileSync(file, 'utf8') : '{}\n';
  if (text.includes('"news-article"')) return;
  const { applyEdits, modify } = (await import('jsonc-parser')).default;
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  for (const name of ['*.txt', '*.md']) {
    text = applyEdits(text, modify(text, ['files.associations', name], 'news-article', { formattingOptions }));
  }
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  writeFileSync(file, text);
  process.stderr.write(`\nSet up: ${file} makes .txt and .md files news articles. The articles stay as they are.\n`);
}

/** The command of a desktop VS Code; `undefined` where none can show a window. */
function desktop() {
  const code = which('code', 'codium', 'code-insiders');
  if (!code) return undefined;
  const windowless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  return windowless && !process.env.WSL_DISTRO_NAME ? undefined : code;
}

/** Folders of this extension's own, so that the user's VS Code stays as it is. */
function home() {
  const folder = join(homedir(), '.cache', 'isnad-vscode');
  const user = join(folder, 'user');
  const extensions = join(folder, 'extensions');
  mkdirSync(join(user, 'User'), { recursive: true });
  const settings = join(user, 'User', 'settings.json');
  if (!existsSync(settings)) writeFileSync(settings, `${JSON.stringify(FIRST_SETTINGS, undefined, 2)}\n`);
  return ['--user-data-dir', user, '--extensions-dir', extensions];
}

function openDesktop(code, folder) {
  const own = home();
  const shell = process.platform === 'win32';
  run(code, [...own, '--install-extension', VSIX, '--force'], { shell });
  run(code, [...own, '--new-window', folder], { shell });
  process.stderr.write(`\nVS Code opens ${folder} with the extension, in a window with settings of its own.\n`);
}

async function openBrowser(folder, port) {
  const entry = vscodeHost();
  const own = [...home(), '--config', configFile()];
  const installed = spawnSync(process.execPath, [entry, ...own, '--install-extension', VSIX, '--force'], {
    encoding: 'utf8',
  });
  if (installed.status !== 0)
    throw new Missing(`The extension could not be installed:\n${installed.stderr}${installed.stdout}`);
  const quiet = [
    '--auth',
    'none',
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-getting-started-override',
  ];
  const server = spawn(process.execPath, [entry, ...own, ...quiet, '--bind-addr', `127.0.0.1:${port}`, folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => server.kill();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  let said = '';
  const hear = (data) => {
    const known = address(said);
    said = (said + data).slice(-10_000);
    if (known || !address(said)) return;
    process.stdout.write(`\nVS Code on ${folder}:\n\n  ${address(said)}?folder=${encodeURIComponent(folder)}\n\n`);
    process.stdout.write('Open this address in a browser. It stays open until Ctrl-C.\n');
  };
  server.stdout.on('data', hear);
  server.stderr.on('data', hear);
  const code = await new Promise((done) => server.once('exit', done));
  if (!address(said)) throw new Missing(`VS Code for the browser ended with ${code}:\n${said}`);
}

function address(said) {
  const found = /listening on (http:\/\/[^\s/]+)/.exec(said)?.[1];
  return found && `${found}/`;
}

/** An empty configuration, so that code-server does not make one in the user's home. */
function configFile() {
  const file = join(homedir(), '.cache', 'isnad-vscode', 'config.yaml');
  writeFileSync(file, '');
  return file;
}
