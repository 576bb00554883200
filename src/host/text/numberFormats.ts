import type { FileValue } from '../../xlsx/content';

/** The API reads the US way whatever the person's language; a person types in their own. */
export type TypedBy = 'api' | 'person';

/** Number formats for one language: what a value looks like, and what number a typed text is. */
export interface NumberFormats {
  render(value: FileValue, numberFormat: string): string;
  /** Null when the text is not a number, a date or a time, nor a person's word for a boolean. */
  readTyped(
    text: string,
    typedBy: TypedBy,
  ): { readonly value: number | boolean; readonly numberFormat: string | null } | null;
  isValid(numberFormat: string): boolean;
  isDate(numberFormat: string): boolean;
}

type Numfmt = Pick<
  typeof import('numfmt'),
  'format' | 'parseValue' | 'isValidFormat' | 'isDateFormat' | 'getFormatFromId'
>;

const DAYS_1904 = 1462;

/** Loaded when a workbook opens rather than imported: the package's `require` entry names a file it was published without. */
export async function loadNumberFormats(language: string, date1904: boolean): Promise<NumberFormats> {
  const module = await import('numfmt');
  return numberFormats('format' in module ? module : (module as { default: Numfmt }).default, language, date1904);
}

function numberFormats(numfmt: Numfmt, language: string, date1904: boolean): NumberFormats {
  return {
    isValid: (numberFormat) => numfmt.isValidFormat(numberFormat),
    isDate: (numberFormat) => numfmt.isDateFormat(numberFormat) === true,

    render(value, numberFormat) {
      if (value === null) return '';
      if (typeof value === 'object') return localError(value.error, language);
      const isDate = typeof value === 'number' && numfmt.isDateFormat(numberFormat) === true;
      // Excel fills a negative date with as many # as fit; `text` ignores the width and gives 255 of them.
      if (isDate && value < 0) return '#'.repeat(255);
      const shown = isDate && date1904 ? value + DAYS_1904 : value;
      return numfmt.format(localFormat(numberFormat, language), shown, {
        locale: language,
        nbsp: false,
        throws: false,
      });
    },

    readTyped(text, typedBy) {
      const typed = numfmt.parseValue(text, { locale: typedBy === 'api' ? 'en-US' : language });
      if (typedBy === 'person' && typeof typed?.value === 'boolean') return { value: typed.value, numberFormat: null };
      if (!typed || typeof typed.value !== 'number') return null;
      const { formatId } = typed as { formatId?: number };
      const numberFormat =
        formatId === undefined ? null : formatId === 14 ? 'm/d/yyyy' : (numfmt.getFormatFromId(formatId) ?? null);
      const isDay = date1904 && numberFormat !== null && /[dmy]/i.test(numberFormat) && typed.value >= 1;
      return { value: isDay ? typed.value - DAYS_1904 : typed.value, numberFormat };
    },
  };
}

/** The short date of the system, which files keep as format 14, is shown as the person's country writes it. */
function localFormat(numberFormat: string, language: string): string {
  const isSystemDate = numberFormat === 'm/d/yyyy' || numberFormat === 'mm-dd-yy';
  if (isSystemDate && language.startsWith('it')) return 'dd/mm/yyyy';
  return isSystemDate ? 'm/d/yyyy' : numberFormat;
}

const ITALIAN_ERRORS: Readonly<Record<string, string>> = {
  '#N/A': '#N/D',
  '#VALUE!': '#VALORE!',
  '#REF!': '#RIF!',
  '#NAME?': '#NOME?',
  '#NULL!': '#NULLO!',
};

function localError(error: string, language: string): string {
  return (language.startsWith('it') ? ITALIAN_ERRORS[error] : undefined) ?? error;
}
