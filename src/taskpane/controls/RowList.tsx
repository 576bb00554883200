import * as React from 'react';
import { FocusZone, FocusZoneDirection } from 'office-ui-fabric-react/lib/FocusZone';

/** A list that is one stop for the Tab key; up and down arrows walk through it. */
export function RowList({ children }: { readonly children: React.ReactNode }): JSX.Element {
  return <FocusZone direction={FocusZoneDirection.vertical}>{children}</FocusZone>;
}
