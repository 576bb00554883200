import * as React from 'react';

/** A cell being typed into. `enter` began with a key: arrows end it, as they do in Excel; `edit` began with F2 or a double click. */
export interface Editing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly how: 'enter' | 'edit';
}

interface CellEditorProps {
  readonly label: string;
  readonly editing: Editing;
  readonly style: React.CSSProperties;
  readonly onType: (text: string) => void;
  /** With the key that ended it, which also says where the selection goes. */
  readonly onEnd: (isKept: boolean, event: React.KeyboardEvent | null) => void;
}

const ARROWS: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

export function CellEditor({ label, editing, style, onType, onEnd }: CellEditorProps): JSX.Element {
  const input = React.useRef<HTMLInputElement>(null);
  React.useLayoutEffect(() => {
    const { current } = input;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  return (
    <input
      ref={input}
      className="editor"
      aria-label={label}
      style={style}
      value={editing.text}
      onChange={({ target }) => {
        onType(target.value);
      }}
      onKeyDown={(event) => {
        const isArrow = editing.how === 'enter' && ARROWS.has(event.key);
        if (event.key !== 'Enter' && event.key !== 'Tab' && event.key !== 'Escape' && !isArrow) {
          if (event.key === 'F2') event.preventDefault();
          event.stopPropagation();
          return;
        }
        event.preventDefault();
        event.stopPropagation();
        onEnd(event.key !== 'Escape', event.key === 'Escape' ? null : event);
      }}
    />
  );
}
