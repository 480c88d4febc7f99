import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, gunzipSync, gzip } from 'node:zlib';
import type { Analysed, Analyser, Task } from '../analyser.ts';
import { packed, unpacked } from '../document/packed.ts';
import type { Cache } from './cache.ts';

/** Takes documents from a cache, and keeps there what another analyser makes. */
export function kept(analyser: Analyser, cache: Cache): Analyser {
  const keeping = new Set<Promise<void>>();

  const keep = (key: string, document: Uint8Array): void => {
    const work = compress(document, FAST)
      .then((bytes) => cache.set(key, bytes))
      .finally(() => keeping.delete(work));
    keeping.add(work);
  };

  /** What the analyser makes of a text, kept when it is opened. */
  const made = async (key: string, task: Task): Promise<Analysed> => {
    const analysed = await analyser.analyse(task);
    if (task.isDraft) return analysed;
    return {
      ...analysed,
      open() {
        const document = analysed.open();
        keep(key, analysed.bytes ?? packed(document));
        return document;
      },
    };
  };

  return {
    atOnce: analyser.atOnce,
    expect: (count) => analyser.expect(count),
    async analyse(task) {
      const key = keyOf(task);
      const found = await cache.get(key);
      const bytes = found && checked(found);
      if (found && !bytes) await cache.damaged(key);
      if (!bytes) return made(key, task);
      return { isKept: true, bytes, open: () => unpacked(bytes) };
    },
    async done() {
      await analyser.done();
      await Promise.all(keeping);
      await cache.flush();
    },
  };
}

const compress = promisify<Uint8Array, object, Buffer>(gzip);

/** Level 1 is three times as fast as the default, and a tenth larger. */
const FAST = { level: constants.Z_BEST_SPEED };

/** What a text and its days are kept under. */
function keyOf({ text, published }: Task): string {
  return createHash('sha256')
    .update(JSON.stringify([text, published]))
    .digest('base64url')
    .slice(0, 24);
}

/** What was compressed, in memory of its own size; `undefined` when it is damaged. */
function checked(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return new Uint8Array(gunzipSync(bytes));
  } catch {
    return undefined;
  }
}
