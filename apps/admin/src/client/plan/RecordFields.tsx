import { sentence } from '@openketamine/web-ui';
import { showQuantity } from '@openketamine/model/render';
import type { Asked, Questions } from '../../shared/api.js';
import { words } from '../words.js';
import { CheckField, Group, SelectField, TextField } from './fields.js';
import type { FormState } from './form-state.js';
import { MedicineFields } from './MedicineFields.js';
import { TreatmentFields } from './TreatmentFields.js';

const text = words.form;

interface Props {
  readonly form: FormState;
  readonly set: (change: Partial<FormState>) => void;
  readonly questions: Questions;
}

/** The unit as people read it. */
function unitWord(unit: string): string {
  return showQuantity({ value: 2, unit: unit as never }).replace(/^2\s*/u, '');
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
}

function Conditions({ form, set, questions }: Props) {
  const { conditions } = form;
  return (
    <Group title={text.conditions}>
      {questions.conditions.map(({ id, label, wantsDate }) => {
        const ticked = conditions[id];
        return (
          <div key={id} className="condition">
            <CheckField
              checked={ticked !== undefined}
              onChange={(on) =>
                set({
                  conditions: on
                    ? { ...conditions, [id]: { status: 'active', onset: '' } }
                    : without(conditions, id),
                })
              }
            >
              {sentence(label)}
            </CheckField>
            {ticked === undefined ? null : (
              <div className="condition-more">
                <select
                  aria-label={label}
                  value={ticked.status}
                  onChange={(event) =>
                    set({
                      conditions: {
                        ...conditions,
                        [id]: { ...ticked, status: event.target.value as 'active' | 'resolved' },
                      },
                    })
                  }
                >
                  <option value="active">{text.conditionNow}</option>
                  <option value="resolved">{text.conditionPast}</option>
                </select>
                {wantsDate && (
                  <TextField
                    label={text.onset}
                    type="date"
                    value={ticked.onset}
                    onChange={(onset) =>
                      set({ conditions: { ...conditions, [id]: { ...ticked, onset } } })
                    }
                  />
                )}
              </div>
            )}
          </div>
        );
      })}
      <CheckField
        checked={form.conditionsComplete}
        onChange={(conditionsComplete) => set({ conditionsComplete })}
      >
        {text.completeConditions}
      </CheckField>
    </Group>
  );
}

interface TickProps {
  readonly title: string;
  readonly asked: readonly Asked[];
  readonly ticked: Readonly<Record<string, true>>;
  readonly onChange: (ticked: Record<string, true>) => void;
  readonly complete: boolean;
  readonly onComplete: (complete: boolean) => void;
}

function Ticks({ title, asked, ticked, onChange, complete, onComplete }: TickProps) {
  return (
    <Group title={title}>
      {asked.map(({ id, label }) => (
        <CheckField
          key={id}
          checked={ticked[id] === true}
          onChange={(on) => onChange(on ? { ...ticked, [id]: true } : without(ticked, id))}
        >
          {sentence(label)}
        </CheckField>
      ))}
      <CheckField checked={complete} onChange={onComplete}>
        {text.completeConditions}
      </CheckField>
    </Group>
  );
}

/** What is recorded, as far as the rules of this protocol in this place ask for it. */
export function RecordFields({ form, set, questions }: Props) {
  return (
    <>
      {questions.conditions.length > 0 && (
        <Conditions form={form} set={set} questions={questions} />
      )}
      {questions.familyHistory.length > 0 && (
        <Ticks
          title={text.family}
          asked={questions.familyHistory}
          ticked={form.family}
          onChange={(family) => set({ family })}
          complete={form.familyComplete}
          onComplete={(familyComplete) => set({ familyComplete })}
        />
      )}
      {questions.allergies.length > 0 && (
        <Ticks
          title={text.allergies}
          asked={questions.allergies}
          ticked={form.allergies}
          onChange={(allergies) => set({ allergies })}
          complete={form.allergiesComplete}
          onComplete={(allergiesComplete) => set({ allergiesComplete })}
        />
      )}
      {questions.medicines.length > 0 && (
        <MedicineFields form={form} set={set} questions={questions} />
      )}
      {questions.treatments && <TreatmentFields form={form} set={set} />}
      {questions.substances.length > 0 && (
        <Group title={text.substances}>
          <div className="fields">
            {questions.substances.map(({ id, label }) => (
              <TextField
                key={id}
                type="datetime-local"
                label={sentence(label)}
                value={form.substances[id] ?? ''}
                onChange={(value) => set({ substances: { ...form.substances, [id]: value } })}
              />
            ))}
          </div>
        </Group>
      )}
      {questions.observations.length + questions.scores.length > 0 && (
        <Group title={text.observations}>
          <div className="fields">
            {questions.scores.map(({ id, label }) => (
              <TextField
                key={id}
                numeric
                label={label}
                unit={text.points}
                value={form.scores[id] ?? ''}
                onChange={(value) => set({ scores: { ...form.scores, [id]: value } })}
              />
            ))}
            {questions.observations.map(({ id, label, unit }) => (
              <TextField
                key={id}
                numeric
                label={sentence(label)}
                unit={unitWord(unit)}
                value={form.observations[id] ?? ''}
                onChange={(value) => set({ observations: { ...form.observations, [id]: value } })}
              />
            ))}
          </div>
        </Group>
      )}
      {questions.choices.length > 0 && (
        <Group title={text.other}>
          <div className="fields">
            {questions.choices.map(({ id, label, values }) => (
              <SelectField
                key={id}
                label={label}
                none={text.notRecorded}
                options={values.map((value) => ({
                  value,
                  label:
                    value === 'true'
                      ? text.yes
                      : value === 'false'
                        ? text.no
                        : (text.values[value] ?? value),
                }))}
                value={form.choices[id] ?? ''}
                onChange={(value) => set({ choices: { ...form.choices, [id]: value } })}
              />
            ))}
          </div>
        </Group>
      )}
    </>
  );
}
