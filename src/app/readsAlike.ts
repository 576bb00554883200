import { printTarget } from '../plan/target/printTarget';
import { readTarget } from '../plan/target/readTarget';
import type { PlanView } from './planView';
import type { FindingReport } from './report';

/** Whether a target's cell would say with another text what it was read as, so that to write it changes no figure. */
export function readsAlike(
  { assessed, settings }: PlanView,
  { cell, year }: Pick<FindingReport, 'cell' | 'year'>,
  text: string,
): boolean {
  if (cell === null || year === null) return false;
  for (const { indicator } of assessed.indicators) {
    const reading = indicator.targets.find((target) => target.cell === cell && target.year === year)?.reading;
    if (reading === undefined) continue;
    const context = { baseline: indicator.baseline.reading, year, scale: settings.calculation.scale };
    const other = readTarget({ value: text, text, numberFormat: 'General' }, context);
    return (
      reading.status === 'read' &&
      other.status === 'read' &&
      printTarget(reading.target, 'it') === printTarget(other.target, 'it')
    );
  }
  return false;
}
