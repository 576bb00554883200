import { defineClass } from './hostClass';

/** Office's own: at start-up the client says that it is ready for ribbon commands. */
export const addinInternalServiceClass = defineClass<object>({
  name: 'AddinInternalService',
  methods: {
    NotifyActionHandlerReady: () => null,
  },
});
