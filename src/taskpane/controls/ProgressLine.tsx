import * as React from 'react';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';

interface ProgressLineProps {
  readonly label: string;
  readonly note: string | null;
  /** 0…1; null when nobody knows how long it takes. */
  readonly share: number | null;
}

export function ProgressLine({ label, note, share }: ProgressLineProps): JSX.Element {
  return (
    <ProgressIndicator
      label={label}
      description={note ?? undefined}
      ariaValueText={label}
      barHeight={4}
      {...(share === null ? {} : { percentComplete: share })}
      styles={{
        itemName: { padding: 0, whiteSpace: 'normal', lineHeight: '20px' },
        itemProgress: { padding: '4px 0' },
        itemDescription: { color: 'var(--fg2)', lineHeight: '16px', padding: '2px 0 0' },
        progressTrack: { backgroundColor: 'var(--track)', borderRadius: 2 },
        progressBar: { backgroundColor: 'var(--bar)', borderRadius: 2 },
      }}
    />
  );
}
