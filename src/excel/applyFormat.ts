import type { CellFormat } from '../worksheet/change';

/** Sets what a format says and leaves the rest. */
export function applyFormat(range: Excel.Range, format: CellFormat): void {
  const { font, fill } = range.format;
  // A single value fills the range; Office's typings only know the array.
  if (format.numberFormat !== undefined) range.numberFormat = format.numberFormat as unknown as string[][];
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.fontColor !== undefined) font.color = format.fontColor;
  if (format.fill !== undefined) fill.color = format.fill;
  if (format.wrapText !== undefined) range.format.wrapText = format.wrapText;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) range.format.verticalAlignment = format.vertical;
  if (format.indent !== undefined) range.format.indentLevel = format.indent;
  if (format.border !== undefined) drawLines(range, format.border);
}

const lines = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

function drawLines(range: Excel.Range, color: string): void {
  for (const line of lines) {
    const border = range.format.borders.getItem(line);
    border.style = 'Continuous';
    border.color = color;
  }
}
