import type { CSSProperties } from 'react';
import type { EffectiveStyle } from '../../host/model/look';

/** Pixels between a cell's border and its text. */
export const CELL_PADDING = 3;
/** A step of indent is as wide as three spaces. */
const PIXELS_PER_INDENT = 9;
const LINE_HEIGHT = 1.25;
const FAMILY = "Calibri, Carlito, 'Segoe UI', system-ui, sans-serif";

/** As canvas wants it. */
export function fontOf({ bold, italic, fontSize }: EffectiveStyle): string {
  return `${italic ? 'italic ' : ''}${bold ? '700 ' : ''}${fontSize}pt ${FAMILY}`;
}

export function lineHeightOf({ fontSize }: EffectiveStyle): number {
  return (fontSize * 4 * LINE_HEIGHT) / 3;
}

export type TextKind = 'text' | 'number' | 'centred';

const ACROSS: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  centercontinuous: 'center',
};
const DOWN: Readonly<Record<string, string>> = { top: 'flex-start', center: 'center' };
const ACROSS_FLEX = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;
const BY_KIND = { text: 'left', number: 'right', centred: 'center' } as const;

export function cellCss(style: EffectiveStyle, kind: TextKind): CSSProperties {
  const across = ACROSS[style.horizontal.toLowerCase()] ?? BY_KIND[kind];
  const indent = CELL_PADDING + style.indent * PIXELS_PER_INDENT;
  return {
    ...(style.indent > 0 && (across === 'right' ? { paddingRight: indent } : { paddingLeft: indent })),
    ...(style.fill !== null && { backgroundColor: style.fill }),
    ...(style.fontColor !== null && { color: style.fontColor }),
    ...(style.bold && { fontWeight: 700 }),
    ...(style.italic && { fontStyle: 'italic' }),
    fontSize: `${style.fontSize}pt`,
    whiteSpace: style.wrapText ? 'pre-wrap' : 'pre',
    textAlign: across,
    // A text that doesn't wrap is as wide as it needs, over the empty cells beside it.
    alignItems: style.wrapText ? 'stretch' : ACROSS_FLEX[across],
    justifyContent: DOWN[style.vertical.toLowerCase()] ?? 'flex-end',
    ...bordersOf(style),
  };
}

const WIDTHS: Readonly<Record<string, string>> = { thin: '1px', medium: '2px', thick: '3px', hair: '1px' };

function bordersOf({ borders }: EffectiveStyle): CSSProperties {
  const sides = Object.entries(borders ?? {}).map(([side, { style, color }]) => [
    `border${side.charAt(0).toUpperCase()}${side.slice(1)}`,
    `${WIDTHS[style] ?? '1px'} ${style === 'hair' ? 'dotted' : 'solid'} ${color}`,
  ]);
  return Object.fromEntries(sides) as CSSProperties;
}
