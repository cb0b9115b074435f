import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { nameOf, statusBadge } from '@openketamine/web-ui';
import { showQuantity, showSessionState } from '@openketamine/model/render';
import { sayUnit } from '@openketamine/clinic/forms';
import { Suspense, type ReactNode } from 'react';
import type { CourseView, PatientView, SessionView } from '../api.js';
import { isoDay, sayDay, sayMoment, sayTime, yearsBetween } from '../dates.js';
import { Act } from '../kit/index.js';
import { Loading } from '../parts/Loading.js';
import { InlineMarkup } from '../parts/Markup.js';
import { usePeople } from '../people.js';
import { queries, sheetRoute } from '../router.js';
import { useNow, useTitle } from '../session-context.js';
import { sayName, words } from '../words.js';
import { sayValue } from './Patient.js';

const text = words.print;

/** What every sheet of paper says of whom and of what it is: it has to be traced without the app. */
function Head({
  title,
  view,
  patient,
  clinic,
  zone,
}: {
  readonly title: string;
  readonly view: CourseView;
  readonly patient: PatientView;
  readonly clinic: string;
  readonly zone: string;
}) {
  const now = useNow();
  const { facts, birthDate, name } = patient.state;
  const current = (key: string) => {
    const last = facts[key]?.at(-1);
    return last === undefined || last.until !== undefined ? undefined : sayValue(last.value);
  };
  const age =
    birthDate === undefined
      ? current('age')
      : text.years(yearsBetween(birthDate, isoDay(now, zone)));
  const opened = view.events[0];
  const rows: readonly (readonly [string, string])[] = [
    [text.clinic, clinic],
    [text.patient, name],
    [text.born, birthDate === undefined ? text.notRecorded : sayDay(birthDate).slice(4)],
    [text.age, age ?? text.notRecorded],
    [text.weight, current('weight') ?? text.notRecorded],
    [
      text.place,
      view.state.place === null ? words.settings.noPlace : nameOf('place', view.state.place),
    ],
    [text.protocol, view.protocol.title],
    [text.version, `${view.state.version} (${view.state.digest.slice(0, 8)})`],
    [text.planned, opened === undefined ? '' : sayMoment(opened.at, zone)],
    [text.printed, sayMoment(now, zone)],
  ];
  return (
    <header className="sheet-head">
      <h1>{title}</h1>
      <dl>
        {rows.map(([name_, value]) => (
          <div key={name_}>
            <dt>{name_}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <InlineMarkup of={statusBadge(view.protocol)} />
      </p>
    </header>
  );
}

const Line = ({ children }: { readonly children: ReactNode }) => (
  <li className="sheet-line">{children}</li>
);

function SessionSheet({ view }: { readonly view: SessionView }) {
  const nameOfPerson = usePeople();
  const { state, zone } = view;
  const { plan } = state;
  if (plan === undefined) return <p>{words.session.notHere}</p>;
  return (
    <>
      <h2>{words.session.questions}</h2>
      <ul>
        {plan.questions.map(({ id, says }) => (
          <Line key={id}>
            {says}{' '}
            <strong>
              {state.answers[id] === undefined
                ? text.empty
                : words.session.answers[state.answers[id].answer]}
            </strong>
          </Line>
        ))}
      </ul>
      <h2>{words.session.dose}</h2>
      <p>
        {words.session.planned}:{' '}
        {plan.dose === null ? words.session.plannedOpen : showQuantity(plan.dose)}
        {'; '}
        {words.session.doseField}:{' '}
        {state.prepared === undefined ? text.empty : showQuantity(state.prepared.dose)}
        {state.prepared?.volume === undefined
          ? ''
          : `, ${state.prepared.volume.value} ${state.prepared.volume.unit}`}
        {state.prepared?.lot === undefined ? '' : `, ${words.session.lot} ${state.prepared.lot}`}
      </p>
      {state.prepared?.outside === undefined ? null : (
        <p>
          <strong>
            {words.session.outside(
              state.prepared.outside.planned === null
                ? words.session.plannedOpen
                : showQuantity(state.prepared.outside.planned),
              state.prepared.outside.reason,
            )}
          </strong>
        </p>
      )}
      <p>
        {words.session.secondCheck}:{' '}
        {state.checked === undefined ? text.empty : sayTime(state.checked.at, zone)}
        {'; '}
        {words.session.start}:{' '}
        {state.started === undefined ? text.empty : sayTime(state.started.at, zone)}
        {'; '}
        {words.session.end}:{' '}
        {state.ended === undefined ? text.empty : sayTime(state.ended.at, zone)}
      </p>
      <h2>{words.session.checks}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.session.checks}</th>
            <th scope="col">{text.time}</th>
            <th scope="col">{text.value}</th>
            <th scope="col">{text.by}</th>
          </tr>
        </thead>
        <tbody>
          {plan.checks.flatMap((check) => {
            const done = state.checks.filter((entry) => entry.check === check.id);
            const rows = done.length === 0 ? [undefined] : done;
            return rows.map((entry) => (
              <tr key={`${check.id} ${entry?.id ?? ''}`}>
                <th scope="row">
                  {sayName(check.what)} {check.says}
                </th>
                <td>{entry === undefined ? text.empty : sayTime(entry.at, zone)}</td>
                <td>
                  {entry === undefined
                    ? text.empty
                    : Object.entries(entry.readings)
                        .map(
                          ([code, { value, unit }]) => `${sayName(code)} ${value} ${sayUnit(unit)}`,
                        )
                        .join(', ')}
                </td>
                <td>{entry === undefined ? text.empty : nameOfPerson(entry.by)}</td>
              </tr>
            ));
          })}
        </tbody>
      </table>
      <h2>{words.session.discharge}</h2>
      <ul>
        {plan.discharge.map(({ id, says }) => (
          <Line key={id}>
            {says}{' '}
            <strong>
              {state.criteria[id] === undefined
                ? text.empty
                : state.criteria[id].met
                  ? words.session.met
                  : words.session.notMet}
            </strong>
          </Line>
        ))}
      </ul>
      <p>
        {words.session.leave}:{' '}
        {state.left === undefined ? text.empty : sayTime(state.left.at, zone)}
        {state.left?.with === undefined ? '' : `, ${words.session.with}: ${state.left.with}`}
      </p>
      <p>
        {text.signature}: {text.empty}
        {text.empty}
      </p>
    </>
  );
}

function AftercareSheet({ view }: { readonly view: SessionView }) {
  const { state, phone, next } = view;
  return (
    <>
      <ul className="large">
        {(state.plan?.aftercare ?? []).map(({ id, says }) => (
          <li key={id}>{says}</li>
        ))}
      </ul>
      {next === null ? null : (
        <p className="large">{words.session.nextSession(sayDay(next.date))}</p>
      )}
      {phone === '' ? null : <p className="large">{text.call(phone)}</p>}
      <p>
        {text.handed}: {text.empty}
        {text.empty}
      </p>
    </>
  );
}

function PlanSheet({ view }: { readonly view: CourseView }) {
  const { course } = view;
  if (course === null) return <p>{words.summary.cannotPlan}</p>;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.course.columns.number}</th>
            <th scope="col">{words.course.columns.date}</th>
            <th scope="col">{words.course.columns.dose}</th>
            <th scope="col">{words.course.columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {course.sessions.map(({ number, date, dose, choices = [], state, unverified }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td>{sayDay(date)}</td>
              <td>
                {dose === null
                  ? choices.map(({ value }) => showQuantity({ value, unit: 'mg' })).join(' / ') ||
                    words.course.doseOpen
                  : showQuantity(dose)}
                {unverified === true ? ` (${words.app.unverified})` : ''}
              </td>
              <td>{showSessionState(state).word}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {course.pending.length === 0 ? null : (
        <>
          <h2>{words.course.gates}</h2>
          <ul>
            {course.pending.map(({ gate, title }) => (
              <li key={gate}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const titles: Readonly<Record<string, string>> = {
  session: text.session,
  aftercare: text.aftercare,
  plan: text.plan,
};

function Sheet() {
  const { course, number, sheet } = sheetRoute.useParams();
  const { data: view } = useSuspenseQuery(queries.course(course));
  const { data: patient } = useSuspenseQuery(queries.patient(view.state.patient));
  const { data: set } = useSuspenseQuery(queries.settings);
  const { data: session } = useQuery({
    ...queries.session(course, Number(number)),
    enabled: number !== '0',
  });
  const title = titles[sheet] ?? text.session;
  useTitle(words.app.title(title));
  const { name, zone } = set.settings;
  return (
    <main id="content" className="sheet">
      <p className="acts no-print">
        <Act look="main" onPress={() => globalThis.print()}>
          {words.app.print}
        </Act>
        {number === '0' ? (
          <Link to="/courses/$course" params={{ course }} className="quiet-button">
            {words.app.back}
          </Link>
        ) : (
          <Link
            to="/courses/$course/sessions/$number"
            params={{ course, number }}
            className="quiet-button"
          >
            {words.app.back}
          </Link>
        )}
      </p>
      <Head title={title} view={view} patient={patient} clinic={name} zone={zone} />
      {sheet === 'plan' ? <PlanSheet view={view} /> : null}
      {session === undefined || sheet === 'plan' ? null : sheet === 'aftercare' ? (
        <AftercareSheet view={session} />
      ) : (
        <SessionSheet view={session} />
      )}
    </main>
  );
}

/** Sheets for paper: the session, what the patient takes home, and the plan. Each says whom and which protocol it is about. */
export function SheetScreen() {
  return (
    <Suspense fallback={<Loading />}>
      <Sheet />
    </Suspense>
  );
}
