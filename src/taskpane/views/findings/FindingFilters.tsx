import * as React from 'react';
import { Choice } from '../../controls/Choice';
import { SearchField } from '../../controls/SearchField';
import { Symbol } from '../../controls/Symbol';
import { countOpen, ownersOf } from '../../findingGroups';
import type { PlanViewProps } from '../PlanTabs';

const everybody = '*';

/** What of the findings to show: a search, whose they are, how grave. */
export function FindingFilters({ report, place, words, tell }: PlanViewProps): JSX.Element {
  const say = words.findingsView;
  const counts = countOpen(report, place, say.kind);
  const shown = counts.reduce(
    (sum, { severity, count }) => (place.severity === null || place.severity === severity ? sum + count : sum),
    0,
  );
  const isFiltered = place.search !== '' || place.owner !== null || place.severity !== null;
  return (
    <div className="finding-filters">
      <div className="find">
        <SearchField
          label={say.search}
          value={place.search}
          onChange={(search) => {
            tell({ kind: 'searched', search });
          }}
        />
        <Choice
          label={say.owner}
          options={[
            { key: everybody, text: say.everybody },
            ...ownersOf(report).map((owner) => ({ key: owner, text: owner })),
          ]}
          selected={place.owner ?? everybody}
          onSelect={(owner) => {
            tell({ kind: 'ownerChosen', owner: owner === everybody ? null : owner });
          }}
        />
      </div>
      <div className="chips" role="group" aria-label={say.severity}>
        {counts.map(({ severity, count }) => (
          <button
            key={severity}
            type="button"
            className="chip"
            aria-pressed={place.severity === severity}
            onClick={() => {
              tell({ kind: 'severityChosen', severity });
            }}
          >
            <Symbol name={severity} />
            {words.severities[severity]} {count}
          </button>
        ))}
      </div>
      <p className="hidden" role="status">
        {isFiltered ? words.findingsCounted(shown) : ''}
      </p>
    </div>
  );
}
