import { WORKBOOK_ORDER } from '../change/workbookTree';
import { printTag } from '../xml/printXml';
import { isTrue } from '../xml/isTrue';
import { child, readTree } from '../xml/readTree';
import { insertChild, prefixAt, type Splice } from '../xml/splice';

/** Makes Excel calculate everything when it opens the workbook. */
export function requireRecalculation(part: string, xml: string): readonly Splice[] {
  const tree = readTree(part, xml);
  const properties = child(tree, 'calcPr');
  if (!properties)
    return [
      insertChild(
        tree,
        xml,
        WORKBOOK_ORDER,
        'calcPr',
        printTag(`${prefixAt(tree)}calcPr`, { fullCalcOnLoad: 1 }, true),
      ),
    ];
  if (isTrue(properties.attributes['fullCalcOnLoad'])) return [];
  const text = printTag(
    properties.qualifiedName,
    { ...properties.attributes, fullCalcOnLoad: '1' },
    properties.isSelfClosing,
  );
  return [{ start: properties.start, end: properties.end, text }];
}
