import { child, readTree, type XmlElement } from '../xml/readTree';

/** Colours of a theme, `RRGGBB`, in the order in which cells point to them (ECMA-376 part 1, 18.8.3, attribute `theme`). */
export type Theme = readonly string[];

const NAMES = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** What Excel takes where a file has no theme. */
export const OFFICE_THEME: Theme =
  'FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080'.split(' ');

export function readTheme(part: string, xml: string): Theme {
  const elements = child(readTree(part, xml), 'themeElements');
  const scheme = elements && child(elements, 'clrScheme');
  return NAMES.map((name, index) => colorIn(scheme && child(scheme, name)) ?? OFFICE_THEME[index] ?? '000000');
}

function colorIn(element: XmlElement | undefined): string | null {
  const { val, lastClr } = element?.children[0]?.attributes ?? {};
  const color = [lastClr, val].find((each) => each !== undefined && /^[\dA-F]{6}$/i.test(each));
  return color?.toUpperCase() ?? null;
}

/** A colour made lighter (above 0) or darker, as Excel does by its lightness (18.8.19, attribute `tint`). */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(...channels), Math.min(...channels)];
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // Hue and saturation stay: each channel keeps its place between grey and the purest colour of the lightness.
  const reach = (at: number): number => 1 - Math.abs(2 * at - 1);
  const stretch = reach(lightness) === 0 ? 0 : reach(wanted) / reach(lightness);
  return channels
    .map((channel) => Math.round(255 * (wanted + (channel - lightness) * stretch)))
    .map((channel) => Math.min(255, Math.max(0, channel)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
