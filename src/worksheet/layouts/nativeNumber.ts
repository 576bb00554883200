import type { WrittenCell } from '../../plan/cell';
import { readBaseline } from '../../plan/readBaseline';
import { readTarget } from '../../plan/target/readTarget';
import type { TargetReading } from '../../plan/target/target';
import { canonicalTarget } from '../../plan/target/printTarget';

/** A number that shows exactly what is written. */
export interface NativeNumber {
  readonly value: number;
  readonly numberFormat: string;
}

/**
 * A figure as a number, where Excel shows that number as it is written: `3021`, `1,20`. Not `27.000`, `045` nor `84%`,
 * which Excel would show or people would later read otherwise.
 */
function plainNumber(written: string): NativeNumber | null {
  const found = /^(?:-?[1-9]\d{0,11}|-?0(?=,)|0)(?:,(?<fraction>\d{1,6}))?$/u.exec(written);
  if (found === null || /^-0[,0]*$/u.test(written)) return null;
  const fraction = found.groups?.['fraction'];
  return {
    value: Number(written.replace(',', '.')),
    numberFormat: fraction === undefined ? 'General' : `0.${'0'.repeat(fraction.length)}`,
  };
}

const textCell = (text: string): WrittenCell => ({ value: text === '' ? null : text, text, numberFormat: 'General' });
const numberCell = (text: string, { value, numberFormat }: NativeNumber): WrittenCell => ({
  value,
  text,
  numberFormat,
});

/** A baseline as a number, if it is then read as the text would be. */
export function nativeBaseline(written: string): NativeNumber | null {
  const number = plainNumber(written);
  if (number === null) return null;
  const [asText, asNumber] = [readBaseline(textCell(written)), readBaseline(numberCell(written, number))];
  return asText.kind === asNumber.kind && asText.value === asNumber.value && asText.unit === asNumber.unit
    ? number
    : null;
}

/** A target as a number, if it is then read as the text would be, beside the same baseline. */
export function nativeTarget(written: string, baseline: string, year: number): NativeNumber | null {
  const number = plainNumber(written);
  if (number === null) return null;
  const context = { baseline: readBaseline(textCell(baseline)), year };
  const asText = readTarget(textCell(written), context);
  return meaning(asText) === meaning(readTarget(numberCell(written, number), context)) ? number : null;
}

function meaning(reading: TargetReading): string {
  const findings = reading.findings.map(({ code }) => code).join();
  return `${reading.status === 'read' ? canonicalTarget(reading.target) : reading.status} ${findings}`;
}
