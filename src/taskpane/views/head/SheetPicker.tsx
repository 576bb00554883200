import * as React from 'react';
import type { PlanView } from '../../../app/planView';
import type { PlanReport } from '../../../app/report';
import { MenuButton } from '../../controls/MenuButton';
import type { Words } from '../../words/words';

interface SheetPickerProps {
  readonly report: PlanReport;
  readonly otherSheets: readonly string[];
  /** Since when the figures are fixed. */
  readonly frozen: PlanView['settings']['frozen'];
  readonly words: Words;
  readonly onChoose: (sheet: string) => void;
}

/** Which sheet this is about and how much is in it; where others hold a plan too, they are one click away. */
export function SheetPicker({ report, otherSheets, frozen, words, onChoose }: SheetPickerProps): JSX.Element {
  const { sheet } = report.plan;
  return (
    <>
      <h1 className="sheet">
        {otherSheets.length === 0 ? (
          sheet
        ) : (
          <MenuButton
            isTitle
            label={sheet}
            items={[sheet, ...otherSheets].map((each) => ({
              key: each,
              label: each,
              isChosen: each === sheet,
              onClick: () => {
                if (each !== sheet) onChoose(each);
              },
            }))}
          />
        )}
      </h1>
      <p className="small">{words.counts(report)}</p>
      {frozen !== null && <p className="small strong">{words.head.frozen(frozen.on, frozen.at)}</p>}
    </>
  );
}
