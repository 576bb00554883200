/** `31/12/2017`, `31.12.17`, `31-12-2017`; null for a day there isn't. */
export function dateTyped(text: string): Date | null {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})\s*$/.exec(text) ?? [];
  const date = new Date(Number(year.length === 2 ? `20${year}` : year), Number(month) - 1, Number(day), 12);
  const isThere = day !== '' && date.getDate() === Number(day) && date.getMonth() === Number(month) - 1;
  return isThere ? date : null;
}
