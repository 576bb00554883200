import type { HostWorkbook } from '../model/workbook';
import { defineClass } from './hostClass';

/** Hints that spare Excel work until the next sync; here nothing is drawn, and calculation waits anyway. */
export const applicationClass = defineClass<{ readonly workbook: HostWorkbook }>({
  name: 'Application',
  methods: {
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
  },
});
