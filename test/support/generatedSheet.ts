import type { Change, Content } from '../../src/worksheet/change';

const LEGEND = ['Raggiunto', 'In corso', 'Non rendicontato'] as const;
const ROWS = 30;

/** A sheet with all that a sheet of Piano's may have: print set-up, breaks, links, bars, merged and hidden cells, charts. */
export function generatedSheet(name: string, after: string): Change[] {
  const at = { sheet: name };
  const rows = Array.from({ length: ROWS }, (_, index): Content[] => {
    const row = index + 5;
    const link = `=HYPERLINK("#'Il Piano'!A${row}","F${row}")`;
    const cause = index % 3 === 0 ? 'Il personale assegnato è stato ridotto da maggio e non è stato sostituito.' : '';
    return [link, 'Percentuale di pratiche evase entro i termini', (index % 5) / 4, `=C${row}`, index % 4, 3, cause];
  });
  const axis = { min: 0, max: 1.1, numberFormat: '0%' };
  return [
    { kind: 'addSheet', ...at, after },
    { kind: 'tabColor', ...at, color: '#44546A' },
    { kind: 'gridlines', ...at, areShown: false },
    { kind: 'freeze', ...at, rows: 4, columns: 0 },
    ...[12, 33, 11, 11, 9, 9, 29, 7].map((characters, column): Change => ({
      kind: 'columnWidth',
      ...at,
      column,
      characters,
    })),
    { kind: 'merge', ...at, row: 0, column: 0, rows: 1, columns: 7 },
    {
      kind: 'format',
      ...at,
      row: 3,
      column: 0,
      rows: 1,
      columns: 7,
      format: {
        bold: true,
        fill: '#44546A',
        fontColor: '#FFFFFF',
        lines: { bottom: { weight: 'medium', color: '#44546A' } },
      },
    },
    {
      kind: 'format',
      ...at,
      row: 4,
      column: 0,
      rows: ROWS,
      columns: 7,
      format: {
        fontSize: 10,
        vertical: 'Top',
        wrapText: true,
        lines: { betweenRows: { weight: 'hair', color: '#D9D9D9' }, bottom: { weight: 'dotted', color: '#808080' } },
      },
    },
    { kind: 'format', ...at, row: 4, column: 2, rows: ROWS, columns: 2, format: { numberFormat: '0.00%' } },
    {
      kind: 'format',
      ...at,
      row: 4,
      column: 0,
      rows: ROWS,
      columns: 1,
      format: { underline: true, shrinkToFit: true },
    },
    { kind: 'dataBar', ...at, row: 4, column: 3, rows: ROWS, columns: 1, color: '#C9D5EA', min: 0, max: 1 },
    {
      kind: 'contents',
      ...at,
      row: 0,
      column: 0,
      contents: [
        [`${name}: piano della performance 2017`, null, null, null, null, null, null],
        ['Situazione al 30/11/2017 · provvisoria', null, null, null, null, null, null],
        [null, null, null, null, ...LEGEND.slice(0, 2), null],
        ['Codice', 'Indicatore', 'Grado', 'Media', 'Conto', 'Altri', 'Causa'],
        ...rows,
      ],
    },
    { kind: 'hideColumns', ...at, column: 7, columns: 1, areHidden: true },
    { kind: 'hideRows', ...at, row: 2, rows: 1, areHidden: true },
    { kind: 'autofitRows', ...at, row: 4, rows: ROWS },
    { kind: 'autoFilter', ...at, row: 3, column: 0, rows: ROWS + 1, columns: 7 },
    {
      kind: 'pageSetup',
      ...at,
      setup: {
        orientation: 'landscape',
        paper: 'A4',
        scale: 82,
        margins: { left: 12, right: 12, top: 14, bottom: 16, header: 7, footer: 7 },
        isCentred: true,
        titleRows: [3, 3],
        printArea: { row: 0, column: 0, rows: 60, columns: 7 },
        footer: { left: '&8Piano della performance', centre: '&8Situazione al 30/11', right: '&8Pagina &P di &N' },
      },
    },
    { kind: 'pageBreaks', ...at, rows: [20, 36] },
    {
      kind: 'chart',
      ...at,
      chart: {
        name: 'Medie',
        type: 'columnClustered',
        title: 'Grado per indicatore',
        place: { row: 37, column: 0, rows: 11, columns: 7 },
        series: [
          {
            name: 'Grado',
            values: { row: 4, column: 2, rows: 8, columns: 1 },
            categories: { row: 4, column: 0, rows: 8, columns: 1 },
            color: '#44546A',
            labels: { color: '#44546A', numberFormat: '0.0%' },
          },
        ],
        axis,
      },
    },
    {
      kind: 'chart',
      ...at,
      chart: {
        name: 'Stati',
        type: 'barStacked100',
        title: 'Stati',
        place: { row: 48, column: 0, rows: 11, columns: 7 },
        series: [
          ...LEGEND.slice(0, 2).map((status, index) => ({
            name: status,
            values: { row: 4, column: 4 + index, rows: 6, columns: 1 },
            categories: { row: 4, column: 0, rows: 6, columns: 1 },
            color: index === 0 ? '#00805E' : '#3A76B0',
            labels: { color: '#FFFFFF', numberFormat: '0;;' },
          })),
        ],
        axis: { min: 0, max: 1, numberFormat: '0%' },
        isReversed: true,
      },
    },
    { kind: 'name', ...at, name: '_piano_scheda', row: 0, column: 0, fromUsed: null },
  ];
}
