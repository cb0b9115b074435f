import { FieldError, Label, Radio, RadioGroup, Text } from 'react-aria-components';
import { type Said } from './Field.js';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** One of a few, all of them in sight. Nothing is chosen in advance. */
export function Choice<T extends string>({
  label,
  hint,
  error,
  options,
  value,
  onChange,
  inline = true,
  hideLabel = false,
}: Said & {
  readonly options: readonly Option<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  readonly inline?: boolean;
  readonly hideLabel?: boolean;
}) {
  return (
    <RadioGroup
      className={inline ? 'choice choice-inline' : 'choice'}
      value={value ?? null}
      onChange={(next) => onChange(next as T)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <Label className={hideLabel ? 'ok-sr' : 'field-label'}>{label}</Label>
      <div className="choices">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="choice-option">
            {option.label}
          </Radio>
        ))}
      </div>
      {hint === undefined ? null : (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </RadioGroup>
  );
}
