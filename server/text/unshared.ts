/** A copy with memory of its own: a piece that shares it would keep the whole text that it was cut from. */
export function unshared(text: string): string {
  if (text.length < FEWEST_SHARED) return text;
  const units = new Array<number>(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return String.fromCharCode(...units);
}

/** From this length on engines keep what is cut from a text as a place in it. */
const FEWEST_SHARED = 13;
