import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, Missing, ROOT, run } from './machine.mjs';

/** The package that VS Code installs. */
export const VSIX = join(ROOT, 'isnad.vsix');

/** Largest package that may be shipped, in bytes. */
const LIMIT = 5_000_000;

/** Builds and packs the extension; returns its size in bytes, and throws when it is too large. */
export function pack() {
  run(process.execPath, ['scripts/build.mjs']);
  const vsce = join(ROOT, 'node_modules', '@vscode', 'vsce', 'vsce');
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  run(process.execPath, [vsce, 'package', ...options, '--out', VSIX], { stdio: ['ignore', 'ignore', 'inherit'] });
  const { size } = statSync(VSIX);
  if (size > LIMIT) throw new Missing(`The package has ${size} bytes, more than ${LIMIT}.`);
  return size;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    process.stderr.write(`isnad.vsix: ${(pack() / 1e6).toFixed(2)} MB\n`);
  } catch (error) {
    fail(error);
  }
}
