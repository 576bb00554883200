import type { CellValue } from '../../../../src/plan/cell';
import { describeFinding } from '../../../../src/plan/findings/catalogue';
import { codesArePresent } from '../../../../src/plan/findings/checks/codesArePresent';
import { directionsAreKnown } from '../../../../src/plan/findings/checks/directionsAreKnown';
import { textCellsHoldText } from '../../../../src/plan/findings/checks/textCellsHoldText';
import { weightsAreReadable } from '../../../../src/plan/findings/checks/weightsAreReadable';
import type { OddCell } from '../../../../src/plan/plan';
import { cellOf, planOf, said } from '../../../support/plans';

const oddCell = (field: OddCell['field'], value: CellValue, numberFormat = 'General'): OddCell => ({
  field,
  cell: 'A1',
  written: { ...cellOf(value), numberFormat },
});
const broken = { error: '#REF!' };
const messages = (cell: OddCell) =>
  textCellsHoldText(planOf({ objectives: [{ code: 'OB1', oddCells: [cell] }] })).map(
    ({ finding }) => describeFinding(finding, 'it').message,
  );

test.each<[OddCell, string]>([
  [oddCell('objectiveCode', broken), "La cella del codice obiettivo contiene l'errore di Excel «#REF!»."],
  [oddCell('owner', broken), "La cella del responsabile contiene l'errore di Excel «#REF!»."],
  [oddCell('baselineYear', broken), "La cella dell'anno di partenza contiene l'errore di Excel «#REF!»."],
  [
    oddCell('objectiveCode', 44927, 'dd/mm/yyyy'),
    'La cella del codice obiettivo contiene una data (01/01/2023), non un testo.',
  ],
  [
    oddCell('indicatorCode', true),
    'La cella del codice indicatore contiene un valore vero/falso (VERO), non un testo.',
  ],
  [oddCell('indicatorCode', 1e300), 'La cella del codice indicatore contiene un numero (1E+300), non un testo.'],
  [oddCell('objective', 44927), "La cella dell'obiettivo contiene un numero (44.927), non un testo."],
])('%j', (cell, message) => {
  expect(messages(cell)).toEqual([message]);
});

test.each([oddCell('objectiveCode', 1.1), oddCell('indicatorCode', 101), oddCell('baselineYear', 2015)])(
  'a plain number may be a code, or a year: %j',
  (cell) => {
    expect(messages(cell)).toEqual([]);
  },
);

test('a cell is told once, however many rows hold it', () => {
  const oddCells = [oddCell('objectiveCode', broken)];
  expect(said(textCellsHoldText, { objectives: [{ code: '', oddCells }], indicators: [{ oddCells }] })).toEqual([
    'STR-026 A1',
  ]);
});

test('errors in *Peso* and *Verso* are told as errors, and nowhere else', () => {
  const parts = { indicators: [{ weight: broken, direction: broken }] };
  expect(said(textCellsHoldText, parts)).toEqual(['STR-026 J1', 'STR-026 K1']);
  expect([...said(weightsAreReadable, parts), ...said(directionsAreKnown, parts)]).toEqual([]);
});

test('where an error covers the code, nobody says that the code is missing', () => {
  expect(said(codesArePresent, { objectives: [{ code: '', oddCells: [oddCell('objectiveCode', broken)] }] })).toEqual(
    [],
  );
});
