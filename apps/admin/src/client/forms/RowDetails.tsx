import {
  sayUnit,
  type RowControl,
  type RowWrong,
  type TypedAmount,
  type TypedRow,
} from '@openketamine/clinic/forms';
import { Choice, Field, Pick, Tick } from '../kit/index.js';
import { WhenField } from '../kit/WhenField.js';
import { sayName, words } from '../words/index.js';

const text = words.rows;

const sayOption = (value: string) => words.values[value] ?? sayName(value);
/** The name of a question about an entry. */
const sayRow = (key: string): string => text.labels[key] ?? sayName(key);

/** What is wrong with an answer, in words. */
function sayWrong(wrong: RowWrong | undefined, unit: string, typed: string): string | undefined {
  if (wrong === undefined) return undefined;
  switch (wrong.code) {
    case 'unreadable':
      return words.numbers.unreadable(unit);
    case 'ambiguous':
      return words.numbers.ambiguous(typed, wrong.readings, unit);
    case 'unit-unknown':
      return words.numbers.unitUnknown(wrong.unit, unit);
    case 'unit-missing':
      return text.unitMissing;
    case 'outside':
      return text.outside(wrong.least, wrong.most, unit);
    case 'no-such-day':
      return words.dates.missing;
    case 'future':
      return words.dates.future;
    case 'missing':
      return text.missing;
  }
}

interface Props {
  readonly controls: readonly RowControl[];
  readonly typed: TypedRow;
  readonly wrong: Readonly<Record<string, RowWrong>>;
  /** The unit of the measurement these questions are about. */
  readonly unit?: string;
  readonly onChange: (typed: TypedRow) => void;
}

function Detail({
  control,
  value,
  wrong,
  unit,
  set,
}: {
  readonly control: RowControl;
  readonly value: unknown;
  readonly wrong: RowWrong | undefined;
  readonly unit: string;
  readonly set: (value: unknown) => void;
}) {
  const { key, kind, options = [], units = [] } = control;
  const label = sayRow(key);
  const written = typeof value === 'string' ? value : '';
  switch (kind) {
    case 'text':
      return <Field label={label} value={written} onChange={set} error={sayWrong(wrong, '', '')} />;
    case 'number': {
      const shown = sayUnit(control.unit ?? unit);
      return (
        <Field
          label={label}
          unit={shown}
          inputMode="decimal"
          value={written}
          onChange={set}
          error={sayWrong(wrong, shown, written)}
        />
      );
    }
    case 'choice':
      return (
        <Pick
          label={label}
          placeholder={words.session.choose}
          options={options.map((option) => ({ value: option, label: sayOption(option) }))}
          value={typeof value === 'string' ? value : undefined}
          onChange={set}
        />
      );
    case 'yes-no':
      return (
        <Choice
          label={label}
          options={[
            { value: 'true', label: words.patient.yes },
            { value: 'false', label: words.patient.no },
          ]}
          value={typeof value === 'boolean' ? `${value}` : undefined}
          onChange={(next) => set(next === 'true')}
        />
      );
    case 'when':
      return (
        <WhenField
          label={label}
          value={written}
          onChange={set}
          error={sayWrong(wrong, '', written)}
        />
      );
    case 'amount': {
      const amount = (value ?? { value: '', unit: '' }) as TypedAmount;
      return (
        <div className="amount">
          <Field
            label={label}
            inputMode="decimal"
            value={amount.value}
            onChange={(next) =>
              set(next === '' && amount.unit === '' ? undefined : { ...amount, value: next })
            }
            error={sayWrong(wrong, sayUnit(amount.unit), amount.value)}
          />
          <Pick
            label={text.unitOf(label)}
            placeholder={words.session.choose}
            options={units.map((id) => ({ value: id, label: sayUnit(id) || text.noUnit }))}
            value={amount.unit === '' ? undefined : amount.unit}
            onChange={(next) => set({ ...amount, unit: next })}
          />
        </div>
      );
    }
    case 'many': {
      const chosen = (value ?? []) as readonly string[];
      return (
        <fieldset className="rows">
          <legend className="field-label">{label}</legend>
          <div className="ticks">
            {options.map((option) => (
              <Tick
                key={option}
                checked={chosen.includes(option)}
                onChange={(on) =>
                  set(options.filter((other) => (other === option ? on : chosen.includes(other))))
                }
              >
                {sayOption(option)}
              </Tick>
            ))}
          </div>
        </fieldset>
      );
    }
  }
}

/** The questions about one entry of a list, made from the fact schema: since when, how severe, how many weeks. */
export function RowDetails({ controls, typed, wrong, unit = '', onChange }: Props) {
  return (
    <div className="row-details">
      {controls.map((control) => {
        const { key } = control;
        return (
          <div key={key} data-row={key}>
            <Detail
              control={control}
              value={typed[key]}
              wrong={wrong[key]}
              unit={unit}
              set={(value) => {
                const { [key]: _before, ...rest } = typed;
                const gone =
                  value === undefined ||
                  value === '' ||
                  (Array.isArray(value) && value.length === 0);
                onChange(gone ? rest : { ...rest, [key]: value });
              }}
            />
          </div>
        );
      })}
    </div>
  );
}
