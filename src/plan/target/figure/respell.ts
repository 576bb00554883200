import { printNumber } from '../../numbers/printNumber';

/** A number as a correction writes it: no reader takes it for another, not even with nothing beside it. */
export function respell(value: number): string {
  const text = printNumber(value, 'it');
  return /^[1-9]\d{0,2},\d{3}$/.test(text) ? `${text}0` : text;
}
