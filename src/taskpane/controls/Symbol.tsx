import * as React from 'react';
import type { Severity } from '../../plan/findings/catalogue';
import type { StatusFamily } from '../statusFamilies';

export type SymbolName =
  | StatusFamily
  | Severity
  | ('sync' | 'right' | 'down' | 'up' | 'left' | 'arrow' | 'close' | 'check')
  | ('more' | 'search' | 'columns' | 'clipboard' | 'table' | 'calendar');

const round = { fill: 'none', strokeWidth: 1.5, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
const line = { ...round, stroke: 'currentColor' } as const;
/** Strokes inside a filled shape take the colour behind it. */
const cut = { ...round, stroke: 'var(--cut, var(--bg))', strokeWidth: 1.9 } as const;

const ring = <circle cx="8" cy="8" r="6.25" {...line} />;

/** One shape per status and severity: the shape says it, the colour only helps. */
const shapes: Readonly<Record<SymbolName, JSX.Element>> = {
  met: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.8 8.3 7.1 10.6 11.3 5.8" {...cut} />
    </>
  ),
  partlyMet: (
    <>
      {ring}
      <path d="M8 1.75a6.25 6.25 0 0 0 0 12.5z" fill="currentColor" />
    </>
  ),
  inProgress: (
    <>
      {ring}
      <path d="M6.4 5.1v5.8L11.2 8z" fill="currentColor" />
    </>
  ),
  notMet: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="2.5" fill="currentColor" />
      <path d="m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6" {...cut} />
    </>
  ),
  pending: (
    <>
      {ring}
      <path d="M8 4.4V8l2.4 1.8" {...line} />
    </>
  ),
  notReported: <circle cx="8" cy="8" r="6.25" {...line} strokeDasharray="2.1 2.8" />,
  notAssessable: (
    <>
      {ring}
      <path d="m3.7 12.3 8.6-8.6" {...line} />
    </>
  ),
  toCorrect: (
    <>
      <path d="M8 .8 15.2 8 8 15.2.8 8z" fill="currentColor" />
      <path d="M8 4.6v4M8 11.2v.1" {...cut} />
    </>
  ),
  error: (
    <>
      <path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" fill="currentColor" />
      <path d="M8 4.3v4.2M8 11.4v.1" {...cut} />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.3 15.3 14.5H.7z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
      <path d="M8 6v3.6M8 12.1v.1" {...cut} />
    </>
  ),
  note: (
    <>
      {ring}
      <path d="M8 7.4v3.8M8 4.8v.1" {...line} />
    </>
  ),
  sync: (
    <>
      <path d="M2.4 8A5.6 5.6 0 0 1 12.6 4.9M13.6 8A5.6 5.6 0 0 1 3.4 11.1" {...line} />
      <path d="M12.9 1.9v3.2H9.7M3.1 14.1v-3.2h3.2" {...line} />
    </>
  ),
  right: <path d="m6 4 4 4-4 4" {...line} />,
  down: <path d="m4 6 4 4 4-4" {...line} />,
  up: <path d="m4 10 4-4 4 4" {...line} />,
  left: <path d="m10 4-4 4 4 4" {...line} />,
  arrow: <path d="M2.5 8h11M9.5 4l4 4-4 4" {...line} />,
  search: <path d="M7 12.2A5.2 5.2 0 1 0 7 1.8a5.2 5.2 0 0 0 0 10.4zM11 11l3.4 3.4" {...line} />,
  columns: <path d="M1.5 2.5h13v11h-13zM5.8 2.5v11M10.2 2.5v11" {...line} />,
  clipboard: <path d="M5.5 3h-2v11h9V3h-2M5.5 1.8h5v2.6h-5z" {...line} />,
  table: <path d="M1.5 2.5h13v11h-13zM1.5 6.2h13M6.2 6.2v7.3" {...line} />,
  more: (
    <>
      <circle cx="3" cy="8" r="1.25" fill="currentColor" />
      <circle cx="8" cy="8" r="1.25" fill="currentColor" />
      <circle cx="13" cy="8" r="1.25" fill="currentColor" />
    </>
  ),
  calendar: <path d="M2 3.5h12V14H2zM2 6.5h12M5 2v2.5M11 2v2.5" {...line} />,
  close: <path d="m4 4 8 8m0-8-8 8" {...line} />,
  check: <path d="m3 8.4 3.3 3.3L13 4.8" {...line} />,
};

/** Decoration: the word beside it is what a screen reader says. */
export function Symbol({ name }: { readonly name: SymbolName }): JSX.Element {
  return (
    <svg className={`symbol c-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  );
}
