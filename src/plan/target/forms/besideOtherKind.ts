import type { Finding, Span } from '../../findings/finding';
import { found } from '../../findings/found';
import type { TargetKind } from '../target';
import type { Writing } from '../writing';

/** The row's baseline is of a kind the target can't be compared with: read all the same, but somebody should look. */
export function besideOtherKind(
  { baseline, written }: Writing,
  kind: 'level' | 'range' | 'ratio' | 'frequency',
  span: Span,
): Finding[] {
  const isOther = strangers[kind].includes(baseline.kind);
  const payload: { kind: TargetKind; baseline: typeof baseline.kind } = { kind, baseline: baseline.kind };
  return isOther ? [found('TGT-084', payload, written, span)] : [];
}

const strangers: Readonly<Record<'level' | 'range' | 'ratio' | 'frequency', readonly Writing['baseline']['kind'][]>> = {
  level: ['number', 'date', 'switch', 'ratio'],
  range: ['date', 'switch', 'level', 'ratio'],
  ratio: ['date', 'switch', 'level'],
  frequency: ['date', 'switch', 'level', 'ratio'],
};
