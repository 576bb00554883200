import type { FindingPayloads } from './catalogue';
import type { Language } from './entry';
import { resultTitles } from './titles/resultTitles';
import { sheetTitles } from './titles/sheetTitles';
import { structureTitles } from './titles/structureTitles';
import { targetTitles } from './titles/targetTitles';
import { targetShapeTitles } from './titles/targetShapeTitles';

/** What all findings of a code have in common, in a few words: the heading under which they are listed. */
export type Title = Readonly<Record<Language, string>>;

const titles: Readonly<Record<keyof FindingPayloads, Title>> = {
  ...targetTitles,
  ...targetShapeTitles,
  ...resultTitles,
  ...structureTitles,
  ...sheetTitles,
};

/** The title of a code as reports carry it; a code that is none is its own title. */
export function kindTitle(code: string, language: Language): string {
  return isCode(code) ? titles[code][language] : code;
}

const isCode = (code: string): code is keyof FindingPayloads => Object.hasOwn(titles, code);
