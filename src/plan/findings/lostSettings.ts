/** What the sheets themselves still tell, and those left to people because they do not tell enough. */
export interface LostSettings {
  readonly recognised: readonly Recognised[];
  readonly left: readonly string[];
}

/** What Piano finds again on the sheets where what it had stored is gone. */
export type Recognised = 'columns' | 'language' | 'frozen' | 'sheets' | 'snapshots';

/** What counts where settings are gone. */
export function foundAgain(language: 'it' | 'en'): (lost: LostSettings) => string {
  const words = recognisedWords[language];
  return ({ recognised, left }) =>
    [
      words.defaults,
      ...(recognised.length === 0 ? [] : [`${words.found} ${recognised.map((each) => words.names[each]).join(', ')}`]),
      ...(left.length === 0 ? [] : [`${words.left} ${left.map((sheet) => `«${sheet}»`).join(', ')}`]),
    ].join('; ');
}

const recognisedWords = {
  it: {
    defaults: 'usate le impostazioni predefinite',
    found: 'ritrovati sui fogli:',
    names: {
      columns: 'colonne facoltative',
      language: 'lingua',
      frozen: 'valori congelati',
      sheets: 'schede',
      snapshots: 'fotografie',
    },
    left: 'lasciati a chi li usa:',
  },
  en: {
    defaults: 'the default settings were used',
    found: 'found again on the sheets:',
    names: {
      columns: 'optional columns',
      language: 'language',
      frozen: 'frozen figures',
      sheets: 'summary sheets',
      snapshots: 'snapshots',
    },
    left: 'left to whoever uses them:',
  },
} as const;
