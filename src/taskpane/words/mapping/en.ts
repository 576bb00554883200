import type { MappingWords } from './words';

export const mapping: MappingWords = {
  title: 'Choose the columns',
  note: 'Piano remembers the choice in this file and finds the columns again even if they move.',
  back: 'Back',
  use: 'Use these columns',
  cancel: 'Cancel',
  reading: 'Reading the sheets…',
  empty: 'The visible sheets are all empty.',
  sheet: 'Sheet',
  columns: 'Columns',
  headerRow: 'The headings are the first row in which most of the chosen columns hold text; indicators stand below it.',
  fields: {
    objectiveCode: 'Objective’s code',
    objective: 'Objective',
    level: 'Level',
    owner: 'Owner or office',
    indicatorCode: 'Indicator’s code',
    indicator: 'Indicator',
    baselineYear: 'Year of the baseline',
    baseline: 'Baseline',
    target: 'Target',
    actual: 'Result',
    weight: 'Weight',
    direction: 'Direction',
  },
  none: 'none',
  column: (letter, heading) => `${letter} · ${heading}`,
  examples: (texts) => `Below: ${texts.map((text) => `“${text}”`).join(', ')}`,
  lacks: (lacks) => {
    const missing = lacks.map(
      (each) =>
        ({ indicator: 'the indicator or its code', target: 'the target', other: 'another column of the plan' })[each],
    );
    return `Still needed: ${missing.join(', ')}.`;
  },
};
