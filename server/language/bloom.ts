/**
 * A set of words as a Bloom filter (Bloom 1970): about 10 bits a word for 1 % false members, never a
 * false stranger. Hashes are two halves of one 32-bit hash (Kirsch & Mitzenmacher 2006).
 */
export interface WordFilter {
  has(word: string): boolean;
}

const PROBES = 5;

/** FNV-1a over UTF-16 units, with a seed. */
export function hash(text: string, seed: number): number {
  return hashEnd(hashOn(hashStart(seed), text));
}

/** The hash of several pieces as of one text, without putting them together: start, each piece, end. */
export function hashStart(seed: number): number {
  return (0x811c9dc5 ^ seed) | 0;
}

/** Goes on with the units `[from, to)` of a piece. */
export function hashOn(h: number, text: string, from = 0, to = text.length): number {
  let own = h;
  for (let i = from; i < to; i++) own = Math.imul(own ^ text.charCodeAt(i), 0x01000193);
  return own;
}

export function hashEnd(h: number): number {
  let own = h ^ (h >>> 15);
  own = Math.imul(own, 0x2c1b3c6d);
  return (own ^ (own >>> 13)) >>> 0;
}

/** Reads a filter from its bits. */
export function wordFilter(bits: Uint8Array): WordFilter {
  return {
    has(word) {
      const [size, a, b] = [bits.length * 8, hash(word, 1), hash(word, 2) | 1];
      for (let i = 0; i < PROBES; i++) {
        const bit = probe(a, b, i, size);
        if (((bits[bit >> 3] as number) & (1 << (bit & 7))) === 0) return false;
      }
      return true;
    },
  };
}

/** The bits of a filter that holds `words`. */
export function filterBits(words: ReadonlySet<string>, bitsPerWord = 10): Uint8Array {
  const bits = new Uint8Array(Math.ceil((words.size * bitsPerWord) / 8));
  for (const word of words) {
    for (let i = 0; i < PROBES; i++) {
      const bit = probe(hash(word, 1), hash(word, 2) | 1, i, bits.length * 8);
      bits[bit >> 3] = (bits[bit >> 3] as number) | (1 << (bit & 7));
    }
  }
  return bits;
}

function probe(a: number, b: number, i: number, size: number): number {
  return ((a + Math.imul(i, b)) >>> 0) % size;
}

/** Bytes from base64; works in Node and browsers. */
export function bytes(base64: string): Uint8Array {
  const raw = atob(base64);
  const out = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) out[i] = raw.charCodeAt(i);
  return out;
}
