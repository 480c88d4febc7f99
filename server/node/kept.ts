import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, gunzipSync, gzip } from 'node:zlib';
import type { Analysed, Analyser, Task } from '../analyser.ts';
import { documentJson, documentOf } from '../carried.ts';
import type { Document } from '../document/document.ts';
import type { Cache } from './cache.ts';

/** Takes documents from a cache, and keeps there what another analyser makes. */
export function kept(analyser: Analyser, cache: Cache): Analyser {
  const keeping = new Set<Promise<void>>();

  const keep = (key: string, document: Document, json: string | undefined): void => {
    const text = json ?? documentJson(document);
    if (text === undefined) return;
    const work = compress(text, FAST)
      .then((bytes) => cache.set(key, bytes))
      .finally(() => keeping.delete(work));
    keeping.add(work);
  };

  /** What the analyser makes of a text, kept when it is opened. */
  const made = async (key: string, task: Task): Promise<Analysed> => {
    const analysed = await analyser.analyse(task);
    if (task.isDraft) return analysed;
    return {
      open() {
        const document = analysed.open();
        keep(key, document, analysed.json);
        return document;
      },
    };
  };

  return {
    atOnce: analyser.atOnce,
    expect: (count) => analyser.expect(count),
    async analyse(task) {
      const key = keyOf(task);
      const bytes = await cache.get(key);
      const json = bytes && checked(bytes);
      if (bytes && json === undefined) await cache.damaged(key);
      if (json === undefined) return made(key, task);
      return { isKept: true, open: () => documentOf(json, task.text) };
    },
    async done() {
      await analyser.done();
      await Promise.all(keeping);
      await cache.flush();
    },
  };
}

const compress = promisify<string, object, Buffer>(gzip);

/** Level 1 is three times as fast as the default, and a tenth larger. */
const FAST = { level: constants.Z_BEST_SPEED };

/** What a text and its days are kept under. */
function keyOf({ text, published }: Task): string {
  return createHash('sha256')
    .update(JSON.stringify([text, published]))
    .digest('base64url')
    .slice(0, 24);
}

/** What was compressed; `undefined` when it is damaged. */
function checked(bytes: Uint8Array): string | undefined {
  try {
    return gunzipSync(bytes).toString();
  } catch {
    return undefined;
  }
}
