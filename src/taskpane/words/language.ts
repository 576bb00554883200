import type { Language, Words } from './words';

/** Italian for Italians, English for everybody else. `displayLanguage` is a tag such as `it-IT`. */
export function languageOf(displayLanguage: string): Language {
  return /^it\b/i.test(displayLanguage) ? 'it' : 'en';
}

/** The words of one language: nobody needs the other's. */
export async function loadWords(language: Language): Promise<Words> {
  return language === 'it' ? (await import('./it.js')).it : (await import('./en.js')).en;
}
