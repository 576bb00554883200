import type { FindingReport } from '../app/report';
import type { Severity } from '../plan/findings/catalogue';
import type { StatusFamily } from './statusFamilies';

export const tabs = ['summary', 'findings', 'owners', 'indicator'] as const;
export type Tab = (typeof tabs)[number];

/** What stands in place of the tabs while it is open, from the ⋯ menu or from an empty state. */
export type Page = 'preparation' | 'settings' | 'mapping' | 'import' | 'export' | 'journal';

/** Where a person is in the pane; nothing of it touches the workbook. */
export interface Navigation {
  readonly tab: Tab;
  readonly page: Page | null;
  /** Place of the selected indicator in the plan's list. */
  readonly indicator: number | null;
  /** Status whose indicators the summary lists in place of the objectives. */
  readonly family: StatusFamily | null;
  /** Objectives whose parts are in view, by their places in the plan's list. */
  readonly openObjectives: readonly number[];
  /** The one finding that is open, by its key. */
  readonly finding: string | null;
  /** The open finding shows the cells that could be corrected alike. */
  readonly showsAlike: boolean;
  /** Codes whose findings are folded away. */
  readonly foldedKinds: readonly string[];
  readonly search: string;
  /** Whose findings are shown; null shows all. */
  readonly owner: string | null;
  readonly severity: Severity | null;
  readonly showsAccepted: boolean;
  /** The cell that was last turned to, to say so. */
  readonly shownCell: string | null;
  readonly asksToRemove: boolean;
  /** Asks whether the figures are to be fixed, or live again where they are fixed. */
  readonly asksToFreeze: boolean;
  /** Asks at which day the figures are to be kept. */
  readonly asksForSnapshot: boolean;
}

export type NavigationEvent =
  | { readonly kind: 'tabChosen'; readonly tab: Tab }
  | { readonly kind: 'pageOpened'; readonly page: Page }
  | { readonly kind: 'pageClosed' }
  | { readonly kind: 'indicatorSelected'; readonly indicator: number | null }
  /** Selected, and brought into view. */
  | { readonly kind: 'indicatorOpened'; readonly indicator: number }
  /** The same status again takes the filter away. */
  | { readonly kind: 'familyChosen'; readonly family: StatusFamily | null }
  | { readonly kind: 'objectiveToggled'; readonly objective: number }
  | { readonly kind: 'findingOpened'; readonly finding: string }
  | { readonly kind: 'findingClosed' }
  | { readonly kind: 'alikeShown'; readonly shown: boolean }
  | { readonly kind: 'kindToggled'; readonly code: string }
  | { readonly kind: 'searched'; readonly search: string }
  | { readonly kind: 'ownerChosen'; readonly owner: string | null }
  /** The same severity again takes the filter away. */
  | { readonly kind: 'severityChosen'; readonly severity: Severity }
  | { readonly kind: 'acceptedShown'; readonly shown: boolean }
  | { readonly kind: 'cellShown'; readonly cell: string }
  | { readonly kind: 'removalAsked'; readonly asked: boolean }
  | { readonly kind: 'freezingAsked'; readonly asked: boolean }
  | { readonly kind: 'snapshotAsked'; readonly asked: boolean };

export const firstPlace: Navigation = {
  tab: 'summary',
  page: null,
  indicator: null,
  family: null,
  openObjectives: [],
  finding: null,
  showsAlike: false,
  foldedKinds: [],
  search: '',
  owner: null,
  severity: null,
  showsAccepted: false,
  shownCell: null,
  asksToRemove: false,
  asksToFreeze: false,
  asksForSnapshot: false,
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
    case 'indicatorOpened':
      return { ...place, indicator: event.indicator, tab: 'indicator', page: null };
    case 'familyChosen':
      return { ...place, family: event.family === place.family ? null : event.family };
    case 'objectiveToggled':
      return { ...place, openObjectives: toggled(place.openObjectives, event.objective) };
    case 'findingOpened':
      return { ...place, finding: event.finding, showsAlike: false };
    case 'findingClosed':
      return { ...place, finding: null, showsAlike: false };
    case 'alikeShown':
      return { ...place, showsAlike: event.shown };
    case 'kindToggled':
      return { ...place, foldedKinds: toggled(place.foldedKinds, event.code) };
    case 'searched':
      return { ...place, search: event.search };
    case 'ownerChosen':
      return { ...place, owner: event.owner };
    case 'severityChosen':
      return { ...place, severity: event.severity === place.severity ? null : event.severity };
    case 'acceptedShown':
      return { ...place, showsAccepted: event.shown };
    case 'cellShown':
      return { ...place, shownCell: event.cell };
    case 'removalAsked':
      return { ...place, asksToRemove: event.asked };
    case 'freezingAsked':
      return { ...place, asksToFreeze: event.asked };
    case 'snapshotAsked':
      return { ...place, asksForSnapshot: event.asked };
  }
}

function toggled<T>(items: readonly T[], item: T): readonly T[] {
  return items.includes(item) ? items.filter((each) => each !== item) : [...items, item];
}

/** What tells a finding from the others, and is the same in the next report as long as nobody edits its cell. */
export function findingKey({ code, sheet, cell, indicator, objective, year, written, span }: FindingReport): string {
  return JSON.stringify([code, sheet, cell, indicator ?? objective, year, written, span?.start ?? null]);
}

/** What a finding is about, as people call it. */
export function aboutOf({ indicator, objective, sheet }: FindingReport): string {
  return indicator ?? objective ?? sheet;
}
