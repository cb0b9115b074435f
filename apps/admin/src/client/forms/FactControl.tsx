import { sayUnit, writeNumber, type Control, type TrialRow } from '@openketamine/clinic/forms';
import { useEffect, useState } from 'react';
import { api } from '../api.js';
import { Act, Choice, Field, Pick } from '../kit/index.js';
import { words } from '../words.js';
import type { Read, Typed, TypedMedicine } from './typed.js';

const text = words.patient;

interface Props {
  readonly control: Control;
  readonly typed: Typed | undefined;
  readonly read: Read | undefined;
  /** Whether what is wrong is said: not while somebody is still typing for the first time. */
  readonly tell: boolean;
  readonly onChange: (typed: Typed | undefined) => void;
}

const say = (value: string) => words.values[value] ?? value.replaceAll('-', ' ');

/** What is asked back, with a button for each way in which it can be meant. */
function AskBack({
  read,
  typed,
  onChange,
  label,
}: Pick<Props, 'read' | 'typed' | 'onChange'> & { label: string }) {
  const reading = read?.reading;
  if (reading?.kind === 'ask') {
    return (
      <fieldset className="ask-back" aria-label={label}>
        <p>{reading.says}</p>
        <div className="acts">
          {reading.offers.map((offer) => (
            <Act
              key={offer.says}
              look={
                JSON.stringify(typed?.chosen) === JSON.stringify(offer.value) ? 'main' : 'quiet'
              }
              onPress={() => onChange({ ...(typed ?? { value: '' }), chosen: offer.value })}
            >
              {offer.says}
            </Act>
          ))}
        </div>
      </fieldset>
    );
  }
  if (read?.doubt === undefined) return null;
  return (
    <fieldset className="ask-back" aria-label={label}>
      <p>{read.doubt}</p>
      <Act
        look={typed?.sure === true ? 'main' : 'quiet'}
        onPress={() => onChange({ ...(typed ?? { value: '' }), sure: typed?.sure !== true })}
      >
        {text.yes}
      </Act>
    </fieldset>
  );
}

