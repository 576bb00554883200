import type { Settings } from './settings';

/** A setting that makes no sense, and the sense it would have to make. */
export type UnfitSetting =
  | { readonly setting: 'cap' | 'partlyMetFrom' | 'tolerance' | 'lossPerDayLate'; readonly value: number }
  | { readonly setting: 'scale'; readonly value: readonly string[] };

/** From and to, as degrees and shares: 1 is 100 %. A deadline that costs nothing to miss would be none. */
export const bounds = {
  cap: [1, 10],
  partlyMetFrom: [0, 1],
  tolerance: [0, 1],
  lossPerDayLate: [0.0001, 1],
} as const;

/** Excel takes so many characters in the list of what may be typed. */
const LONGEST_LIST = 255;

/** The settings with which no degree could be computed, or none that means anything. */
export function unfitSettings(settings: Settings): UnfitSetting[] {
  const figures = (['cap', 'partlyMetFrom', 'tolerance', 'lossPerDayLate'] as const).flatMap((setting) => {
    const [least, most] = bounds[setting];
    const value = settings[setting];
    return Number.isFinite(value) && value >= least && value <= most ? [] : [{ setting, value }];
  });
  return isScale(settings.scale) ? figures : [...figures, { setting: 'scale', value: settings.scale }];
}

/** Two judgements or more, each once, as words. */
function isScale(scale: readonly string[]): boolean {
  const areWords = scale.every((word) => /^\p{L}[\p{L} ]*$/u.test(word) && word === asJudgement(word));
  return (
    scale.length >= 2 && new Set(scale).size === scale.length && areWords && scale.join(',').length <= LONGEST_LIST
  );
}

/** A judgement as scales hold it. */
export const asJudgement = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();
