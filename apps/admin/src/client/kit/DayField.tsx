import { parseDate, parseTime, type CalendarDate, type Time } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  Label,
  Popover,
  Text,
  TimeField,
} from 'react-aria-components';
import { words } from '../words/index.js';
import type { Said } from './Field.js';

const text = words.dates;

interface DayProps extends Said {
  /** An ISO day, or nothing. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** The day as it stands in the field. While a year is typed over, it is one that no clinic has: it stays, or the rest would vanish. */
function dayOf(value: string): CalendarDate | null {
  try {
    return value === '' ? null : parseDate(value);
  } catch {
    return null;
  }
}

/** A day, typed in the order in which the reader writes days, or taken from a calendar. A day that does not exist cannot be typed. */
export function DayField({ label, hint, error, echo, value, onChange }: DayProps) {
  return (
    <DatePicker
      className="field"
      value={dayOf(value)}
      onChange={(day) => onChange(day === null ? '' : day.toString())}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      granularity="day"
    >
      <Label className="field-label">{label}</Label>
      <Group className="date-box">
        <DateInput className="date-input">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
        <Button className="date-button" aria-label={text.calendar}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M2 3.5h12v10H2zM2 6.5h12M5 2v3M11 2v3" fill="none" stroke="currentColor" />
          </svg>
        </Button>
      </Group>
      {echo === undefined ? null : (
        <Text slot="description" className="echo">
          {echo}
        </Text>
      )}
      {hint === undefined || echo !== undefined ? null : (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="popover">
        <Dialog className="calendar-dialog">
          <Calendar className="calendar">
            <header>
              <Button slot="previous" className="quiet-button">
                ‹
              </Button>
              <Heading level={3} />
              <Button slot="next" className="quiet-button">
                ›
              </Button>
            </header>
            <CalendarGrid>
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => <CalendarCell date={date} className="calendar-cell" />}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

const timeOf = (value: string): Time | null =>
  /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(value) ? parseTime(value) : null;

/** A time of day, as the reader writes times. */
export function TimeOfDay({ label, hint, error, value, onChange }: DayProps) {
  return (
    <TimeField
      className="field"
      value={timeOf(value)}
      onChange={(time) => onChange(time === null ? '' : time.toString().slice(0, 5))}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      granularity="minute"
    >
      <Label className="field-label">{label}</Label>
      <DateInput className="date-input date-box">
        {(segment) => <DateSegment segment={segment} className="date-segment" />}
      </DateInput>
      {hint === undefined ? null : (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </TimeField>
  );
}
