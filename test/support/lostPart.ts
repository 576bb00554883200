import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipOf } from './zipOf';

/** What other programs do to the custom XML parts of a workbook when they save it. */
export const programs = ['openpyxl', 'LibreOffice'] as const;

/** As openpyxl leaves a file: without the parts. As LibreOffice does: with them, but related from the package's root. */
export function savedBy(program: (typeof programs)[number], file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const edit = (name: string, change: (xml: string) => string): void => {
    const part = parts[name];
    if (part !== undefined) parts[name] = strToU8(change(strFromU8(part)));
  };
  const relations = /<Relationship [^>]*\/relationships\/customXml"[^>]*\/>/g;
  const related = strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array()).match(relations) ?? [];
  if (related.length === 0) throw new Error('The workbook has no custom XML');
  edit('xl/_rels/workbook.xml.rels', (xml) => xml.replace(relations, ''));
  if (program === 'LibreOffice') {
    const moved = related.map((relation, index) => relation.replace(/ Id="[^"]*"/, ` Id="moved${String(index)}"`));
    edit('_rels/.rels', (xml) => xml.replace('</Relationships>', `${moved.join('')}</Relationships>`));
    return zipOf(parts);
  }
  edit('[Content_Types].xml', (xml) => xml.replace(/<Override [^>]*"\/customXml\/[^>]*\/>/g, ''));
  return zipOf(Object.fromEntries(Object.entries(parts).filter(([name]) => !name.startsWith('customXml/'))));
}
