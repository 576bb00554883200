import * as React from 'react';

interface MeterProps {
  /** 0…1. */
  readonly value: number;
  readonly tick: number | null;
  readonly label: string;
}

/** Grey, as colours are kept for statuses; every meter has the same scale. */
export function Meter({ value, tick, label }: MeterProps): JSX.Element {
  return (
    <svg className="meter" role="img" aria-label={label} preserveAspectRatio="none" viewBox="0 0 1000 10">
      <rect className="meter-track" y="3" width="1000" height="4" />
      <rect className="meter-value" y="3" width={1000 * Math.min(1, value)} height="4" />
      {tick !== null && <rect className="meter-tick" x={994 * Math.min(1, tick)} width="6" height="10" />}
    </svg>
  );
}
