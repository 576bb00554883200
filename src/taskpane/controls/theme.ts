import { loadTheme } from 'office-ui-fabric-react/lib/Styling';

/** Gives Fabric the pane's tokens. They are CSS variables, so light and dark are one attribute on the document. */
export function giveTokensToFabric(): void {
  loadTheme({
    defaultFontStyle: { fontFamily: 'inherit' },
    effects: { roundedCorner2: '4px' },
    palette: {
      themePrimary: 'var(--accent)',
      themeDarkAlt: 'var(--accent-hover)',
      themeDark: 'var(--accent-hover)',
      white: 'var(--bg)',
      neutralLighterAlt: 'var(--sub)',
      neutralLighter: 'var(--hover)',
      neutralLight: 'var(--track)',
      neutralQuaternaryAlt: 'var(--line)',
      neutralSecondary: 'var(--fg2)',
      neutralPrimary: 'var(--fg)',
      neutralDark: 'var(--fg)',
    },
    semanticColors: {
      primaryButtonText: 'var(--on-accent)',
      primaryButtonTextHovered: 'var(--on-accent)',
      primaryButtonTextPressed: 'var(--on-accent)',
      // Legible while it can't be pressed: Fabric's own grey on grey is 2.4:1.
      primaryButtonTextDisabled: 'var(--fg2)',
      primaryButtonBackgroundDisabled: 'var(--track)',
      buttonBorder: 'var(--edge)',
      buttonText: 'var(--fg)',
      focusBorder: 'var(--fg)',
    },
  });
}

/** Whether an Office theme's background, `#rrggbb`, is a dark one (relative luminance under 0.2). */
export function isDark(background: string | undefined): boolean {
  const [red, green, blue] = (/^#?([\da-f]{6})$/i.exec(background ?? '')?.[1]?.match(/../g) ?? []).map(linear);
  if (red === undefined || green === undefined || blue === undefined) return false;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.2;
}

function linear(hexadecimal: string): number {
  const share = parseInt(hexadecimal, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
