import * as React from 'react';
import { SpinButton } from 'office-ui-fabric-react/lib/SpinButton';

interface PercentFieldProps {
  readonly label: string;
  /** As typed: what makes no sense is kept, so that whoever typed it sees what is wrong. */
  readonly value: string;
  readonly step: number;
  /** What the arrows do. */
  readonly more: string;
  readonly less: string;
  readonly onChange: (value: string) => void;
  /** Id of the sentence that says what is wrong; null when nothing is. */
  readonly faultId: string | null;
}

/** A percentage, typed or stepped with the arrows. */
export function PercentField({ label, value, step, more, less, onChange, faultId }: PercentFieldProps): JSX.Element {
  const change = (text: string): string => {
    onChange(text);
    return text;
  };
  const stepped = (by: number) => (text: string) => {
    const number = Number(text.replace(',', '.'));
    return Number.isFinite(number) ? change(String(Math.max(0, number + by)).replace('.', ',')) : text;
  };
  return (
    <span className="unit">
      <SpinButton
        className="spin"
        value={value}
        onValidate={change}
        onIncrement={stepped(step)}
        onDecrement={stepped(-step)}
        min={0}
        max={1000}
        incrementButtonAriaLabel={more}
        decrementButtonAriaLabel={less}
        inputProps={{
          inputMode: 'decimal',
          'aria-label': label,
          'aria-labelledby': undefined,
          'aria-invalid': faultId !== null,
          ...(faultId !== null && { 'aria-describedby': faultId }),
        }}
        incrementButtonIcon={{ iconName: 'ChevronUp' }}
        decrementButtonIcon={{ iconName: 'ChevronDown' }}
        styles={{
          root: { minWidth: 0 },
          spinButtonWrapper: {
            height: 28,
            minWidth: 0,
            selectors: { '::after': { borderColor: 'var(--edge)', borderRadius: 4 } },
          },
          input: { minWidth: 0 },
        }}
      />
      <span aria-hidden="true">%</span>
    </span>
  );
}
