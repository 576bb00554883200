import * as React from 'react';
import { DatePicker, DayOfWeek, type IDatePickerStrings } from 'office-ui-fabric-react/lib/DatePicker';
import { dateTyped } from './dateTyped';

/** What the calendar says: months and days, whole and short, and its buttons. */
export type CalendarWords = Pick<IDatePickerStrings, 'months' | 'shortMonths' | 'days' | 'shortDays' | 'goToToday'> & {
  readonly prevMonthAriaLabel: string;
  readonly nextMonthAriaLabel: string;
  readonly prevYearAriaLabel: string;
  readonly nextYearAriaLabel: string;
  readonly closeButtonAriaLabel: string;
  readonly invalidInputErrorMessage: string;
};

interface DayFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, null when there is none. */
  readonly day: string | null;
  readonly words: CalendarWords;
  readonly onChange: (day: string | null) => void;
}

/** A day, typed as `31/12/2017` or picked from a calendar that begins on Monday. */
export function DayField({ label, day, words, onChange }: DayFieldProps): JSX.Element {
  return (
    <DatePicker
      className="day"
      ariaLabel={label}
      allowTextInput
      firstDayOfWeek={DayOfWeek.Monday}
      showMonthPickerAsOverlay
      calloutProps={{ minPagePadding: 0 }}
      strings={words}
      formatDate={(date) => (date === undefined ? '' : isoOf(date).split('-').reverse().join('/'))}
      parseDateFromString={dateTyped}
      onSelectDate={(date) => {
        onChange(date === null || date === undefined ? null : isoOf(date));
      }}
      textField={{
        styles: {
          fieldGroup: {
            height: 28,
            borderColor: 'var(--edge)',
            selectors: { ':hover': { borderColor: 'var(--edge)' }, '::after': { borderRadius: 4 } },
          },
          errorMessage: { color: 'var(--fg)', paddingTop: 4 },
        },
      }}
      {...(day !== null && { value: new Date(`${day}T12:00:00`) })}
    />
  );
}

function isoOf(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${String(date.getFullYear())}-${month ?? ''}-${day ?? ''}`;
}
