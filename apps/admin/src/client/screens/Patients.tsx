import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { isDay } from '@openketamine/model/bounds';
import { Suspense, useState } from 'react';
import { commandAddress } from '../api.js';
import { sayDay } from '../dates.js';
import { CommandProblem, useCommand } from '../kit/command.js';
import { Act, Empty, Field, Part } from '../kit/index.js';
import { Loading } from '../parts/Loading.js';
import { Word } from '../parts/Word.js';
import { queries } from '../router.js';
import { useDraft, useTitle } from '../session-context.js';
import { words } from '../words.js';

const text = words.patients;
const blank = { id: '', name: '', birthDate: '' };

function Register() {
  const go = useNavigate();
  const [draft, setDraft, clear] = useDraft('new-patient', blank);
  const [day, setDay] = useState<string>();
  const id = draft.id;
  const command = useCommand(commandAddress.patient(id === '' ? 'new' : id));
  const { name, birthDate } = draft;
  const change = (part: Partial<typeof blank>) =>
    setDraft({ ...draft, ...part, id: draft.id === '' ? crypto.randomUUID() : draft.id });
  const submit = async (): Promise<void> => {
    if (birthDate !== '' && !isDay(birthDate)) {
      setDay(text.birthHint);
      return;
    }
    setDay(undefined);
    const born = birthDate === '' ? {} : { birthDate };
    if (await command.send({ type: 'register-patient', name, ...born })) {
      clear();
      await go({ to: '/patients/$patient', params: { patient: id } });
    }
  };
  return (
    <form
      className="row-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field
        label={text.name}
        value={name}
        onChange={(value) => change({ name: value })}
        error={command.errorOf('name')}
      />
      <Field
        label={text.birthDate}
        hint={text.birthHint}
        value={birthDate}
        onChange={(value) => change({ birthDate: value.trim() })}
        error={day ?? command.errorOf('birthDate')}
      />
      <Act look="main" type="submit" isDisabled={command.busy}>
        {text.submit}
      </Act>
      <CommandProblem of={command} known={['name', 'birthDate']} />
    </form>
  );
}

function Patients() {
  useTitle(words.app.title(text.title));
  const { data } = useSuspenseQuery(queries.patients);
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const shown = data.patients.filter(({ name }) => name.toLowerCase().includes(wanted));
  return (
    <>
      <h1>{text.title}</h1>
      <div className="columns">
        <div>
          <Field label={text.search} value={search} onChange={setSearch} type="search" />
          <output className="count ok-quiet">{text.count(shown.length)}</output>
          {data.patients.length === 0 ? (
            <Empty says={text.empty} next={text.emptyNext} />
          ) : shown.length === 0 ? (
            <Empty says={text.noneFound} />
          ) : (
            <ul className="lines">
              {shown.slice(0, 200).map((patient) => (
                <li key={patient.id} className="line">
                  <div className="line-what">
                    <Link to="/patients/$patient" params={{ patient: patient.id }} className="tap">
                      {patient.name}
                    </Link>
                    <span className="sub ok-quiet">
                      {patient.birthDate === undefined ? '' : sayDay(patient.birthDate).slice(4)}
                      {patient.archived ? ` · ${text.archived}` : ''}
                      {patient.demo ? ` · ${words.app.demoMark}` : ''}
                    </span>
                  </div>
                  {patient.alarms === 0 ? null : <Word meaning="stop">{text.alarm}</Word>}
                </li>
              ))}
            </ul>
          )}
        </div>
        <Part title={text.register}>
          <Register />
        </Part>
      </div>
    </>
  );
}

export function PatientsScreen() {
  return (
    <Suspense fallback={<Loading />}>
      <Patients />
    </Suspense>
  );
}
