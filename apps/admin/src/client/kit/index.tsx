import type { Meaning } from '@openketamine/model/render';
import { useId, type ReactNode } from 'react';
import {
  Button,
  Checkbox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Radio,
  RadioGroup,
  Select,
  SelectValue,
  Text,
  TextArea,
  TextField,
  type ButtonProps,
} from 'react-aria-components';
import { Word } from '../parts/Word.js';

/** A button. `main` is the one act that a screen is about; `stop` is one that hurts when it is pressed by mistake. */
export function Act({
  look = 'quiet',
  ...props
}: Omit<ButtonProps, 'className'> & { readonly look?: 'main' | 'quiet' | 'stop' }) {
  const className = look === 'main' ? 'button' : look === 'stop' ? 'stop-button' : 'quiet-button';
  return <Button {...props} className={className} />;
}

interface Said {
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

interface Option<T extends string> {
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

/** One of many. */
export function Pick<T extends string>({
  label,
  hint,
  error,
  options,
  value,
  onChange,
  placeholder,
}: Said & {
  readonly options: readonly Option<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  readonly placeholder: string;
}) {
  return (
    <Select
      className="field"
      selectedKey={value ?? null}
      onSelectionChange={(key) => {
        if (key !== null) onChange(key as T);
      }}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      placeholder={placeholder}
    >
      <Label className="field-label">{label}</Label>
      <Button className="select-button">
        <SelectValue className="select-value" />
        <span aria-hidden="true">▾</span>
      </Button>
      {hint === undefined ? null : (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="popover">
        <ListBox className="list-box">
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className="list-option"
            >
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

export function Tick({
  children,
  checked,
  onChange,
}: {
  readonly children: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <Checkbox className="tick" isSelected={checked} onChange={onChange}>
      <span className="tick-box" aria-hidden="true">
        <svg viewBox="0 0 16 16" width="16" height="16">
          <path d="M3 8.5 6.5 12 13 4.5" />
        </svg>
      </span>
      <span>{children}</span>
    </Checkbox>
  );
}

/** A part of a page with its heading. */
export function Part({
  title,
  children,
  note,
  id,
  level = 2,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly note?: ReactNode;
  readonly id?: string;
  readonly level?: 2 | 3;
}) {
  const heading = useId();
  const H = `h${level}` as const;
  return (
    <section className="part" aria-labelledby={heading} {...(id === undefined ? {} : { id })}>
      <H id={heading}>
        {title} {note === undefined ? null : <span className="part-note">{note}</span>}
      </H>
      {children}
    </section>
  );
}

/** Something that must be read before the rest. */
export function Notice({
  meaning,
  title,
  children,
  live = false,
}: {
  readonly meaning: Meaning;
  readonly title: string;
  readonly children?: ReactNode;
  readonly live?: boolean;
}) {
  return (
    <div className={`notice notice-${meaning}`} {...(live ? { role: 'alert' } : {})}>
      <p className="notice-title">
        <Word meaning={meaning}>{title}</Word>
      </p>
      {children}
    </div>
  );
}

/** Nothing here yet, and the next step. */
export function Empty({ says, next }: { readonly says: string; readonly next?: ReactNode }) {
  return (
    <div className="empty">
      <p>{says}</p>
      {next === undefined ? null : <p>{next}</p>}
    </div>
  );
}
