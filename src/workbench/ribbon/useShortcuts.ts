import * as React from 'react';
import { arePressed, type Shortcut } from './readShortcuts';

/** Hears the add-in's keys wherever the focus is in the page. In the pane they are the pane's, as in Excel on the web. */
export function useShortcuts(shortcuts: readonly Shortcut[], onAct: (action: string) => void): void {
  React.useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const pressed = shortcuts.find(({ keys }) => arePressed(keys, event));
      if (pressed === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      onAct(pressed.action);
    };
    document.addEventListener('keydown', hear, true);
    return () => {
      document.removeEventListener('keydown', hear, true);
    };
  }, [shortcuts, onAct]);
}
