import * as React from 'react';
import type { Calculator } from '../host/calculation/calculator';
import { openBook, type Book, type OpenedBook, type RefusedBook } from './openBook';
import { PaneFrame } from './PaneFrame';
import { SheetGrid } from './SheetGrid';
import { SheetTabs } from './SheetTabs';
import { viewSheet } from './sheetView';
import type { WorkbenchWords } from './words';

interface WorkbenchProps {
  readonly locale: string;
  readonly words: WorkbenchWords;
  readonly loadCalculator: () => Promise<Calculator>;
  /** Opened at the start: name and address of a workbook on our own site. */
  readonly sample: { readonly name: string; readonly url: string };
}

/** What lies open stays open until another file has been read: a refused one changes nothing. */
interface Desk {
  readonly book: Book | null;
  readonly opening: string | null;
  readonly refused: RefusedBook | null;
}

/** A sheet on the left, the pane on the right, a file to open and to save. */
export function Workbench({ locale, words, loadCalculator, sample }: WorkbenchProps): JSX.Element {
  const [desk, setDesk] = React.useState<Desk>({ book: null, opening: sample.name, refused: null });
  const [, redraw] = React.useReducer((drawn: number) => drawn + 1, 0);

  const read = React.useCallback(
    async (name: string, file: Promise<ArrayBuffer>): Promise<OpenedBook> => {
      try {
        const [calculator, bytes] = await Promise.all([loadCalculator(), file]);
        return await openBook(name, new Uint8Array(bytes), { calculator, locale, onBatch: redraw });
      } catch (error) {
        return { kind: 'refused', name, reason: 'failed', detail: String(error) };
      }
    },
    [loadCalculator, locale],
  );

  React.useEffect(() => {
    void read(sample.name, fetchBytes(sample.url)).then((opened) => {
      setDesk((before) => laidOut(before, opened));
    });
  }, [read, sample]);

  const open = (file: File) => {
    setDesk((before) => ({ ...before, opening: file.name, refused: null }));
    void read(file.name, file.arrayBuffer()).then((opened) => {
      setDesk((before) => laidOut(before, opened));
    });
  };

  const { book, opening, refused } = desk;
  return (
    <main className="workbench" aria-label={words.workbench}>
      <header className="toolbar">
        <h1>{opening !== null ? words.opening(opening) : (book ?? refused)?.name}</h1>
        <label className="button">
          {words.open}
          <input
            type="file"
            accept=".xlsx"
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file !== undefined) open(file);
              target.value = '';
            }}
          />
        </label>
        {book !== null && (
          <button
            type="button"
            className="button"
            onClick={() => {
              download(book);
            }}
          >
            {words.save}
          </button>
        )}
        <p>{words.whatItIs}</p>
      </header>
      {refused !== null && (
        <p className="refused" role="alert" title={refused.detail}>
          {refused.name} {refused.reason === 'failed' ? words.failed : words.refused[refused.reason]}.
        </p>
      )}
      {book !== null && <OpenBook book={book} locale={locale} words={words} onChange={redraw} />}
    </main>
  );
}

function laidOut(before: Desk, opened: OpenedBook): Desk {
  return opened.kind === 'opened'
    ? { book: opened.book, opening: null, refused: null }
    : { book: before.book, opening: null, refused: opened };
}

interface OpenBookProps {
  readonly book: Book;
  readonly locale: string;
  readonly words: WorkbenchWords;
  readonly onChange: () => void;
}

function OpenBook({ book, locale, words, onChange }: OpenBookProps): JSX.Element {
  const { workbook, engine } = book;
  const sheet = workbook.sheets[workbook.activeSheet];
  const stale = workbook.stale.length;
  return (
    <>
      <section className="book">
        {sheet && <SheetGrid name={sheet.name} view={viewSheet(workbook, sheet)} />}
        <SheetTabs
          label={words.sheets}
          sheets={workbook.sheets}
          active={workbook.activeSheet}
          onSelect={(index) => {
            show(book, index);
            onChange();
          }}
        />
        <p role="status">
          {words.unimplemented([...new Set(engine.unimplemented)])}
          {stale > 0 && ` · ${words.stale(stale)}`}
        </p>
      </section>
      <PaneFrame engine={engine} locale={locale} title={words.pane} />
    </>
  );
}

function show({ workbook }: Book, sheet: number): void {
  workbook.activeSheet = sheet;
}

async function fetchBytes(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.arrayBuffer();
}

function download({ name, workbook }: Book): void {
  const url = URL.createObjectURL(new Blob([workbook.save() as BlobPart]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
