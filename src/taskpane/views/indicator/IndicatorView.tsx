import * as React from 'react';
import { explainIndicator } from '../../../app/explainIndicator';
import type { CellAddress } from '../../../plan/plan';
import { findingKey } from '../../navigation';
import type { PlanViewProps } from '../PlanTabs';
import { IndicatorFindings } from './IndicatorFindings';
import { IndicatorTitle } from './IndicatorTitle';
import { InputsTable } from './InputsTable';
import { NoneSelected } from './NoneSelected';
import { Origin } from './Origin';
import { Outlook } from './Outlook';
import { PathChart } from './PathChart';
import { Snapshots } from './Snapshots';
import { StateLine } from './StateLine';

interface IndicatorViewProps extends PlanViewProps {
  readonly onGoToCell: (cell: CellAddress) => void;
}

/** One indicator, from the reading of its target to its degree, each figure with the cell it comes from. */
export function IndicatorView({ report, view, place, words, tell, onGoToCell }: IndicatorViewProps): JSX.Element {
  const { assessed, rows, settings } = view;
  const selected = place.indicator;
  const select = (position: number) => {
    const cell = assessed.indicators[position]?.indicator.cell;
    tell({ kind: 'indicatorSelected', indicator: position });
    if (cell !== undefined) onGoToCell(cell);
  };
  const chosen = selected === null ? undefined : assessed.indicators[selected];
  if (selected === null || chosen === undefined) {
    const hasAny = assessed.indicators.length > 0;
    return (
      <NoneSelected
        words={words}
        onFirst={
          hasAny
            ? () => {
                select(0);
              }
            : null
        }
      />
    );
  }
  const { indicator, judgement } = chosen;
  const { year } = assessed.plan;
  const context = { year, referenceDate: report.plan.referenceDate, settings: settings.calculation };
  const explained = explainIndicator(chosen, context, words.language);
  const say = words.indicatorView;
  return (
    <article className="indicator" aria-labelledby="indicator-title">
      <IndicatorTitle
        assessed={assessed}
        selected={selected}
        row={rows[selected] ?? 0}
        words={words}
        onSelect={select}
      />
      <StateLine judgement={judgement} words={words} />
      {explained.reading === null ? (
        <p>{say.unreadable}</p>
      ) : (
        <p>
          {say.readAs}
          <b>{explained.reading}</b>.
        </p>
      )}
      {explained.path !== null && (
        <PathChart path={explained.path} status={judgement.status} year={indicator.baselineYear} words={words} />
      )}
      <Outlook explained={explained} judgement={judgement} words={words} />
      <Origin explained={explained} judgement={judgement} words={words} />
      <InputsTable
        inputs={explained.inputs}
        year={year}
        baselineYear={indicator.baselineYear}
        words={words}
        onGoTo={onGoToCell}
        onOpenSettings={() => {
          tell({ kind: 'pageOpened', page: 'settings' });
        }}
      />
      <Snapshots view={view} selected={selected} words={words} />
      <IndicatorFindings
        findings={report.findings.filter((finding) => finding.indicator === indicator.code && !finding.accepted)}
        words={words}
        onOpen={(finding) => {
          tell({ kind: 'findingOpened', finding: findingKey(finding) });
          tell({ kind: 'tabChosen', tab: 'findings' });
        }}
      />
    </article>
  );
}
