export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Where each part of the file goes, and what it holds. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** Relationships by id; a kind with `:` is a whole address, a target with `://` is outside the file. */
export function relationships(items: Readonly<Record<string, readonly [kind: string, target: string]>>): string {
  const printed = Object.entries(items).map(([id, [kind, target]]) => {
    const type = kind.includes(':') ? kind : `${OFFICE}/${kind}`;
    const mode = target.includes('://') ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${printed.join('')}</Relationships>`;
}

export function contentTypes(
  defaults: Readonly<Record<string, string>>,
  overrides: Readonly<Record<string, string>>,
): string {
  const byExtension = Object.entries(defaults).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  );
  const byPart = Object.entries(overrides).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${byExtension.join('')}${byPart.join('')}</Types>`;
}
