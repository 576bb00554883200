import type { PageSetup } from '../worksheet/pageSetup';

/** How a sheet is printed, queued. */
export function setUpPage(sheet: Excel.Worksheet, setup: PageSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = setup.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = setup.paper;
  pageLayout.zoom = { scale: setup.scale };
  const { left, right, top, bottom, header, footer } = setup.margins;
  pageLayout.setPrintMargins('Centimeters', {
    left: left / 10,
    right: right / 10,
    top: top / 10,
    bottom: bottom / 10,
    header: header / 10,
    footer: footer / 10,
  });
  pageLayout.centerHorizontally = setup.isCentred;
  if (setup.titleRows !== null) {
    const [first, last] = setup.titleRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  if (setup.printArea !== null) {
    const { row, column, rows, columns } = setup.printArea;
    pageLayout.setPrintArea(sheet.getRangeByIndexes(row, column, rows, columns));
  }
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = setup.footer.left;
  defaultForAllPages.centerFooter = setup.footer.centre;
  defaultForAllPages.rightFooter = setup.footer.right;
}
