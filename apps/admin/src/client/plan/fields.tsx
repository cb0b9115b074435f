import { useId, type ReactNode } from 'react';
import { words } from '../words.js';

interface FieldProps {
  /** Of the control that the label names. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Takes a row of its own, for words that need the room. */
  readonly wide?: boolean | undefined;
  readonly children: ReactNode;
}

/** A label above its control, and below it what helps to fill it in. */
function Field({ id, label, hint, wide = false, children }: FieldProps) {
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-box">{children}</div>
      {hint === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly unit?: string | undefined;
  readonly hint?: string | undefined;
  readonly type?: 'text' | 'date' | 'datetime-local';
  readonly numeric?: boolean;
}

/** A field for text, a number with its unit, or a day. Numbers are typed as text, so that a slip is explained. */
export function TextField({
  label,
  value,
  onChange,
  unit,
  hint,
  type = 'text',
  numeric = false,
}: TextProps) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint}>
      <input
        id={id}
        aria-describedby={`${id}-unit ${id}-hint`}
        type={type}
        value={value}
        inputMode={numeric ? 'decimal' : undefined}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      {unit === undefined ? null : (
        <span className="unit" id={`${id}-unit`}>
          {unit}
        </span>
      )}
    </Field>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly none: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly wide?: boolean;
}

/** A choice among a few; the first says that nothing is chosen. */
export function SelectField({ label, value, onChange, none, options, wide }: SelectProps) {
  const id = useId();
  return (
    <Field id={id} label={label} wide={wide}>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{none}</option>
        {options.map((entry) => (
          <option key={entry.value} value={entry.value}>
            {entry.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** A box to tick. */
export function CheckField({
  checked,
  onChange,
  children,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}

/** A group of fields with a heading. */
export function Group({
  title,
  hint,
  children,
}: {
  title: string;
  hint?: string;
  children: ReactNode;
}) {
  return (
    <fieldset className="group">
      <legend>{title}</legend>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      {children}
    </fieldset>
  );
}

/** Takes a line out of a list. */
export function RemoveButton({ name, onClick }: { name: string; onClick: () => void }) {
  return (
    <button
      type="button"
      className="quiet-button"
      aria-label={words.form.removeRow(name)}
      onClick={onClick}
    >
      ✕
    </button>
  );
}
