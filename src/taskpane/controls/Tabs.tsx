import * as React from 'react';
import { MenuButton } from './MenuButton';
import { Pivot, PivotItem } from 'office-ui-fabric-react/lib/Pivot';

interface Tab<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** Shown after the label, with the words a screen reader says for it. */
  readonly count?: { readonly shown: number; readonly said: string };
}

interface TabsProps<Key extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Key>[];
  readonly selected: Key;
  readonly onSelect: (key: Key) => void;
}

const id = 'pane-tab';
export const tabId = (key: string): string => `${id}-${key}`;
export const panelId = 'pane-panel';

/**
 * Fabric's tab list: arrows, Home and End move; the pane draws the panel itself. Where there is room for one tab only, the
 * others are in a menu beside the list.
 */
export function Tabs<Key extends string>({ label, tabs, selected, onSelect }: TabsProps<Key>): JSX.Element {
  return (
    <div className="tab-bar">
      <Pivot
        headersOnly
        aria-label={label}
        className="tabs"
        selectedKey={selected}
        getTabId={tabId}
        onLinkClick={(item) => {
          const tab = tabs.find(({ key }) => key === item?.props.itemKey);
          if (tab !== undefined) onSelect(tab.key);
        }}
        styles={{
          root: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', flex: 1, minWidth: 0 },
          link: linkStyle,
          linkIsSelected: { ...linkStyle, fontWeight: 600, selectors: underline },
        }}
      >
        {tabs.map(({ key, label: text, count }) => (
          <PivotItem
            key={key}
            itemKey={key}
            headerText={text}
            headerButtonProps={{ 'aria-controls': panelId }}
            ariaLabel={count ? `${text}, ${count.said}` : text}
            onRenderItemLink={(_, draw) => (
              <>
                {draw?.({ headerText: text })}
                {count && <span className="tab-count">{count.shown}</span>}
              </>
            )}
          />
        ))}
      </Pivot>
      <div className="tabs-all">
        <MenuButton
          label={label}
          symbol="down"
          items={tabs.map(({ key, label: text }) => ({
            key,
            label: text,
            isChosen: key === selected,
            onClick: () => {
              onSelect(key);
            },
          }))}
        />
      </div>
    </div>
  );
}

const linkStyle = {
  height: 32,
  lineHeight: '32px',
  padding: '0 3px',
  marginRight: 0,
  fontSize: 'var(--tab-size)',
  color: 'var(--fg)',
  backgroundColor: 'transparent',
  selectors: { ':hover': { backgroundColor: 'var(--hover)', color: 'var(--fg)' } },
};

const underline = {
  ...linkStyle.selectors,
  '::before': { left: 3, right: 3, height: 2, borderRadius: 2, backgroundColor: 'var(--bar)' },
};
