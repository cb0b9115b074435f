import { useState } from 'react';
import { DayField, TimeOfDay } from './DayField.js';
import { Choice } from './Choice.js';
import { Field } from './Field.js';
import { Pick } from './Pick.js';
import { words } from '../words/index.js';

const text = words.dates;

/** How exactly somebody knows when something was. */
type Exactness = 'day' | 'month' | 'year';

const exactnessOf = (value: string): Exactness =>
  /^\d{4}$/u.test(value) ? 'year' : /^\d{4}-\d{2}$/u.test(value) ? 'month' : 'day';

const months = Array.from({ length: 12 }, (_, at) => {
  const value = String(at + 1).padStart(2, '0');
  const name = new Intl.DateTimeFormat(undefined, { month: 'long', timeZone: 'UTC' });
  return { value, label: name.format(Date.UTC(2001, at, 15)) };
});

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** `2019`, `2019-03`, `2019-03-07`, `2019-03-07T09:05`, or nothing. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A day, and the time of day where it is known. */
export function MomentField({ label, hint, error, value, onChange }: Props) {
  const [day = '', time = ''] = value.split('T');
  return (
    <div className="when">
      <DayField
        label={label}
        hint={hint}
        error={error}
        value={day}
        onChange={(next) => onChange(next === '' || time === '' ? next : `${next}T${time}`)}
      />
      {day === '' ? null : (
        <TimeOfDay
          label={text.timeOf(label)}
          value={time}
          onChange={(next) => onChange(next === '' ? day : `${day}T${next}`)}
        />
      )}
    </div>
  );
}

/** When something was, as exactly as it is known: a day with or without its time, a month, a year. */
export function WhenField(props: Props) {
  const { label, error, value, onChange } = props;
  const [exactness, setExactness] = useState<Exactness>(exactnessOf(value));
  const [year = '', month = ''] = exactness === 'day' ? [] : value.split('-');
  return (
    <div className="when">
      {exactness === 'day' ? <MomentField {...props} /> : null}
      {exactness === 'month' ? (
        <Pick
          label={text.monthOf(label)}
          placeholder={words.session.choose}
          options={months}
          value={month === '' ? undefined : month}
          onChange={(next) => onChange(`${year}-${next}`)}
        />
      ) : null}
      {exactness === 'day' ? null : (
        <Field
          label={text.yearOf(label)}
          inputMode="numeric"
          value={year}
          onChange={(next) => onChange(month === '' ? next.trim() : `${next.trim()}-${month}`)}
          error={error}
        />
      )}
      <Choice
        label={text.exactness}
        hideLabel
        options={(['day', 'month', 'year'] as const).map((id) => ({
          value: id,
          label: text.exact[id],
        }))}
        value={exactness}
        onChange={(next) => {
          setExactness(next);
          onChange('');
        }}
      />
    </div>
  );
}
