import type { Lacking, MappedField } from '../../views/mapping/mappingDraft';

/** What the choice of columns says. */
export interface MappingWords {
  readonly title: string;
  readonly note: string;
  readonly back: string;
  readonly use: string;
  readonly cancel: string;
  readonly reading: string;
  readonly empty: string;
  readonly sheet: string;
  readonly columns: string;
  readonly headerRow: string;
  readonly fields: Readonly<Record<MappedField, string>>;
  readonly none: string;
  readonly column: (letter: string, heading: string) => string;
  readonly examples: (texts: readonly string[]) => string;
  readonly lacks: (lacks: readonly Lacking[]) => string;
}
