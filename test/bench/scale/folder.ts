import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from '../../../server/text/decode.ts';
import { cpu } from '../clock.ts';
import { dayOf, syntheticFolder } from '../synthetic.ts';

/** Made-up articles on the disk, with the file that gives their days; `work` gets the folder, which is removed behind it. */
export async function withFolder<T>(count: number, work: (folder: MadeFolder) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  try {
    const folder = join(root, 'articles');
    const cache = join(root, 'cache');
    for (const one of [folder, cache]) mkdirSync(one);
    const texts = syntheticFolder(count);
    for (const [i, [path, text]] of [...texts].entries())
      writeFileSync(join(folder, path), i === 0 ? text + FINDING : text);
    const published = Object.fromEntries([...texts.keys()].map((path) => [path, dayOf(path)]));
    writeFileSync(join(folder, '.isnad.json'), JSON.stringify({ published }));
    return await work({ folder, cache, names: [...texts.keys()] });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Hidden marks that turn a word about: the first article has a finding whatever the others say. */
const FINDING = '\n\u202eaccord\u202c reached\n';

export interface MadeFolder {
  readonly folder: string;
  /** An empty folder that a program may keep things in. */
  readonly cache: string;
  readonly names: readonly string[];
}

/** Milliseconds of work to read and decode all files: what no program that reads them can go below. */
export function floor({ folder, names }: MadeFolder): number {
  return cpu(() => {
    for (const name of names) decode(readFileSync(join(folder, name)));
  }).ms;
}
