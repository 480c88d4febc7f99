// Learns what the finder and the comparer of names, and the comparer of texts, ship with, from a folder of data sets (see NOTICE for which and
// where they come from), and writes it to server/language/models.
//   node scripts/train-names.mjs words|tagger|letters|dictionary|stance|bilingual DATA [options]     each step's file in scripts/train tells its options
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [step, ...options] = process.argv.slice(2);
const out = mkdtempSync(join(tmpdir(), 'isnad-train-'));
const outfile = join(out, 'train.mjs');
await build({ entryPoints: [`scripts/train/${step}.ts`], outfile, bundle: true, platform: 'node', format: 'esm' });
try {
  const { train } = await import(pathToFileURL(outfile).href);
  await train(options);
} finally {
  rmSync(out, { recursive: true });
}
