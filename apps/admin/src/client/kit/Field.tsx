import { type ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';

export interface Said {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** What was understood. */
  readonly echo?: string | undefined;
}

/** A field for a line or a few of them. What is wrong with it stands at it. */
export function Field({
  label,
  hint,
  error,
  echo,
  value,
  onChange,
  unit,
  lines,
  type = 'text',
  name,
  inputMode,
  autoComplete = 'off',
  required = false,
}: Said & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly unit?: string;
  readonly lines?: number;
  readonly type?: string;
  readonly name?: string;
  readonly inputMode?: 'decimal' | 'numeric' | 'text';
  readonly autoComplete?: string;
  readonly required?: boolean;
}) {
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isRequired={required}
      type={type}
      validationBehavior="aria"
      {...(name === undefined ? {} : { name })}
    >
      <Label className="field-label">{label}</Label>
      <span className="field-box">
        {lines === undefined ? (
          <Input autoComplete={autoComplete} {...(inputMode === undefined ? {} : { inputMode })} />
        ) : (
          <TextArea rows={lines} />
        )}
        {unit === undefined || unit === '' ? null : <span className="unit">{unit}</span>}
      </span>
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
    </TextField>
  );
}
