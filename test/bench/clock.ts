// How the benchmarks measure.

/**
 * Time that this process worked, in milliseconds, whatever else the machine did. The collector's and the compiler's threads
 * are counted.
 */
export function cpu<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const start = process.cpuUsage();
  const value = work();
  return { value, ms: cpuSince(start) };
}

/** Milliseconds of work since `process.cpuUsage()` gave `start`. */
export function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The middle one of some values, the upper of two; not a number where there is none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that `share` (0 to 1) of some values are below; not a number where there is none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Three figures, thousands with commas, a dash for what is no number. */
export function figure(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  return value >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}
