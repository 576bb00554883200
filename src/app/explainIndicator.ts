import { boundsOf } from '../plan/achievement/boundsOf';
import { compileRule } from '../plan/achievement/compileRule';
import { explain, type ExplainedInput } from '../plan/achievement/explain';
import { judgedParts } from '../plan/achievement/judgedParts';
import { needed, type Needed } from '../plan/achievement/needed';
import { pathOf, type Path } from '../plan/achievement/pathOf';
import { ruleName, type RuleName } from '../plan/achievement/ruleName';
import { workingOf, type Working } from '../plan/achievement/working';
import type { JudgementContext } from '../plan/achievement/judge';
import type { AssessedIndicator } from '../plan/assess';
import { emptyWritten } from '../plan/cell';
import { countingTarget, type CellAddress, type Indicator, type PlacedTarget } from '../plan/plan';
import { printTarget } from '../plan/target/printTarget';
import type { ReadTarget } from '../plan/target/target';

/** One of the things a judgement rests on, with the cell where it stands. */
export type PlacedInput = ExplainedInput & { readonly cell: CellAddress | null };

/** Why an indicator stands as it stands, with everything that lets somebody check it by hand. */
export interface IndicatorExplained {
  /** The target in words; null where it can't be read. */
  readonly reading: string | null;
  readonly needed: readonly Needed[];
  readonly path: Path | null;
  /** How its degree is measured: one rule for each part that counts. */
  readonly rules: readonly RuleName[];
  /** Null where there is no degree, or none that was calculated. */
  readonly working: Working | null;
  readonly inputs: readonly PlacedInput[];
}

export function explainIndicator(
  { indicator, judgement }: AssessedIndicator,
  context: JudgementContext,
  language: 'it' | 'en',
): IndicatorExplained {
  const target = countingTarget(indicator, context.year);
  if (target?.reading.status !== 'read') return unread(indicator, target);
  const { reading } = target;
  const baseline = indicator.baseline.reading;
  const actual = indicator.actual?.reading ?? { kind: 'none' as const, value: null, unit: null, findings: [] };
  const { settings } = context;
  const parts = judgedParts(reading.target, baseline, settings);
  const [first] = parts;
  const unit = first === undefined ? null : (boundsOf(first, baseline, settings)?.unit ?? null);
  const rule = compileRule(reading.target, baseline, settings);
  const { inputs } = explain(reading.target, baseline, actual, judgement, context, language);
  return {
    reading: printTarget(reading.target, language),
    needed: needed(reading.target, baseline, actual, settings),
    path: pathOf(reading.target, baseline, actual, settings),
    rules: parts.map((part) => ruleName(part, baseline, settings)),
    working: judgement.achievement === null ? null : workingOf(rule.uncapped, inputsOf(indicator), unit, language),
    inputs: withBaseline(inputs, indicator).map((input) => placed(input, indicator, { ...target, reading })),
  };
}

function unread({ baseline, actual }: Indicator, target: PlacedTarget | null): IndicatorExplained {
  return {
    reading: null,
    needed: [],
    path: null,
    rules: [],
    working: null,
    inputs: [
      { input: 'target', shown: target?.written.text ?? '', cell: target?.cell ?? null },
      { input: 'actual', shown: actual?.written.text ?? '', cell: actual?.cell ?? null },
      { input: 'baseline', shown: baseline.written.text, cell: baseline.cell },
    ],
  };
}

/** Where things stood is worth seeing even where the judgement doesn't rest on it. */
function withBaseline(inputs: readonly ExplainedInput[], { baseline }: Indicator): readonly ExplainedInput[] {
  if (baseline.written.text === '' || inputs.some(({ input }) => input === 'baseline')) return inputs;
  const place = inputs.findIndex(({ input }) => input === 'actual') + 1;
  return [...inputs.slice(0, place), { input: 'baseline', shown: '' }, ...inputs.slice(place)];
}

/** What stands in the cells, as it was written: that is what somebody who checks will see there. */
function placed(
  input: ExplainedInput,
  { baseline, actual }: Indicator,
  target: PlacedTarget & { readonly reading: ReadTarget },
): PlacedInput {
  switch (input.input) {
    case 'target':
      return { ...input, shown: target.written.text, cell: target.cell };
    case 'baseline':
      return { ...input, shown: baseline.written.text, cell: baseline.cell };
    case 'actual':
      return { ...input, shown: actual?.written.text ?? '', cell: actual?.cell ?? null };
    default:
      return { ...input, cell: null };
  }
}

function inputsOf({ baseline, actual }: Indicator) {
  return {
    target: null,
    baseline: baseline.written.value,
    actual: (actual?.written ?? emptyWritten).value,
    degree: null,
  };
}
