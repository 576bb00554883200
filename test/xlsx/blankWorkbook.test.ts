import { blankWorkbook } from '../../src/xlsx/blankWorkbook';
import { opened } from './sampleFile';

test('a blank workbook has an empty sheet for each name', () => {
  const { workbook } = opened(blankWorkbook(['Piano 2017', 'Responsabili & "uffici"']));
  expect(workbook.sheets.map(({ name, cells }) => [name, cells.size])).toEqual([
    ['Piano 2017', 0],
    ['Responsabili & "uffici"', 0],
  ]);
  expect(workbook.style(0)).toMatchObject({ numberFormat: 'General', fontSize: 11 });
});

test('the same names give the same bytes', () => {
  expect(blankWorkbook(['a', 'b'])).toEqual(blankWorkbook(['a', 'b']));
});

test('a workbook without sheets is a bug of the caller', () => {
  expect(() => blankWorkbook([])).toThrow('at least one sheet');
});
