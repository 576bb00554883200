import * as React from 'react';
import { MainButton } from '../../controls/buttons';
import { MenuButton } from '../../controls/MenuButton';
import type { Page } from '../../navigation';
import type { PlanViewProps } from '../PlanTabs';
import { SheetsButton } from './SheetsButton';

/** What can be done to the sheet. What isn't prepared yet shows what it would get before anything is written. */
export function Commands({ report, view, place, busy, words, tell, start, onGoToSheet }: PlanViewProps): JSX.Element {
  const openPage = (page: Page) => () => {
    tell({ kind: 'pageOpened', page });
  };
  const say = words.head;
  const on = report.plan.referenceDate;
  const isThere = view.settings.snapshots.some((snapshot) => snapshot.on === on);
  return (
    <div className="commands">
      {view.isPrepared && (
        <MainButton
          symbol="sync"
          label={words.recalculate}
          busy={busy}
          onClick={() => {
            start({ kind: 'recalculate' });
          }}
        />
      )}
      {view.isPrepared && <SheetsButton {...{ view, busy, words, start, onGoToSheet }} />}
      {!view.isPrepared && place.page !== 'preparation' && (
        <MainButton label={words.prepare} busy={busy} onClick={openPage('preparation')} />
      )}
      <MenuButton
        label={say.menu}
        symbol="more"
        items={[
          ...(view.isPrepared || place.page === 'preparation'
            ? []
            : [{ key: 'prepare', label: say.preparePage, onClick: openPage('preparation') }]),
          { key: 'settings', label: words.settings.title, onClick: openPage('settings') },
          { key: 'journal', label: say.journal, onClick: openPage('journal') },
          ...(view.isPrepared
            ? [
                {
                  key: 'snapshot',
                  label: say.snapshot(on, isThere),
                  onClick: () => {
                    start({ kind: 'takeSnapshot', on, replaces: isThere });
                  },
                },
                {
                  key: 'snapshotAt',
                  label: say.snapshotOther,
                  onClick: () => {
                    tell({ kind: 'snapshotAsked', asked: true });
                  },
                },
                {
                  key: 'freeze',
                  label: view.settings.frozen === null ? say.freeze : say.unfreezeSince(view.settings.frozen.on),
                  onClick: () => {
                    tell({ kind: 'freezingAsked', asked: true });
                  },
                },
              ]
            : []),
          { key: 'export', label: words.exporting.title, onClick: openPage('export') },
          null,
          { key: 'mapping', label: words.mapping.title, onClick: openPage('mapping') },
          { key: 'import', label: words.importing.title, onClick: openPage('import') },
          null,
          {
            key: 'remove',
            label: say.remove,
            onClick: () => {
              tell({ kind: 'removalAsked', asked: true });
            },
          },
        ]}
      />
    </div>
  );
}
