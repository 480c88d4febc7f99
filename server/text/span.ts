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

/**
 * The spans of `all` that share units with one that is asked for, in their order; to be asked of spans in order of their
 * starts and ends. Each is looked at while it overlaps, so that all questions together are linear in the answers.
 */
export function overlapping<T extends Span>(all: readonly T[]): (span: Span) => readonly T[] {
  const waiting = [...all].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: T[] = [];
  return (span) => {
    for (; next < waiting.length && (waiting[next] as T).start < span.end; next++) open.push(waiting[next] as T);
    if (open.length > 0) open = open.filter((one) => one.end > span.start);
    return open;
  };
}

/** The same value, moved by `by` units. */
export function shifted<T extends Span>(span: T, by: number): T {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}

/** Order of all arrays of facts: by start, then by end. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
