import { createEngine, type Engine } from '../host/engine';
import type { Calculator } from '../host/calculation/calculator';
import { openHostWorkbook, type HostWorkbook } from '../host/model/workbook';
import type { RefusedFile } from '../xlsx/content';

export interface Book {
  readonly name: string;
  readonly workbook: HostWorkbook;
  readonly engine: Engine;
}

export type OpenedBook =
  | { readonly kind: 'opened'; readonly book: Book }
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly reason: RefusedFile | 'failed';
      readonly detail: string;
    };

export type RefusedBook = Extract<OpenedBook, { kind: 'refused' }>;

/** A file opened in the host, with the engine that answers the pane. `onBatch` is called after each batch the pane sends. */
export async function openBook(
  name: string,
  bytes: Uint8Array,
  { calculator, locale, onBatch }: { calculator: Calculator; locale: string; onBatch: () => void },
): Promise<OpenedBook> {
  const opened = await openHostWorkbook(bytes, { calculator, locale });
  if (opened.status === 'refused') return { kind: 'refused', name, reason: opened.reason, detail: opened.detail };
  const engine = createEngine(opened.workbook);
  const process = engine.process.bind(engine);
  engine.process = (batch) => {
    const answer = process(batch);
    followWriting(opened.workbook);
    onBatch();
    return answer;
  };
  return { kind: 'opened', book: { name, workbook: opened.workbook, engine } };
}

/** Turns to a sheet that was written to while another was in view, as somebody at the screen would. Excel itself stays where it is. */
function followWriting(workbook: HostWorkbook): void {
  const { written, sheets } = workbook;
  const visible = sheets.filter(({ index, file }) => written.has(index) && file.visibility === 'visible');
  const next = written.has(workbook.activeSheet) ? undefined : visible[0];
  if (next) workbook.turnTo(next);
  written.clear();
}

/** As somebody does who opens or closes the pane; out of sight it runs on. */
export function showPane({ engine }: Book, isShown: boolean): void {
  engine.runtime.state = isShown ? 'Visible' : 'Background';
}
