import * as React from 'react';
import type { HostSheet } from '../host/model/sheet';

interface SheetTabsProps {
  readonly label: string;
  readonly sheets: readonly HostSheet[];
  readonly active: number;
  readonly onSelect: (index: number) => void;
}

/** The visible sheets; pressing one makes it the workbook's active sheet. */
export function SheetTabs({ label, sheets, active, onSelect }: SheetTabsProps): JSX.Element {
  return (
    <nav aria-label={label} className="sheets">
      {sheets
        .filter(({ file }) => file.visibility === 'visible')
        .map(({ index, name }) => (
          <button
            key={index}
            type="button"
            aria-current={index === active ? 'page' : undefined}
            onClick={() => {
              onSelect(index);
            }}
          >
            {name}
          </button>
        ))}
    </nav>
  );
}
