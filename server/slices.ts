/** Longest stretch of work between two looks at what the client wants, in milliseconds. */
const SLICE = 10;

/** Lets waiting messages, and so cancellations, through before what follows. */
export function turn(): Promise<void> {
  if (typeof setImmediate === 'function') return new Promise((resolve) => setImmediate(resolve));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Turns of the loop from a request's arrival to its answer: it is read, queued, started, and gives way once itself. */
const TURNS = 5;

/** Cuts long work into slices: `await rest()` inside of a loop gives way when a slice is over, until all is answered. */
export function slices(): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < SLICE) return;
    for (let n = 0; n < TURNS; n++) await turn();
    started = performance.now();
  };
}

/** Calls `action` once, `wait` milliseconds after the last call. */
export function quiet(action: () => void, wait: number): { call(): void; cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(timer);
  return {
    call() {
      cancel();
      timer = setTimeout(action, wait);
    },
    cancel,
  };
}
