import { directionOfTarget } from '../../direction';
import { groupBy } from '../../groupBy';
import { countingTarget, type Direction, type Indicator, type Plan } from '../../plan';
import { isWantedLess, stemMeasured, wordMeasured } from '../../whatIsMeasured';
import { familyOf } from '../../target/figure/unitFamily';
import { figureOf } from '../../target/figureOf';
import { found, rewritten, wholeOf } from '../found';
import { atIndicator, type Check, type Checked } from './check';

/** How many others must agree before one that differs is doubted; of costs and times everybody knows the side. */
const ENOUGH = 3;
const ENOUGH_OF_COSTS = 2;

/**
 * An indicator asks for the same side as all others that measure the same thing in the same unit (*Costo…*, *Numero di
 * corsi…*), or of its outside code (`D1.3_02`, `D1.3_17`). It is doubted when it alone differs, and neither its *Verso*
 * nor what it measures says so: nobody wants more complaints, whatever the other rows ask.
 */
export const directionAsItsFamily: Check = (plan) => {
  const sided = sidedIndicators(plan);
  const doubts = [
    ...familyDoubts(sided, byOutsideCode, () => ENOUGH),
    ...familyDoubts(sided, byWhatIsMeasured, (name) =>
      isWantedLess(wordMeasured(name) ?? '') ? ENOUGH_OF_COSTS : ENOUGH,
    ),
  ];
  const told = new Set<Indicator>();
  return doubts.filter(({ indicator }) => !told.has(indicator) && told.add(indicator)).map(({ checked }) => checked);
};

interface Sided {
  readonly indicator: Indicator;
  readonly side: Direction;
  readonly unit: string;
}

function sidedIndicators({ indicators, year }: Plan): Sided[] {
  return indicators.flatMap((indicator) => {
    const target = countingTarget(indicator, year)?.reading;
    const side = target?.status === 'read' ? directionOfTarget(target.target) : null;
    if (target?.status !== 'read' || side === null) return [];
    const figure = figureOf(target.target);
    const unit = figure === null ? indicator.baseline.reading.unit : figure.unit;
    return [{ indicator, side, unit: familyOf(unit) }];
  });
}

const byOutsideCode = ({ indicator: { externalCode } }: Sided): string =>
  /^(.+)_[^_]+$/.exec(externalCode ?? '')?.[1] ?? '';

function byWhatIsMeasured({ indicator: { name }, unit }: Sided): string {
  const stem = stemMeasured(name);
  return stem === null ? '' : `${stem} ${unit}`;
}

function familyDoubts(
  sided: readonly Sided[],
  familyName: (one: Sided) => string,
  enough: (name: string) => number,
): { readonly indicator: Indicator; readonly checked: Checked }[] {
  return [...groupBy(sided, familyName)].flatMap(([family, members]) => {
    const sides = groupBy(members, ({ side }) => side);
    const odd = [...sides.values()].find((group) => group.length === 1)?.[0];
    const others = members.length - 1;
    if (family === '' || odd === undefined || sides.size !== 2 || others < enough(odd.indicator.name)) return [];
    if (odd.indicator.writtenDirection?.reading === odd.side) return [];
    if (odd.side === 'less' && isWantedLess(odd.indicator.name)) return [];
    return doubt(odd, others, familyName === byOutsideCode ? family : (wordMeasured(odd.indicator.name) ?? ''));
  });
}

function doubt({ indicator, side }: Sided, others: number, family: string): ReturnType<typeof familyDoubts> {
  const target = indicator.targets.find(({ reading }) => reading.status === 'read');
  if (target === undefined) return [];
  const { text } = target.written;
  const opposite = /^\s*[<>]/.test(text)
    ? [rewritten(text, { start: text.search(/[<>]/), end: text.search(/[<>]/) + 1 }, side === 'less' ? '>' : '<')]
    : [];
  const finding = found('STR-053', { side, others, family }, text, wholeOf(text), opposite);
  return [{ indicator, checked: atIndicator(indicator, finding, target.cell, target.year) }];
}
