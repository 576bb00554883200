import { en } from '../../src/taskpane/words/en';
import { it } from '../../src/taskpane/words/it';
import type { Language, Words } from '../../src/taskpane/words/words';

/** The words of a language at once, where the pane fetches them. */
export const wordsIn = (language: Language): Words => (language === 'it' ? it : en);
