import type { PageSetup } from '../pageSetup';
import type { SummaryWords } from './summaryWords';

/** Title, subtitle, a gap and the headings. */
export const HEADER_ROWS = 4;

/** Millimetres. */
export const margins: PageSetup['margins'] = { left: 12, right: 12, top: 14, bottom: 16, header: 7, footer: 7 };

/** What stands below each page: the plan and the sheet, the day of the figures, the page. */
export function footer(year: number, sheet: string, referenceDate: string, words: SummaryWords): PageSetup['footer'] {
  const say = (said: string): string => `&8${said.replaceAll('&', '&&')}`;
  const situation = words.situation(words.date(referenceDate));
  return {
    left: say(`${words.titleOfPlan(year)} · ${sheet}`),
    centre: say(situation.charAt(0).toUpperCase() + situation.slice(1)),
    right: `&8${words.page}`,
  };
}
