import { isCellError, type WrittenCell } from '../cell';
import { refuseDefects } from './defects';
import { readDeadline } from './forms/deadline';
import { readNativeNumber } from './forms/native';
import { readNothing, refuseNothing } from './forms/nothing';
import { readConditionInBrackets, readNotYet, refuseUnknown } from './forms/notYetRead';
import { readDeliverable, readSwitch } from './forms/switch';
import { readThreshold } from './forms/threshold';
import type { TargetReading } from './target';
import { leaveWhole, read, takeApart, type TargetContext } from './writing';

export type { TargetContext } from './writing';

/**
 * Reads what somebody wrote as a target, beside its baseline, for a year of the plan. Never throws: a text that is not
 * understood, or that can be understood in two ways, is a reading too.
 */
export function readTarget(cell: WrittenCell, context: TargetContext): TargetReading {
  const { value, text, numberFormat } = cell;
  if (typeof value === 'string') return readText(value, context);
  const writing = leaveWhole(text, context);
  if (value === null) return refuseNothing(writing, 'TGT-001', 'missing');
  if (isCellError(value)) return refuseNothing(writing, 'TGT-004', 'malformed');
  if (typeof value === 'boolean') return read(writing, { kind: 'switch', on: value });
  return readNativeNumber(writing, value, numberFormat);
}

/**
 * Cells without a target come first, since `//` or `-` would be pieces of others; slips before forms, so that no form
 * reads past them; then the forms, each of which takes a text only if every piece of it is its own.
 */
function readText(written: string, context: TargetContext): TargetReading {
  const writing = takeApart(written, context);
  return (
    readNothing(writing) ??
    readConditionInBrackets(writing) ??
    readSwitch(writing) ??
    refuseDefects(writing) ??
    readDeadline(writing) ??
    readThreshold(writing) ??
    readNotYet(writing) ??
    readDeliverable(writing) ??
    refuseUnknown(writing)
  );
}
