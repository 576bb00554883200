import { groupBy } from '../../groupBy';
import { levels, type Indicator, type Objective, type PlacedWeight, type Plan } from '../../plan';
import { atIndicator, atObjective, type Checked } from './check';
import type { Finding } from '../finding';

export interface Weighted {
  readonly weight: PlacedWeight | null;
  readonly at: (finding: Finding) => Checked;
}

const ofIndicator = (indicator: Indicator): Weighted => ({
  weight: indicator.weight,
  at: (finding) => atIndicator(indicator, finding, indicator.weight?.cell ?? indicator.cell),
});

const ofObjective = (objective: Objective): Weighted => ({
  weight: objective.weight,
  at: (finding) => atObjective(objective, finding, objective.weight?.cell ?? objective.cell),
});

/** The indicators of each objective: they share out its figure among themselves. */
export function indicatorGroups({ indicators }: Plan): Weighted[][] {
  const placed = indicators.filter(({ objectivePlace }) => objectivePlace !== null);
  return [...groupBy(placed, ({ objectivePlace }) => objectivePlace).values()].map((group) => group.map(ofIndicator));
}

export function levelGroups({ objectives }: Plan): Weighted[][] {
  return levels.map((level) => objectives.filter((objective) => objective.level === level).map(ofObjective));
}

/** Every way in which bodies share out a hundred among objectives: by owner and level, owner, parent, level. */
export function objectiveDivisions({ objectives }: Plan): Weighted[][][] {
  const ownerOf = ({ owner }: Objective): string => owner.canonical ?? owner.proposed ?? '';
  const keys: ((objective: Objective) => string)[] = [
    (objective) => `${objective.level} ${ownerOf(objective)}`,
    ownerOf,
    ({ parent }) => parent ?? '',
    ({ level }) => level,
    () => '',
  ];
  return keys.map((keyOf) => [...groupBy(objectives, keyOf).values()].map((group) => group.map(ofObjective)));
}

/** The figures of a group that is wholly weighted; null when it is not. */
export function figuresOf(group: readonly Weighted[]): number[] | null {
  const figures = group.flatMap(({ weight }) => (weight?.reading.kind === 'weight' ? [weight.reading.value] : []));
  return figures.length === group.length && figures.length > 0 ? figures : null;
}

export function isPercentage({ weight }: Weighted): boolean {
  return weight?.reading.kind === 'weight' && weight.reading.isPercent;
}
