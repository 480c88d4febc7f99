import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HEAD, indexed, indexLength, packed, type Stretch } from './pack.ts';

export interface CacheOptions {
  /** Folder of its own; made when there is something to keep. */
  readonly folder: string;
  /** What is kept under another version is never used. */
  readonly version: string;
  /** Most bytes on the disk. */
  readonly limit?: number;
  log(message: string): void;
}

interface Pack {
  readonly file: string;
  readonly index: Map<string, Stretch>;
  readonly handle: FileHandle;
  isUsed: boolean;
}

const LIMIT = 512_000_000;
/** Documents in a full pack. */
const FULL = 256;
/** So many packs that are far from full are put together. */
const SMALL = { most: 8, documents: FULL / 4 };
/** Age at which a file that somebody began to write is given up, in milliseconds. */
const ABANDONED = 3_600_000;

/**
 * Bytes by key in a folder, in packs. Any number of processes may share it: a pack appears whole, under
 * a name of its own, and one that another process took away is a document not found. What fails or is
 * damaged is nothing lost; nothing here rejects.
 */
export class Cache {
  readonly #options: CacheOptions;
  #fresh = new Map<string, Uint8Array>();
  #packs: Promise<Pack[]> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #isFailed = false;

  constructor(options: CacheOptions) {
    this.#options = options;
  }

  /** The bytes kept under a key; `undefined` when there are none. They may be damaged. */
  async get(key: string): Promise<Uint8Array | undefined> {
    const fresh = this.#fresh.get(key);
    if (fresh) return fresh;
    this.#packs ??= this.#open();
    for (const pack of await this.#packs) {
      const place = pack.index.get(key);
      const bytes = place && (await read(pack.handle, place).catch(() => undefined));
      if (!bytes) continue;
      if (!pack.isUsed) void utimes(pack.file, new Date(), new Date()).catch(() => {});
      pack.isUsed = true;
      return bytes;
    }
    return undefined;
  }

  /** What `get` gave for this key is damaged: its pack is thrown away, and what it held is kept anew. */
  async damaged(key: string): Promise<void> {
    const packs = (await this.#packs) ?? [];
    for (const pack of packs.filter(({ index }) => index.has(key))) {
      pack.index.clear();
      await rm(pack.file, { force: true }).catch(() => {});
    }
  }

  /** Keeps bytes; they are on the disk after the next `flush`, or when a pack is full. */
  set(key: string, bytes: Uint8Array): void {
    if (this.#isFailed) return;
    this.#fresh.set(key, bytes);
    if (this.#fresh.size >= FULL) this.#write(false);
  }

  /** Writes what is new, and drops what was used least lately where it is too much. */
  async flush(): Promise<void> {
    if (this.#fresh.size > 0) this.#write(true);
    await this.#writing;
    const packs = await this.#packs;
    this.#packs = undefined;
    await Promise.all((packs ?? []).map(({ handle }) => handle.close().catch(() => {})));
  }

  async #open(): Promise<Pack[]> {
    const { folder, version } = this.#options;
    const names = await readdir(folder).catch(() => []);
    const own = names.filter((name) => name.startsWith(`${version}-`) && name.endsWith('.pack')).sort();
    const packs = await Promise.all(own.map((name) => openPack(join(folder, name))));
    return packs.filter((pack) => pack !== undefined);
  }

  #write(isLast: boolean): void {
    const entries = this.#fresh;
    this.#fresh = new Map();
    this.#writing = this.#writing
      .then(() => this.#store(entries, isLast))
      .catch((error: Error) => {
        this.#isFailed = true; // a full or read-only disk stays so
        this.#options.log(`Analysed articles could not be kept for the next time: ${error.message}`);
      });
  }

  /** Small packs go into the last one written, when nobody asks for their documents any more. */
  async #store(entries: Map<string, Uint8Array>, isLast: boolean): Promise<void> {
    if (this.#isFailed) return;
    const { folder, version } = this.#options;
    const small = isLast ? await this.#takeSmall(entries) : [];
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, `${version}-${randomBytes(8).toString('hex')}`);
    try {
      await writeFile(`${file}.tmp`, packed(entries), { mode: 0o600, flag: 'wx' });
      await rename(`${file}.tmp`, `${file}.pack`);
    } catch (error) {
      await rm(`${file}.tmp`, { force: true }).catch(() => {});
      throw error;
    }
    for (const one of small) await rm(one, { force: true }).catch(() => {});
    await prune(folder, this.#options.limit ?? LIMIT);
  }

  /** Adds the documents of small packs where there are many, and names the files. */
  async #takeSmall(entries: Map<string, Uint8Array>): Promise<string[]> {
    const packs = (await this.#packs) ?? [];
    const small = packs.filter(({ index }) => index.size < SMALL.documents);
    if (small.length < SMALL.most) return [];
    for (const { index, handle } of small)
      for (const [key, place] of index) {
        const bytes = entries.has(key) ? undefined : await read(handle, place).catch(() => undefined);
        if (bytes) entries.set(key, bytes);
      }
    return small.map(({ file }) => file);
  }
}

/** A pack on the disk; a damaged one is taken away. */
async function openPack(file: string): Promise<Pack | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    const { size } = await handle.stat();
    const length = indexLength(await read(handle, { start: 0, end: HEAD }));
    if (HEAD + length > size) throw new Error('The pack is cut off.');
    const index = indexed(await read(handle, { start: HEAD, end: HEAD + length }));
    return { file, handle, index, isUsed: false };
  } catch {
    if (!handle) return undefined; // another process took it away, or it may not be read
    await handle.close().catch(() => {});
    await rm(file, { force: true }).catch(() => {});
    return undefined;
  }
}

async function read(handle: FileHandle, { start, end }: Stretch): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafe(end - start);
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
  if (bytesRead < bytes.length) throw new Error('The file is shorter than it was.');
  return bytes;
}

/** Takes the files away that were used least lately, until the rest is small enough. */
async function prune(folder: string, limit: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /\.(?:pack|tmp)$/.test(name));
  const files = await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      const found = await stat(file).catch(() => undefined);
      return found ? [{ file, size: found.size, used: found.mtimeMs }] : [];
    }),
  );
  let size = 0;
  for (const one of files.flat().sort((a, b) => b.used - a.used)) {
    size += one.size;
    const isAbandoned = one.file.endsWith('.tmp') && Date.now() - one.used > ABANDONED;
    if (size > limit || isAbandoned) await rm(one.file, { force: true }).catch(() => {});
  }
}
