import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, stop } from 'esbuild';
import { fail, Missing, ROOT, run } from './machine.mjs';

const HELP = `npm run bench [-- WHAT [ARGUMENT…]]        milliseconds of work; nothing else should run
  scale [COUNT…] [--runs N]  made-up articles: load, load again, edit, hover, memory   (this one where WHAT is left out)
  growth [--long]            whether the cost of a load, an edit and a hover grows as it may; fails where not
  peers                      beside compromise, wink-nlp, chrono-node, vscode-markdown-languageservice
  readme [COUNT…] [--runs N] writes the table and the chart of the README
  parts                      words a second of each layer, names, dates, the joining of names
  shape [FOLDER [COUNT]]     what a folder is like for the engine, beside made-up articles
  origins FOLDER             copies found in a folder, beside an exhaustive search
  mutations [FOLDER]         what is called when one thing in a sentence is changed
`;

// Bundles a benchmark (test/bench/WHAT.ts) and runs it.

const [name = 'scale', ...rest] = process.argv.slice(2);
try {
  if (name === '--help' || name === 'help') process.stdout.write(HELP);
  else await bench(name, rest);
} catch (error) {
  fail(error);
}

async function bench(name, rest) {
  if (!HELP.includes(`\n  ${name} `)) throw new Missing(`There is no benchmark “${name}”.\n${HELP}`);
  if (!existsSync(join(ROOT, 'dist/server.cjs'))) run(process.execPath, ['scripts/build.mjs']);
  const outdir = '.cache/bench';
  await build({
    // `one` measures one size for `scale`, in a process of its own.
    entryPoints: { [name]: `test/bench/${name}.ts`, one: 'test/bench/scale/one.ts' },
    absWorkingDir: ROOT,
    bundle: true,
    sourcemap: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    mainFields: ['module', 'main'],
    // Packages written for CommonJS call `require` for Node's own modules.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
    outdir,
    outExtension: { '.js': '.mjs' },
  });
  await stop(); // nothing else is to run
  run(process.execPath, ['--expose-gc', `${outdir}/${name}.mjs`, ...rest]);
}
