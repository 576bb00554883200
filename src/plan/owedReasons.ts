import type { Judgement } from './achievement/judge';
import type { Finding } from './findings/finding';
import { found, wholeOf } from './findings/found';
import type { PlacedFinding } from './assess';
import { countingTarget, type CauseOnSheet, type Indicator, type PlacedCell } from './plan';

/**
 * Where there is a cell for it, a missed target wants its cause once its period is over, and a result declared not
 * assessable wants its reason.
 */
export function owedReasons(
  indicator: Indicator,
  { status }: Pick<Judgement, 'status'>,
  year: number,
): PlacedFinding[] {
  const { notes, actual } = indicator;
  const at = (finding: PlacedFinding['finding'], cell: string): PlacedFinding => ({
    finding,
    cell,
    objective: indicator.objective,
    indicator: indicator.code,
    year: null,
  });
  if (status === 'partlyMet' || status === 'notMet') {
    const home = homeOfCause(indicator);
    if (home === null || isCauseWritten(indicator)) return [];
    const target = countingTarget(indicator, year)?.written.text ?? '';
    const result = actual?.written.text ?? '';
    const payload = { status, target, writtenOn: home.on };
    return [at(found('ACT-055', payload, result, wholeOf(result)), home.cell)];
  }
  if (actual?.reading.kind !== 'notAssessable' || notes === null || !isBlank(notes)) return [];
  if (isCauseWritten(indicator)) return [];
  return [at(found('ACT-054', {}, actual.written.text, wholeOf(actual.written.text)), notes.cell)];
}

/** Whether a finding says that a reason is owed: it goes with the result it was owed for. */
export const isOwedReason = ({ code }: Finding): boolean => code === 'ACT-054' || code === 'ACT-055';

/** A cause has one home: the plan's column, where it has one; else a sheet, and the finding stays with the result. */
function homeOfCause(indicator: Indicator): (Pick<PlacedCell, 'cell'> & { readonly on: Home }) | null {
  const { cause, causeOnSheet, actual, cell } = indicator;
  if (cause !== null) return { on: 'plan', cell: cause.cell };
  return causeOnSheet === null ? null : { on: causeOnSheet.on, cell: actual?.cell ?? cell };
}

type Home = 'plan' | CauseOnSheet['on'];

/** What was typed on a sheet before the plan had a column for it stands until the plan says something. */
const isCauseWritten = ({ cause, causeOnSheet }: Indicator): boolean =>
  (cause !== null && !isBlank(cause)) || (causeOnSheet !== null && causeOnSheet.written.trim() !== '');

const isBlank = ({ written: { value } }: PlacedCell): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');