function Medicine({
  row,
  onChange,
  onRemove,
}: {
  readonly row: TypedMedicine;
  readonly onChange: (row: TypedMedicine) => void;
  readonly onRemove: () => void;
}) {
  const [found, setFound] = useState<{
    name: string;
    reading: Awaited<ReturnType<typeof api.medicine>>;
  }>();
  const { name } = row;
  useEffect(() => {
    let current = true;
    if (name.trim().length < 3) return undefined;
    const timer = setTimeout(() => {
      api.medicine(name.trim()).then(
        (reading) => current && setFound({ name, reading }),
        () => undefined,
      );
    }, 300);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [name]);
  // what was read belongs to one name: while another is typed, nothing is said
  const read = found?.name === name ? found.reading : undefined;
  const nearest = read?.nearest ?? [];
  const known = read?.medicine?.ingredients.join(', ');
  const { dailyDose } = row;
  const amount = row.dose ?? (dailyDose === undefined ? '' : writeNumber(dailyDose.value));
  return (
    <li className="medicine-row">
      <Field
        label={text.medicineName}
        value={name}
        onChange={(value) => onChange({ ...row, name: value })}
        echo={
          known !== undefined && known !== '' && known.toLowerCase() !== name.trim().toLowerCase()
            ? text.recognized(known)
            : undefined
        }
      />
      <Field
        label={text.medicineDose}
        unit="mg"
        inputMode="decimal"
        value={amount}
        onChange={(value) => {
          const { dailyDose: _read, dose: _typed, ...rest } = row;
          onChange(value.trim() === '' ? rest : { ...rest, dose: value });
        }}
      />
      <Act onPress={onRemove} aria-label={text.removeRow(name)}>
        ✕
      </Act>
      {read?.outcome === 'unknown' ? (
        <div className="ask-back">
          {nearest.length === 0 ? (
            <p>{text.notRecognized}</p>
          ) : (
            <>
              <p>{text.nearest(nearest.join(', '))}</p>
              <div className="acts">
                {nearest.map((one) => (
                  <Act key={one} onPress={() => onChange({ ...row, name: one })}>
                    {one}
                  </Act>
                ))}
              </div>
            </>
          )}
        </div>
      ) : null}
    </li>
  );
}

function Rows<T extends { readonly name: string }>({
  label,
  rows,
  onChange,
  error,
  render,
}: {
  readonly label: string;
  readonly rows: readonly T[];
  readonly onChange: (rows: readonly T[]) => void;
  readonly error: string | undefined;
  readonly render: (
    row: T,
    change: (row: T) => void,
    remove: () => void,
    at: number,
  ) => React.ReactNode;
}) {
  return (
    <fieldset className="rows">
      <legend className="field-label">{label}</legend>
      <ul className="plain">
        {rows.map((row, at) =>
          render(
            row,
            (next) => onChange(rows.map((one, index) => (index === at ? next : one))),
            () => onChange(rows.filter((_, index) => index !== at)),
            at,
          ),
        )}
      </ul>
      {error === undefined ? null : (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <Act onPress={() => onChange([...rows, { name: '' } as T])}>{text.addRow}</Act>
    </fieldset>
  );
}

/** One question of the form about a patient, by its kind. Nothing is chosen in advance. */
export function FactControl({ control, typed, read, tell, onChange }: Props) {
  const { kind, label, unit = '', options = [] } = control;
  const reading = read?.reading;
  const error = tell && reading?.kind === 'refused' ? reading.says : undefined;
  const echo = reading?.kind === 'understood' ? reading.echo : undefined;
  const value = typed?.value;
  const set = (next: unknown) =>
    onChange(
      next === '' || next === undefined ? undefined : { ...typed, value: next, sure: false },
    );
  const text_ = typeof value === 'string' ? value : '';
  switch (kind) {
    case 'number':
    case 'day':
    case 'moment':
    case 'last-taken':
      return (
        <div className="control" data-key={control.key}>
          <Field
            label={label}
            value={text_}
            onChange={set}
            unit={kind === 'number' ? sayUnit(unit) : ''}
            inputMode={kind === 'number' ? 'decimal' : 'text'}
            error={error}
            echo={echo}
            hint={
              kind === 'day'
                ? words.patients.birthHint
                : kind === 'number'
                  ? undefined
                  : '2026-11-30T08:15'
            }
          />
          <AskBack read={read} typed={typed} onChange={onChange} label={label} />
        </div>
      );
    case 'choice':
      return (
        <div className="control" data-key={control.key}>
          <Pick
            label={label}
            options={options.map((option) => ({ value: option, label: say(option) }))}
            value={typeof value === 'string' ? value : undefined}
            onChange={set}
            placeholder={words.session.choose}
            error={error}
          />
        </div>
      );
    case 'yes-no':
    case 'noted':
      return (
        <div className="control" data-key={control.key}>
          <Choice
            label={label}
            options={[
              { value: 'true', label: text.yes },
              { value: 'false', label: text.no },
            ]}
            value={typeof value === 'boolean' ? `${value}` : undefined}
            onChange={(next) => set(next === 'true')}
            error={error}
          />
        </div>
      );
    case 'condition': {
      const condition = value as { clinicalStatus?: string; onset?: string } | undefined;
      return (
        <div className="control" data-key={control.key}>
          <Choice
            label={label}
            options={[
              { value: 'active', label: text.condition.active },
              { value: 'resolved', label: text.condition.resolved },
            ]}
            value={condition?.clinicalStatus as 'active' | 'resolved' | undefined}
            onChange={(clinicalStatus) => set({ ...condition, clinicalStatus })}
          />
        </div>
      );
    }
    case 'medicines':
      return (
        <div className="control control-wide" data-key={control.key}>
          <Rows<TypedMedicine>
            label={label}
            rows={(value as readonly TypedMedicine[] | undefined) ?? []}
            onChange={(rows) => set(rows.length === 0 ? undefined : rows)}
            error={error}
            render={(row, change, remove, at) => (
              <Medicine key={at} row={row} onChange={change} onRemove={remove} />
            )}
          />
        </div>
      );
    case 'trials':
      return (
        <div className="control control-wide" data-key={control.key}>
          <Rows<TrialRow>
            label={label}
            rows={(value as readonly TrialRow[] | undefined) ?? []}
            onChange={(rows) => set(rows.length === 0 ? undefined : rows)}
            error={error}
            render={(row, change, remove, at) => (
              <li className="medicine-row" key={at}>
                <Field
                  label={text.trialName}
                  value={row.name}
                  onChange={(name) => change({ ...row, name })}
                />
                <Pick
                  label={text.trialOutcome}
                  options={Object.entries(text.outcomes).map(([id, name]) => ({
                    value: id,
                    label: name,
                  }))}
                  value={row.outcome}
                  onChange={(outcome) => change({ ...row, outcome })}
                  placeholder={words.session.choose}
                />
                <Act onPress={remove} aria-label={text.removeRow(row.name)}>
                  ✕
                </Act>
              </li>
            )}
          />
        </div>
      );
  }
}
