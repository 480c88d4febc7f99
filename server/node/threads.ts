import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Start } from '../pool.ts';
import { type Work, work } from '../work.ts';

/** What a thread is told it is there for. */
const ROLE = 'isnad-analyse';

/** Starts threads from a start file's own script, which must ask `isThread` first. */
export function threadsOf(script: string): Start {
  return ({ worked, died }) => {
    const worker = new Worker(script, { workerData: ROLE, execArgv: [], stdin: false });
    let reason = 'it ended';
    worker.on('message', worked);
    worker.on('messageerror', (error) => {
      reason = error.message;
      void worker.terminate();
    });
    worker.on('error', (error) => {
      reason = error.message;
    });
    worker.on('exit', () => died(reason));
    return { post: (job) => worker.postMessage(job), end: () => void worker.terminate() };
  };
}

/** True in a thread that `threadsOf` started. */
export function isThread(): boolean {
  return !isMainThread && workerData === ROLE;
}

/** Analyses what comes, until the thread is ended. */
export function serveThread(): void {
  parentPort?.on('message', (job: Work) => parentPort?.postMessage(work(job)));
}
