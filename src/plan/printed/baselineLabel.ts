import type { TextLine } from './textLines';

/** `Stato 2015`, which stands between an indicator's name and its values. */
export interface BaselineLabel {
  /** Place of the line it begins on. */
  readonly at: number;
  readonly year: number | null;
  /** Words that stand on its lines and belong to the name. */
  readonly name: readonly string[];
  /** Words after it, on the same line. */
  readonly rest: string;
  /** Place of the first line below it. */
  readonly next: number;
}

const words = '(?:Stato|STATO)(?: iniziale)?|Valore (?:base|iniziale|di partenza)|Baseline|BASELINE';
const when = '(?:al |anno )?(?:31[/.]12[/.])?(?<year>(?:19|20)\\d{2})';
const onOneLine = new RegExp(`^(?<name>.*?)(?:^|\\s)(?:${words}) ${when}:?(?:\\s+(?<rest>\\S.*))?$`, 'u');
const atEnd = new RegExp(`^(?<name>.*?)(?:^|\\s)(?:${words}):?$`, 'u');
const yearFirst = new RegExp(`^${when}:?(?:\\s+(?<rest>\\S.*))?$`, 'u');
const yearLast = new RegExp(`^(?<name>\\p{L}.*)\\s${when}$`, 'u');

/** The first label from a place on; null when there is none. */
export function findLabel(lines: readonly TextLine[], from = 0): BaselineLabel | null {
  for (let at = from; at < lines.length; at++) {
    const label = labelAt(lines, at);
    if (label !== null) return label;
  }
  return null;
}

/** Whether a line ends with a label, its year on the line above or on the same. */
export function endsWithLabel(lines: readonly TextLine[], at: number): boolean {
  const label = findLabel(lines, Math.max(0, at - 1));
  return label !== null && label.rest === '' && label.next === at + 1;
}

function labelAt(lines: readonly TextLine[], at: number): BaselineLabel | null {
  const text = lines[at]?.text ?? '';
  const whole = onOneLine.exec(text)?.groups;
  if (whole !== undefined)
    return { at, year: Number(whole['year']), name: [whole['name'] ?? ''], rest: whole['rest'] ?? '', next: at + 1 };
  const first = atEnd.exec(text)?.groups;
  if (first === undefined) return null;
  const name = first['name'] ?? '';
  const below = lines[at + 1];
  const second = below === undefined ? undefined : yearFirst.exec(below.text)?.groups;
  if (second !== undefined)
    return { at, year: Number(second['year']), name: [name], rest: second['rest'] ?? '', next: at + 2 };
  // The name's last line may stand between the two, on the line of the year.
  const third = below === undefined || below.gap ? undefined : yearLast.exec(below.text)?.groups;
  if (third !== undefined && name !== '' && labelAt(lines, at + 1) === null)
    return { at, year: Number(third['year']), name: [name, third['name'] ?? ''], rest: '', next: at + 2 };
  return name === '' ? { at, year: null, name: [], rest: '', next: at + 1 } : null;
}
