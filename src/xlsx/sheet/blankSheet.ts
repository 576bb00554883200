import { printTag } from '../xml/printXml';

export const SHEET_CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** The text of an empty worksheet, with Excel's margins. */
export function printBlankSheet({
  isSelected = false,
  isStrict = false,
}: {
  readonly isSelected?: boolean;
  readonly isStrict?: boolean;
}): string {
  const { main, relationships } = isStrict ? STRICT : TRANSITIONAL;
  const tabSelected = isSelected ? '1' : undefined;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${main}" xmlns:r="${relationships}"><dimension ref="A1"/>` +
    `<sheetViews>${printTag('sheetView', { tabSelected, workbookViewId: '0' }, true)}</sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  );
}
