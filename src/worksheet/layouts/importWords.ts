/** Words of an imported plan. They are Italian whatever the language of the person's Excel: the plan is. */
export const importWords = {
  untitled: (year: number) => `Piano della performance ${String(year)}`,
  sheet: (year: number) => `Piano ${String(year)}`,
  unplacedSheet: 'Righe non collocate',
  unplacedTitle: 'Righe del testo che non sono state collocate nel piano',
  unplacedExplanation: 'Riportare a mano nel piano ciò che serve; il foglio si può poi eliminare.',
  unplacedHeadings: ['Riga', 'Testo'],
} as const;
