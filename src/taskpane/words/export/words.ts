/** What the export says. */
export interface ExportWords {
  readonly title: string;
  readonly note: string;
  readonly back: string;
  readonly close: string;
  readonly copy: string;
  readonly download: (extension: string) => string;
  readonly findings: (count: number) => string;
  readonly findingsNote: string;
  readonly findingsText: string;
  readonly report: string;
  readonly reportNote: string;
  readonly reportText: string;
}
