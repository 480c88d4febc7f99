import { Readable } from 'node:stream';
import type { Analyser } from '../../server/analyser.ts';
import { type Io, main } from '../../server/node/main.ts';

/** What a run of the command line left behind. */
export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, with `input` on standard input; `analyser` is who analyses, or gives it. */
export async function run(
  argv: readonly string[],
  cwd: string,
  input = '',
  colour = false,
  analyser?: Analyser | Io['analyser'],
): Promise<Run> {
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
    ...(analyser ? { analyser: typeof analyser === 'function' ? analyser : () => analyser } : {}),
    serve: async () => {},
  };
  return { status: await main(argv, io), out, err };
}
