import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { nameOf } from '@openketamine/web-ui';
import { sayUnit } from '@openketamine/clinic/forms';
import { roles, type Role } from '@openketamine/clinic/roles';
import { readNumber } from '@openketamine/clinic/forms';
import { Suspense, useState } from 'react';
import { ApiFailure, api, commandAddress, type Settings } from '../api.js';
import { isoDay, sayDay } from '../dates.js';
import { CommandProblem, useCommand } from '../kit/command.js';
import { Act, Empty, Field, Notice, Part, Pick, Tick } from '../kit/index.js';
import { Loading } from '../parts/Loading.js';
import { queries } from '../router.js';
import { useNow, useSigned, useTitle } from '../session-context.js';
import { words } from '../words.js';

const text = words.settings;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

function ClinicForm({
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
      <fieldset className="rows">
        <legend className="field-label">{text.days}</legend>
        <div className="ticks">
          {weekdays.map((day) => (
            <Tick
              key={day}
              checked={form.days.includes(day)}
              onChange={(on) =>
                change({
                  days: weekdays.filter((one) => (one === day ? on : form.days.includes(one))),
                })
              }
            >
              {words.weekdays[day]}
            </Tick>
          ))}
        </div>
      </fieldset>
      <Tick checked={form.secondCheck} onChange={(secondCheck) => change({ secondCheck })}>
        {text.secondCheck}
      </Tick>
      <Tick checked={form.witness} onChange={(witness) => change({ witness })}>
        {text.witness}
      </Tick>
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

function Parameter({
  id,
  says,
  unit,
  settings,
  may,
  set,
}: {
  readonly id: string;
  readonly says: string;
  readonly unit: string | undefined;
  readonly settings: Settings;
  readonly may: boolean;
  readonly set: (id: string, typed: string, unit: string | undefined) => void;
}) {
  const known = settings.policy[id];
  const [typed, setTyped] = useState(known === undefined ? '' : String(known.value));
  return (
    <li className="line">
      <div className="line-what">
        {says}
        {known === undefined ? null : (
          <span className="sub ok-quiet">
            {String(known.value)} {known.unit === undefined ? '' : sayUnit(known.unit)},{' '}
            {text.policySet(known.by, sayDay(known.on))}
          </span>
        )}
      </div>
      {may ? (
        <div className="row-form">
          <Field
            label={text.value}
            value={typed}
            onChange={setTyped}
            unit={unit === undefined ? '' : sayUnit(unit)}
          />
          <Act onPress={() => set(id, typed, unit)} aria-label={`${text.save}: ${says}`}>
            {text.save}
          </Act>
        </div>
      ) : null}
    </li>
  );
}

function Policy({
  settings,
  may,
  save,
}: {
  readonly settings: Settings;
  readonly may: boolean;
  readonly save: (settings: Settings) => Promise<ApiFailure | undefined>;
}) {
  const { me } = useSigned();
  const { data: list } = useSuspenseQuery(queries.protocols);
  const [chosen, setChosen] = useState(list.protocols[0]?.id ?? '');
  const { data } = useQuery(queries.protocol(chosen));
  const today = isoDay(useNow(), settings.zone);
  const parameters = data?.protocol.procedure.site ?? [];
  const set = (id: string, typed: string, unit: string | undefined): void => {
    const { [id]: _before, ...rest } = settings.policy;
    const read = readNumber(typed);
    const value = unit !== undefined && read.kind === 'number' ? read.value : typed.trim();
    const policy =
      typed.trim() === ''
        ? rest
        : {
            ...rest,
            [id]: { value, by: me.name, on: today, ...(unit === undefined ? {} : { unit }) },
          };
    void save({ ...settings, policy });
  };
  return (
    <>
      <p className="hint">{text.policyHint}</p>
      <Pick
        label={text.policyProtocol}
        placeholder={words.session.choose}
        options={list.protocols.map(({ id, title }) => ({ value: id, label: title }))}
        value={chosen}
        onChange={setChosen}
      />
      {parameters.length === 0 ? (
        <Empty says={text.policyEmpty} />
      ) : (
        <ul className="lines">
          {parameters.map(({ param: id, says, unit }) => (
            <Parameter
              key={id}
              id={id}
              says={says}
              unit={unit}
              settings={settings}
              may={may}
              set={set}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function Stock() {
  const { me } = useSigned();
  const { data } = useSuspenseQuery(queries.lots);
  const [id, setId] = useState(() => crypto.randomUUID());
  const command = useCommand(commandAddress.lot(id));
  const [lot, setLot] = useState({ drug: '', number: '', unit: 'mg', quantity: '', expires: '' });
  const change = (part: Partial<typeof lot>) => setLot({ ...lot, ...part });
  const submit = async (): Promise<void> => {
    const read = readNumber(lot.quantity);
    const quantity = read.kind === 'number' ? read.value : Number.NaN;
    if (await command.send({ type: 'receive-lot', ...lot, quantity })) {
      setId(crypto.randomUUID());
      setLot({ drug: '', number: '', unit: 'mg', quantity: '', expires: '' });
    }
  };
  return (
    <>
      {data.lots.length === 0 ? (
        <Empty says={text.stockEmpty} />
      ) : (
        <table className="stacked">
          <thead>
            <tr>
              {Object.values(text.columns).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.lots.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.number}</th>
                <td data-label={text.columns.drug}>{one.drug}</td>
                <td data-label={text.columns.left} className="ok-num">
                  {one.left} {one.unit}
                </td>
                <td data-label={text.columns.expires}>{sayDay(one.expires)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {me.role === 'nurse' || me.role === 'prescriber' ? (
        <form
          className="row-form"
          aria-label={text.receive}
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <Field
            label={text.drug}
            value={lot.drug}
            onChange={(drug) => change({ drug })}
            error={command.errorOf('drug')}
          />
          <Field
            label={text.lotNumber}
            value={lot.number}
            onChange={(number) => change({ number })}
            error={command.errorOf('number')}
          />
          <Field
            label={text.quantity}
            value={lot.quantity}
            onChange={(quantity) => change({ quantity })}
            inputMode="decimal"
            error={command.errorOf('quantity')}
          />
          <Field
            label={text.unit}
            value={lot.unit}
            onChange={(unit) => change({ unit })}
            error={command.errorOf('unit')}
          />
          <Field
            label={text.expires}
            hint={words.patients.birthHint}
            value={lot.expires}
            onChange={(expires) => change({ expires: expires.trim() })}
            error={command.errorOf('expires')}
          />
          <Act type="submit">{text.receive}</Act>
          <CommandProblem of={command} known={['drug', 'number', 'quantity', 'unit', 'expires']} />
        </form>
      ) : null}
    </>
  );
}

function People() {
  const { me } = useSigned();
  const queriesOf = useQueryClient();
  const { data } = useSuspenseQuery(queries.accounts);
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>();
  const [made, setMade] = useState<{ name: string; password: string }>();
  const [failure, setFailure] = useState<ApiFailure>();
  const add = async (): Promise<void> => {
    if (role === undefined) return;
    try {
      const { password } = await api.addAccount(name, role);
      setMade({ name, password });
      setName('');
      setFailure(undefined);
      await queriesOf.invalidateQueries({ queryKey: ['accounts'] });
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      setFailure(error);
    }
  };
  return (
    <>
      <ul className="lines">
        {data.accounts.map((account) => (
          <li key={account.id} className="line">
            <div className="line-what">
              {account.name}
              <span className="sub ok-quiet">
                {text.roles[account.role]}
                {account.demo ? ` · ${words.app.demoMark}` : ''}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {made === undefined ? null : (
        <Notice meaning="information" title={text.password(made.name, made.password)} live />
      )}
      {me.role === 'admin' ? (
        <div className="row-form">
          <Field label={text.name} value={name} onChange={setName} error={failure?.error.message} />
          <Pick
            label={text.role}
            placeholder={words.session.choose}
            options={roles.map((one) => ({ value: one, label: text.roles[one] }))}
            value={role}
            onChange={setRole}
          />
          <Act
            look="main"
            onPress={() => void add()}
            isDisabled={role === undefined || name.trim() === ''}
          >
            {text.addPerson}
          </Act>
        </div>
      ) : (
        <p className="ok-quiet">{text.adminOnly}</p>
      )}
    </>
  );
}

function Demo({ may }: { readonly may: boolean }) {
  const [sure, setSure] = useState(false);
  if (!may) return <p className="ok-quiet">{text.prescriberOnly}</p>;
  return (
    <>
      <p>{text.demoHint}</p>
      {sure ? (
        <div className="acts">
          <Act look="stop" onPress={() => void api.removeDemo().then(() => location.assign('/'))}>
            {text.demoConfirm}
          </Act>
          <Act onPress={() => setSure(false)}>{words.app.cancel}</Act>
        </div>
      ) : (
        <Act onPress={() => setSure(true)}>{text.demoRemove}</Act>
      )}
    </>
  );
}

function All() {
  useTitle(words.app.title(text.title));
  const { me } = useSigned();
  const queriesOf = useQueryClient();
  const { data } = useSuspenseQuery(queries.settings);
  const may = me.role === 'admin' || me.role === 'prescriber';
  const save = async (settings: Settings): Promise<ApiFailure | undefined> => {
    try {
      await api.saveSettings(settings);
      await queriesOf.invalidateQueries();
      return undefined;
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      return error;
    }
  };
  return (
    <>
      <h1>{text.title}</h1>
      <div className="columns">
        <div>
          <Part title={text.clinic}>
            <ClinicForm settings={data.settings} places={data.places} may={may} save={save} />
          </Part>
          <Part title={text.people}>
            <People />
          </Part>
        </div>
        <div>
          <Part title={text.policy}>
            <Policy settings={data.settings} may={may} save={save} />
          </Part>
          <Part title={text.stock}>
            <Stock />
          </Part>
          <Part title={text.demo}>
            <Demo may={may} />
          </Part>
          <Part title={text.leaving}>
            <p>{text.leavingHint}</p>
          </Part>
        </div>
      </div>
    </>
  );
}

/** What the clinic decides once: where it is, who works here, and what sources leave to it. */
export function SettingsScreen() {
  return (
    <Suspense fallback={<Loading />}>
      <All />
    </Suspense>
  );
}
