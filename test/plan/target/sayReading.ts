import type { Baseline } from '../../../src/plan/baseline';
import type { WrittenCell } from '../../../src/plan/cell';
import { readBaseline } from '../../../src/plan/readBaseline';
import { readTarget } from '../../../src/plan/target/readTarget';
import type { Target, TargetReading } from '../../../src/plan/target/target';

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
  return sayTarget(reading.target);
}

function sayTarget(target: Target): string {
  switch (target.kind) {
    case 'threshold': {
      const operator = target.impliedOperator ? `(${target.operator})` : target.operator;
      return `${operator} ${String(target.value)}${target.unit === null ? '' : ` ${target.unit}`}`;
    }
    case 'deadline':
      return target.from === null ? `${target.operator} ${target.date}` : `${target.from} … ${target.date}`;
    case 'switch':
      return target.on ? 'ON' : 'OFF';
    case 'range':
      return `${target.minIncluded ? '[' : ']'}${String(target.min)} … ${String(target.max)}${target.maxIncluded ? ']' : '['}${target.unit === null ? '' : ` ${target.unit}`}`;
    case 'level':
      return `${target.operator} ${target.level}`;
    case 'ratio':
      return `${target.operator} ${String(target.numerator)} su ${String(target.denominator)} (${String(target.percent)} %)`;
    case 'frequency':
      return `${target.operator} ${String(target.perYear)} a year`;
    case 'change': {
      const { percent, points, amount, declared, resolved, alternative } = target;
      const step = percent !== null ? `${String(percent)}%` : points !== null ? `${String(points)} pp` : String(amount);
      const ruling = declared === null ? String(resolved) : `${String(declared)} for ${String(resolved)}`;
      const other = alternative === null ? '' : ` or ${String(alternative)}`;
      return `${target.operator} ${ruling}${target.unit === null ? '' : ` ${target.unit}`} by ${step}${other}`;
    }
    case 'maintain': {
      const kept = target.value ?? target.level ?? target.on;
      return `keep ${target.operator} ${String(kept)}${target.unit === null ? '' : ` ${target.unit}`}`;
    }
    case 'compound':
      return target.parts.map(sayTarget).join(' & ');
    case 'milestones': {
      const years = target.years.map((each) => `${each.date ?? String(each.year)}: ${sayTarget(each.target)}`);
      return `${years.join('; ')} => ${sayTarget(target.counting)}`;
    }
  }
}

export function codesOf({ findings }: { readonly findings: TargetReading['findings'] }): string {
  return findings.map(({ code }) => code).join(' ');
}
