/** What stands in a slot of the table that no key has. */
const EMPTY = -(2 ** 31);
const FEWEST_SLOTS = 16;

/**
 * An inverted index: who holds a key. Keys are integers of 32 bits, hashes as a rule; holders are integers from 0, which
 * may hold a key more than once. A corpus has millions of keys, most of them held by one alone: a table with open
 * addressing (linear probing, Knuth 1973, 6.4) keeps these bare, the others as lists in one array. About 14 bytes a key
 * and 6 for each holder of a list, where a `Map` of lists takes ten times that.
 */
export class Holders {
  #keys = new Int32Array(FEWEST_SLOTS);
  /** The holder where there is one, the complement of the start of its list where there are several. */
  #values = new Int32Array(FEWEST_SLOTS).fill(EMPTY);
  #size = 0;
  /** What leaves of 32 bits those that number a slot. */
  #shift = Math.clz32(FEWEST_SLOTS) + 1;
  readonly #lists = new Lists();
  readonly #one = new Int32Array(1);

  /** The holders of a key, in no order; a view, good until the next call of any method. */
  get(key: number): Int32Array {
    const value = this.#values[this.#find(key)] as number;
    if (value === EMPTY) return NOBODY;
    if (value < 0) return this.#lists.view(~value);
    this.#one[0] = value;
    return this.#one;
  }

  /** How many hold a key. */
  count(key: number): number {
    const value = this.#values[this.#find(key)] as number;
    return value === EMPTY ? 0 : value < 0 ? this.#lists.count(~value) : 1;
  }

  /** Takes in that somebody holds a key (once more); returns how many hold it now. */
  add(key: number, holder: number): number {
    let at = this.#find(key);
    const value = this.#values[at] as number;
    if (value === EMPTY) {
      if (4 * ++this.#size > 3 * this.#keys.length) {
        this.#grow();
        at = this.#find(key);
      }
      this.#keys[at] = key;
      this.#values[at] = holder;
      return 1;
    }
    const list = value < 0 ? this.#lists.with(~value, holder) : this.#lists.of(value, holder);
    this.#values[at] = ~list;
    return this.#lists.count(list);
  }

  /** Forgets that somebody holds a key (once); returns how many hold it now. */
  remove(key: number, holder: number): number {
    const at = this.#find(key);
    const value = this.#values[at] as number;
    if (value === EMPTY) return 0;
    if (value >= 0) {
      if (value !== holder) return 1;
      this.#clear(at);
      return 0;
    }
    const list = this.#lists.without(~value, holder);
    const count = this.#lists.count(list);
    this.#values[at] = count === 1 ? this.#lists.only(list) : ~list;
    return count;
  }

  /** The slot of a key, or the one that it would take. */
  #find(key: number): number {
    const keys = this.#keys;
    const values = this.#values;
    let at = this.#home(key);
    while (values[at] !== EMPTY && keys[at] !== key) at = (at + 1) & (keys.length - 1);
    return at;
  }

  /** Where the search for a key begins (Fibonacci hashing). */
  #home(key: number): number {
    return Math.imul(key, 0x9e3779b1) >>> this.#shift;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Int32Array(2 * keys.length);
    this.#values = new Int32Array(2 * keys.length).fill(EMPTY);
    this.#shift--;
    for (let i = 0; i < keys.length; i++) {
      if (values[i] === EMPTY) continue;
      const at = this.#find(keys[i] as number);
      this.#keys[at] = keys[i] as number;
      this.#values[at] = values[i] as number;
    }
  }

  /** Empties a slot, and moves up those behind it that were put off by it. */
  #clear(at: number): void {
    this.#size--;
    const last = this.#keys.length - 1;
    let gap = at;
    for (let i = (at + 1) & last; this.#values[i] !== EMPTY; i = (i + 1) & last) {
      const home = this.#home(this.#keys[i] as number);
      if (((i - home) & last) < ((i - gap) & last)) continue;
      this.#keys[gap] = this.#keys[i] as number;
      this.#values[gap] = this.#values[i] as number;
      gap = i;
    }
    this.#values[gap] = EMPTY;
  }
}

const NOBODY = new Int32Array(0);

/**
 * Lists of two or more integers in one array: the count, then the integers, with room up to the next power of two. What a
 * list leaves is taken by the next of that size.
 */
class Lists {
  #cells = new Int32Array(64);
  #end = 0;
  /** Starts of the blocks that are free, by the logarithm of the integers that they hold. */
  readonly #free: number[][] = Array.from({ length: 32 }, () => []);

  count(list: number): number {
    return this.#cells[list] as number;
  }

  view(list: number): Int32Array {
    return this.#cells.subarray(list + 1, list + 1 + this.count(list));
  }

  of(one: number, other: number): number {
    const list = this.#take(1);
    this.#cells[list] = 2;
    this.#cells[list + 1] = one;
    this.#cells[list + 2] = other;
    return list;
  }

  /** Adds an integer; returns where the list is now. */
  with(list: number, value: number): number {
    const count = this.count(list);
    const own = sizeOf(count + 1) > sizeOf(count) ? this.#moved(list, count, sizeOf(count + 1)) : list;
    this.#cells[own] = count + 1;
    this.#cells[own + 1 + count] = value;
    return own;
  }

  /** Takes an integer out, if it is there; returns where the list is now. Linear in the list. */
  without(list: number, value: number): number {
    const count = this.count(list);
    const at = this.view(list).indexOf(value);
    if (at < 0) return list;
    this.#cells[list + 1 + at] = this.#cells[list + count] as number;
    this.#cells[list] = count - 1;
    return count > 2 && sizeOf(count - 1) < sizeOf(count) ? this.#moved(list, count, sizeOf(count - 1)) : list;
  }

  /** The integer of a list that has but one left, which is given up. */
  only(list: number): number {
    this.#free[1]?.push(list);
    return this.#cells[list + 1] as number;
  }

  #moved(list: number, before: number, size: number): number {
    const to = this.#take(size);
    this.#cells.copyWithin(to, list, list + 1 + this.count(list));
    this.#free[sizeOf(before)]?.push(list);
    return to;
  }

  #take(size: number): number {
    const known = this.#free[size]?.pop();
    if (known !== undefined) return known;
    const list = this.#end;
    this.#end += 1 + 2 ** size;
    if (this.#end > this.#cells.length) {
      const cells = new Int32Array(Math.max(this.#end, Math.ceil(1.5 * this.#cells.length)));
      cells.set(this.#cells);
      this.#cells = cells;
    }
    return list;
  }
}

/** The logarithm of the smallest power of two that is not below a count, of two or more. */
function sizeOf(count: number): number {
  return 32 - Math.clz32(count - 1);
}
