import { words } from '../words.js';
import { CheckField, Group, RemoveButton, SelectField, TextField } from './fields.js';
import type { FormState, TreatmentRow } from './form-state.js';

const text = words.form;

interface Props {
  readonly form: FormState;
  readonly set: (change: Partial<FormState>) => void;
}

const optionsOf = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([value, label]) => ({ value, label }));

/** Earlier treatment trials, for rules that count them. */
export function TreatmentFields({ form, set }: Props) {
  const { treatments } = form;
  const change = (key: number, part: Partial<TreatmentRow>): void =>
    set({
      treatments: treatments.map((treatment) =>
        treatment.key === key ? { ...treatment, ...part } : treatment,
      ),
    });
  const add = (): void => {
    const key = Math.max(0, ...treatments.map((treatment) => treatment.key)) + 1;
    set({ treatments: [...treatments, { key, name: '', weeks: '', outcome: '', episode: '' }] });
  };
  return (
    <Group title={text.treatments}>
      {treatments.map((treatment) => (
        <div key={treatment.key} className="medicine">
          <TextField
            label={text.treatmentName}
            value={treatment.name}
            onChange={(name) => change(treatment.key, { name })}
          />
          <TextField
            label={text.treatmentWeeks}
            numeric
            value={treatment.weeks}
            onChange={(weeks) => change(treatment.key, { weeks })}
          />
          <SelectField
            label={text.treatmentOutcome}
            none={text.notRecorded}
            options={optionsOf(text.outcomes)}
            value={treatment.outcome}
            onChange={(outcome) => change(treatment.key, { outcome })}
          />
          <SelectField
            label={text.treatmentEpisode}
            none={text.notRecorded}
            options={optionsOf(text.episodes)}
            value={treatment.episode}
            onChange={(episode) => change(treatment.key, { episode })}
          />
          <RemoveButton
            name={treatment.name}
            onClick={() =>
              set({ treatments: treatments.filter(({ key }) => key !== treatment.key) })
            }
          />
        </div>
      ))}
      <button type="button" className="quiet-button" onClick={add}>
        {text.addTreatment}
      </button>
      <CheckField
        checked={form.treatmentsComplete}
        onChange={(treatmentsComplete) => set({ treatmentsComplete })}
      >
        {text.completeMedicines}
      </CheckField>
    </Group>
  );
}
