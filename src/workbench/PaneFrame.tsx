import * as React from 'react';
import type { Engine } from '../host/engine';
import { hostAddin } from '../host/transports/webProtocol';

interface PaneFrameProps {
  readonly engine: Engine;
  readonly locale: string;
  readonly title: string;
}

/** The add-in's own page. Made by hand, since office.js reads the frame's name as soon as the frame is in the document. */
export function PaneFrame({ engine, locale, title }: PaneFrameProps): JSX.Element {
  const place = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const frame = document.createElement('iframe');
    frame.title = title;
    frame.src = 'taskpane.html';
    const stop = hostAddin(frame, engine, { language: locale });
    place.current?.append(frame);
    return () => {
      stop();
      frame.remove();
    };
  }, [engine, locale, title]);
  return <div ref={place} className="pane-frame" />;
}
