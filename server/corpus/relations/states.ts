import type { Document } from '../../document/document.ts';
import type { Fate } from '../../language/toll-words.ts';
import type { Statement, Told } from './comparable.ts';
import { compatible } from './numbers.ts';

/** What an article says befell how many, as of some time. */
export interface State extends Told {
  /** The part of the clause that says it. */
  readonly statement: Statement;
  /** All of the clause; the part where the clause is long. */
  readonly whole: Statement;
  readonly fate: Fate;
  /** No other current number of the article for the same fate and group goes against it. */
  readonly isFirm: boolean;
}

const LONGEST = 250;

/** All states of an article, in order. Linear in its statements. */
export function statesOf(document: Document, statements: readonly Statement[]): State[] {
  const out: Omit<State, 'isFirm'>[] = [];
  for (const statement of statements)
    for (const [i, told] of statement.tolls.entries()) {
      const own = piece(document.text, statement, i);
      const whole = { ...statement, claim: { ...statement.claim, end: Math.max(statement.claim.end, told.toll.end) } };
      const isLong = whole.claim.end - whole.claim.start > LONGEST;
      out.push({ ...told, statement: own, whole: isLong ? own : whole, fate: told.toll.fate });
    }
  return out.map((state) => ({
    ...state,
    isFirm:
      state.toll.isEarlier ||
      out.every(
        (other) =>
          other.toll.isEarlier ||
          other.fate !== state.fate ||
          other.toll.group !== state.toll.group ||
          compatible(other.quantity, state.quantity),
      ),
  }));
}

/** The clause as far as it tells its toll `i`: from there to the next one, the first from the clause's start. */
function piece(text: string, statement: Statement, i: number): Statement {
  const { claim, tolls } = statement;
  const start = i === 0 ? claim.start : (tolls[i] as Told).toll.start;
  const next = tolls[i + 1]?.toll.start;
  const own = (tolls[i] as Told).toll.end;
  const end =
    next === undefined ? Math.max(claim.end, own) : Math.max(own, start + text.slice(start, next).trimEnd().length);
  return { ...statement, claim: { ...claim, start: Math.min(start, (tolls[i] as Told).toll.start), end } };
}
