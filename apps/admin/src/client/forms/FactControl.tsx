import { sayUnit, type Control } from '@openketamine/clinic/forms';
import type { RowQuestions } from '../api.js';
import { DayField } from '../kit/DayField.js';
import { Choice, Field, Fold, Pick } from '../kit/index.js';
import { MomentField } from '../kit/WhenField.js';
import { words } from '../words/index.js';
import { AskBack } from './AskBack.js';
import { Lines } from './Lines.js';
import { RowDetails } from './RowDetails.js';
import { listOf, readLines, type Read, type Typed, type TypedLine } from './typed.js';

const text = words.patient;

interface Props {
  readonly control: Control;
  readonly rows: RowQuestions;
  readonly typed: Typed | undefined;
  readonly read: Read | undefined;
  /** Whether what is wrong is said: not while somebody is still typing for the first time. */
  readonly tell: boolean;
  /** Calendar and clock of the clinic. */
  readonly now: string;
  readonly onChange: (key: string, typed: Typed | undefined) => void;
}

const sayOption = (value: string) => words.values[value] ?? value.replaceAll('-', ' ');

/** Nothing typed is no answer. */
function tidy(typed: Typed): Typed | undefined {
  const { value, details, measured } = typed;
  const empty = value === undefined || value === '';
  const bare = details === undefined || Object.keys(details).length === 0;
  return empty && bare && (measured ?? '') === '' ? undefined : typed;
}

/** The control by its kind, without what is asked besides. */
function Answer({
  control,
  typed,
  read,
  tell,
  onChange,
}: Omit<Props, 'rows' | 'now' | 'onChange'> & {
  readonly onChange: (typed: Typed | undefined) => void;
}) {
  const { kind, label, unit = '', options = [] } = control;
  const reading = read?.reading;
  const error = tell && reading?.kind === 'refused' ? reading.says : undefined;
  const echo = reading?.kind === 'understood' ? reading.echo : undefined;
  const value = typed?.value;
  const written = typeof value === 'string' ? value : '';
  const set = (next: unknown) => onChange(tidy({ ...typed, value: next, sure: false }));
  switch (kind) {
    case 'number':
      return (
        <>
          <Field
            label={label}
            value={written}
            onChange={set}
            unit={sayUnit(unit)}
            inputMode="decimal"
            error={error}
            echo={echo}
          />
          <AskBack read={read} typed={typed} onChange={onChange} label={label} />
        </>
      );
    case 'day':
      return <DayField label={label} value={written} onChange={set} error={error} />;
    case 'moment':
    case 'last-taken':
      return <MomentField label={label} value={written} onChange={set} error={error} />;
    case 'choice':
      return (
        <Pick
          label={label}
          options={options.map((option) => ({ value: option, label: sayOption(option) }))}
          value={typeof value === 'string' ? value : undefined}
          onChange={set}
          placeholder={words.session.choose}
          error={error}
        />
      );
    case 'yes-no':
    case 'noted':
      return (
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
      );
    case 'condition': {
      const condition = value as { readonly clinicalStatus?: 'active' | 'resolved' } | undefined;
      return (
        <Choice
          label={label}
          options={[
            { value: 'active', label: text.condition.active },
            { value: 'resolved', label: text.condition.resolved },
          ]}
          value={condition?.clinicalStatus}
          onChange={(clinicalStatus) => set({ clinicalStatus })}
        />
      );
    }
    case 'medicines':
    case 'trials':
      return null;
  }
}

/** One question of the form about a patient, by its kind, with when it was measured and what else the facts hold about it. */
export function FactControl({ control, rows, typed, read, tell, now, onChange: say }: Props) {
  const { kind, key, label } = control;
  const onChange = (next: Typed | undefined) => say(key, next);
  if (kind === 'medicines' || kind === 'trials') {
    const lines = (typed?.value ?? []) as readonly TypedLine[];
    const reading = read?.reading;
    return (
      <div className="control control-wide" data-key={key}>
        <Lines
          kind={kind}
          label={label}
          lines={lines}
          read={readLines(kind, lines, rows, now)}
          controls={rows[kind === 'medicines' ? 'medicines' : 'treatmentHistory']}
          error={tell && reading?.kind === 'refused' ? reading.says : undefined}
          onChange={(next) => onChange(next.length === 0 ? undefined : { value: next })}
        />
      </div>
    );
  }
  const list = listOf(control);
  const controls = list === undefined ? [] : rows[list];
  // a number was measured at some time; what is known of a person is no measurement
  const timed = control.timed === true || key === 'weight' || key === 'height';
  const answered = typed !== undefined && typed.value !== false;
  const alone = list === 'substances' || list === 'scores';
  return (
    <div className="control" data-key={key}>
      <Answer control={control} typed={typed} read={read} tell={tell} onChange={onChange} />
      {(answered || alone) && (timed || controls.length > 0) ? (
        <Fold title={timed ? text.whenAndMore : text.more}>
          {timed ? (
            <MomentField
              label={text.measured}
              hint={text.measuredHint}
              value={typed?.measured ?? ''}
              onChange={(measured) => onChange(tidy({ ...typed, measured }))}
              error={read?.measured}
            />
          ) : null}
          <RowDetails
            controls={controls}
            typed={typed?.details ?? {}}
            wrong={read?.wrong ?? {}}
            unit={control.unit ?? ''}
            onChange={(details) => onChange(tidy({ ...typed, details }))}
          />
        </Fold>
      ) : null}
    </div>
  );
}
