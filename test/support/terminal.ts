import { Readable } from 'node:stream';
import { type Io, main } from '../../server/node/main.ts';

/** What a run of the command line left behind. */
export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, with `input` on standard input. */
export async function run(argv: readonly string[], cwd: string, input = '', colour = false): Promise<Run> {
  let out = '';
  let err = '';
  const io: Io = {
    stdin: Readable.from([input]),
    write: async (text) => {
      out += text;
    },
    complain: (text) => {
      err += text;
    },
    cwd,
    colour,
    serve: async () => {},
  };
  return { status: await main(argv, io), out, err };
}
