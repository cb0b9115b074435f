import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { nameOf } from '@openketamine/web-ui';
import { showQuantity, type Meaning } from '@openketamine/model/render';
import { Suspense, useState } from 'react';
import { commandAddress, type Today } from '../api.js';
import { isoDay, minutesTo, sayDay, sayLength, sayTime } from '../dates.js';
import { CommandProblem, useCommand } from '../kit/command.js';
import { Act, Empty, Notice, Part } from '../kit/index.js';
import { Loading } from '../parts/Loading.js';
import { Word } from '../parts/Word.js';
import { queries } from '../router.js';
import { useNow, useTitle } from '../session-context.js';
import { sayName, words } from '../words.js';

const text = words.floor;
type Line = Today['floor'][number];
type Due = Today['due'][number];

/** What comes next for somebody in a chair, with how pressing it is. */
function nextOf(
  line: Line,
  now: number,
  zone: string,
): { readonly meaning: Meaning; readonly says: string } {
  const [check] = line.checks;
  if (check !== undefined && ['running', 'observed'].includes(line.phase)) {
    const minutes = minutesTo(now, check.due);
    const what = sayName(check.what);
    if (minutes < 0) return { meaning: 'stop', says: text.overdue(what, -minutes) };
    if (minutes === 0) return { meaning: 'caution', says: text.dueNow(what) };
    return { meaning: minutes <= 5 ? 'caution' : 'information', says: text.dueIn(what, minutes) };
  }
  if (line.mayLeaveAt !== undefined) {
    return Date.parse(line.mayLeaveAt) > now
      ? { meaning: 'fine', says: text.mayLeave(sayTime(line.mayLeaveAt, zone)) }
      : { meaning: 'information', says: text.observing };
  }
  if (line.phase === 'running') return { meaning: 'fine', says: text.noTimed };
  return { meaning: 'information', says: words.phases[line.phase] };
}

const pressing: readonly Meaning[] = ['stop', 'caution', 'unknown', 'information', 'fine'];

function Board({ today }: { readonly today: Today }) {
  const now = useNow();
  const { floor, zone } = today;
  if (floor.length === 0) return <Empty says={text.empty} next={text.emptyNext} />;
  const lines = floor
    .map((line) => ({ line, next: nextOf(line, now, zone) }))
    .toSorted((a, b) => pressing.indexOf(a.next.meaning) - pressing.indexOf(b.next.meaning));
  return (
    <table className="board stacked">
      <caption className="ok-sr">{text.title}</caption>
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
        {lines.map(({ line, next }) => (
          <tr key={`${line.course}:${line.number}`} className={`board-${next.meaning}`}>
            <td data-label={text.columns.chair} className="board-chair">
              {line.chair ?? '–'}
            </td>
            <th scope="row">
              <Link
                to="/courses/$course/sessions/$number"
                params={{ course: line.course, number: String(line.number) }}
                className="tap"
                aria-label={text.open(line.name)}
              >
                {line.name}
              </Link>
              <span className="sub ok-quiet">
                {nameOf('drug', line.drug)}, {nameOf('route', line.route)},{' '}
                {text.session(line.number)}
              </span>
            </th>
            <td data-label={text.columns.phase}>
              {words.phases[line.phase]}
              {line.outside ? (
                <span className="sub">
                  <Word meaning="caution">{text.outside}</Word>
                </span>
              ) : null}
              {line.breached.map((says) => (
                <span key={says} className="sub">
                  <Word meaning="stop">{says}</Word>
                </span>
              ))}
            </td>
            <td data-label={text.columns.since} className="ok-num">
              {line.startedAt === undefined ? '–' : sayLength(now - Date.parse(line.startedAt))}
            </td>
            <td data-label={text.columns.next}>
              <Word meaning={next.meaning}>{next.says}</Word>
            </td>
            <td data-label={text.columns.watcher}>
              {line.observer ?? <Word meaning="unknown">{text.notSet}</Word>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Arrive({ due }: { readonly due: Extract<Due, { next?: unknown }> }) {
  const go = useNavigate();
  const number = due.next?.number ?? 1;
  const command = useCommand(commandAddress.session(due.course, number));
  const arrive = async (): Promise<void> => {
    if (await command.send({ type: 'arrive', course: due.course, number })) {
      await go({
        to: '/courses/$course/sessions/$number',
        params: { course: due.course, number: String(number) },
      });
    }
  };
  return (
    <>
      <Act
        look="main"
        isDisabled={command.busy}
        onPress={() => void arrive()}
        aria-label={text.arriveFor(due.name)}
      >
        {text.arrive}
      </Act>
      <CommandProblem of={command} />
    </>
  );
}

function DueLine({ due, today }: { readonly due: Due; readonly today: string }) {
  return (
    <li className="line">
      <div className="line-what">
        <Link to="/patients/$patient" params={{ patient: due.patient }} className="tap">
          {due.name}
        </Link>
        {'refused' in due ? (
          <span className="sub">
            <Word meaning="unknown">{text.cannotPlan}</Word> {due.refused}
          </span>
        ) : (
          <span className="sub ok-quiet">
            {due.title}, {text.session(due.next?.number ?? 0)}
            {due.next?.dose === null || due.next === undefined
              ? ''
              : `, ${showQuantity(due.next.dose)}`}
            {due.next?.date !== undefined && due.next.date !== null && due.next.date < today
              ? `, ${text.overdueDay(sayDay(due.next.date))}`
              : ''}
            {due.next?.date !== undefined && due.next.date !== null && due.next.date > today
              ? `, ${sayDay(due.next.date)}`
              : ''}
          </span>
        )}
        {'refused' in due || !due.blocked ? null : (
          <span className="sub">
            <Word meaning="stop">{text.blocked}</Word>
          </span>
        )}
      </div>
      {'refused' in due || due.next?.date === null || (due.next?.date ?? '') > today ? null : (
        <div className="line-act">
          <Arrive due={due} />
        </div>
      )}
    </li>
  );
}

function FormLine({
  duty,
}: {
  readonly duty: Today['duties'][number] & { name?: string; title?: string; due?: string };
}) {
  const command = useCommand(commandAddress.duty(duty.id));
  return (
    <li className="line">
      <div className="line-what">
        <span className="line-name">{duty.name}</span>
        <span className="sub ok-quiet">
          {duty.title} {duty.due === undefined ? '' : text.formDue(sayDay(duty.due))}
        </span>
        <CommandProblem of={command} />
      </div>
      <div className="line-act">
        <Act onPress={() => void command.send({ type: 'send-form', how: 'recorded on the floor' })}>
          {text.sent}
        </Act>
      </div>
    </li>
  );
}

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
