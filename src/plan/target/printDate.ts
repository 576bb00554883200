import { italianDate } from '../dates';
import { monthNames } from './vocabulary/months';

/** `2017-10-31` as people write it: 31/10/2017, or 31 October 2017. */
export function printDate(date: string, language: 'it' | 'en'): string {
  if (language === 'it') return italianDate(date);
  const [year = '', month = '', day = ''] = date.split('-');
  return `${String(Number(day))} ${printMonth(Number(month), 'en')} ${year}`;
}

/** Months count from 1. */
export function printMonth(month: number, language: 'it' | 'en'): string {
  return monthNames[language][month - 1] ?? String(month);
}
