import { isCellError } from '../../cell';
import { directionOfTarget } from '../../direction';
import { countingTarget } from '../../plan';
import { found, wholeOf } from '../found';
import { atIndicator, type Check } from './check';

/** *Verso* says which side is better, in a word that is understood, and the target asks for that side. */
export const directionsAreKnown: Check = ({ indicators, year }) =>
  indicators.flatMap((indicator) => {
    const { writtenDirection } = indicator;
    if (writtenDirection === null) return [];
    const { reading, written, cell } = writtenDirection;
    const { text } = written;
    if (isCellError(written.value)) return [];
    if (reading === 'unknown') return [atIndicator(indicator, found('STR-045', {}, text, wholeOf(text)), cell)];
    if (reading !== 'more' && reading !== 'less') return [];
    const target = countingTarget(indicator, year);
    const asked = target?.reading.status === 'read' ? directionOfTarget(target.reading.target) : null;
    if (target === null || asked === null || asked === reading) return [];
    const payload = { direction: reading, target: target.written.text };
    return [atIndicator(indicator, found('STR-046', payload, text, wholeOf(text)), cell)];
  });
