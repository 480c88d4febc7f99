import { buildSync } from 'esbuild';
import type { Start, Thread } from '../../server/pool.ts';
import { type Work, work } from '../../server/work.ts';
import { folder } from './folder.ts';

/** A start file for threads, bundled as the shipped ones are. Remove it when the tests are done. */
export function threadScript(): { readonly path: string; remove(): void } {
  const made = folder({});
  const outfile = `${made.path}/thread.cjs`;
  const contents = "import { isThread, serveThread } from './server/node/threads.ts';\nif (isThread()) serveThread();";
  const stdin = { contents, resolveDir: process.cwd(), loader: 'ts' as const };
  buildSync({ stdin, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
  return { path: outfile, remove: made.remove };
}

/** What a made-up thread does with a text: as a real one, nothing at all, or it dies. */
export type Fate = 'works' | 'hangs' | 'dies';

/** Threads in name only, in this one: each text meets its fate. */
export function fakeThreads(fate: (work: Work) => Fate): { readonly start: Start; readonly alive: Set<Thread> } {
  const alive = new Set<Thread>();
  const start: Start = ({ worked, died }) => {
    const jobs: Work[] = [];
    const thread: Thread = {
      post(job) {
        jobs.push(job);
        if (jobs.length === 1) setImmediate(next);
      },
      end: () => void alive.delete(thread),
    };
    const next = () => {
      const [job] = jobs;
      if (!job || !alive.has(thread)) return;
      const own = fate(job);
      if (own === 'hangs') return;
      if (own === 'dies') {
        alive.delete(thread);
        died('out of memory');
        return;
      }
      jobs.shift();
      worked(work(job));
      setImmediate(next);
    };
    alive.add(thread);
    return thread;
  };
  return { start, alive };
}
