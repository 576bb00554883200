import { Refusal } from '../refusal';
import { child, TreeBuilder, type XmlElement } from '../xml/readTree';
import { scanXml, type XmlVisitor } from '../xml/scanXml';

/**
 * Scans a worksheet once: the rows go to `rows`, everything around them comes back as a tree in which
 * `sheetData` is there, but empty. Depth 1 is a `row`, 2 a `c`, 3 what it holds.
 */
export function scanSheet(part: string, xml: string, rows: RowsVisitor): XmlElement {
  const builder = new TreeBuilder();
  let depth = 0;
  let inRows = 0;
  scanXml(part, xml, {
    open: (tag) => {
      depth++;
      if (inRows > 0) {
        rows.open(tag, ++inRows - 1);
        return;
      }
      if (depth === 1 && tag.name !== 'worksheet') throw new Refusal('damaged', `${part} is not a worksheet`);
      if (depth === 2 && tag.name === 'sheetData') inRows = 1;
      builder.open(tag);
    },
    text: (text) => {
      if (inRows > 0) rows.text(text);
      else builder.text(text);
    },
    close: (name, start, end) => {
      depth--;
      if (inRows > 1) {
        rows.close(name, start, end, --inRows);
        return;
      }
      inRows = 0;
      builder.close(name, start, end);
    },
  });
  const tree = builder.root(part);
  if (!child(tree, 'sheetData')) throw new Refusal('damaged', `${part} has no sheetData`);
  return tree;
}

export interface RowsVisitor {
  open(tag: Parameters<XmlVisitor['open']>[0], depth: number): void;
  text(text: string): void;
  close(name: string, start: number, end: number, depth: number): void;
}
