import { sentence } from '@openketamine/house-style';
import { showQuantity } from '@openketamine/model/render';
import type { Asked, Questions } from '../../shared/api.js';
import { words } from '../words.js';
import { CheckField, Group, SelectField, TextField } from './fields.js';
import type { FormState, MedicineRow } from './form-state.js';

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
                set({ conditions: on ? { ...conditions, [id]: { status: 'active', onset: '' } } : without(conditions, id) })
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
                    set({ conditions: { ...conditions, [id]: { ...ticked, status: event.target.value as 'active' | 'resolved' } } })
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
                    onChange={(onset) => set({ conditions: { ...conditions, [id]: { ...ticked, onset } } })}
                  />
                )}
              </div>
            )}
          </div>
        );
      })}
      <CheckField checked={form.conditionsComplete} onChange={(conditionsComplete) => set({ conditionsComplete })}>
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

function Medicines({ form, set, questions }: Props) {
  const { medicines } = form;
  const change = (key: number, part: Partial<MedicineRow>): void =>
    set({ medicines: medicines.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  const add = (): void => {
    const key = Math.max(0, ...medicines.map((one) => one.key)) + 1;
    set({ medicines: [...medicines, { key, name: '', dose: '', last: '' }] });
  };
  return (
    <Group title={text.medicines} hint={text.rulesLook(questions.medicines.map(({ label }) => label).join(', '))}>
      {medicines.map((one) => (
        <div key={one.key} className="medicine">
          <TextField label={text.medicineName} value={one.name} onChange={(name) => change(one.key, { name })} />
          <TextField label={text.medicineDose} numeric value={one.dose} onChange={(dose) => change(one.key, { dose })} />
          <TextField label={text.medicineLast} type="date" value={one.last} onChange={(last) => change(one.key, { last })} />
          <button
            type="button"
            className="quiet-button"
            aria-label={text.removeMedicine(one.name)}
            onClick={() => set({ medicines: medicines.filter(({ key }) => key !== one.key) })}
          >
            ✕
          </button>
        </div>
      ))}
      <button type="button" className="quiet-button" onClick={add}>
        {text.addMedicine}
      </button>
      <CheckField checked={form.medicinesComplete} onChange={(medicinesComplete) => set({ medicinesComplete })}>
        {text.completeMedicines}
      </CheckField>
    </Group>
  );
}

/** What is recorded, as far as the rules of this protocol in this place ask for it. */
export function RecordFields({ form, set, questions }: Props) {
  return (
    <>
      {questions.conditions.length > 0 && <Conditions form={form} set={set} questions={questions} />}
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
      {questions.medicines.length > 0 && <Medicines form={form} set={set} questions={questions} />}
      {questions.observations.length > 0 && (
        <Group title={text.observations}>
          <div className="fields">
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
                  label: value === 'true' ? text.yes : value === 'false' ? text.no : (text.values[value] ?? value),
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
