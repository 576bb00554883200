import * as React from 'react';
import type { ErrorCode } from '../host/protocol/hostError';
import type { HostedAddin } from '../host/transports/webProtocol';
import { editBook } from './editBook';
import { FormulaBar } from './FormulaBar';
import { SheetGrid } from './grid/SheetGrid';
import { showPane, type Book } from './openBook';
import { PaneFrame } from './PaneFrame';
import { RibbonBar } from './ribbon/RibbonBar';
import type { Ribbon, RibbonButton } from './ribbon/readRibbon';
import type { Shortcut } from './ribbon/readShortcuts';
import { useShortcuts } from './ribbon/useShortcuts';
import { SheetTabs } from './SheetTabs';
import { useAreas } from './useAreas';
import type { WorkbenchWords } from './words';

interface OpenBookProps {
  readonly book: Book;
  readonly ribbon: Ribbon;
  readonly shortcuts: readonly Shortcut[];
  readonly locale: string;
  readonly words: WorkbenchWords;
  /** Counts what has changed in the workbook. */
  readonly version: number;
  readonly onChange: () => void;
}

/** An open workbook: ribbon, grid, tabs, and the pane beside them. */
export function OpenBook({ book, ribbon, shortcuts, locale, words, version, onChange }: OpenBookProps): JSX.Element {
  const { workbook, engine } = book;
  const [refused, setRefused] = React.useState<ErrorCode | null>(null);
  const addin = React.useRef<HostedAddin | null>(null);
  const hosted = React.useCallback((running: HostedAddin | null) => {
    addin.current = running;
  }, []);
  const grid = React.useRef<HTMLDivElement | null>(null);
  const edits = React.useMemo(
    () =>
      editBook(book, {
        onEdited: () => {
          setRefused(null);
          onChange();
        },
        onSelected: onChange,
        onRefused: setRefused,
      }),
    [book, onChange],
  );
  const backToGrid = React.useCallback(() => grid.current?.querySelector<HTMLElement>('[role=grid]')?.focus(), []);
  useShortcuts(
    shortcuts,
    React.useCallback((action: string) => addin.current?.act(action), []),
  );
  useAreas(React.useCallback(() => addin.current?.enter(), []));
  const press = ({ id, action }: RibbonButton): void => {
    if (action.kind === 'function') void addin.current?.press(id, action.name).then(onChange);
    else showPane(book, true);
    onChange();
  };
  const sheet = workbook.sheets[workbook.activeSheet];
  const stale = workbook.stale.length;
  const isShown = engine.runtime.state === 'Visible';
  return (
    <>
      <RibbonBar ribbon={ribbon} onPress={press} />
      <section className="book" aria-label={words.book} ref={grid}>
        {sheet && (
          <>
            <FormulaBar
              workbook={workbook}
              sheet={sheet}
              label={words.formulaBar}
              onSelect={(selection) => {
                edits.select(sheet, selection);
                backToGrid();
              }}
            />
            <SheetGrid
              key={sheet.key}
              workbook={workbook}
              sheet={sheet}
              edits={edits}
              version={version}
              label={sheet.name}
            />
          </>
        )}
        <SheetTabs
          label={words.sheets}
          sheets={workbook.sheets}
          active={workbook.activeSheet}
          onSelect={(chosen) => {
            workbook.turnTo(chosen);
            onChange();
          }}
        />
        {refused !== null && (
          <p className="refused-edit" role="alert">
            {words.refusedEdit(refused)}
          </p>
        )}
        <p role="status">
          {words.unimplemented([...new Set(engine.unimplemented)])}
          {stale > 0 && ` · ${words.stale(stale)}`}
        </p>
      </section>
      <aside className="pane-side" hidden={!isShown} aria-label={words.pane}>
        <header className="pane-head">
          <span>{ribbon.tab}</span>
          <button
            type="button"
            aria-label={words.closePane}
            onClick={() => {
              showPane(book, false);
              onChange();
            }}
          >
            ×
          </button>
        </header>
        <PaneFrame
          engine={engine}
          locale={locale}
          title={words.pane}
          isShown={isShown}
          onHosted={hosted}
          onExit={backToGrid}
        />
      </aside>
    </>
  );
}
