import { invalidArgument } from '../protocol/hostError';
import { defineClass } from './hostClass';

/** The page that pane and ribbon commands share: whether it is shown as a pane, or runs out of sight. */
export interface AppRuntime {
  state: 'Visible' | 'Background';
  /** It has said that it is ready to run the add-in's actions. */
  takesActions: boolean;
}

/** Office's own, behind `Office.addin.showAsTaskpane` and `hide`. */
export const appRuntimeServiceClass = defineClass<AppRuntime>({
  name: 'AppRuntimeService',
  methods: {
    SetAppRuntimeState: (runtime, [state]) => {
      if (state !== 'Visible' && state !== 'Background') throw invalidArgument('there is no such state');
      runtime.state = state;
    },
  },
});
