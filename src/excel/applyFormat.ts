import type { CellFormat, Line, LinePlace } from '../worksheet/change';

/** Sets what a format says and leaves the rest; font and fill are asked of Excel only where something of them is set. */
export function applyFormat(range: Excel.Range, format: CellFormat): void {
  if (format.bold !== undefined) range.format.font.bold = format.bold;
  if (format.italic !== undefined) range.format.font.italic = format.italic;
  if (format.fontSize !== undefined) range.format.font.size = format.fontSize;
  if (format.fontColor !== undefined) range.format.font.color = format.fontColor;
  if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.wrapText !== undefined) range.format.wrapText = format.wrapText;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) range.format.verticalAlignment = format.vertical;
  if (format.indent !== undefined) range.format.indentLevel = format.indent;
  if (format.underline !== undefined) range.format.font.underline = format.underline ? 'Single' : 'None';
  if (format.shrinkToFit !== undefined) range.format.shrinkToFit = format.shrinkToFit;
  if (format.border !== undefined) for (const place of everywhere) drawLine(range, place, thin(format.border));
  for (const place of everywhere) {
    const line = format.lines?.[place];
    if (line !== undefined) drawLine(range, place, line);
  }
  // Last: a line whose degree has it is known to have all its looks. A single value fills the range; Office's typings
  // only know the array.
  if (format.numberFormat !== undefined) range.numberFormat = format.numberFormat as unknown as string[][];
}

const edges = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  betweenRows: 'InsideHorizontal',
  betweenColumns: 'InsideVertical',
} as const;

const everywhere = Object.keys(edges) as LinePlace[];

const weights = { hair: 'Hairline', medium: 'Medium' } as const;

const thin = (color: string): Line => ({ weight: 'thin', color });

function drawLine(range: Excel.Range, place: LinePlace, { weight, color }: Line): void {
  const border = range.format.borders.getItem(edges[place]);
  border.style = weight === 'dotted' ? 'Dot' : 'Continuous';
  // What is set alone is thin.
  if (weight === 'hair' || weight === 'medium') border.weight = weights[weight];
  border.color = color;
}
