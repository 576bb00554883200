import * as React from 'react';
import { MenuButton } from '../../controls/MenuButton';
import type { PlanViewProps } from '../PlanTabs';

type SheetsButtonProps = Pick<PlanViewProps, 'view' | 'busy' | 'words' | 'start' | 'onGoToSheet'>;

/** The sheets that leave the office: what making them makes, and, once they are made, each of them to turn to. */
export function SheetsButton({ view: { made }, busy, words, start, onGoToSheet }: SheetsButtonProps): JSX.Element {
  const say = words.head;
  return (
    <MenuButton
      label={say.createSheets}
      busy={busy}
      items={[
        {
          key: 'all',
          label: made.length === 0 ? say.sheetsOfAll : say.sheetsAnew,
          note: made.length === 0 ? say.sheetsMade : say.sheetsKept,
          onClick: () => {
            start({ kind: 'createSummaries' });
          },
        },
        ...(made.length === 0 ? [] : [null]),
        ...made.map(({ name, sheet }) => ({
          key: sheet,
          label: name,
          onClick: () => {
            onGoToSheet(sheet);
          },
        })),
      ]}
    />
  );
}
