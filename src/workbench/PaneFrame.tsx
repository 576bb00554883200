import * as React from 'react';
import type { Engine } from '../host/engine';
import { hostAddin, type HostedAddin } from '../host/transports/webProtocol';

interface PaneFrameProps {
  readonly engine: Engine;
  readonly locale: string;
  readonly title: string;
  readonly isShown: boolean;
  /** Hears of the add-in whose buttons the ribbon presses; null once it is gone. */
  readonly onHosted: (addin: HostedAddin | null) => void;
  /** The keyboard leaves the pane. */
  readonly onExit: () => void;
}

/**
 * The add-in's own page. Made by hand, since office.js reads the frame's name as soon as the frame is in the document. Out of
 * sight it runs on, as a shared runtime does.
 */
export function PaneFrame({ engine, locale, title, isShown, onHosted, onExit }: PaneFrameProps): JSX.Element {
  const place = React.useRef<HTMLDivElement>(null);
  // Before anybody can press a button of the ribbon.
  React.useLayoutEffect(() => {
    const frame = document.createElement('iframe');
    frame.title = title;
    frame.src = 'taskpane.html';
    const hosted = hostAddin(frame, engine, { language: locale, onExit });
    onHosted(hosted);
    place.current?.append(frame);
    return () => {
      onHosted(null);
      hosted.stop();
      frame.remove();
    };
  }, [engine, locale, title, onHosted, onExit]);
  return <div ref={place} className="pane-frame" hidden={!isShown} />;
}
