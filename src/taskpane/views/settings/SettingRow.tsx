import * as React from 'react';

interface SettingRowProps {
  readonly label: string;
  /** Which value it has unless somebody changes it. */
  readonly byDefault?: string;
  readonly note?: string;
  /** What makes no sense, in a sentence, with the id the field refers to. */
  readonly fault?: { readonly id: string; readonly sentence: string } | null;
  readonly children: React.ReactNode;
}

/** A setting: what it is called, its field, what it means, and what is wrong with it. */
export function SettingRow({ label, byDefault, note, fault = null, children }: SettingRowProps): JSX.Element {
  return (
    <div className="setting">
      <div className="setting-name">
        <span aria-hidden="true">{label}</span>
        {byDefault !== undefined && <span className="small">{byDefault}</span>}
      </div>
      <div className="setting-field">{children}</div>
      {note !== undefined && <p className="small">{note}</p>}
      {fault !== null && (
        <p className="fault" id={fault.id} role="alert">
          {fault.sentence}
        </p>
      )}
    </div>
  );
}
