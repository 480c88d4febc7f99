import { rmSync } from 'node:fs';
import { build, context } from 'esbuild';

const shared = {
  bundle: true,
  sourcemap: true,
  logLevel: 'warning',
  legalComments: 'none',
  target: 'es2022',
  minify: !process.argv.includes('--watch'),
};

const bundles = [
  {
    entryPoints: ['server/cli.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'esm',
    banner: { js: '#!/usr/bin/env node' },
  },
];

rmSync('dist', { recursive: true, force: true });
for (const bundle of bundles) {
  if (process.argv.includes('--watch')) await (await context({ ...shared, ...bundle })).watch();
  else await build({ ...shared, ...bundle });
}
