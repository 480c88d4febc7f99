/** Half-open interval `[start, end)` of UTF-16 code units into a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Number of code units that both spans hold; 0 when they only touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** True when every unit of `inner` lies in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The text that a span names. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The same value, moved by `by` units. */
export function shifted<T extends Span>(span: T, by: number): T {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}

/** Order of all arrays of facts: by start, then by end. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
