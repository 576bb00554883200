import type { MappingWords } from './words';

export const mapping: MappingWords = {
  title: 'Scegli le colonne a mano',
  note: 'Piano ricorda la scelta in questo file e ritrova le colonne anche se si spostano.',
  back: 'Indietro',
  use: 'Usa queste colonne',
  cancel: 'Annulla',
  reading: 'Leggo i fogli…',
  empty: 'I fogli visibili sono tutti vuoti.',
  sheet: 'Foglio',
  columns: 'Colonne',
  headerRow:
    'Le intestazioni sono la prima riga in cui le colonne scelte hanno quasi tutte un testo; gli indicatori stanno sotto.',
  fields: {
    objectiveCode: 'Codice obiettivo',
    objective: 'Obiettivo',
    level: 'Livello',
    owner: 'Responsabile o ufficio',
    indicatorCode: 'Codice indicatore',
    indicator: 'Indicatore',
    baselineYear: 'Anno di partenza',
    baseline: 'Stato iniziale',
    target: 'Target',
    actual: 'Consuntivo',
    weight: 'Peso',
    direction: 'Verso',
  },
  none: 'nessuna',
  column: (letter, heading) => `${letter} · ${heading}`,
  examples: (texts) => `Sotto: ${texts.map((text) => `«${text}»`).join(', ')}`,
  lacks: (lacks) => {
    const missing = lacks.map(
      (each) =>
        ({ indicator: 'l’indicatore o il suo codice', target: 'il target', other: 'un’altra colonna del piano' })[each],
    );
    return `Serve ancora ${missing.join(', ')}.`;
  },
};
