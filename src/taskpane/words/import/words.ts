/** What the import of a PDF's text says. */
export interface ImportWords {
  readonly title: string;
  readonly note: string;
  readonly back: string;
  readonly import: string;
  readonly cancel: string;
  readonly steps: readonly string[];
  readonly text: string;
  readonly placeholder: string;
  readonly year: string;
  readonly yearNote: string;
  readonly notAYear: string;
  readonly sayYear: string;
  readonly unplaced: (lines: number) => string;
  readonly line: (line: number) => string;
}
