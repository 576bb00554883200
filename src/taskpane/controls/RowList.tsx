import * as React from 'react';
import { focusOn } from './focusOn';

/**
 * A list that is one stop for the Tab key: up and down arrows, Home and End walk through its rows, which are told by
 * `data-row`. What is inside an open row is reached with Tab from there. Not Fabric's FocusZone, which would take the
 * arrows from the choices inside an open row.
 */
export function RowList({ children }: { readonly children: React.ReactNode }): JSX.Element {
  const list = React.useRef<HTMLDivElement>(null);
  const stop = React.useRef<string | null>(null);

  React.useLayoutEffect(() => {
    const rows = rowsIn(list.current);
    const chosen =
      rows.find((row) => row.dataset['row'] === stop.current) ??
      rows.find((row) => row.tabIndex !== -1 || row.matches('button'));
    rows.forEach((row) => {
      row.tabIndex = row === chosen ? 0 : -1;
    });
  });

  const onKeyDown = (event: React.KeyboardEvent) => {
    const rows = rowsIn(list.current);
    const position = rows.findIndex((row) => row === event.target);
    const next = position === -1 ? undefined : rows[stepOf(event.key, position, rows.length)];
    if (next === undefined) return;
    next.focus();
    event.preventDefault();
  };
  const onFocus = ({ target }: React.FocusEvent) => {
    const rows = rowsIn(list.current);
    const focused = rows.find((row) => row === target);
    if (focused === undefined) return;
    stop.current = focused.dataset['row'] ?? null;
    rows.forEach((row) => {
      row.tabIndex = row === focused ? 0 : -1;
    });
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the rows inside are the controls
    <div ref={list} onKeyDown={onKeyDown} onFocus={onFocus}>
      {children}
    </div>
  );
}

/** Focus on a row, or on what is said where no row is left. */
export function turnToRow(around: HTMLElement | null, id: string | null): void {
  const row = rowsIn(around).find(({ dataset }) => dataset['row'] === id);
  if (row !== undefined) row.focus();
  else focusOn(around?.querySelector<HTMLElement>('[data-rest]') ?? null);
}

function rowsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
}

function stepOf(key: string, position: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(position + 1, count - 1);
    case 'ArrowUp':
      return Math.max(position - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
