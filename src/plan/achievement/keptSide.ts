import type { Direction } from '../plan';
import type { SimpleTarget, Target, TargetReading } from '../target/target';

/** A baseline to keep, told which side is not worse: by *Verso*, or by rows with the same indicator. */
export function withKeptSide(reading: TargetReading, direction: Direction | null): TargetReading {
  if (reading.status === 'unreadable' || direction === null) return reading;
  const target = sided(reading.target, direction);
  return target === reading.target ? reading : { ...reading, target };
}

function sided(target: Target, direction: Direction): Target {
  switch (target.kind) {
    case 'compound':
      return { ...target, parts: target.parts.map((part) => keptSide(part, direction)) };
    case 'milestones': {
      const years = target.years.map((milestone) => ({ ...milestone, target: keptSide(milestone.target, direction) }));
      // the one that counts stays one of the years', not a copy of it
      const counting = years[target.years.findIndex((milestone) => milestone.target === target.counting)]?.target;
      return { ...target, years, counting: counting ?? keptSide(target.counting, direction) };
    }
    default:
      return keptSide(target, direction);
  }
}

/** Judgements have their best side in the scale, and what is done is done. */
function keptSide(target: SimpleTarget, direction: Direction): SimpleTarget {
  if (target.kind !== 'maintain' || target.operator !== '=' || target.value === null) return target;
  return { ...target, operator: direction === 'more' ? '>=' : '<=' };
}
