import { readBaseline } from '../readBaseline';
import { seriesForm, valuesOn } from './valueShapes';

/**
 * The targets of several years that stand on one line: `+1% (380) +2% (385) +3% (390)`, `Buono Buono ottimo`. One
 * target is a list of one. The years of a plan are three: two figures in a cell may be a range, a path or a ratio.
 */
export function targetsOn(text: string, baseline: string): readonly string[] {
  const values = valuesOn(text);
  if (values?.length !== 3) return [text];
  const [first = '', ...others] = values;
  const alike = others.every((each) => seriesForm(each) === seriesForm(first));
  return alike && !isOneFigure(values, baseline) ? values : [text];
}

/** `3 060 000` is one figure beside 3052072, and three beside 2. */
function isOneFigure([first = '', ...others]: readonly string[], baseline: string): boolean {
  if (!/^\d{1,3}$/u.test(first) || !others.every((each) => /^\d{3}(?:,\d+)?$/u.test(each))) return false;
  const { kind, value } = readBaseline({ value: baseline || null, text: baseline, numberFormat: 'General' });
  return (
    kind === 'number' && typeof value === 'number' && Math.abs(value) > 10 * Number(first) && Math.abs(value) >= 1000
  );
}
