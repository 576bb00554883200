import type { SettingsPatch } from '../../../app/changeSettings';
import type { PlanView } from '../../../app/planView';
import type { PlanReport } from '../../../app/report';
import type { Settings } from '../../../plan/achievement/settings';
import { sayUnfit } from '../../../plan/achievement/settingWords';
import { asJudgement, unfitSettings } from '../../../plan/achievement/unfitSettings';

/** The settings that are shares, shown and typed as percentages. */
export const shares = ['cap', 'partlyMetFrom', 'tolerance', 'lossPerDayLate'] as const;
export type Share = (typeof shares)[number];

type Stored = PlanView['settings'];

/** The form as it is being filled in: texts as typed, everything else as it will be stored. */
export interface SettingsDraft extends Pick<Stored, 'optionalColumns' | 'language' | 'officesApart' | 'referenceDate'> {
  readonly year: number;
  readonly choices: Omit<Settings, Share | 'scale'>;
  readonly typed: Readonly<Record<Share, string>>;
  /** From worst to best, with commas between. */
  readonly scale: string;
}

export function draftOf(
  { calculation, optionalColumns, language, officesApart, referenceDate }: Stored,
  year: number,
): SettingsDraft {
  const { method, atMost, equals, missedLevel, notReportedCounts, scale } = calculation;
  return {
    year,
    referenceDate,
    choices: { method, atMost, equals, missedLevel, notReportedCounts },
    typed: {
      cap: percentText(calculation.cap),
      partlyMetFrom: percentText(calculation.partlyMetFrom),
      tolerance: percentText(calculation.tolerance),
      lossPerDayLate: percentText(calculation.lossPerDayLate),
    },
    scale: scale.join(', '),
    optionalColumns,
    language,
    officesApart,
  };
}

/** Sentences about what makes no sense, by setting. */
export type Faults = Readonly<Partial<Record<Share | 'scale', string>>>;

export function faultsIn(draft: SettingsDraft, language: 'it' | 'en'): Faults {
  return Object.fromEntries(
    unfitSettings(calculationOf(draft)).map((unfit) => [unfit.setting, sayUnfit(unfit, language)]),
  );
}

/** Only what differs from what is stored: the rest may have been changed by somebody else meanwhile. */
export function patchOf(draft: SettingsDraft, stored: Stored, year: number): SettingsPatch {
  const calculation = calculationOf(draft);
  const changed = (Object.keys(calculation) as (keyof Settings)[]).filter(
    (setting) => JSON.stringify(calculation[setting]) !== JSON.stringify(stored.calculation[setting]),
  );
  return {
    ...(changed.length > 0 && { calculation: Object.fromEntries(changed.map((each) => [each, calculation[each]])) }),
    ...(draft.year !== year && { year: draft.year }),
    ...(draft.referenceDate !== stored.referenceDate && { referenceDate: draft.referenceDate }),
    ...(draft.language !== stored.language && { language: draft.language }),
    ...(draft.officesApart !== stored.officesApart && { officesApart: draft.officesApart }),
    ...(draft.optionalColumns.join() !== stored.optionalColumns.join() && { optionalColumns: draft.optionalColumns }),
  };
}

/** The years the plan has targets for. */
export function yearsOf({ plan }: PlanReport): number[] {
  return [...new Set([plan.year, ...plan.indicators.flatMap(({ targets }) => targets.map(({ year }) => year))])].sort();
}

function calculationOf({ choices, typed, scale }: SettingsDraft): Settings {
  return {
    ...choices,
    cap: shareOf(typed.cap),
    partlyMetFrom: shareOf(typed.partlyMetFrom),
    tolerance: shareOf(typed.tolerance),
    lossPerDayLate: shareOf(typed.lossPerDayLate),
    scale: scale
      .split(/[,;]/)
      .map(asJudgement)
      .filter((word) => word !== ''),
  };
}

export const percentText = (share: number): string => String(Number((share * 100).toPrecision(12))).replace('.', ',');

/** What is no number is none, and is told as such. */
function shareOf(typed: string): number {
  const text = typed.replace(/[%\s]/g, '').replace(',', '.');
  return text === '' ? NaN : Number((Number(text) / 100).toPrecision(12));
}
