import * as React from 'react';
import { Symbol } from '../../controls/Symbol';
import type { FamilyCount, StatusFamily } from '../../statusFamilies';
import type { Words } from '../../words/words';

interface StatusFiltersProps {
  readonly counts: readonly FamilyCount[];
  readonly chosen: StatusFamily | null;
  readonly words: Words;
  readonly onChoose: (family: StatusFamily) => void;
}

/** The bar's counts in words; each shows its indicators, and pressed again the objectives. */
export function StatusFilters({ counts, chosen, words, onChoose }: StatusFiltersProps): JSX.Element {
  const shown = counts.find(({ family }) => family === chosen)?.count;
  return (
    <>
      <div className="filters" role="group" aria-label={words.summaryView.statuses}>
        {counts.map(({ family, count }) => (
          <button
            key={family}
            type="button"
            aria-pressed={family === chosen}
            aria-label={words.summaryView.filter(family, count)}
            onClick={() => {
              onChoose(family);
            }}
          >
            <Symbol name={family} />
            <b className="number">{count}</b> <span>{words.families[family]}</span>
          </button>
        ))}
      </div>
      <p className="hidden" role="status">
        {shown === undefined ? '' : words.summaryView.shown(shown)}
      </p>
    </>
  );
}
