import { groupBy } from '../../groupBy';
import { countingTarget, type Indicator, type Plan } from '../../plan';
import { lettersOf, wordsOf } from '../../sameWords';
import { canonicalTarget } from '../../target/printTarget';
import { found, wholeOf } from '../found';
import { atIndicator, type Check, type Checked } from './check';

/**
 * An indicator that stands in several rows, with its outside code and its name, has one baseline and one target for the
 * same year. Without a code a name proves something only where it is a full one, with the same baseline: every office
 * has its *Costo del servizio*.
 */
export const sameIndicatorSameFigures: Check = (plan) => [
  ...[...groupBy(plan.indicators, identity)].flatMap(([key, rows]) => {
    if (key === null || rows.length < 2) return [];
    const targets = differentTargets(rows, plan);
    if (targets.length > 0) return targets;
    const sameYear = [...groupBy(rows, ({ baselineYear }) => baselineYear).values()];
    return sameYear.flatMap((group) =>
      differing(group, baselineOf).map(({ row, usual }) => differentBaseline(row, usual)),
    );
  }),
  ...[...groupBy(plan.indicators, fullName)].flatMap(([key, rows]) =>
    key === null ? [] : differentTargets(rows, plan),
  ),
];

function differentTargets(rows: readonly Indicator[], plan: Plan): Checked[] {
  return differing(rows, (row) => targetOf(row, plan)).map(({ row, usual }) => differentTarget(row, usual, plan));
}

/** How many words of weight make a name that no two indicators have by chance; one fewer beside a baseline like 1.620. */
const FULL = 4;

function fullName(row: Indicator): string | null {
  const { value, kind } = row.baseline.reading;
  const baseline = baselineOf(row);
  if (row.externalCode !== null || kind !== 'number' || value === 0 || baseline === null) return null;
  const words = wordsOf(row.name).filter((word) => word.length > 3 && !/^[DNSA][AEU]G?LL[AEO]$|^DEGLI$/u.test(word));
  const isTelling = String(value).replace(/\D|0+$/g, '').length > 2;
  if (words.length < (isTelling ? FULL - 1 : FULL)) return null;
  return `${lettersOf(row.name)} ${baseline} ${String(row.baselineYear)}`;
}

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
  const payload = {
    code: row.externalCode ?? row.name,
    other: other?.written.text ?? '',
    at: other?.cell ?? usual.cell,
  };
  return atIndicator(row, found('STR-054', payload, text, wholeOf(text)), own?.cell, year);
}

function differentBaseline(row: Indicator, { baseline, cell }: Indicator): Checked {
  const { text } = row.baseline.written;
  const payload = { code: row.externalCode ?? '', other: baseline.written.text, at: baseline.cell || cell };
  return atIndicator(row, found('STR-055', payload, text, wholeOf(text)), row.baseline.cell);
}
