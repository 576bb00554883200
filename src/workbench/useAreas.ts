import * as React from 'react';

/** What F6 walks through, in its order. */
const areas = ['grid', 'tabs', 'pane', 'ribbon'] as const;
type Area = (typeof areas)[number];

const parts: Readonly<Record<Area, string>> = {
  grid: '.grid',
  tabs: '.sheets',
  pane: '.pane-side:not([hidden])',
  ribbon: '.ribbon',
};

/**
 * F6 leads from the sheet to its tabs, the pane, the ribbon and back, with Shift the other way. Once in the pane, keys are the
 * pane's: one leaves it with Esc.
 */
export function useAreas(enterPane: () => void): void {
  React.useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      const there = areas.filter((area) => document.querySelector(parts[area]) !== null);
      const position = there.findIndex((area) => document.querySelector(parts[area])?.contains(document.activeElement));
      const next = there[(position + (event.shiftKey ? -1 : 1) + there.length) % there.length];
      if (next !== undefined) enter(next, enterPane);
      event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => {
      document.removeEventListener('keydown', hear);
    };
  }, [enterPane]);
}

function enter(area: Area, enterPane: () => void): void {
  if (area === 'pane') enterPane();
  else if (area === 'grid') document.querySelector<HTMLElement>(parts.grid)?.focus();
  else document.querySelector<HTMLElement>(`${parts[area]} [aria-current], ${parts[area]} button`)?.focus();
}
