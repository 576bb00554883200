import type { PlanChoice } from '../../../app/choosePlan';
import type { SheetColumns } from '../../../app/listColumns';

/** What a person can say that a column holds, in the order in which a plan has them. */
export const mappedFields = [
  'objectiveCode',
  'objective',
  'level',
  'owner',
  'indicatorCode',
  'indicator',
  'baselineYear',
  'baseline',
  'target',
  'actual',
  'weight',
  'direction',
] as const;
export type MappedField = (typeof mappedFields)[number];

/** Which column, by its place on the sheet, holds each field; those left out are in none. */
export type MappingDraft = Readonly<Partial<Record<MappedField, number>>>;

/** What the headings say already; of two columns that say the same, the first. */
export function guessedDraft({ columns }: SheetColumns): MappingDraft {
  return Object.fromEntries(
    mappedFields.flatMap((field) => {
      const guessed = columns.find(({ guess }) => guess === field);
      return guessed === undefined ? [] : [[field, guessed.column]];
    }),
  );
}

/** A column holds one thing: whoever had it before gives it up. */
export function choosing(draft: MappingDraft, field: MappedField, column: number | null): MappingDraft {
  const others = Object.entries(draft).filter(([each, taken]) => each !== field && taken !== column);
  return Object.fromEntries(column === null ? others : [...others, [field, column]]);
}

/** What a plan can't do without. */
export type Lacking = 'indicator' | 'target' | 'other';

export function lackingIn(draft: MappingDraft): Lacking[] {
  return [
    ...(draft.indicator === undefined && draft.indicatorCode === undefined ? ['indicator' as const] : []),
    ...(draft.target === undefined ? ['target' as const] : []),
    ...(Object.keys(draft).length < 3 ? ['other' as const] : []),
  ];
}

export function choiceOf(sheet: string, draft: MappingDraft): Partial<PlanChoice> {
  return {
    sheet,
    mapping: mappedFields.flatMap((field) => {
      const column = draft[field];
      return column === undefined ? [] : [{ field, year: null, column, heading: null }];
    }),
  };
}
