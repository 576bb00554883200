import { defaultSettings, settingChoices, type Settings } from '../plan/achievement/settings';
import { unfitSettings } from '../plan/achievement/unfitSettings';

/** Rules of calculation as stored; those an earlier Piano did not know are at their default. Null when they make no sense. */
export function calculationIn(value: unknown): Settings | null {
  if (value === undefined) return defaultSettings;
  if (typeof value !== 'object' || value === null) return null;
  const stored: Readonly<Partial<Record<keyof Settings, unknown>>> = { ...defaultSettings, ...value };
  const { cap, partlyMetFrom, tolerance, lossPerDayLate, scale } = stored;
  const method = oneOf(settingChoices.method, stored.method);
  const atMost = oneOf(settingChoices.atMost, stored.atMost);
  const equals = oneOf(settingChoices.equals, stored.equals);
  const missedLevel = oneOf(settingChoices.missedLevel, stored.missedLevel);
  const notReportedCounts = oneOf(settingChoices.notReportedCounts, stored.notReportedCounts);
  if (method === null || atMost === null || equals === null || missedLevel === null || notReportedCounts === null)
    return null;
  if (!isNumber(cap) || !isNumber(partlyMetFrom) || !isNumber(tolerance) || !isNumber(lossPerDayLate)) return null;
  if (!isListOfTexts(scale)) return null;
  const figures = { cap, partlyMetFrom, tolerance, lossPerDayLate };
  const settings = { method, atMost, ...figures, equals, scale, missedLevel, notReportedCounts };
  // In the order in which they are written: what is read and written again is the same text.
  return unfitSettings(settings).length === 0 ? { ...defaultSettings, ...settings } : null;
}

function oneOf<Choice>(choices: readonly Choice[], value: unknown): Choice | null {
  return choices.find((choice) => choice === value) ?? null;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

const isListOfTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
