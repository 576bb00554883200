import { readActual, type ActualContext } from './actual/readActual';
import { withKeptSide } from './achievement/keptSide';
import { readIndicatorCode } from './codes';
import { isPlusSign, readDirection } from './direction';
import { splitExternalCode } from './externalCode';
import { countingTarget, type Indicator, type PlacedTarget, type Plan } from './plan';
import type { WrittenIndicator, WrittenPlan } from './plan';
import { readObjectives } from './readObjectives';
import { readingOnce, type CellReader } from './readOnce';
import { settleDirections } from './sameIndicator';
import { readWeight } from './weight';

/** What results are held against. */
export type PlanContext = Pick<ActualContext, 'settings' | 'referenceDate'>;

/** Reads every cell of a plan. Nothing is dropped: what can't be read stays, and `checkPlan` says why. */
export function readPlan(written: WrittenPlan, context: PlanContext): Plan {
  const { scale } = context.settings;
  const { objectives, places } = readObjectives(written.objectives, written.declared);
  const usesSigns = written.indicators.some(({ direction }) => direction !== null && isPlusSign(direction.written));
  const reader = readingOnce(scale);
  const read = written.indicators.map((indicator) => {
    const place = indicator.objective === null ? null : (places[indicator.objective] ?? null);
    const objective = place === null ? null : (objectives[place]?.code ?? null);
    return readIndicator(indicator, { place, objective, planYear: written.year, usesSigns, reader });
  });
  const directions = settleDirections(read, written.year);
  const indicators = read.map((indicator, index): Indicator => {
    const direction = directions[index] ?? null;
    const targets = indicator.targets.map((target) => ({
      ...target,
      reading: withKeptSide(target.reading, direction),
    }));
    return withResult({ ...indicator, direction, targets }, written.indicators[index]?.actual ?? null, {
      planYear: written.year,
      ...context,
    });
  });
  return { ...written, objectives, indicators, scale };
}

interface Row {
  readonly place: number | null;
  readonly objective: string | null;
  readonly planYear: number;
  readonly usesSigns: boolean;
  readonly reader: CellReader;
}

function readIndicator(written: WrittenIndicator, row: Row): Indicator {
  const { place, objective, planYear, usesSigns, reader } = row;
  const { writtenCode, baselineYear, weight, direction, cause, notes, cell } = written;
  const baseline = { ...written.baseline, reading: reader.baseline(written.baseline.written) };
  return {
    code: readIndicatorCode(writtenCode)?.code ?? writtenCode,
    writtenCode,
    objective,
    objectivePlace: place,
    ...splitExternalCode(written.name),
    baselineYear,
    weight: weight === null ? null : { ...weight, reading: readWeight(weight.written) },
    writtenDirection:
      direction === null ? null : { ...direction, reading: readDirection(direction.written, usesSigns) },
    direction: null,
    cause,
    causeOnSheet: null,
    notes,
    cell,
    cellText: written.cellText ?? writtenCode,
    oddCells: written.oddCells ?? [],
    baseline,
    targets: written.targets.flatMap((target): PlacedTarget[] =>
      // An empty cell of another year is no target at all.
      target.written.value === null && target.year !== planYear
        ? []
        : [
            {
              ...target,
              reading: reader.target(target.written, baseline.reading, target.year),
            },
          ],
    ),
    actual: null,
  };
}

/** The indicator with a result as it is written now. */
export function withResult(
  indicator: Indicator,
  actual: WrittenIndicator['actual'],
  { planYear, ...context }: PlanContext & { readonly planYear: number },
): Indicator {
  if (actual === null) return indicator;
  const counting = countingTarget(indicator, planYear)?.reading;
  const target = counting?.status === 'read' ? counting.target : null;
  const reading = readActual(actual.written, { ...context, target, baseline: indicator.baseline.reading });
  return { ...indicator, actual: { ...actual, reading } };
}
