import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { build, context } from 'esbuild';

// Bundles the client, the server and the command line into dist/. `--watch` goes on building.
// The browser bundles fail on a Node built-in: esbuild resolves none for that platform.

const watch = process.argv.includes('--watch');

const shared = {
  bundle: true,
  sourcemap: true,
  logLevel: 'warning',
  legalComments: 'none',
  target: 'es2022',
  minify: !watch,
  metafile: true,
  // jsonc-parser's UMD build hides its requires from a bundler; its ES modules don't.
  mainFields: ['module', 'main'],
};
// What was analysed by other code is not used again. While the code changes, nothing is kept.
const define = watch ? {} : { ISNAD_ENGINE: JSON.stringify(await engine()) };
const node = { platform: 'node', format: 'cjs', define };
const browser = { platform: 'browser', mainFields: ['browser', 'module', 'main'] };

const bundles = [
  { ...node, entryPoints: ['client/node.ts'], outfile: 'dist/client.cjs', external: ['vscode'] },
  // VS Code for the Web puts `.js` behind the manifest's `browser`, and takes the ending `.cjs` there
  // for a CommonJS module although the package is one of ES modules.
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['client/browser.ts'],
    outfile: 'dist/client.browser.cjs.js',
    external: ['vscode'],
  },
  { ...node, entryPoints: ['server/node.ts'], outfile: 'dist/server.cjs' },
  { ...browser, format: 'iife', entryPoints: ['server/browser.ts'], outfile: 'dist/server.browser.js' },
  {
    platform: 'node',
    format: 'esm',
    define,
    entryPoints: ['server/cli.ts'],
    outfile: 'dist/cli.js',
    // Packages written for CommonJS call `require` for Node's own modules.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
  },
];

rmSync('dist', { recursive: true, force: true });
if (watch) {
  for (const bundle of bundles) await (await context({ ...shared, ...bundle, logLevel: 'info' })).watch();
} else {
  await Promise.all(bundles.map((bundle) => build({ ...shared, ...bundle })));
  for (const { outfile } of bundles) {
    const kilobytes = Math.ceil(statSync(outfile).size / 1024);
    process.stderr.write(`${outfile.padEnd(28)} ${String(kilobytes).padStart(6)} KB\n`);
  }
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const entry of [manifest.main, `${manifest.browser}.js`]) statSync(entry);
}

/** A hash of all code and parameters that make a document of a text. */
async function engine() {
  const entry = ['server/document/packed.ts', 'server/work.ts'];
  const { outputFiles } = await build({ bundle: true, write: false, minify: true, outdir: 'dist', entryPoints: entry });
  const hash = createHash('sha256');
  for (const { contents } of outputFiles) hash.update(contents);
  return hash.digest('hex').slice(0, 16);
}
