import type { Baseline } from '../../baseline';
import { printQuantity } from '../../numbers/printQuantity';
import type { Indicator, PlacedTarget } from '../../plan';
import { figureOf } from '../../target/figureOf';
import type { ReadTarget } from '../../target/target';
import { found, wholeOf } from '../found';
import type { Finding, FindingCode } from '../finding';
import { atIndicator, type Check } from './check';

/** A target this near its baseline is the baseline in round figures. */
const ROUNDING = 0.01;
/** From here on it is no longer a margin of caution. */
const CAUTION = 0.05;

/** Where the reader already wondered which side or unit was meant, or whether the figure is right. */
const alreadyDoubted: ReadonlySet<FindingCode> = new Set([
  ...(['TGT-032', 'TGT-035', 'TGT-046', 'TGT-150', 'TGT-154'] as const),
  ...(['TGT-050', 'TGT-051', 'TGT-052', 'TGT-053', 'TGT-151'] as const),
]);

/**
 * A target asks for no less than there already is: 75 € beside 79,21 € is met by doing worse. One finding for an
 * indicator, on the first year that is too easy; less than a hundredth off is rounding, and a baseline of zero is a
 * thing that did not exist yet.
 */
export const notEasierThanTheBaseline: Check = ({ indicators, scale }) =>
  indicators.flatMap((indicator) => {
    for (const target of [...indicator.targets].sort((a, b) => a.year - b.year)) {
      const finding = easier(indicator, target, scale);
      if (finding !== null) return [atIndicator(indicator, finding, target.cell, target.year)];
    }
    return [];
  });

function easier(
  { baseline: { reading: baseline } }: Indicator,
  { reading, written }: PlacedTarget,
  scale: readonly string[],
): Finding | null {
  if (reading.status !== 'read' || reading.findings.some(({ code }) => alreadyDoubted.has(code))) return null;
  const { text } = written;
  if (isLowerLevel(reading, baseline, scale))
    return found('STR-051', { baseline: baseline.written }, text, wholeOf(text));
  const figure = figureOf(reading.target);
  const start = figure === null ? null : comparable(figure.unit, baseline);
  if (figure === null || start === null || start === 0) return null;
  const side = figure.operator[0];
  const loss = (side === '>' ? start - figure.value : side === '<' ? figure.value - start : 0) / Math.abs(start);
  if (loss < ROUNDING) return null;
  const asked = { value: start, unit: figure.unit };
  const isWhole = reading.target === figure && reading.note === null && typeof written.value === 'string';
  const corrections = isWhole ? [`${figure.operator} ${printQuantity(asked, 'it')}`] : [];
  return found(loss < CAUTION ? 'STR-052' : 'STR-051', { baseline: asked }, text, wholeOf(text), corrections);
}

/** The baseline in the target's unit; null when they can't be compared. */
function comparable(unit: string | null, { kind, value, unit: own }: Baseline): number | null {
  if (kind !== 'number' || typeof value !== 'number') return null;
  if (own === unit || unit === null) return value;
  if (own !== null) return null;
  return unit === '%' && Math.abs(value) <= 1 ? value * 100 : value;
}

function isLowerLevel({ target }: ReadTarget, { kind, value }: Baseline, scale: readonly string[]): boolean {
  if (target.kind !== 'level' || kind !== 'level' || typeof value !== 'string') return false;
  const [asked, start] = [scale.indexOf(target.level), scale.indexOf(value)];
  return asked >= 0 && !target.operator.startsWith('<') && asked < start;
}
