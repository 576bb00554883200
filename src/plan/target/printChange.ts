import { printNumber } from '../numbers/printNumber';
import { respell } from './figure/respell';
import { withArticle } from './italianArticle';
import { sayQuantity } from './sayQuantity';
import type { Change, Maintain } from './target';

type Language = 'it' | 'en';

/** «almeno 380 (+1% di 376 = 379,76)», «al massimo 25 gg (-5 gg)». */
export function printChange(change: Change, language: Language): string {
  const { operator, resolved, declared, unit } = change;
  const say = (value: number) => sayQuantity({ value, unit }, language);
  const figure = declared ?? resolved;
  const words =
    language === 'it' ? withArticle(operator, { value: figure, unit }) : `${operators[operator]} ${say(figure)}`;
  const step = stepOf(change, language);
  const of = { it: 'di', en: 'of' }[language];
  const from = startOf(change);
  const equals = declared === null ? '' : ` = ${say(resolved)}`;
  const origin = from === null ? '' : ` ${of} ${say(from)}`;
  return `${words} (${step}${origin}${equals})`;
}

const operators = { '>=': 'at least', '>': 'more than', '<=': 'at most', '<': 'less than' } as const;

function stepOf({ percent, points, amount, unit }: Change, language: Language): string {
  const signed = (value: number) => (value > 0 ? '+' : '') + printNumber(value, language);
  if (percent !== null) return `${signed(percent)}%`;
  if (points !== null) return `${signed(points)} p.p.`;
  return (amount !== null && amount > 0 ? '+' : '') + sayQuantity({ value: amount ?? 0, unit }, language);
}

/** The baseline, from what it became. */
function startOf({ percent, points, amount, resolved }: Change): number | null {
  const start = percent === null ? resolved - (points ?? amount ?? 0) : resolved / (1 + percent / 100);
  return Number.isFinite(start) ? Number(start.toPrecision(12)) : null;
}

/** Text that beside the same baseline is read as the same change. */
export function canonicalChange(change: Change): string {
  const { operator, percent, points, amount, declared, unit } = change;
  const step = percent ?? points ?? amount ?? 0;
  const size = ungrouped(Math.abs(step));
  const measured = percent !== null ? `${size}%` : points !== null ? `${size} p.p.` : withUnit(size, unit);
  const bracket = declared === null ? '' : ` (${withUnit(ungrouped(declared), unit)})`;
  const isFall = operator.startsWith('<');
  if (operator === '>' || operator === '<')
    return `${isFall ? 'riduzione' : 'aumento'} superiore a ${measured}${bracket}`;
  // a minus before a bare figure could be the figure's own
  if (isFall && amount !== null) return `riduzione di ${measured}`;
  return `${isFall ? '-' : '+'}${measured}${bracket}`;
}

/** «mantenere 3», «non inferiore a 3 (dato di partenza)». */
export function printMaintain(maintain: Maintain, language: Language): string {
  const { value, level, on, unit } = maintain;
  const kept =
    value !== null
      ? sayQuantity({ value, unit }, language)
      : (level ??
        (on === true ? { it: 'fatto (ON)', en: 'done (ON)' } : { it: 'non fatto (OFF)', en: 'not done (OFF)' })[
          language
        ]);
  const words = {
    it: { '=': 'mantenere', '>=': 'mantenere almeno', '<=': 'mantenere al massimo' },
    en: { '=': 'keep', '>=': 'keep at least', '<=': 'keep at most' },
  };
  return `${words[language][maintain.operator]} ${kept}`;
}

/** Text that beside the same baseline is read as the same. */
export function canonicalMaintain({ operator }: Maintain): string {
  return operator === '=' ? 'mantenimento' : `${operator} dato di partenza`;
}

/** Beside a small baseline `1.000` would be taken for one. */
function ungrouped(value: number): string {
  return respell(value).replaceAll('.', '');
}

function withUnit(size: string, unit: string | null): string {
  if (unit === null) return size;
  return unit === '%' ? `${size}%` : `${size} ${unit}`;
}
