import { nameOf } from '@openketamine/web-ui';
import type { ProtocolAnswer } from '../../shared/api.js';
import { words } from '../words.js';
import { CheckField, Group, SelectField, TextField } from './fields.js';
import type { FormState } from './form-state.js';
import type { Offer } from './offer.js';

const text = words.form;

interface Props {
  readonly form: FormState;
  readonly set: (change: Partial<FormState>) => void;
  readonly offer: Offer;
  readonly answer: ProtocolAnswer;
}

const options = (values: readonly string[]) =>
  values.map((value) => ({ value, label: text.values[value] ?? value }));

/** The facts of a body that decide doses. */
export function BodyFields({ form, set, offer }: Omit<Props, 'answer'>) {
  return (
    <Group title={text.body} hint={text.noName}>
      <div className="fields">
        <TextField
          label={text.weight}
          unit="kg"
          numeric
          value={form.weight}
          onChange={(weight) => set({ weight })}
        />
        {offer.asksFor.has('bmi') && (
          <TextField
            label={text.height}
            unit="cm"
            numeric
            value={form.height}
            onChange={(height) => set({ height })}
          />
        )}
        <TextField
          label={text.age}
          unit={text.years}
          numeric
          value={form.age}
          onChange={(age) => set({ age })}
        />
        <TextField
          label={text.birthDate}
          type="date"
          value={form.birthDate}
          onChange={(birthDate) => set({ birthDate })}
        />
        {offer.asksFor.has('sex') && (
          <SelectField
            label={text.sex}
            none={text.notRecorded}
            options={options(['female', 'male'])}
            value={form.sex}
            onChange={(sex) => set({ sex })}
          />
        )}
        {offer.asksFor.has('ancestry') && (
          <SelectField
            label={text.ancestry}
            none={text.notRecorded}
            options={options(['asian', 'japanese', 'other'])}
            value={form.ancestry}
            onChange={(ancestry) => set({ ancestry })}
          />
        )}
        {offer.asksFor.has('hepaticImpairment') && (
          <SelectField
            label={text.hepatic}
            none={text.notRecorded}
            options={options(['none', 'mild', 'moderate', 'severe'])}
            value={form.hepatic}
            onChange={(hepatic) => set({ hepatic })}
          />
        )}
      </div>
      <p className="hint">{text.orBirthDate}</p>
    </Group>
  );
}

function Days({ form, set }: Pick<Props, 'form' | 'set'>) {
  const toggle = (day: string, on: boolean): void => {
    set({ days: on ? [...form.days, day] : form.days.filter((entry) => entry !== day) });
  };
  return (
    <fieldset className="days">
      <legend className="field-label">{text.days}</legend>
      <div className="day-row">
        {Object.entries(text.weekdays).map(([day, label]) => (
          <CheckField
            key={day}
            checked={form.days.includes(day)}
            onChange={(on) => toggle(day, on)}
          >
            {label}
          </CheckField>
        ))}
      </div>
      <p className="hint">{text.anyDay}</p>
    </fieldset>
  );
}

/** When, where, and every choice the protocol leaves to people. */
export function CourseFields({ form, set, offer, answer }: Props) {
  const own = answer.protocol.jurisdiction;
  return (
    <Group title={text.course}>
      <div className="fields">
        <TextField
          label={text.start}
          type="date"
          value={form.start}
          onChange={(start) => set({ start })}
        />
        <SelectField
          wide
          label={text.place}
          none={own === undefined ? text.noOwnPlace : text.ownPlace(nameOf('place', own))}
          options={answer.places
            .filter((place) => place !== own)
            .map((place) => ({ value: place, label: nameOf('place', place) }))}
          value={form.place}
          onChange={(place) => set({ place })}
        />
        {offer.arms.length > 0 && (
          <SelectField
            wide
            label={text.arm}
            none={text.noArm}
            options={offer.arms.map(({ id, title }) => ({ value: id, label: title }))}
            value={form.arm}
            onChange={(arm) => set({ arm })}
          />
        )}
        {offer.phases.length > 0 && (
          <SelectField
            label={text.from}
            none={text.fromStart}
            options={offer.phases.map(({ id, title }) => ({ value: id, label: title }))}
            value={form.from}
            onChange={(from) => set({ from })}
          />
        )}
        {offer.doses.length > 0 && offer.doseRanges.length === 0 && (
          <SelectField
            label={text.dose}
            none={text.noDose}
            options={offer.doses}
            value={form.dose}
            onChange={(dose) => set({ dose })}
          />
        )}
        {offer.doseRanges.length > 0 && (
          <TextField
            label={text.dose}
            hint={offer.doseRanges.join('; ')}
            value={form.dose}
            onChange={(dose) => set({ dose })}
          />
        )}
        {offer.intervals.map(({ phase, title, options: intervals }) => (
          <SelectField
            key={phase}
            label={text.interval(title)}
            none={text.noInterval}
            options={intervals}
            value={form.interval[phase] ?? ''}
            onChange={(value) => set({ interval: { ...form.interval, [phase]: value } })}
          />
        ))}
        <SelectField
          label={text.antidepressant}
          none={text.notRecorded}
          options={[
            { value: 'with', label: text.with },
            { value: 'alone', label: text.alone },
          ]}
          value={form.antidepressant}
          onChange={(value) => set({ antidepressant: value as FormState['antidepressant'] })}
        />
        {offer.anchors.map((anchor) => (
          <TextField
            key={anchor}
            type="date"
            label={text.anchor(anchor.replaceAll('-', ' '))}
            value={form.anchors[anchor] ?? ''}
            onChange={(day) => set({ anchors: { ...form.anchors, [anchor]: day } })}
          />
        ))}
        <TextField
          label={text.weeks}
          unit="weeks"
          numeric
          hint={text.weeksHint}
          value={form.weeks}
          onChange={(weeks) => set({ weeks })}
        />
      </div>
      <Days form={form} set={set} />
    </Group>
  );
}
