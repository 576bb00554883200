import type { FindingReport } from '../app/report';
import type { StatusFamily } from './statusFamilies';

export const tabs = ['summary', 'findings', 'owners', 'indicator'] as const;
export type Tab = (typeof tabs)[number];

/** What stands in place of the tabs while it is open, from the ⋯ menu or from an empty state. */
export type Page = 'settings' | 'mapping' | 'import';

/** Where a person is in the pane; nothing of it touches the workbook. */
export interface Navigation {
  readonly tab: Tab;
  readonly page: Page | null;
  /** Place of the selected indicator in the plan's list. */
  readonly indicator: number | null;
  /** Status whose indicators the summary lists in place of the objectives. */
  readonly family: StatusFamily | null;
  /** The one finding that is open, by its key. */
  readonly finding: string | null;
  readonly search: string;
  /** Whose findings are shown; null shows all. */
  readonly owner: string | null;
  readonly showsAccepted: boolean;
}

export type NavigationEvent =
  | { readonly kind: 'tabChosen'; readonly tab: Tab }
  | { readonly kind: 'pageOpened'; readonly page: Page }
  | { readonly kind: 'pageClosed' }
  | { readonly kind: 'indicatorSelected'; readonly indicator: number | null }
  /** The same status again takes the filter away. */
  | { readonly kind: 'familyChosen'; readonly family: StatusFamily | null }
  | { readonly kind: 'findingOpened'; readonly finding: string }
  | { readonly kind: 'findingClosed' }
  | { readonly kind: 'searched'; readonly search: string }
  | { readonly kind: 'ownerChosen'; readonly owner: string | null }
  | { readonly kind: 'acceptedShown'; readonly shown: boolean };

export const firstPlace: Navigation = {
  tab: 'summary',
  page: null,
  indicator: null,
  family: null,
  finding: null,
  search: '',
  owner: null,
  showsAccepted: false,
};

export function nextPlace(place: Navigation, event: NavigationEvent): Navigation {
  switch (event.kind) {
    case 'tabChosen':
      return { ...place, tab: event.tab, page: null };
    case 'pageOpened':
      return { ...place, page: event.page };
    case 'pageClosed':
      return { ...place, page: null };
    case 'indicatorSelected':
      return { ...place, indicator: event.indicator };
    case 'familyChosen':
      return { ...place, family: event.family === place.family ? null : event.family };
    case 'findingOpened':
      return { ...place, finding: event.finding };
    case 'findingClosed':
      return { ...place, finding: null };
    case 'searched':
      return { ...place, search: event.search };
    case 'ownerChosen':
      return { ...place, owner: event.owner };
    case 'acceptedShown':
      return { ...place, showsAccepted: event.shown };
  }
}

/** What tells a finding from the others, and is the same in the next report as long as nobody edits its cell. */
export function findingKey({ code, sheet, cell, indicator, objective, year, written, span }: FindingReport): string {
  return JSON.stringify([code, sheet, cell, indicator ?? objective, year, written, span?.start ?? null]);
}
