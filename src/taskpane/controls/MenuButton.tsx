import * as React from 'react';
import { DefaultButton, type IButtonStyles } from 'office-ui-fabric-react/lib/Button';
import { ContextualMenuItemType, type IContextualMenuItem } from 'office-ui-fabric-react/lib/ContextualMenu';
import { Symbol, type SymbolName } from './Symbol';

/** One line of a menu; null draws a line between two groups. */
export type MenuItem = {
  readonly key: string;
  readonly label: string;
  /** What it is about, in smaller letters below. */
  readonly note?: string;
  readonly isChosen?: boolean;
  readonly onClick: () => void;
} | null;

interface MenuButtonProps {
  /** Shown, or only said where a symbol is shown in its place. */
  readonly label: string;
  readonly symbol?: SymbolName;
  /** As a heading that opens a list. */
  readonly isTitle?: boolean;
  /** Stays where it is and keeps focus, but doesn't open. */
  readonly busy?: boolean;
  readonly items: readonly MenuItem[];
}

/** A button that opens a menu: arrows walk through it, Escape closes it and gives focus back. */
export function MenuButton({ label, symbol, isTitle = false, busy = false, items }: MenuButtonProps): JSX.Element {
  return (
    <DefaultButton
      className={isTitle ? 'menu-button is-title' : symbol === undefined ? 'menu-button' : 'menu-button is-symbol'}
      {...(symbol !== undefined && { ariaLabel: label, title: label })}
      styles={isTitle ? titleStyle : buttonStyle}
      allowDisabledFocus
      disabled={busy}
      menuProps={{
        items: items.map(menuItem),
        isBeakVisible: false,
        calloutProps: { calloutMaxWidth: 330 },
        styles: { root: { minWidth: 'min(160px, calc(100vw - 12px))', maxWidth: 'calc(100vw - 12px)' } },
      }}
      onRenderMenuIcon={() => (symbol === undefined ? <Symbol name="down" /> : null)}
    >
      {symbol === undefined ? <span className="menu-label">{label}</span> : <Symbol name={symbol} />}
    </DefaultButton>
  );
}

function menuItem(item: MenuItem, position: number): IContextualMenuItem {
  if (item === null) return { key: `line-${String(position)}`, itemType: ContextualMenuItemType.Divider };
  const { key, label, note, isChosen, onClick } = item;
  return {
    key,
    text: label,
    onClick: () => {
      onClick();
    },
    ...(note !== undefined && {
      itemProps: { styles: { root: { height: 'auto' } } },
      onRenderContent: () => (
        <span className="menu-line">
          {label}
          <span className="small">{note}</span>
        </span>
      ),
    }),
    ...(isChosen !== undefined && { canCheck: true, checked: isChosen }),
  };
}

const buttonStyle: IButtonStyles = {
  root: { height: 'auto', minHeight: 32, minWidth: 0, padding: '4px 8px', backgroundColor: 'var(--bg)' },
  flexContainer: { gap: 6, fontWeight: 600 },
};

const titleStyle: IButtonStyles = {
  root: { height: 'auto', minHeight: 24, minWidth: 0, padding: 0, border: 0, backgroundColor: 'transparent' },
  rootHovered: { backgroundColor: 'transparent' },
  rootPressed: { backgroundColor: 'transparent' },
  rootExpanded: { backgroundColor: 'transparent' },
  flexContainer: { gap: 4, fontWeight: 600, textAlign: 'left' },
};
