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
    set({
      medicines: medicines.map((medicine) =>
        medicine.key === key ? { ...medicine, ...part } : medicine,
      ),
    });
  const add = (): void => {
    const key = Math.max(0, ...medicines.map((medicine) => medicine.key)) + 1;
    set({ medicines: [...medicines, { key, name: '', dose: '', last: '' }] });
  };
  return (
    <Group title={text.medicines}>
      <details>
        <summary>{text.rulesLook(questions.medicines.length)}</summary>
        <p className="hint">{questions.medicines.map(({ label }) => label).join(', ')}</p>
      </details>
      {medicines.map((medicine) => (
        <div key={medicine.key} className="medicine">
          <TextField
            label={text.medicineName}
            value={medicine.name}
            onChange={(name) => change(medicine.key, { name })}
          />
          <TextField
            label={text.medicineDose}
            numeric
            value={medicine.dose}
            onChange={(dose) => change(medicine.key, { dose })}
          />
          <TextField
            label={text.medicineLast}
            type="date"
            value={medicine.last}
            onChange={(last) => change(medicine.key, { last })}
          />
          <RemoveButton
            name={medicine.name}
            onClick={() => set({ medicines: medicines.filter(({ key }) => key !== medicine.key) })}
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
