import { found, wholeOf } from '../found';
import { atIndicator, type Check } from './check';

/** Every indicator stands under an objective. Where none does, the sheet lists indicators only: one fact. */
export const indicatorsBelongSomewhere: Check = ({ indicators }) => {
  const loose = indicators.filter(({ objectivePlace }) => objectivePlace === null);
  const told = loose.length === indicators.length ? loose.slice(0, 1) : loose;
  return told.map((indicator) => {
    const written = indicator.writtenCode || indicator.name;
    const count = told.length === loose.length ? 1 : loose.length;
    return atIndicator(indicator, found('STR-017', { count }, written, wholeOf(written)));
  });
};
