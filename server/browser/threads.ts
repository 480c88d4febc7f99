import type { Start } from '../pool.ts';
import { type Work, type Worked, work } from '../work.ts';

/** What a worker is named that is there to analyse. */
const ROLE = 'isnad-analyse';

const MOST_THREADS = 4;

const scope = self as unknown as DedicatedWorkerGlobalScope;

/** How many workers analyse beside the server's own; 0 where a worker cannot start others. */
export function threadCount(): number {
  return typeof Worker === 'function' ? Math.max(1, Math.min(MOST_THREADS, navigator.hardwareConcurrency - 1)) : 0;
}

/**
 * Starts workers from the script that this one runs, which must ask `isThread` first. A worker may be made of an address
 * of another origin, as extensions have, only by way of one of its own that loads it.
 */
export const startThread: Start = ({ worked, died }) => {
  const address = URL.createObjectURL(
    new Blob([`importScripts(${JSON.stringify(scope.location.href)})`], { type: 'text/javascript' }),
  );
  let worker: Worker | undefined;
  const fail = (reason: string) => {
    worker?.terminate();
    died(reason);
  };
  try {
    worker = new Worker(address, { name: ROLE });
    worker.onmessage = ({ data }: MessageEvent<Worked>) => worked(data);
    worker.onmessageerror = () => fail('its answer could not be read');
    worker.onerror = ({ message }) => fail(message || 'it could not be started');
  } catch (error) {
    setTimeout(() => fail(String(error)));
  }
  return {
    post: (job) => worker?.postMessage(job),
    end() {
      worker?.terminate();
      URL.revokeObjectURL(address);
    },
  };
};

/** True in a worker that `startThread` started. */
export function isThread(): boolean {
  return scope.name === ROLE;
}

/** Analyses what comes, until the worker is ended. */
export function serveThread(): void {
  scope.onmessage = ({ data }: MessageEvent<Work>) => scope.postMessage(work(data));
}
