import type { AppRuntime } from './appRuntimeService';
import { defineClass } from './hostClass';

/** Office's own: at start-up the client says that it is ready to run actions, those behind keys. */
export const addinInternalServiceClass = defineClass<AppRuntime>({
  name: 'AddinInternalService',
  methods: {
    NotifyActionHandlerReady: (runtime) => {
      runtime.takesActions = true;
    },
  },
});
