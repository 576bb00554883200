import * as React from 'react';
import { registerIcons } from 'office-ui-fabric-react/lib/Styling';
import { Symbol } from './Symbol';

/** Fabric draws its icons from a font on a server; these are the ones its controls ask for, drawn here. */
export function giveIconsToFabric(): void {
  registerIcons({
    style: { display: 'inline-flex' },
    icons: {
      calendar: <Symbol name="calendar" />,
      chevronup: <Symbol name="up" />,
      chevrondown: <Symbol name="down" />,
      chevronright: <Symbol name="right" />,
      down: <Symbol name="down" />,
      up: <Symbol name="up" />,
      checkmark: <Symbol name="check" />,
    },
  });
}
