import type { Status } from '../plan/achievement/status';

/** Statuses as the summary counts them: a cell to correct is one thing to do, wherever it is. */
const statusFamilies = {
  met: ['met'],
  partlyMet: ['partlyMet'],
  inProgress: ['inProgress'],
  notMet: ['notMet'],
  pending: ['pending'],
  notReported: ['notReported'],
  notAssessable: ['notAssessable'],
  toCorrect: ['actualToCorrect', 'targetToCorrect'],
} as const satisfies Record<string, readonly Status[]>;

export type StatusFamily = keyof typeof statusFamilies;

export interface FamilyCount {
  readonly family: StatusFamily;
  readonly count: number;
}

const families = Object.keys(statusFamilies) as StatusFamily[];

/** How many indicators each family holds, in the order of the bar; families without any are left out. */
export function countFamilies(indicators: readonly { readonly status: Status }[]): FamilyCount[] {
  return families
    .map((family) => {
      const statuses: readonly Status[] = statusFamilies[family];
      return { family, count: indicators.filter(({ status }) => statuses.includes(status)).length };
    })
    .filter(({ count }) => count > 0);
}

/** The family a status is counted in. */
export function familyOf(status: Status): StatusFamily {
  return status === 'actualToCorrect' || status === 'targetToCorrect' ? 'toCorrect' : status;
}
