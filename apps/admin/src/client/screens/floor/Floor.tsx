import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { isoDay, sayDay, sayTime } from '../../dates.js';
import { Act, Empty, Notice, Part } from '../../kit/index.js';
import { Loading } from '../../parts/Loading.js';
import { queries } from '../../router.js';
import { useNow, useTitle } from '../../session-context.js';
import { words } from '../../words/index.js';
import { Board } from './Board.js';
import { DueLine } from './DueLine.js';
import { FormLine } from './FormLine.js';

const text = words.floor;

function Clock({ zone }: { readonly zone: string }) {
  const now = useNow();
  return (
    <span className="big-clock" role="timer" aria-label={text.clock}>
      {sayTime(now, zone)}
    </span>
  );
}

/** So many forms are shown at first: the floor is about who is here. */
const fewForms = 6;

function Floor() {
  const [allForms, setAllForms] = useState(false);
  useTitle(words.app.title(text.title));
  const { data: today } = useSuspenseQuery(queries.today);
  const now = useNow();
  const taken = new Set(today.floor.map(({ chair }) => chair));
  const free = today.clinic.chairs.filter((chair) => !taken.has(chair));
  const day = isoDay(now, today.zone);
  return (
    <>
      <div className="title-row">
        <h1>{text.title}</h1>
        <p className="title-side">
          {sayDay(day)} <Clock zone={today.zone} />
        </p>
      </div>
      {today.alarms.length === 0 ? null : (
        <Notice meaning="stop" title={text.alarm(today.alarms.length)} live>
          <ul className="plain">
            {today.alarms.map(({ patient, name }) => (
              <li key={patient}>
                <Link to="/patients/$patient" params={{ patient }} className="tap">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {today.clinic.place === null ? (
        <Notice meaning="unknown" title={text.noPlace}>
          <p>
            <Link to="/settings">{text.noPlaceNext}</Link>
          </p>
        </Notice>
      ) : null}
      <Board today={today} />
      {free.length === 0 ? null : (
        <p className="ok-quiet">
          {text.free}: {free.join(', ')}
        </p>
      )}
      <div className="columns">
        <Part title={text.due} note={today.due.length}>
          {today.due.length === 0 ? (
            <Empty says={text.dueEmpty} />
          ) : (
            <ul className="lines">
              {today.due.map((due) => (
                <DueLine key={due.course} due={due} today={day} />
              ))}
            </ul>
          )}
        </Part>
        <div>
          <Part title={text.later} note={today.later.length}>
            {today.later.length === 0 ? (
              <Empty says={text.laterEmpty} />
            ) : (
              <ul className="lines">
                {today.later.map((due) => (
                  <DueLine key={due.course} due={due} today={day} />
                ))}
              </ul>
            )}
          </Part>
          <Part title={text.forms} note={today.duties.length}>
            {today.duties.length === 0 ? (
              <Empty says={text.formsEmpty} />
            ) : (
              <ul className="lines">
                {today.duties.slice(0, allForms ? undefined : fewForms).map((duty) => (
                  <FormLine key={duty.id} duty={duty} />
                ))}
              </ul>
            )}
            {today.duties.length > fewForms && !allForms ? (
              <Act onPress={() => setAllForms(true)}>
                {words.summary.showAll(today.duties.length)}
              </Act>
            ) : null}
          </Part>
        </div>
      </div>
    </>
  );
}

/** Every chair, who is in which phase, what is due next, and who watches. */
export function FloorScreen() {
  return (
    <Suspense fallback={<Loading />}>
      <Floor />
    </Suspense>
  );
}
