import { unshared } from './unshared.ts';

/**
 * A function that remembers what it told of the strings asked last: the values of at least `most`, at most twice as
 * many; long ones are not remembered. `find` must depend on its argument alone. Words of news repeat, so that most are looked up.
 */
export function remembering<T extends string | number | object>(
  most: number,
  find: (text: string) => T,
): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return find(text);
    const known = recent.get(text);
    if (known !== undefined) return known;
    const own = unshared(text);
    const value = older.get(own) ?? find(own);
    if (recent.size >= most) [recent, older] = [new Map(), recent];
    recent.set(own, value);
    return value;
  };
}

/** Longer strings hardly repeat. */
const LONGEST = 40;
