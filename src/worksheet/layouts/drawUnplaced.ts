import type { TextPiece } from '../../plan/printed/printed';
import { asText, type Change } from '../change';
import { cellFormat, drawHeadings, drawHeights } from './drawTable';
import { importWords } from './importWords';

const HEADER_ROW = 2;
/** Excel takes 32,767 characters in a cell. */
const LONGEST = 32_000;

/** What could not be placed, with its line in the text, so that nothing is lost. */
export function drawUnplaced(pieces: readonly TextPiece[], sheet: string): Change[] {
  const rows = pieces.flatMap(({ line, text }) => inCells(text).map((part) => ({ line, text: part })));
  const block = { sheet, row: HEADER_ROW + 1, rows: rows.length, columns: 1 };
  return [
    { kind: 'columnWidth', sheet, column: 0, characters: 8 },
    { kind: 'columnWidth', sheet, column: 1, characters: 100 },
    { kind: 'format', sheet, row: 0, column: 0, rows: 1, columns: 1, format: { bold: true, fontSize: 14 } },
    {
      kind: 'contents',
      sheet,
      row: 0,
      column: 0,
      contents: [[importWords.unplacedTitle], [importWords.unplacedExplanation]],
    },
    ...drawHeadings(sheet, HEADER_ROW, 0, importWords.unplacedHeadings),
    { kind: 'format', ...block, column: 0, format: { ...cellFormat, horizontal: 'Center' } },
    { kind: 'format', ...block, column: 1, format: { ...cellFormat, horizontal: 'Left' } },
    {
      kind: 'contents',
      sheet,
      row: HEADER_ROW + 1,
      column: 0,
      contents: rows.map(({ line, text }) => [line, asText(text)]),
    },
    ...drawHeights(
      sheet,
      HEADER_ROW + 1,
      rows.map(({ text }) => ['', text]),
      [8, 100],
    ),
    { kind: 'freeze', sheet, rows: HEADER_ROW + 1, columns: 0 },
  ];
}

function inCells(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / LONGEST) }, (_, index) =>
    text.slice(index * LONGEST, (index + 1) * LONGEST),
  );
}
