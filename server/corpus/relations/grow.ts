import { joined, type Statement } from './comparable.ts';
import type { Comparand } from './comparand.ts';

const LONGEST = 350;

/**
 * Two texts seldom cut one sentence into the same clauses. Lets either side of a pairing take in the
 * clause before or behind it, as long as that makes the two answer each other better.
 * `score` is asked at most a dozen times. `mayJoin`: whether two neighbours of an article may become one.
 */
export function grown(
  a: Statement,
  b: Statement,
  ofA: Comparand,
  ofB: Comparand,
  score: (a: Statement, b: Statement) => number,
  mayJoin: (left: Statement, right: Statement, article: Comparand) => boolean = () => true,
): readonly [Statement, Statement] {
  let best: readonly [Statement, Statement] = [a, b];
  let bestScore = score(a, b);
  for (let step = 0; step < 2; step++) {
    const [one, other] = best;
    const tries: (readonly [Statement, Statement])[] = [
      ...neighbours(one, ofA, mayJoin).map((wider) => [wider, other] as const),
      ...neighbours(other, ofB, mayJoin).map((wider) => [one, wider] as const),
    ];
    const before = bestScore;
    for (const pair of tries) {
      const next = score(...pair);
      if (next <= bestScore + LEAST_GAIN) continue;
      best = pair;
      bestScore = next;
    }
    if (bestScore === before) break;
  }
  return best;
}

const LEAST_GAIN = 0.02;

/** The statement together with the one before it, and with the one behind it, in the same paragraph. */
function neighbours(
  statement: Statement,
  article: Comparand,
  mayJoin: (left: Statement, right: Statement, article: Comparand) => boolean,
): Statement[] {
  const { first, last } = statement;
  const out: Statement[] = [];
  const before = article.statements[first - 1];
  const after = article.statements[last + 1];
  for (const [left, right] of [
    [before, statement],
    [statement, after],
  ] as const) {
    if (!left || !right || left.claim.block !== right.claim.block) continue;
    if (right.claim.end - left.claim.start > LONGEST || !mayJoin(left, right, article)) continue;
    out.push(joined([left, right]));
  }
  return out;
}
