import type { PrintedManagers } from '../../plan/printed/printed';
import { asText, type CellFormat, type Change, type Content } from '../change';
import { cellFormat, drawHeadings, drawHeights } from './drawTable';

/** The columns of the register it stands under: objective, owner, indicator's code (too narrow, left empty) and name. */
const LEFT = 2;

/**
 * The table in which a plan declares how many objectives each manager has, below the register.
 * @param width of the column the names stand in
 */
export function drawManagers({ rows, offices }: PrintedManagers, sheet: string, top: number, width: number): Change[] {
  const withTeam = rows.some(({ team }) => team !== null);
  const headings = ['NOME', 'INDIVIDUALI', '', 'ORGANIZZATIVI', ...(withTeam ? ['TEAM'] : [])];
  const lines = rows.map(({ name, individual, organisational, team }): Content[] => [
    asText(name),
    individual,
    null,
    organisational,
    ...(withTeam ? [team] : []),
  ]);
  const count = rows.length + (offices === null ? 0 : 1);
  const block = (column: number, columns: number, format: CellFormat): Change => ({
    kind: 'format',
    sheet,
    row: top + 1,
    column,
    rows: count,
    columns,
    format: { ...cellFormat, ...format },
  });
  const officesLine = offices === null ? [] : [[asText(offices), ...headings.slice(1).map(() => null)]];
  return [
    ...drawHeadings(sheet, top, LEFT, headings),
    ...(count === 0
      ? []
      : [
          block(LEFT, 1, { horizontal: 'Left' }),
          block(LEFT + 1, headings.length - 1, { horizontal: 'Center' }),
          ...drawHeights(
            sheet,
            top + 1,
            [...rows.map(({ name }) => [name]), ...(offices === null ? [] : [[offices]])],
            [width],
          ),
          { kind: 'contents' as const, sheet, row: top + 1, column: LEFT, contents: [...lines, ...officesLine] },
        ]),
  ];
}
