import type { Change, Content } from '../change';
import { drawnLooks } from './drawnLooks';
import type { Drawing } from './drawing';
import { fingerprint } from './fingerprint';
import { looksOfBars } from './looks';
import { pageBreaks } from './pageBreaks';
import { margins } from './sheetPage';
import { contentChanges, isInPlace } from './standingContents';
import type { StandingSheet } from './standingSheet';
import { palette } from '../palette';

/** Where a drawing goes. */
export type SheetTarget =
  | { readonly kind: 'new'; readonly after: string; readonly anchor: string }
  | {
      readonly kind: 'standing';
      readonly id: string;
      readonly anchor: string;
      readonly standing: StandingSheet;
      readonly drawn: string | null;
    };

export interface SheetChanges {
  readonly changes: readonly Change[];
  /** What takes them back exactly; looks that were drawn over are not among it. */
  readonly undo: readonly Change[];
  readonly drawn: string;
}

/** The changes that make a sheet what it should be; none when it is so already. */
export function sheetChanges(drawing: Drawing, target: SheetTarget): SheetChanges {
  const sheet = target.kind === 'new' ? drawing.name : target.id;
  const drawn = fingerprint(JSON.stringify(appearance({ ...drawing, name: '' }, '')));
  const contents = contentsOf(drawing);
  const wanted = { contents, inputs: drawing.inputs };
  if (target.kind === 'standing' && target.drawn === drawn && isInPlace(wanted, target.standing))
    return { ...contentChanges(sheet, wanted, target.standing), drawn };
  const place: Change[] =
    target.kind === 'new'
      ? [
          { kind: 'addSheet', sheet, after: target.after },
          { kind: 'name', sheet, name: target.anchor, row: 0, column: 0, fromUsed: null },
        ]
      : cleared(drawing, target);
  const { before, after } = appearance(drawing, sheet);
  return {
    changes: [
      ...place,
      ...before,
      { kind: 'contents', sheet, row: 0, column: 0, contents },
      ...typedFormats(drawing, sheet),
      ...after,
    ],
    undo: target.kind === 'new' ? [{ kind: 'deleteSheet', sheet }] : [],
    drawn,
  };
}

function cleared(
  { charts, rows, widths }: Drawing,
  { id: sheet, anchor, standing, drawn }: Extract<SheetTarget, { kind: 'standing' }>,
): Change[] {
  const isUnfinished = drawn === null;
  return [
    ...(isUnfinished ? [{ kind: 'hideName' as const, sheet, name: anchor }] : []),
    { kind: 'deleteCharts', sheet, charts, isUnfinished },
    {
      kind: 'clearSheet',
      sheet,
      row: 0,
      column: 0,
      rows: Math.max(rows.length, standing.rows),
      columns: Math.max(widths.length, standing.columns),
    },
  ];
}

/** Everything but contents: what must be there before they are written, and what looks at them. */
function appearance(
  drawing: Drawing,
  sheet: string,
): { readonly before: readonly Change[]; readonly after: readonly Change[] } {
  const { rows, widths, page, merges, looks, bars, hidden, freeze, charts, filter } = drawing;
  return {
    before: [
      { kind: 'tabColor', sheet, color: palette.headerFill },
      { kind: 'gridlines', sheet, areShown: false },
      ...widths.map((characters, column): Change => ({ kind: 'columnWidth', sheet, column, characters })),
      ...rows.flatMap(({ height, fits }, row): Change[] =>
        fits === true ? [] : [{ kind: 'rowHeight', sheet, row, points: height }],
      ),
      ...drawnLooks(sheet, rows, widths.length),
      ...merges.map((area): Change => ({ kind: 'merge', sheet, ...area })),
      ...looks.map((look): Change => ({ kind: 'conditionalLooks', sheet, ...look })),
      ...bars.map((area): Change => ({ kind: 'dataBar', sheet, ...area, ...looksOfBars })),
      ...hidden.map((each): Change => ({ kind: 'hideColumns', sheet, ...each, areHidden: true })),
      { kind: 'freeze', sheet, ...freeze },
      {
        kind: 'pageSetup',
        sheet,
        setup: {
          orientation: page.orientation,
          paper: 'A4',
          scale: page.scale,
          margins,
          isCentred: true,
          titleRows: page.titleRows,
          printArea: { row: 0, column: 0, rows: page.rows ?? rows.length, columns: page.columns },
          footer: page.footer,
        },
      },
      { kind: 'pageBreaks', sheet, rows: pageBreaks(rows.slice(0, page.rows), page) },
    ],
    after: [
      ...fittedRows(drawing).map((span): Change => ({ kind: 'autofitRows', sheet, ...span })),
      ...(filter === null ? [] : [{ kind: 'autoFilter' as const, sheet, ...filter }]),
      ...charts.map((chart): Change => ({ kind: 'chart', sheet, chart })),
    ],
  };
}

/** Stretches of rows that are as high as what stands in them. */
function fittedRows({ rows }: Drawing): { readonly row: number; readonly rows: number }[] {
  const spans: { row: number; rows: number }[] = [];
  rows.forEach(({ fits }, row) => {
    if (fits !== true) return;
    const last = spans.at(-1);
    if (last !== undefined && last.row + last.rows === row) last.rows += 1;
    else spans.push({ row, rows: 1 });
  });
  return spans;
}

function contentsOf({ rows, widths }: Drawing): Content[][] {
  return rows.map(({ cells }) => widths.map((_, column) => cells[column]?.content ?? null));
}

/** People choose how what they type is shown; that is no part of the drawing. */
function typedFormats({ inputs }: Drawing, sheet: string): Change[] {
  return inputs.flatMap(({ row, column, numberFormat }): Change[] =>
    numberFormat === null || numberFormat === 'General'
      ? []
      : [{ kind: 'format', sheet, row, column, rows: 1, columns: 1, format: { numberFormat } }],
  );
}
