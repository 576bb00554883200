/** What Piano needs of Excel, handed in by whoever runs it: the pane, the ribbon or the command line. */
export interface ExcelSession {
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Whether the host implements a requirement set, e.g. `('ExcelApi', '1.14')`. */
  supports(set: string, version: string): boolean;
  /** Language of the person's Excel; the workbook's own language is stored in the workbook. */
  readonly language: 'it' | 'en';
}
