import { directionOfTarget } from './direction';
import type { Direction, Indicator } from './plan';
import { lettersOf } from './sameWords';

type Named = Pick<Indicator, 'externalCode' | 'name'>;

/** What an indicator goes by: its outside code, and its name. */
function identitiesOf({ externalCode, name }: Named): string[] {
  const words = lettersOf(name);
  return [
    ...(externalCode === null ? [] : [`code ${externalCode.toUpperCase()}`]),
    ...(words === '' ? [] : [`name ${words}`]),
  ];
}

type Sided = Named & Pick<Indicator, 'writtenDirection' | 'targets'>;

/** Which side is better: as *Verso* says, else as all rows with the same outside code agree, else with the same name. */
export function settleDirections(indicators: readonly Sided[], planYear: number): (Direction | null)[] {
  const sides = new Map<string, Set<Direction>>();
  for (const indicator of indicators) {
    const side = sideOf(indicator, planYear);
    for (const identity of side === null ? [] : identitiesOf(indicator))
      sides.set(identity, (sides.get(identity) ?? new Set<Direction>()).add(side ?? 'more'));
  }
  return indicators.map((indicator) => {
    const written = indicator.writtenDirection?.reading;
    if (written === 'more' || written === 'less') return written;
    for (const identity of identitiesOf(indicator)) {
      const [side, ...others] = sides.get(identity) ?? [];
      if (side !== undefined) return others.length === 0 ? side : null;
    }
    return null;
  });
}

function sideOf({ writtenDirection, targets }: Sided, planYear: number): Direction | null {
  const written = writtenDirection?.reading;
  if (written === 'more' || written === 'less') return written;
  const reading = targets.find(({ year }) => year === planYear)?.reading;
  return reading?.status === 'read' ? directionOfTarget(reading.target) : null;
}
