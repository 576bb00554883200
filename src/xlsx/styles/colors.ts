import type { XmlElement } from '../xml/readTree';
import { tinted, type Theme } from './theme';

/** Indexed colours 8 to 63 (ECMA-376 part 1, 18.8.27); 0 to 7 repeat the first eight. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** `#RRGGBB` of a CT_Color; null when it is absent, automatic, or of a theme that isn't given. */
export function readColor(element: XmlElement | undefined, theme: Theme = []): string | null {
  const { rgb, indexed, theme: place, tint } = element?.attributes ?? {};
  const ofTheme = place === undefined ? undefined : theme[Number(place)];
  if (ofTheme !== undefined) return `#${tinted(ofTheme, Number(tint ?? 0))}`;
  if (rgb !== undefined) return /^(?:[\dA-F]{2})?[\dA-F]{6}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : null;
  if (indexed === undefined) return null;
  const index = Number(indexed);
  const color = PALETTE[index < 8 ? index : index - 8];
  return color === undefined ? null : `#${color}`;
}

/** The `rgb` attribute of a `#RRGGBB` colour, opaque. */
export function printColor(color: string): string {
  if (!/^#[\dA-F]{6}$/i.test(color)) throw new Error(`Not a colour: ${color}`);
  return `FF${color.slice(1).toUpperCase()}`;
}
