import { availableParallelism } from 'node:os';
import envPaths from 'env-paths';
import type { Analyser } from '../analyser.ts';
import { Pool } from '../pool.ts';
import { Cache } from './cache.ts';
import { ENGINE } from './engine.ts';
import { kept } from './kept.ts';
import { threadsOf } from './threads.ts';

export interface NodeAnalyser {
  /** The start file's own script, which `isThread` lets run as a thread. */
  readonly script: string;
  /** Cores that are left to others. */
  readonly spare: number;
  /** Folder to keep documents in; `undefined`: they are not kept. */
  readonly cache: string | undefined;
  log(message: string): void;
}

const MOST_THREADS = 8;

/** Analyses in threads, and keeps what was analysed. */
export function nodeAnalyser({ script, spare, cache, log }: NodeAnalyser): Analyser {
  const threads = Math.max(1, Math.min(MOST_THREADS, availableParallelism() - spare));
  const pool = new Pool({ threads, start: threadsOf(script), log });
  if (cache === undefined || ENGINE === undefined) return pool;
  return kept(pool, new Cache({ folder: cache, version: ENGINE, log }));
}

/** Where the user's programs keep what they can make again, for Isnad. */
export function userCache(): string {
  return envPaths('isnad', { suffix: '' }).cache;
}
