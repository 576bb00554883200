import { defaultScale } from '../target/scale';

/** The settings that are one of some words. */
export const settingChoices = {
  method: ['againstTarget', 'fromBaseline'],
  atMost: ['distance', 'quotient'],
  equals: ['reach', 'literal'],
  missedLevel: ['nothing', 'rankRatio'],
  notReportedCounts: ['zero', 'excluded'],
} as const;
type ChoiceOf<Setting extends keyof typeof settingChoices> = (typeof settingChoices)[Setting][number];

/**
 * How a body measures achievement. No national formula exists: each body's own evaluation system (SMVP,
 * art. 7 d.lgs. 150/2009) fixes it, so every rule that could differ is a setting.
 */
export interface Settings {
  /** Degree of a figure: against the target, or as the way from the baseline to the target that was covered. */
  readonly method: ChoiceOf<'method'>;
  /** Degree of an "at most T" that is missed: `2 − A/T`, or `T/A`. */
  readonly atMost: ChoiceOf<'atMost'>;
  /** The highest degree there is: 1 is 100 %. */
  readonly cap: number;
  /** Degree from which a missed target counts as partly met. */
  readonly partlyMetFrom: number;
  /** How far "about T" may lie from T, as a share of T. */
  readonly tolerance: number;
  /** `= N`: reach it, from the side on which things stood; or exactly that. */
  readonly equals: ChoiceOf<'equals'>;
  /** Judgements from worst to best, in lower case. */
  readonly scale: readonly string[];
  /** Degree of a missed level: none, or its rank over the rank asked for. */
  readonly missedLevel: ChoiceOf<'missedLevel'>;
  /** Degree lost for each day after a deadline; 1 loses all on the first. */
  readonly lossPerDayLate: number;
  /** In means, an indicator nobody reported once its period is over: as 0, or left out. */
  readonly notReportedCounts: ChoiceOf<'notReportedCounts'>;
}

export const defaultSettings: Settings = {
  method: 'againstTarget',
  atMost: 'distance',
  cap: 1,
  partlyMetFrom: 0.7,
  tolerance: 0.05,
  equals: 'reach',
  scale: defaultScale,
  missedLevel: 'nothing',
  lossPerDayLate: 1,
  notReportedCounts: 'zero',
};
