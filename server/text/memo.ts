import { unshared } from './unshared.ts';

/**
 * A function that remembers what it told of the strings asked last: the values of at least `most`, at most twice as
 * many; long ones are not remembered. `find` must depend on its argument alone. Words of news repeat, so that most are looked up.
 */
export function remembering<T>(most: number, find: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return find(text);
    let value = recent.get(text);
    if (value !== undefined || recent.has(text)) return value as T;
    const own = unshared(text);
    value = older.get(own);
    if (value === undefined && !older.has(own)) value = find(own);
    if (recent.size >= most) [recent, older] = [new Map(), recent];
    recent.set(own, value as T);
    return value as T;
  };
}

/** Longer strings hardly repeat. */
const LONGEST = 40;
