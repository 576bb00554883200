import * as React from 'react';
import type { Calculator } from '../host/calculation/calculator';
import { blankWorkbook } from '../xlsx/blankWorkbook';
import { openBook, type Book, type OpenedBook, type RefusedBook } from './openBook';
import { OpenBook } from './OpenBook';
import { readRibbon, type Ribbon } from './ribbon/readRibbon';
import { readShortcuts, type Shortcut } from './ribbon/readShortcuts';
import type { WorkbenchWords } from './words';

interface WorkbenchProps {
  readonly locale: string;
  readonly words: WorkbenchWords;
  readonly loadCalculator: () => Promise<Calculator>;
  /** Opened at the start: name and address of a workbook on our own site. */
  readonly sample: { readonly name: string; readonly url: string };
  /** Address of the add-in's manifest, whose ribbon buttons are shown and whose keys are heard. */
  readonly manifest: string;
}

/** What lies open stays open until another file has been read: a refused one changes nothing. */
interface Desk {
  readonly book: Book | null;
  readonly opening: string | null;
  readonly refused: RefusedBook | null;
}

/** A sheet on the left, the pane on the right, a file to open and to save. */
export function Workbench({ locale, words, loadCalculator, sample, manifest }: WorkbenchProps): JSX.Element {
  const [desk, setDesk] = React.useState<Desk>({ book: null, opening: sample.name, refused: null });
  const [ribbon, setRibbon] = React.useState<Ribbon | null>(null);
  const [shortcuts, setShortcuts] = React.useState<readonly Shortcut[]>([]);
  const [version, redraw] = React.useReducer((drawn: number) => drawn + 1, 0);

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

  React.useEffect(() => {
    void fetchManifest(manifest).then(async (read) => {
      setRibbon(readRibbon(read, locale));
      setShortcuts(await readShortcuts(read, async (url) => JSON.parse(await fetchText(url)) as unknown));
    });
  }, [manifest, locale]);

  const open = (name: string, file: Promise<ArrayBuffer>) => {
    setDesk((before) => ({ ...before, opening: name, refused: null }));
    void read(name, file).then((opened) => {
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
              if (file !== undefined) open(file.name, file.arrayBuffer());
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
        <button
          type="button"
          className="button"
          onClick={() => {
            open(sample.name, fetchBytes(sample.url));
          }}
        >
          {words.sample}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            open(words.blankName, Promise.resolve(blankWorkbook([words.blankSheet]).buffer as ArrayBuffer));
          }}
        >
          {words.blank}
        </button>
        <p>{words.whatItIs}</p>
      </header>
      {refused !== null && (
        <p className="refused" role="alert" title={refused.detail}>
          {refused.name} {refused.reason === 'failed' ? words.failed : words.refused[refused.reason]}.
        </p>
      )}
      {book !== null && ribbon !== null && (
        <OpenBook {...{ book, ribbon, shortcuts, locale, words, version }} onChange={redraw} />
      )}
    </main>
  );
}

function laidOut(before: Desk, opened: OpenedBook): Desk {
  return opened.kind === 'opened'
    ? { book: opened.book, opening: null, refused: null }
    : { book: before.book, opening: null, refused: opened };
}

async function fetchManifest(url: string): Promise<Document> {
  return new DOMParser().parseFromString(await fetchText(url), 'application/xml');
}

async function fetchText(url: string): Promise<string> {
  return new TextDecoder().decode(await fetchBytes(url));
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
