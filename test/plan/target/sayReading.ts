import type { Baseline } from '../../../src/plan/baseline';
import type { WrittenCell } from '../../../src/plan/cell';
import { readBaseline } from '../../../src/plan/readBaseline';
import { readTarget } from '../../../src/plan/target/readTarget';
import type { TargetReading } from '../../../src/plan/target/target';

export function textCell(text: string): WrittenCell {
  return { value: text === '' ? null : text, text, numberFormat: 'General' };
}

export function baselineOf(text: string): Baseline {
  return readBaseline(textCell(text));
}

export function readText(written: string, baseline = '', year = 2017): TargetReading {
  return readTarget(textCell(written), { baseline: baselineOf(baseline), year });
}

/** A reading as the corpus says it, without any of the printers under test. */
export function sayReading(reading: TargetReading): string {
  if (reading.status === 'unreadable') return `not read: ${String(reading.kind)}`;
  const { target } = reading;
  switch (target.kind) {
    case 'threshold': {
      const operator = target.impliedOperator ? `(${target.operator})` : target.operator;
      return `${operator} ${String(target.value)}${target.unit === null ? '' : ` ${target.unit}`}`;
    }
    case 'deadline':
      return target.from === null ? `${target.operator} ${target.date}` : `${target.from} … ${target.date}`;
    case 'switch':
      return target.on ? 'ON' : 'OFF';
  }
}

export function codesOf({ findings }: { readonly findings: TargetReading['findings'] }): string {
  return findings.map(({ code }) => code).join(' ');
}
