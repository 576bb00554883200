import { writtenPlan } from '../../src/worksheet/findPlan';
import type { CellValue } from '../../src/plan/cell';
import { gridOf, shownAsWritten } from '../support/grids';
import { placeIn } from '../support/foundPlan';

const headings = ['Codice obiettivo', 'Obiettivo', 'Responsabile', 'Codice indicatore', 'Indicatore', 'Target 2023'];

test('what is no text where text is due reaches the plan, with its cell', () => {
  const row = (code: CellValue, owner: CellValue, own: CellValue) => [code, 'Uno', owner, own, 'Visite', '2'];
  const rows = [
    headings,
    row('01.O1.I1', 'ROSSI', 'F1'),
    row('01.O1.I1', { error: '#REF!' }, true),
    row(3, 'ROSSI', 'F3'),
  ];
  const { indicators } = writtenPlan(placeIn([gridOf(rows)]), shownAsWritten);
  const cells = indicators.map(({ oddCells = [] }) => oddCells.map(({ field, cell }) => `${field} ${cell}`));
  expect(cells).toEqual([[], ['owner C3', 'indicatorCode D3'], ['objectiveCode A4']]);
});
