import * as React from 'react';
import type { Ribbon, RibbonButton } from './readRibbon';

interface RibbonBarProps {
  readonly ribbon: Ribbon;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's tab of the ribbon: the manifest's own groups and buttons. */
export function RibbonBar({ ribbon, onPress }: RibbonBarProps): JSX.Element {
  return (
    <nav className="ribbon" aria-label={ribbon.tab}>
      {ribbon.groups.map((group) => (
        <div key={group.id} role="group" aria-label={group.label} className="ribbon-group">
          <div className="ribbon-buttons">
            {group.buttons.map((button) => (
              <button
                key={button.id}
                type="button"
                title={button.tip}
                onClick={() => {
                  onPress(button);
                }}
              >
                <img src={button.icon} alt="" width="32" height="32" />
                {button.label}
              </button>
            ))}
          </div>
          <span className="ribbon-label" aria-hidden="true">
            {group.label}
          </span>
        </div>
      ))}
    </nav>
  );
}
