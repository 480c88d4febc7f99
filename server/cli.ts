import { once } from 'node:events';
import { type Io, main } from './node/main.ts';
import { serve } from './node/serve.ts';

// Start file of the command line: `isnad` in a terminal.

// A reader that goes away (`isnad … | head`) ends the program quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
process.stderr.on('error', () => {});

const { NO_COLOR, TERM } = process.env;
const io: Io = {
  stdin: process.stdin,
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  complain: (text) => void process.stderr.write(text),
  cwd: process.cwd(),
  colour: process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb',
  serve,
};

process.exitCode = await main(process.argv.slice(2), io);
