import * as React from 'react';
import { render } from '@testing-library/react';
import type { Done } from '../../src/app/outcome';
import { firstPlace, nextPlace, type Navigation, type NavigationEvent } from '../../src/taskpane/navigation';
import type { Request } from '../../src/taskpane/requests';
import type { PlanViewProps } from '../../src/taskpane/views/PlanTabs';
import { wordsIn } from './wordsIn';
import type { Language } from '../../src/taskpane/words/words';

interface Place {
  readonly language?: Language;
  readonly place?: Partial<Navigation>;
  readonly busy?: boolean;
}

/** A view of a plan, drawn where a person is; what it tells moves them, and what it does is kept. */
export function renderView<Others>(
  View: React.ComponentType<PlanViewProps & Others>,
  { report, view }: Done,
  others: Others,
  { language = 'it', place: start = {}, busy = false }: Place = {},
) {
  const told: NavigationEvent[] = [];
  const started: Request[] = [];
  let place: Navigation = { ...firstPlace, ...start };
  const draw = () => (
    <View
      onGoToCell={() => undefined}
      onGoToSheet={() => undefined}
      {...others}
      report={report}
      view={view}
      place={place}
      isEarlier={false}
      busy={busy}
      words={wordsIn(language)}
      tell={(event) => {
        told.push(event);
        place = nextPlace(place, event);
        rendered.rerender(draw());
      }}
      start={(request) => started.push(request)}
    />
  );
  const rendered = render(draw());
  return { told, started };
}
