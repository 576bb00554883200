import * as React from 'react';
import type { PlanReport } from '../../app/report';
import { Symbol } from '../controls/Symbol';
import { countFamilies } from '../statusFamilies';
import type { Words } from '../words/words';
import { StatusBar } from './StatusBar';

interface SummaryProps {
  readonly report: PlanReport;
  readonly isEarlier: boolean;
  readonly words: Words;
}

/** How the indicators stand: a bar, and the same counts in words. */
export function Summary({ report, isEarlier, words }: SummaryProps): JSX.Element {
  const counts = countFamilies(report.plan.indicators);
  return (
    <>
      <h2>
        {words.indicatorsAt(report)}
        {isEarlier && <span className="small"> · {words.earlierFigures}</span>}
      </h2>
      <StatusBar counts={counts} label={words.bar(counts)} />
      <ul className="statuses">
        {counts.map(({ family, count }) => (
          <li key={family}>
            <Symbol name={family} />
            <b className="number">{count}</b> <span>{words.families[family]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
