import * as React from 'react';
import type { FamilyCount } from '../../statusFamilies';

interface StatusBarProps {
  readonly counts: readonly FamilyCount[];
  /** The one sentence that says what the bar shows. */
  readonly label: string;
}

export function StatusBar({ counts, label }: StatusBarProps): JSX.Element | null {
  if (counts.length === 0) return null;
  return (
    <div className="bar" role="img" aria-label={label}>
      {counts.map(({ family, count }) => (
        <span key={family} className={`f-${family}`} style={{ flexGrow: count }} />
      ))}
    </div>
  );
}
