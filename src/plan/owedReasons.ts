import type { Judgement } from './achievement/judge';
import type { Finding } from './findings/finding';
import { found, wholeOf } from './findings/found';
import type { PlacedFinding } from './assess';
import { countingTarget, type Indicator, type PlacedCell } from './plan';

/**
 * Where the sheet has a column for it, a missed target wants its cause once its period is over, and a result declared
 * not assessable wants its reason.
 */
export function owedReasons(indicator: Indicator, { status }: Judgement, year: number): PlacedFinding[] {
  const { cause, notes, actual } = indicator;
  const at = (finding: PlacedFinding['finding'], cell: string): PlacedFinding => ({
    finding,
    cell,
    objective: indicator.objective,
    indicator: indicator.code,
    year: null,
  });
  if (status === 'partlyMet' || status === 'notMet') {
    const target = countingTarget(indicator, year)?.written.text ?? '';
    const result = actual?.written.text ?? '';
    if (cause === null || !isBlank(cause)) return [];
    return [at(found('ACT-055', { status, target }, result, wholeOf(result)), cause.cell)];
  }
  if (actual?.reading.kind !== 'notAssessable' || notes === null || !isBlank(notes)) return [];
  if (cause !== null && !isBlank(cause)) return [];
  return [at(found('ACT-054', {}, actual.written.text, wholeOf(actual.written.text)), notes.cell)];
}

/** Whether a finding says that a reason is owed: it goes with the result it was owed for. */
export const isOwedReason = ({ code }: Finding): boolean => code === 'ACT-054' || code === 'ACT-055';

const isBlank = ({ written: { value } }: PlacedCell): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');
