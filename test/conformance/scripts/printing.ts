// What a method gives is a result, not a property to load.
/* eslint-disable office-addins/load-object-before-read */
import { onSheet, type Script } from '../script';

export const PRINTING_SCRIPTS: readonly Script[] = [
  {
    name: 'a page has an orientation, a paper, a scale and a middle',
    run: (run) =>
      onSheet(run, async ({ pageLayout }, context) => {
        const properties = 'orientation,paperSize,zoom,centerHorizontally';
        pageLayout.orientation = 'Landscape';
        pageLayout.paperSize = 'A4';
        pageLayout.zoom = { scale: 82 };
        pageLayout.centerHorizontally = true;
        pageLayout.load(properties);
        await context.sync();
        return [pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom.scale, pageLayout.centerHorizontally];
      }),
    expected: ['Landscape', 'A4', 82, true],
  },
  {
    name: 'margins are set in any unit and read in points; those not said stay',
    run: (run) =>
      onSheet(run, async ({ pageLayout }, context) => {
        pageLayout.setPrintMargins('Centimeters', { left: 2.54, right: 5.08, header: 0 });
        pageLayout.setPrintMargins('Points', { top: 36 });
        pageLayout.load('leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin');
        await context.sync();
        return [
          pageLayout.leftMargin,
          pageLayout.rightMargin,
          pageLayout.topMargin,
          pageLayout.bottomMargin,
          pageLayout.headerMargin,
        ].map((points) => Math.round(points * 100) / 100);
      }),
    expected: [72, 144, 36, 54, 0],
  },
  {
    name: 'the three parts of a footer are kept apart',
    run: (run) =>
      onSheet(run, async ({ pageLayout }, context) => {
        const { defaultForAllPages } = pageLayout.headersFooters;
        defaultForAllPages.leftFooter = '&8Ricerca && sviluppo';
        defaultForAllPages.centerFooter = '&8Situazione al 30/11';
        defaultForAllPages.rightFooter = '&8Pagina &P di &N';
        defaultForAllPages.load('leftFooter,centerFooter,rightFooter,leftHeader');
        await context.sync();
        const { leftFooter, centerFooter, rightFooter, leftHeader } = defaultForAllPages;
        return [leftFooter, centerFooter, rightFooter, leftHeader];
      }),
    expected: ['&8Ricerca && sviluppo', '&8Situazione al 30/11', '&8Pagina &P di &N', ''],
  },
  {
    name: 'print titles are whole rows and a name of the sheet, the print area another',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        sheet.pageLayout.setPrintTitleRows('$4:$5');
        sheet.pageLayout.setPrintArea(sheet.getRange('A1:K60'));
        const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
        const names = sheet.names.load('items/name,items/formula');
        await context.sync();
        return [titles.address, names.items.map(({ name, formula }) => [name, formula as string])];
      }),
    expected: [
      'Conformance!4:5',
      [
        ['Print_Area', '=Conformance!$A$1:$K$60'],
        ['Print_Titles', '=Conformance!$4:$5'],
      ],
    ],
  },
  {
    name: 'page breaks stand above a row, each once, and go all together',
    run: (run) =>
      onSheet(run, async ({ horizontalPageBreaks }, context) => {
        for (const cell of ['A20', 'C10', 'A20:B22']) horizontalPageBreaks.add(cell);
        horizontalPageBreaks.load('items/rowIndex');
        await context.sync();
        const rows = horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
        horizontalPageBreaks.removePageBreaks();
        const count = horizontalPageBreaks.getCount();
        await context.sync();
        return [rows, count.value];
      }),
    expected: [[9, 19], 0],
  },
  {
    name: 'a filter stands over a range and goes again',
    run: (run) =>
      onSheet(run, async (sheet, context) => {
        sheet.getRange('A4:B6').values = [
          ['Codice', 'Stato'],
          ['F1', 'Raggiunto'],
          ['F2', 'In corso'],
        ];
        sheet.autoFilter.apply(sheet.getRange('A4:B6'));
        sheet.autoFilter.load('enabled,isDataFiltered');
        const range = sheet.autoFilter.getRangeOrNullObject().load('address');
        await context.sync();
        const before = [sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, range.address];
        sheet.autoFilter.remove();
        sheet.autoFilter.load('enabled');
        const none = sheet.autoFilter.getRangeOrNullObject();
        await context.sync();
        return [before, sheet.autoFilter.enabled, none.isNullObject];
      }),
    expected: [[true, false, 'Conformance!A4:B6'], false, true],
  },
];
