import { isCellError, type WrittenCell } from '../cell';
import { wholeOf } from '../findings/found';
import { refuseDefects } from './defects';
import { footnoteOf } from './figure/footnoteOf';
import { readChange } from './forms/change';
import { readCompound, readConditionInBrackets } from './forms/compound';
import { readDeadline } from './forms/deadline';
import { readMaintain } from './forms/maintain';
import { readFrequency } from './forms/frequency';
import { readLevel } from './forms/level';
import { readMixedTime } from './forms/mixedTime';
import { readMilestones } from './forms/milestones';
import { readNativeNumber } from './forms/native';
import { readNothing, refuseNothing } from './forms/nothing';
import { refuseUnknown } from './forms/unknown';
import { readRange } from './forms/range';
import { readRatio } from './forms/ratio';
import { isPartlyWords, readAsShown } from './forms/shownText';
import { besideNumber, readDeliverable, readSwitch } from './forms/switch';
import { readThreshold } from './forms/threshold';
import { judgeBrackets } from './judgeBrackets';
import type { TargetReading } from './target';
import { leaveWhole, read, takeApart, type TargetContext, type Writing } from './writing';

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
  if (typeof value === 'boolean')
    return read(writing, { kind: 'switch', on: value }, besideNumber(writing, value, wholeOf(text)));
  if (isPartlyWords(numberFormat)) return readAsShown(writing, readText(text, context), value);
  return readNativeNumber(writing, value, numberFormat);
}

/**
 * Cells without a target come first, since `//` or `-` would be pieces of others; then targets of one part, and those
 * of several, which are read part by part by the same forms.
 */
function readText(written: string, context: TargetContext): TargetReading {
  const writing = takeApart(written, context);
  const reading = readNothing(writing) ?? judgeBrackets(writing, readForms(writing)) ?? refuseUnknown(writing);
  return reading.status === 'read' ? { ...reading, findings: [...reading.findings, ...footnoteOf(written)] } : reading;
}

function readForms(writing: Writing): TargetReading | null {
  return (
    readConditionInBrackets(writing, readSimple) ??
    readSimple(writing) ??
    readMilestones(writing, readSimple) ??
    readCompound(writing, readSimple) ??
    readDeliverable(writing)
  );
}

/** Slips before forms, so that no form reads past them; then the forms, each of which takes a text only if every piece of it is its own. */
function readSimple(writing: Writing): TargetReading | null {
  return (
    readSwitch(writing) ??
    refuseDefects(writing) ??
    readDeadline(writing) ??
    readMaintain(writing) ??
    readChange(writing) ??
    readThreshold(writing) ??
    readMixedTime(writing) ??
    readLevel(writing) ??
    readRange(writing) ??
    readRatio(writing) ??
    readFrequency(writing)
  );
}
