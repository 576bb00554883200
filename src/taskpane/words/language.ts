import { en } from './en';
import { it } from './it';
import type { Language, Words } from './words';

/** Italian for Italians, English for everybody else. `displayLanguage` is a tag such as `it-IT`. */
export function languageOf(displayLanguage: string): Language {
  return /^it\b/i.test(displayLanguage) ? 'it' : 'en';
}

export function wordsIn(language: Language): Words {
  return language === 'it' ? it : en;
}
