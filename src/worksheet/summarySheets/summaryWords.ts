import type { WorkbookLanguage } from '../workbookLanguage';
import { englishWords } from './englishWords';
import { italianWords } from './italianWords';

/** What Piano's sheets say, in one language. */
export type SummaryWords = typeof italianWords;

/** In the language the workbook is set to. */
export const summaryWords: Readonly<Record<WorkbookLanguage, SummaryWords>> = { it: italianWords, en: englishWords };
