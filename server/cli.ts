import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findings } from './checks/checks.ts';
import { Corpus } from './corpus/corpus.ts';
import { analyse } from './document/analyse.ts';
import { analysisJson, documentJson, entitiesJson } from './reports/json.ts';

// First version for measuring; replaced by the real command line.
const args = process.argv.slice(2);
if (args[0] === 'analyze' && args.includes('--jsonl')) {
  const out: string[] = [];
  for (const line of readFileSync(0, 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const { id, text, published } = JSON.parse(line);
    const corpus = new Corpus();
    corpus.update([['text', analyse(text, published ? { published: [published] } : {})]]);
    out.push(JSON.stringify({ id, ...documentJson(corpus, 'text'), entities: entitiesJson(corpus) }));
  }
  process.stdout.write(`${out.join('\n')}\n`);
} else {
  const corpus = new Corpus();
  const files = new Map<string, { sha256: string; encoding: string }>();
  for (const root of args.slice(1).filter((arg, i, all) => !arg.startsWith('-') && all[i - 1] !== '--format')) {
    let published: Record<string, string | (string | null)[]> = {};
    try {
      published = JSON.parse(readFileSync(join(root, '.isnad.json'), 'utf8')).published ?? {};
    } catch {}
    for (const name of statSync(root).isDirectory() ? readdirSync(root).sort() : ['']) {
      if (name.startsWith('.')) continue;
      const path = name ? join(root, name) : root;
      const bytes = readFileSync(path);
      files.set(path, { sha256: createHash('sha256').update(bytes).digest('hex'), encoding: 'utf-8' });
      const given = [published[name] ?? []].flat().map((day) => day ?? undefined);
      corpus.update([[path, analyse(bytes.toString('utf8'), { published: given })]]);
    }
  }
  const all = corpus.paths().flatMap((path) => findings(corpus, path));
  process.stdout.write(`${JSON.stringify(analysisJson(corpus, files, all, []))}\n`);
}
