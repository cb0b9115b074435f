import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import { type Said } from './Field.js';
import { type Option } from './Choice.js';

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
