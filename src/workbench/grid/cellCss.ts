import type { CSSProperties } from 'react';
import type { Side } from '../../xlsx/content';
import type { ConditionalLook } from '../../host/model/conditionalLook';
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
    // A fill hides the sheet's own lines.
    ...(style.fill !== null && { backgroundColor: style.fill, borderColor: style.fill }),
    ...(style.fontColor !== null && { color: style.fontColor }),
    ...(style.bold && { fontWeight: 700 }),
    ...(style.italic && { fontStyle: 'italic' }),
    ...(style.underline && { textDecoration: 'underline' }),
    fontSize: `${style.fontSize}pt`,
    whiteSpace: style.wrapText ? 'pre-wrap' : 'pre',
    textAlign: across,
    // A text that doesn't wrap is as wide as it needs, over the empty cells beside it.
    alignItems: style.wrapText ? 'stretch' : ACROSS_FLEX[across],
    justifyContent: DOWN[style.vertical.toLowerCase()] ?? 'flex-end',
    ...bordersOf(style),
  };
}

/** A data bar grows from the left. */
export function barCss({ bar }: { readonly bar: ConditionalLook['bar'] }): CSSProperties {
  if (bar === null) return {};
  const end = `${bar.share * 100}%`;
  return {
    backgroundImage: `linear-gradient(to right, ${bar.color} ${end}, transparent ${end})`,
    backgroundClip: 'content-box',
    backgroundOrigin: 'content-box',
  };
}

const WIDTHS: ReadonlyMap<string, string> = new Map([
  ['medium', '2px'],
  ['thick', '3px'],
  ['double', '3px'],
]);
const LINES: ReadonlyMap<string, string> = new Map([
  ['hair', 'dotted'],
  ['dotted', 'dotted'],
  ['dashed', 'dashed'],
  ['double', 'double'],
]);
const EDGES = { left: 'borderLeft', right: 'borderRight', top: 'borderTop', bottom: 'borderBottom' } as const;

function bordersOf({ lines, lineColors, borders }: EffectiveStyle): CSSProperties {
  const edges = (Object.keys(EDGES) as Side[]).flatMap((side) => {
    const own = borders?.[side];
    const style = own?.style ?? lines[side];
    if (style === undefined) return [];
    const color = own?.color ?? lineColors[side] ?? '#000000';
    return [[EDGES[side], `${WIDTHS.get(style) ?? '1px'} ${LINES.get(style) ?? 'solid'} ${color}`] as const];
  });
  return Object.fromEntries(edges);
}
