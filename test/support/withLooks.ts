/** The items of a list of `xl/styles.xml`, as `font` of `fonts`, each as it is written. */
function items(styles: string, list: string, item: string): string[] {
  const [, inside = ''] = new RegExp(`<${list}\\b[^>]*>(.*?)</${list}>`, 's').exec(styles) ?? [];
  return inside.match(new RegExp(`<${item}\\b(?:[^>]*/>|.*?</${item}>)`, 'gs')) ?? [];
}

/**
 * A sheet in which each look is said in full where the file says its number: looks are numbered in the order in which they
 * are first used, those too that nothing has any more.
 */
export function withLooks(sheet: string, styles: string): string {
  const lists = { fontId: items(styles, 'fonts', 'font'), fillId: items(styles, 'fills', 'fill') };
  const borders = items(styles, 'borders', 'border');
  const formats = new Map(
    items(styles, 'numFmts', 'numFmt').map((each) => [
      /numFmtId="(\d+)"/.exec(each)?.[1],
      /formatCode="[^"]*"/.exec(each)?.[0],
    ]),
  );
  const looks = items(styles, 'cellXfs', 'xf').map((xf) =>
    xf
      .replaceAll(/ (?:apply\w+|xfId)="[^"]*"/g, '')
      .replace(
        /(fontId|fillId)="(\d+)"/g,
        (_, kind: keyof typeof lists, index: string) => `${lists[kind][Number(index)] ?? ''}`,
      )
      .replace(/borderId="(\d+)"/, (_, index: string) => borders[Number(index)] ?? '')
      .replace(/numFmtId="(\d+)"/, (said, id: string) => formats.get(id) ?? said),
  );
  const rules = items(styles, 'dxfs', 'dxf');
  return sheet
    .replaceAll(
      /(<c [^>]*|<row [^>]*) s="(\d+)"/g,
      (_, before: string, index: string) => `${before} s=${looks[Number(index)] ?? ''}`,
    )
    .replaceAll(
      /(<col [^>]*) style="(\d+)"/g,
      (_, before: string, index: string) => `${before} style=${looks[Number(index)] ?? ''}`,
    )
    .replaceAll(/ dxfId="(\d+)"/g, (_, index: string) => ` dxf=${rules[Number(index)] ?? ''}`);
}
