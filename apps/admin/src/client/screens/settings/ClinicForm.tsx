import { nameOf } from '@openketamine/web-ui';
import { useState } from 'react';
import { ApiFailure, type Settings } from '../../api.js';
import { Act, Field, Notice, Pick, Tick, Weekdays } from '../../kit/index.js';
import { words } from '../../words/index.js';

const text = words.settings;

export function ClinicForm({
  settings,
  places,
  may,
  save,
}: {
  readonly settings: Settings;
  readonly places: readonly string[];
  readonly may: boolean;
  readonly save: (settings: Settings) => Promise<ApiFailure | undefined>;
}) {
  const [form, setForm] = useState(settings);
  const [failure, setFailure] = useState<ApiFailure>();
  const [saved, setSaved] = useState(false);
  const change = (part: Partial<Settings>) => {
    setSaved(false);
    setForm({ ...form, ...part });
  };
  const errorAt = (field: string) =>
    failure?.error.fields?.find((one) => one.field === field)?.message;
  const submit = async (): Promise<void> => {
    const refused = await save({
      ...form,
      chairs: form.chairs.map((chair) => chair.trim()).filter((chair) => chair !== ''),
      policy: settings.policy,
    });
    setFailure(refused);
    setSaved(refused === undefined);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className="controls">
        <Field
          label={text.name}
          value={form.name}
          onChange={(name) => change({ name })}
          error={errorAt('name')}
        />
        <Pick
          label={text.place}
          hint={text.placeHint}
          placeholder={text.noPlace}
          options={places.map((place) => ({ value: place, label: nameOf('place', place) }))}
          value={form.place ?? undefined}
          onChange={(place) => change({ place })}
          error={errorAt('place')}
        />
        <Field
          label={text.zone}
          value={form.zone}
          onChange={(zone) => change({ zone: zone.trim() })}
          error={errorAt('zone')}
        />
        <Field
          label={text.phone}
          value={form.phone}
          onChange={(phone) => change({ phone })}
          error={errorAt('phone')}
        />
        <Field
          label={text.chairs}
          lines={4}
          value={form.chairs.join('\n')}
          onChange={(value) => change({ chairs: value.split('\n') })}
        />
      </div>
      <Weekdays
        label={text.days}
        chosen={form.days}
        onChange={(days) => change({ days: days as Settings['days'] })}
      />
      <div className="ticks">
        <Tick checked={form.secondCheck} onChange={(secondCheck) => change({ secondCheck })}>
          {text.secondCheck}
        </Tick>
        <Tick checked={form.witness} onChange={(witness) => change({ witness })}>
          {text.witness}
        </Tick>
      </div>
      {failure !== undefined && failure.error.fields === undefined ? (
        <Notice meaning="stop" title={failure.error.message} live />
      ) : null}
      {may ? (
        <div className="form-acts">
          <Act look="main" type="submit">
            {text.save}
          </Act>
          {saved ? <output>{text.saved}</output> : null}
        </div>
      ) : (
        <p className="ok-quiet">{text.prescriberOnly}</p>
      )}
    </form>
  );
}
