import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { sayDay } from '../../dates.js';
import { Empty, Field, Part } from '../../kit/index.js';
import { Loading } from '../../parts/Loading.js';
import { Word } from '../../parts/Word.js';
import { queries } from '../../router.js';
import { useTitle } from '../../session-context.js';
import { words } from '../../words/index.js';
import { Register } from './Register.js';

const text = words.patients;

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
