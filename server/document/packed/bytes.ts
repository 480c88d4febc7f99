import { COMMON } from './common.ts';

/*
 * The bytes of a packed document: how long the body is, the body, and the tables that it refers to: fractions, and
 * strings, whose UTF-16 units are one byte each by an alphabet of the document's own (two where it has over 256 units,
 * as pages with Chinese have). The strings of `COMMON` stand in the table without being written.
 */

const COMMON_PLACES: readonly (readonly [string, number])[] = COMMON.map((string, i) => [string, i]);
/** Units in an alphabet of single bytes. */
const NARROW = 256;
/** Units that `String.fromCharCode` takes at a time, far below what a call stack bears. */
const CHUNK = 4096;

/** Gathers a body and its tables. */
export class Writer {
  /** The offset that was written last: the next is mostly near. */
  at = 0;
  readonly #body: number[] = [];
  readonly #strings = new Map<string, number>(COMMON_PLACES);
  readonly #fractions = new Map<number, number>();

  /** A whole number from 0 to 2^53 − 1. */
  whole(value: number): void {
    putWhole(this.#body, value);
  }

  /** A whole number of either sign, up to 2^52. */
  signed(value: number): void {
    this.whole(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** Place of a string in the table. */
  string(value: string): number {
    return placeIn(this.#strings, value);
  }

  /** Place of any number in the table. */
  fraction(value: number): number {
    return placeIn(this.#fractions, value);
  }

  done(): Uint8Array {
    const tables: number[] = [];
    this.#putFractions(tables);
    this.#putStrings(tables);
    const head: number[] = [];
    putWhole(head, this.#body.length);
    const bytes = new Uint8Array(head.length + this.#body.length + tables.length);
    bytes.set(head);
    bytes.set(this.#body, head.length);
    bytes.set(tables, head.length + this.#body.length);
    return bytes;
  }

  #putFractions(out: number[]): void {
    putWhole(out, this.#fractions.size);
    const view = new DataView(new ArrayBuffer(8));
    for (const value of this.#fractions.keys()) {
      view.setFloat64(0, value === 0 ? -0 : value); // a Map takes −0 for 0, which is written as a whole number
      for (let i = 0; i < 8; i++) out.push(view.getUint8(i));
    }
  }

  #putStrings(out: number[]): void {
    const strings = [...this.#strings.keys()].slice(COMMON.length);
    putWhole(out, strings.length);
    for (const { length } of strings) putWhole(out, length);
    const places = alphabetOf(strings);
    const isNarrow = places.size <= NARROW;
    putWhole(out, isNarrow ? places.size : 0);
    let last = 0;
    for (const unit of isNarrow ? places.keys() : []) {
      putWhole(out, unit - last);
      last = unit;
    }
    for (const string of strings)
      for (let i = 0; i < string.length; i++) {
        const unit = string.charCodeAt(i);
        if (isNarrow) out.push(places.get(unit) as number);
        else out.push(unit & 0xff, unit >> 8);
      }
  }
}

/** Reads what a `Writer` wrote, in the same order. The tables are opened when something is looked up there. */
export class Reader {
  at = 0;
  readonly #bytes: Uint8Array;
  #next = 0;
  readonly #tables: number;
  #strings: Strings | undefined;
  #fractions: readonly number[] | undefined;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const length = this.whole();
    this.#tables = this.#next + length;
  }

  whole(): number {
    let byte = this.#byte();
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let scale = 128; byte > 127; scale *= 128) {
      byte = this.#byte();
      value += (byte & 127) * scale;
    }
    return value;
  }

  signed(): number {
    const value = this.whole();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  /** The string at a place of the table. */
  string(place: number): string {
    const common = COMMON[place];
    if (common !== undefined) return common;
    if (!this.#strings) this.#open();
    return (this.#strings as Strings).at(place - COMMON.length);
  }

  /** The number at a place of the table. */
  fraction(place: number): number {
    if (!this.#fractions) this.#open();
    return this.#fractions?.[place] as number;
  }

  #byte(): number {
    const byte = this.#bytes[this.#next++];
    if (byte === undefined) throw new RangeError('The packed document is cut off.');
    return byte;
  }

  #open(): void {
    const own = this.#next;
    this.#next = this.#tables;
    this.#fractions = this.#readFractions();
    this.#strings = this.#readStrings();
    this.#next = own;
  }

  #readFractions(): number[] {
    const out: number[] = [];
    const count = this.whole();
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset);
    for (let i = 0; i < count; i++, this.#next += 8) out.push(view.getFloat64(this.#next));
    return out;
  }

  #readStrings(): Strings {
    const ends: number[] = [];
    let length = 0;
    for (let i = this.whole(); i > 0; i--) {
      length += this.whole();
      ends.push(length);
    }
    const size = this.whole();
    const alphabet = new Uint16Array(size);
    let unit = 0;
    for (let i = 0; i < size; i++) {
      unit += this.whole();
      alphabet[i] = unit;
    }
    const units = new Uint16Array(length);
    for (let i = 0; i < length; i++)
      units[i] = size > 0 ? (alphabet[this.#byte()] as number) : this.#byte() + 256 * this.#byte();
    return new Strings(units, ends);
  }
}

/** Strings that stand one behind the other, each made when it is asked for the first time. */
class Strings {
  readonly #units: Uint16Array;
  readonly #ends: readonly number[];
  readonly #made: string[] = [];

  constructor(units: Uint16Array, ends: readonly number[]) {
    this.#units = units;
    this.#ends = ends;
  }

  at(place: number): string {
    const made = this.#made[place] ?? this.#make(this.#ends[place - 1] ?? 0, this.#ends[place] as number);
    this.#made[place] = made;
    return made;
  }

  /** A string of its own: a slice of one long string would keep that alive. */
  #make(start: number, end: number): string {
    let out = '';
    for (let i = start; i < end; i += CHUNK) {
      const units = this.#units.subarray(i, Math.min(i + CHUNK, end));
      out += Reflect.apply(String.fromCharCode, undefined, units as unknown as number[]);
    }
    return out;
  }
}

/** Seven bits a byte, low ones first; the high bit tells that more follow. */
function putWhole(out: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    out.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}

function placeIn<T>(table: Map<T, number>, value: T): number {
  const known = table.get(value);
  if (known !== undefined) return known;
  table.set(value, table.size);
  return table.size - 1;
}

/** The UTF-16 units of the strings in ascending order, with their places. */
function alphabetOf(strings: readonly string[]): Map<number, number> {
  const units = new Set<number>();
  for (const string of strings) for (let i = 0; i < string.length; i++) units.add(string.charCodeAt(i));
  return new Map([...units].sort((a, b) => a - b).map((unit, i) => [unit, i]));
}
