import { printTag } from '../xml/printXml';
import { isTrue } from '../xml/isTrue';
import { child, readTree } from '../xml/readTree';
import { insertChild, prefixAt, type Splice } from '../xml/splice';

/** Order of CT_Workbook's children as far as `calcPr` (ECMA-376 part 1, 18.2.27). */
const ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr'.split(
    ' ',
  );

/** Makes Excel calculate everything when it opens the workbook. */
export function requireRecalculation(part: string, xml: string): readonly Splice[] {
  const tree = readTree(part, xml);
  const properties = child(tree, 'calcPr');
  if (!properties)
    return [insertChild(tree, xml, ORDER, 'calcPr', printTag(`${prefixAt(tree)}calcPr`, { fullCalcOnLoad: 1 }, true))];
  if (isTrue(properties.attributes['fullCalcOnLoad'])) return [];
  const text = printTag(
    properties.qualifiedName,
    { ...properties.attributes, fullCalcOnLoad: '1' },
    properties.isSelfClosing,
  );
  return [{ start: properties.start, end: properties.end, text }];
}
