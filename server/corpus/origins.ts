import type { Decisions } from './decisions.ts';
import type { Copy } from './origins/copies.ts';

/** Documents that rest on one source. */
export interface Origin {
  /**
   * `credit`: they name the same outlet. `copy`: their texts follow one another, whoever they name. `quotation`: they
   * quote one utterance.
   */
  readonly kind: 'credit' | 'copy' | 'quotation';
  /** Entity id of the agency, outlet or speaker; `undefined` when nobody names it. */
  readonly source: string | undefined;
  /** Paths in code-unit order. */
  readonly documents: readonly string[];
  readonly because: string;
  /** For a copy: which document follows which, with the passages that answer each other. */
  readonly copies: readonly FollowedText[];
}

/** A document that follows another one, sentence by sentence. */
export interface FollowedText extends Omit<Copy, 'a' | 'b'> {
  /** The document that depends on the other; where nothing tells, the one that credits fewer sources. */
  readonly follower: string;
  /** The document that it follows. */
  readonly source: string;
  /** Why this one is taken for the follower, a sentence for the reader. */
  readonly because: string;
  /** The follower names neither the outlet that the other comes from nor an outlet that the other credits. */
  readonly uncredited: boolean;
}

/** The user says that these do not rest on one another. */
export function areIndependent(a: string, b: string, decisions: Decisions): boolean {
  return (decisions.origins?.independent ?? []).some((group) => group.includes(a) && group.includes(b));
}
