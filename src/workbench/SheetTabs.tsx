import * as React from 'react';
import type { HostSheet } from '../host/model/sheet';

interface SheetTabsProps {
  readonly label: string;
  readonly sheets: readonly HostSheet[];
  readonly active: number;
  readonly onSelect: (sheet: HostSheet) => void;
}

/** The visible sheets; pressing one makes it the workbook's active sheet. */
export function SheetTabs({ label, sheets, active, onSelect }: SheetTabsProps): JSX.Element {
  return (
    <nav aria-label={label} className="sheets">
      {sheets
        .filter(({ file }) => file.visibility === 'visible')
        .map((sheet) => (
          <button
            key={sheet.key}
            type="button"
            aria-current={sheet.index === active ? 'page' : undefined}
            style={tabColor(sheet)}
            onClick={() => {
              onSelect(sheet);
            }}
          >
            {sheet.name}
          </button>
        ))}
    </nav>
  );
}

function tabColor({ settings, file }: HostSheet): React.CSSProperties {
  const color = settings.tabColor === undefined ? file.tabColor : settings.tabColor;
  return color === null ? {} : { boxShadow: `inset 0 3px ${color}` };
}
