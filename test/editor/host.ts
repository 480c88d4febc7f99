import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const ROOT = join(import.meta.dirname, '..', '..');

/** Where screenshots are kept. */
export const RESULTS = join(ROOT, 'test-results');

export interface HostOptions {
  /** False: the folder is not trusted, as downloads are not, and VS Code asks. */
  readonly trusted: boolean;
  /** `web`: the extension runs in the browser, its server in a Web Worker. */
  readonly kind?: 'workspace' | 'web';
  readonly theme?: string;
  /** Name of the opened folder. */
  readonly name?: string;
}

/** A real VS Code in a real browser, on a copy of the sample articles. */
export interface Host {
  readonly page: Page;
  /** The opened folder on disk. */
  readonly folder: string;
  /** Where the extension keeps what is its own; it may not be there yet. Nothing is kept where it runs in the browser. */
  readonly storage: string;
  close(): Promise<void>;
}

/** Starts both and opens the folder. Waits for the editor, not for the extension. */
export async function openHost({
  trusted,
  kind = 'workspace',
  name = 'seeds',
  theme = 'Default Light Modern',
}: HostOptions): Promise<Host> {
  const home = mkdtempSync(join(tmpdir(), 'isnad-editor-'));
  const folder = join(home, name);
  cpSync(join(ROOT, 'seeds'), folder, { recursive: true });
  const user = join(home, 'user');
  mkdirSync(join(user, 'User'), { recursive: true });
  writeFileSync(
    join(user, 'User', 'settings.json'),
    JSON.stringify({ ...SETTINGS, ...kindSetting(kind), 'workbench.colorTheme': theme }),
  );
  writeFileSync(join(home, 'config.yaml'), '');
  const entry =
    process.env.ISNAD_VSCODE_ENTRY ||
    execFileSync('node', [join(ROOT, 'scripts/vscode-host.mjs')])
      .toString()
      .trim();
  const own = [
    '--config',
    join(home, 'config.yaml'),
    '--user-data-dir',
    user,
    '--extensions-dir',
    join(home, 'extensions'),
  ];
  execFileSync('node', [entry, ...own, '--install-extension', join(ROOT, 'isnad.vsix')], { stdio: 'pipe' });
  const quiet = [
    '--auth',
    'none',
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-getting-started-override',
  ];
  const server = spawn(
    'node',
    [entry, ...own, ...quiet, ...(trusted ? ['--disable-workspace-trust'] : []), '--bind-addr', '127.0.0.1:0'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    server.kill();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const address = await addressOf(server);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(60_000);
    await page.goto(`${address}?folder=${encodeURIComponent(folder)}`, {
      waitUntil: 'domcontentloaded',
      timeout: 120_000,
    });
    await page.locator('.monaco-workbench').waitFor({ timeout: 120_000 });
    return { page, folder, storage: join(user, 'User', 'globalStorage', 'isnad.isnad'), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Debian's Chromium unless the environment names another. */
export const CHROMIUM = process.env.ISNAD_CHROMIUM || '/usr/bin/chromium';

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
];

const SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.commandCenter.enabled': false,
  'window.commandCenter': false,
  'extensions.ignoreRecommendations': true,
  'editor.fontSize': 15,
  'editor.lineHeight': 1.7,
  'git.enabled': false,
};

function kindSetting(kind: 'workspace' | 'web') {
  return kind === 'web' ? { 'remote.extensionKind': { 'isnad.isnad': ['web'] } } : {};
}

/** The address the server prints once it listens. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (data: Buffer) => {
      said += data.toString();
      const address = /listening on (http:\/\/\S+)/.exec(said)?.[1];
      if (address) resolve(address.endsWith('/') ? address : `${address}/`);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', (code) => reject(new Error(`VS Code ended with ${code}:\n${said}`)));
  });
}
