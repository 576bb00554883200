import * as React from 'react';
import type { Engine } from '../host/engine';

interface PaneFrameProps {
  readonly engine: Engine;
  readonly locale: string;
  readonly title: string;
}
export function PaneFrame({ title }: PaneFrameProps): JSX.Element {
  return <iframe className="pane-frame" title={title} src="taskpane.html" />;
}
