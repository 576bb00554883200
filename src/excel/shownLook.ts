/** The look of cells as Excel shows it; null where they differ. */
export interface ShownLook {
  readonly numberFormat: string | null;
  readonly alignment: Readonly<Record<(typeof ALIGNMENT)[number], unknown>>;
  readonly font: Readonly<Record<(typeof FONT)[number], unknown>>;
  readonly fill: string | null;
  /** Kinds of the lines around the cells and between them. */
  readonly lines: readonly (string | null)[];
}

const ALIGNMENT = ['wrapText', 'horizontalAlignment', 'verticalAlignment', 'indentLevel'] as const;
const LINES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'] as const;
const FONT = ['name', 'size', 'bold', 'italic', 'color'] as const;

/** Asks for a look; after the round trip it is there. */
export function requestLook(range: Excel.Range): () => ShownLook {
  range.load('numberFormat');
  const format = range.format.load([...ALIGNMENT]);
  const font = range.format.font.load([...FONT]);
  const fill = range.format.fill.load('color');
  const lines = LINES.map((line) => range.format.borders.getItem(line).load('style'));
  return () => {
    const numberFormats = new Set((range.numberFormat as string[][]).flat());
    return {
      numberFormat: numberFormats.size === 1 ? ([...numberFormats][0] ?? null) : null,
      alignment: picked(format, ALIGNMENT),
      font: picked(font, FONT),
      fill: fill.color,
      lines: lines.map(({ style }) => style),
    };
  };
}

/** What cells look like that nobody has formatted. */
export function requestNormalLook(workbook: Excel.Workbook): () => ShownLook {
  const style = workbook.styles.getItem('Normal').load(['numberFormat', ...ALIGNMENT]);
  const font = style.font.load([...FONT]);
  const fill = style.fill.load('color');
  return () => ({
    numberFormat: style.numberFormat,
    alignment: picked(style, ALIGNMENT),
    font: picked(font, FONT),
    fill: fill.color,
    lines: LINES.map(() => 'None'),
  });
}

export const isSameLook = (a: ShownLook, b: ShownLook): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Makes cells of the style *Normal* look so. Colours of the theme become plain ones: Office.js doesn't know which they are. */
export function setLook(range: Excel.Range, look: ShownLook, normal: ShownLook): void {
  const { alignment, font, fill, numberFormat } = look;
  if (numberFormat !== null && numberFormat !== normal.numberFormat)
    // A single value fills the range; Office's typings only know the array.
    range.numberFormat = numberFormat as unknown as string[][];
  range.format.set(differing(alignment, normal.alignment));
  range.format.font.set(differing(font, normal.font));
  if (fill !== null && fill !== normal.fill) range.format.fill.color = fill;
  LINES.forEach((line, index) => {
    const style = look.lines[index];
    if (style === 'Continuous') range.format.borders.getItem(line).style = style;
  });
}

function picked<K extends string>(from: Readonly<Record<K, unknown>>, names: readonly K[]): Record<K, unknown> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Record<K, unknown>;
}

function differing(wanted: Readonly<Record<string, unknown>>, normal: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => value !== null && value !== normal[name]));
}
