import type { FindingReport } from '../../../app/report';

/** What the list of findings says of its own. */
export interface FindingsWords {
  /** What the findings of a code have in common. */
  readonly kind: (code: string) => string;
  readonly search: string;
  readonly owner: string;
  readonly everybody: string;
  readonly severity: string;
  readonly noneLikeThat: string;
  readonly isAccepted: string;
  readonly acceptedCount: (count: number) => string;
  readonly show: string;
  readonly hide: string;
  /** Which indicator it is of and which of its cells. */
  readonly about: (name: string, finding: FindingReport) => string;
  readonly instead: readonly [before: string, after: string];
  readonly otherText: string;
  /** Of a correction that says what the cell was read as. */
  readonly asRead: string;
  readonly ownText: string;
  readonly correct: string;
  readonly correctAlike: (count: number) => string;
  readonly goToCell: string;
  /** Goes to the cell in which the cause of a missed target is typed. */
  readonly writeCause: string;
  readonly accept: string;
  readonly reconsider: string;
  readonly alikeTitle: (count: number) => string;
  readonly alikeHint: string;
  readonly correctCells: (count: number) => string;
  readonly back: string;
  readonly oneStep: string;
}
