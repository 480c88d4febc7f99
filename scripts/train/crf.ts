/** A sentence ready for training: hashed features of each word and its tag. */
export interface Sequence {
  readonly features: readonly Int32Array[];
  readonly evidence: readonly Int32Array[] | undefined;
  readonly gold: Uint8Array;
  /** Which body of texts it is of; weights are learnt for all together and for each apart, those of 0 are returned. */
  readonly domain: number;
}

/** Weights of features and of moves between tags, row-major by tag. */
export interface Weights {
  readonly rows: Float32Array;
  readonly moves: Float32Array;
}

export interface Settings {
  readonly tags: number;
  /** Number of feature rows. */
  readonly size: number;
  readonly rounds: number;
  /** Share of features left out at random in each step, so that no word is learnt by heart. */
  readonly dropout: number;
  readonly rate: number;
  readonly decay: number;
  /** Number of bodies of texts. */
  readonly domains: number;
}

/**
 * A linear-chain conditional random field (Lafferty, McCallum & Pereira 2001), learnt by AdaGrad (Duchi
 * et al. 2011) one sentence at a time, with features dropped at random and weights averaged over the second half.
 */
export function trainCrf(sequences: readonly Sequence[], settings: Settings): Weights {
  const { tags: T, size, rounds, dropout, rate, decay, domains } = settings;
  const tables = domains > 1 ? domains + 1 : 1;
  const rows = new Float32Array(size * T * tables);
  const squares = new Float32Array(rows.length).fill(1e-2);
  const moves = new Float32Array((T + 1) * T);
  const moveSquares = new Float32Array(moves.length).fill(1e-2);
  const order = sequences.map((_, i) => i);
  const random = generator(12345);
  const sums = { rows: new Float32Array(rows.length), moves: new Float32Array(moves.length), count: 0 };
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const at of order) step(sequences[at] as Sequence);
    if (round >= rounds / 2) {
      for (let i = 0; i < rows.length; i++) sums.rows[i] = (sums.rows[i] as number) + (rows[i] as number);
      for (let i = 0; i < moves.length; i++) sums.moves[i] = (sums.moves[i] as number) + (moves[i] as number);
      sums.count++;
    }
  }
  const table = new Float32Array(size * T);
  for (let i = 0; i < table.length; i++) {
    const own = tables > 1 ? (sums.rows[size * T + i] as number) : 0;
    table[i] = ((sums.rows[i] as number) + own) / sums.count;
  }
  return { rows: table, moves: sums.moves.map((w) => w / sums.count) };

  function step({ features, evidence, gold, domain }: Sequence): void {
    const n = gold.length;
    // the first pass over a document has no evidence yet: the weights learn to do without it as well
    const told = random() < 0.7 ? evidence : undefined;
    const kept = features.map((own, i) => {
      const shared = [...own, ...(told?.[i] ?? [])];
      const all = tables > 1 ? [...shared, ...shared.map((feature) => feature + size * (domain + 1))] : shared;
      return dropout > 0 ? all.filter(() => random() >= dropout) : all;
    });
    const scale = 1 / (1 - dropout);
    const scores = new Float64Array(n * T);
    for (let i = 0; i < n; i++) {
      for (const feature of kept[i] as number[]) {
        for (let t = 0; t < T; t++)
          scores[i * T + t] = (scores[i * T + t] as number) + (rows[feature * T + t] as number) * scale;
      }
    }
    const { node, edge } = marginals(scores, moves, n, T);
    for (let i = 0; i < n; i++) {
      const right = gold[i] as number;
      for (let t = 0; t < T; t++) {
        const gradient = ((t === right ? 1 : 0) - (node[i * T + t] as number)) * scale;
        if (Math.abs(gradient) < 1e-4) continue;
        for (const feature of kept[i] as number[]) {
          const w = feature * T + t;
          const g = gradient - decay * (rows[w] as number);
          squares[w] = (squares[w] as number) + g * g;
          rows[w] = (rows[w] as number) + (rate * g) / Math.sqrt(squares[w] as number);
        }
      }
      const before = i === 0 ? T : (gold[i - 1] as number);
      edge[before * T + right] = (edge[before * T + right] as number) - 1;
    }
    for (let m = 0; m < moves.length; m++) {
      const g = -(edge[m] as number);
      if (Math.abs(g) < 1e-6) continue;
      moveSquares[m] = (moveSquares[m] as number) + g * g;
      moves[m] = (moves[m] as number) + (rate * g) / Math.sqrt(moveSquares[m] as number);
    }
  }
}

/** Probabilities of each tag at each word, and expected numbers of moves, by forward and backward sums. */
function marginals(
  scores: Float64Array,
  moves: Float32Array,
  n: number,
  T: number,
): { node: Float64Array; edge: Float64Array } {
  const forward = new Float64Array(n * T);
  const backward = new Float64Array(n * T);
  const hold = new Float64Array(T);
  for (let t = 0; t < T; t++) forward[t] = (moves[T * T + t] as number) + (scores[t] as number);
  for (let i = 1; i < n; i++) {
    for (let t = 0; t < T; t++) {
      for (let p = 0; p < T; p++) hold[p] = (forward[(i - 1) * T + p] as number) + (moves[p * T + t] as number);
      forward[i * T + t] = logSum(hold) + (scores[i * T + t] as number);
    }
  }
  for (let i = n - 2; i >= 0; i--) {
    for (let t = 0; t < T; t++) {
      for (let q = 0; q < T; q++) {
        hold[q] =
          (backward[(i + 1) * T + q] as number) + (moves[t * T + q] as number) + (scores[(i + 1) * T + q] as number);
      }
      backward[i * T + t] = logSum(hold);
    }
  }
  const total = logSum(forward.subarray((n - 1) * T, n * T));
  const node = forward.map((f, i) => Math.exp(f + (backward[i] as number) - total));
  const edge = new Float64Array((T + 1) * T);
  for (let t = 0; t < T; t++) edge[T * T + t] = node[t] as number;
  for (let i = 1; i < n; i++) {
    for (let p = 0; p < T; p++) {
      for (let t = 0; t < T; t++) {
        const log =
          (forward[(i - 1) * T + p] as number) +
          (moves[p * T + t] as number) +
          (scores[i * T + t] as number) +
          (backward[i * T + t] as number) -
          total;
        if (log > -20) edge[p * T + t] = (edge[p * T + t] as number) + Math.exp(log);
      }
    }
  }
  return { node, edge };
}

function logSum(values: Float64Array): number {
  let max = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > max) max = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - max);
  return max + Math.log(sum);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
