import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figure } from './clock.ts';
import { peersOf } from './peers/peers.ts';
import { syntheticFolder } from './synthetic.ts';

// Isnad beside its peers in one run, on the same English texts: `npm run bench -- peers [FOLDER]`, where there is no folder on
// made-up ones.

const [, , folder] = process.argv;
const texts = folder
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'))
  : [...syntheticFolder(300)].flatMap(([path, text]) => (path.endsWith('-en.txt') ? [text] : []));
const { words, edits, floor } = await peersOf(texts);
console.log(`${texts.length} English texts`);
for (const { what, finds, rate } of words)
  console.log(`${what.padEnd(34)}${figure(rate).padStart(10)} words/s  ${finds}`);
console.log(`${'reading and decoding the files'.padEnd(34)}${figure(floor).padStart(10)} words/s`);
for (const { what, edit, tail } of edits)
  console.log(`${what.padEnd(34)}${figure(edit).padStart(10)} ms an edit, 95 % within ${figure(tail)} ms`);
