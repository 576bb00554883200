import { groupBy } from '../../groupBy';
import { countingTarget, type Indicator, type Plan } from '../../plan';
import { lettersOf } from '../../sameWords';
import { canonicalTarget } from '../../target/printTarget';
import { found, wholeOf } from '../found';
import { atIndicator, type Check, type Checked } from './check';

/**
 * An indicator that stands in several rows, with its outside code and its name, has one baseline and one target for the
 * same year. Names alone prove nothing: every office has its *Costo del servizio*.
 */
export const sameIndicatorSameFigures: Check = (plan) =>
  [...groupBy(plan.indicators, identity)].flatMap(([key, rows]) => {
    if (key === null || rows.length < 2) return [];
    const targets = differing(rows, (row) => targetOf(row, plan)).map(({ row, usual }) =>
      differentTarget(row, usual, plan),
    );
    if (targets.length > 0) return targets;
    const sameYear = [...groupBy(rows, ({ baselineYear }) => baselineYear).values()];
    return sameYear.flatMap((group) =>
      differing(group, baselineOf).map(({ row, usual }) => differentBaseline(row, usual)),
    );
  });

function identity({ externalCode, name }: Indicator): string | null {
  return externalCode === null ? null : `${externalCode.toUpperCase()} ${lettersOf(name)}`;
}

/** Rows that don't say what most say, each with a row that does. Rows that say nothing are left alone. */
function differing(
  rows: readonly Indicator[],
  saying: (row: Indicator) => string | null,
): { readonly row: Indicator; readonly usual: Indicator }[] {
  const said = groupBy(
    rows.filter((row) => saying(row) !== null),
    saying,
  );
  const [most, ...others] = [...said.values()].sort((a, b) => b.length - a.length);
  const usual = most?.[0];
  return usual === undefined ? [] : others.flat().map((row) => ({ row, usual }));
}

function targetOf(row: Indicator, { year }: Plan): string | null {
  const reading = countingTarget(row, year)?.reading;
  return reading?.status === 'read' ? canonicalTarget(reading.target) : null;
}

function baselineOf({ baseline: { reading } }: Indicator): string | null {
  const isStated = reading.kind !== 'none' && reading.kind !== 'unreadable';
  return isStated ? `${String(reading.value)} ${reading.unit ?? ''}` : null;
}

function differentTarget(row: Indicator, usual: Indicator, { year }: Plan): Checked {
  const own = countingTarget(row, year);
  const other = countingTarget(usual, year);
  const text = own?.written.text ?? '';
  const payload = { code: row.externalCode ?? '', other: other?.written.text ?? '', at: other?.cell ?? usual.cell };
  return atIndicator(row, found('STR-054', payload, text, wholeOf(text)), own?.cell, year);
}

function differentBaseline(row: Indicator, { baseline, cell }: Indicator): Checked {
  const { text } = row.baseline.written;
  const payload = { code: row.externalCode ?? '', other: baseline.written.text, at: baseline.cell || cell };
  return atIndicator(row, found('STR-055', payload, text, wholeOf(text)), row.baseline.cell);
}
