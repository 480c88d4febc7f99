import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { nodeAnalyser, userCache } from './node/analyser.ts';
import { type Io, main } from './node/main.ts';
import { serve } from './node/serve.ts';
import { isThread, serveThread } from './node/threads.ts';

// Start file of the command line: `isnad` in a terminal. And of its threads.

// A reader that goes away (`isnad … | head`) ends the program quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
process.stderr.on('error', () => {});

const script = fileURLToPath(import.meta.url);
const { NO_COLOR, TERM } = process.env;
const io: Io = {
  stdin: process.stdin,
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  complain: (text) => void process.stderr.write(text),
  cwd: process.cwd(),
  colour: process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb',
  analyser: (isKeeping) =>
    nodeAnalyser({ script, spare: 0, cache: isKeeping ? userCache() : undefined, log: () => {} }),
  serve: (isKeeping) =>
    serve(({ cache = userCache(), log }) =>
      nodeAnalyser({ script, spare: 1, cache: isKeeping ? cache : undefined, log }),
    ),
};

if (isThread()) serveThread();
else process.exitCode = await main(process.argv.slice(2), io);
