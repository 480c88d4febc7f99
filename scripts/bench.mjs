import { build } from 'esbuild';
import { ROOT, run } from './machine.mjs';

// Bundles the benchmark (test/bench) and runs it: `npm run bench`. Arguments go to Node: `npm run bench -- --cpu-prof`.

const outfile = '.cache/bench.mjs';
await build({
  entryPoints: ['test/bench/bench.ts'],
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
run(process.execPath, [...process.argv.slice(2), outfile]);
