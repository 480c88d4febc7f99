import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT, run } from './machine.mjs';

// Bundles the benchmark (test/bench) and runs it: `npm run bench`. Arguments go to Node: `npm run bench -- --cpu-prof`.
// A first argument that names a file of test/bench runs that one instead, with the rest: `npm run bench -- origins FOLDER`.

const [name = '', ...rest] = process.argv.slice(2);
const isNamed = existsSync(join(ROOT, `test/bench/${name}.ts`));
const outfile = '.cache/bench.mjs';
await build({
  entryPoints: [`test/bench/${isNamed ? name : 'bench'}.ts`],
  absWorkingDir: ROOT,
  bundle: true,
  sourcemap: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  mainFields: ['module', 'main'],
  logLevel: 'warning',
  outfile,
});
run(process.execPath, isNamed ? [outfile, ...rest] : [...process.argv.slice(2), outfile]);
