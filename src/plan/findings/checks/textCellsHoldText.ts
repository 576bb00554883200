import { isCellError } from '../../cell';
import { isoOfSerial, italianDate } from '../../dates';
import { shownAs } from '../../numbers/numberFormat';
import { printQuantity } from '../../numbers/printQuantity';
import type { Indicator, Objective, OddCell, PlacedCell } from '../../plan';
import { found, wholeOf } from '../found';
import type { Finding } from '../finding';
import { atIndicator, atObjective, type Check, type Checked } from './check';

/**
 * Codes, names, owners and levels are words. An Excel error in their place is read as nothing; a date or a truth value is
 * what Excel makes of a code such as `1-1` or `VERO`. A code may be a plain number, and so may a year. Each cell once.
 */
export const textCellsHoldText: Check = ({ objectives, indicators }) => {
  const told = new Set<string>();
  const ofObjectives = objectives.flatMap((objective) =>
    oddFindings(objective, (finding, cell) => atObjective(objective, finding, cell)),
  );
  const ofIndicators = indicators.flatMap((indicator) =>
    oddFindings(indicator, (finding, cell) => atIndicator(indicator, finding, cell)),
  );
  return [...ofObjectives, ...ofIndicators].filter(({ cell }) => !told.has(cell ?? '') && told.add(cell ?? ''));
};

function oddFindings(
  { oddCells = [], weight, ...rest }: Objective | Indicator,
  at: (finding: Finding, cell: string) => Checked,
): Checked[] {
  const direction = 'writtenDirection' in rest ? rest.writtenDirection : null;
  const errors = [
    ...(weight === null ? [] : [odd('weight', weight)]),
    ...(direction === null ? [] : [odd('direction', direction)]),
  ].filter(({ written }) => isCellError(written.value));
  return [...oddCells, ...errors].flatMap((cell) => {
    const finding = findingOf(cell);
    return finding === null ? [] : [at(finding, cell.cell)];
  });
}

const odd = (field: OddCell['field'], { written, cell }: PlacedCell): OddCell => ({ field, written, cell });

function findingOf({ field, written }: OddCell): Finding | null {
  const { value, text, numberFormat } = written;
  if (isCellError(value)) return found('STR-026', { field }, text, wholeOf(text));
  const holds = (kind: 'date' | 'number' | 'truth', shown: string): Finding =>
    found('STR-027', { field, kind, shown }, text, wholeOf(text));
  if (typeof value === 'boolean') return holds('truth', value ? 'VERO' : 'FALSO');
  if (typeof value !== 'number') return null;
  if (shownAs(numberFormat).as === 'date' && value >= 1 && value < 2_958_466)
    return field === 'baselineYear' ? null : holds('date', italianDate(isoOfSerial(value)));
  const isCode = ['objectiveCode', 'indicatorCode', 'baselineYear'].includes(field);
  if (isCode && Math.abs(value) < LONGEST_CODE) return null;
  return holds('number', printQuantity({ value, unit: null }, 'it'));
}

/** No code has more digits than this. */
const LONGEST_CODE = 1e9;
