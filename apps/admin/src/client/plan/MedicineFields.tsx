import type { Questions } from '../../shared/api.js';
import { words } from '../words.js';
import { CheckField, Group, RemoveButton, TextField } from './fields.js';
import type { FormState, MedicineRow } from './form-state.js';

const text = words.form;

interface Props {
  readonly form: FormState;
  readonly set: (change: Partial<FormState>) => void;
  readonly questions: Questions;
}

/** Medicines as typed: names are read by the terminology, brands too. */
export function MedicineFields({ form, set, questions }: Props) {
  const { medicines } = form;
  const change = (key: number, part: Partial<MedicineRow>): void =>
    set({ medicines: medicines.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  const add = (): void => {
    const key = Math.max(0, ...medicines.map((one) => one.key)) + 1;
    set({ medicines: [...medicines, { key, name: '', dose: '', last: '' }] });
  };
  return (
    <Group title={text.medicines}>
      <details>
        <summary>{text.rulesLook(questions.medicines.length)}</summary>
        <p className="hint">{questions.medicines.map(({ label }) => label).join(', ')}</p>
      </details>
      {medicines.map((one) => (
        <div key={one.key} className="medicine">
          <TextField
            label={text.medicineName}
            value={one.name}
            onChange={(name) => change(one.key, { name })}
          />
          <TextField
            label={text.medicineDose}
            numeric
            value={one.dose}
            onChange={(dose) => change(one.key, { dose })}
          />
          <TextField
            label={text.medicineLast}
            type="date"
            value={one.last}
            onChange={(last) => change(one.key, { last })}
          />
          <RemoveButton
            name={one.name}
            onClick={() => set({ medicines: medicines.filter(({ key }) => key !== one.key) })}
          />
        </div>
      ))}
      <button type="button" className="quiet-button" onClick={add}>
        {text.addMedicine}
      </button>
      <CheckField
        checked={form.medicinesComplete}
        onChange={(medicinesComplete) => set({ medicinesComplete })}
      >
        {text.completeMedicines}
      </CheckField>
    </Group>
  );
}
