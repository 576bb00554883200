import { isCalendarDate } from '../plan/dates';
import { monthNames } from '../plan/target/vocabulary/months';
import { printDate } from '../plan/target/printDate';
import { sheetWords } from './sheetWords';
import type { StoredSettings } from './storedSettings';
import { workbookLanguages, type WorkbookLanguage } from './workbookLanguage';

/** What stands above Piano's columns: the day of the figures, before the year is over, and the day on which they were fixed. */
export function situationLine(
  language: WorkbookLanguage,
  {
    referenceDate,
    year,
    frozen,
  }: { readonly referenceDate: string; readonly year: number; readonly frozen: string | null },
): string {
  const { situation, provisional, frozen: fixed } = sheetWords[language];
  const at = `${situation} ${printDate(referenceDate, language)}`;
  const said = referenceDate < `${String(year)}-12-31` ? `${at} · ${provisional}` : at;
  return frozen === null ? said : `${said} · ${fixed} ${printDate(frozen, language)}`;
}

/** Whether a cell holds such a line, in any language: the workbook's may have been changed since. */
export const isSituationLine = (text: string): boolean =>
  workbookLanguages.some((language) => text.startsWith(`${sheetWords[language].situation} `));

/** When the figures below such a line were fixed, and at which day; null where they are live, or it is no such line. */
export function frozenSaid(text: string): StoredSettings['frozen'] {
  for (const language of workbookLanguages) {
    const { situation, frozen } = sheetWords[language];
    const [first = '', ...rest] = text.split(' · ' + frozen + ' ');
    if (!first.startsWith(`${situation} `)) continue;
    const at = dateSaid(first.slice(situation.length + 1).split(' · ')[0] ?? '', language);
    const on = dateSaid(rest.join(''), language);
    if (at !== null && on !== null) return { on, at };
  }
  return null;
}

/** The day as `printDate` prints it. */
function dateSaid(text: string, language: WorkbookLanguage): string | null {
  const {
    day = '',
    month = '',
    year = '',
  } = /^(?<day>\d{1,2})[ /](?<month>[^ /]+)[ /](?<year>\d{4})$/.exec(text.trim())?.groups ?? {};
  const number = language === 'it' ? Number(month) : monthNames.en.findIndex((name) => name === month) + 1;
  const date = [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isCalendarDate(date) ? date : null;
}
