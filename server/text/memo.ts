/**
 * A function that remembers what it told of the strings asked last: the values of at least `most`, at most twice as
 * many. `find` must depend on its argument alone. Words of news repeat, so that most are looked up.
 */
export function remembering<T>(most: number, find: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    let value = recent.get(text);
    if (value !== undefined || recent.has(text)) return value as T;
    value = older.get(text);
    if (value === undefined && !older.has(text)) value = find(text);
    if (recent.size >= most) [recent, older] = [new Map(), recent];
    recent.set(text, value as T);
    return value as T;
  };
}
