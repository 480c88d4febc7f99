import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// What the other scripts need of the machine: commands, packages, clear words when one is missing.

/** The project's folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A failure that is the machine's, told in words; its message is all the user needs. */
export class Missing extends Error {}

/** Runs a command to its end with its output shown; throws when it fails. */
export function run(command, args, options = {}) {
  const { status, error, signal } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
  if (error) throw new Missing(`${command} could not be started: ${error.message}`);
  if (status !== 0) throw new Missing(`${command} ${args.join(' ')} failed (${signal ?? `exit code ${status}`}).`);
}

/** Runs npm; on Windows it is a script that only a shell starts. */
export function npm(args, options = {}) {
  run('npm', args, { shell: process.platform === 'win32', ...options });
}

/** Full path of a command on PATH; `undefined` where there is none. */
export function which(...names) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe', '.bat', ''] : [''];
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':').filter(Boolean);
  for (const name of names) {
    for (const folder of folders) {
      for (const ending of endings) {
        const path = join(folder, name + ending);
        if (existsSync(path)) return path;
      }
    }
  }
  return undefined;
}

/**
 * Makes sure that things are there: `present` tells whether one is, `debian` names its packages,
 * `elsewhere` what to install by hand. As root on Debian they are installed, otherwise `Missing` is thrown.
 */
export function need(things) {
  const missing = things.filter(({ present }) => !present());
  if (missing.length === 0) return;
  const packages = [...new Set(missing.flatMap(({ debian }) => debian))];
  if (which('apt-get') && process.getuid?.() === 0) {
    process.stderr.write(`Installing ${packages.join(', ')} …\n`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env };
    run('apt-get', ['update', '-qq'], quiet);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
    const still = missing.filter(({ present }) => !present());
    if (still.length === 0) return;
  }
  const list = missing.map(({ elsewhere }) => `  - ${elsewhere}`).join('\n');
  const debian = which('apt-get') ? `\nOn this system: sudo apt-get install ${packages.join(' ')}` : '';
  throw new Missing(`Please install first:\n${list}${debian}`);
}

/**
 * Installs the project's packages where there are none. The lock file names the binaries of Linux only
 * (biome, esbuild, rollup), which `npm ci` takes for an error and which would leave other systems without
 * theirs: so `npm install`, elsewhere by the ranges of package.json.
 */
export function installPackages() {
  if (existsSync(join(ROOT, 'node_modules', '.package-lock.json'))) return;
  process.stderr.write('Installing the packages of the project …\n');
  npm(['install', '--no-audit', '--no-fund', process.platform === 'linux' ? '--package-lock' : '--no-package-lock']);
}

/** Ends the script: with the words of a `Missing`, with the whole trace of anything else. */
export function fail(error) {
  process.stderr.write(`\n${error instanceof Missing ? error.message : (error?.stack ?? error)}\n`);
  process.exit(1);
}
