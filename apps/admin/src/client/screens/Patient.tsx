import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { sayUnit } from '@openketamine/clinic/forms';
import { Suspense, useState } from 'react';
import { commandAddress, type PatientView } from '../api.js';
import { isoDay, sayDay, sayMoment, yearsBetween } from '../dates.js';
import { FactForm } from '../forms/FactForm.js';
import { CommandProblem, useCommand } from '../kit/command.js';
import { Act, Empty, Field, Notice, Part, Pick } from '../kit/index.js';
import { Loading } from '../parts/Loading.js';
import { SummaryPanel } from '../parts/Summary.js';
import { Word } from '../parts/Word.js';
import { usePeople } from '../people.js';
import { patientRoute, queries } from '../router.js';
import { useNow, useSigned, useTitle } from '../session-context.js';
import { sayName, words } from '../words.js';

const text = words.patient;

/** A value of a fact for readers: no code, no unit in code. */
export function sayValue(value: unknown): string {
  if (typeof value === 'boolean' || typeof value === 'string')
    return words.values[String(value)] ?? String(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    return (value as { name?: string; dailyDose?: { value: number; unit: string } }[])
      .map(({ name = '', dailyDose }) =>
        dailyDose === undefined
          ? name
          : `${name} ${dailyDose.value} ${sayUnit(dailyDose.unit)} a day`,
      )
      .join(', ');
  }
  const { value: number, unit, clinicalStatus } = (value ?? {}) as Record<string, string | number>;
  if (clinicalStatus !== undefined)
    return words.values[String(clinicalStatus)] ?? String(clinicalStatus);
  return `${String(number)} ${sayUnit(String(unit))}`.trim();
}

/** The name of a fact from its key. */
export function sayFact(key: string, labels: ReadonlyMap<string, string>): string {
  return labels.get(key) ?? sayName((key.split('/').at(-1) ?? key).replaceAll('.', ' '));
}

function Alarms({ view, zone }: { readonly view: PatientView; readonly zone: string }) {
  const open = view.state.alarms.filter(({ told }) => told === undefined);
  const over = view.state.alarms.filter(({ told }) => told !== undefined);
  const command = useCommand(commandAddress.patient(view.id));
  const [told, setTold] = useState('');
  const [done, setDone] = useState('');
  return (
    <>
      {open.map((alarm) => (
        <Notice key={alarm.id} meaning="stop" title={`${text.alarmTitle}: ${alarm.source}`} live>
          <p>{alarm.says}</p>
          <p className="ok-quiet">{text.alarmAt(sayMoment(alarm.at, zone))}</p>
          <div className="row-form">
            <Field
              label={text.told}
              value={told}
              onChange={setTold}
              error={command.errorOf('told')}
            />
            <Field
              label={text.done}
              value={done}
              onChange={setDone}
              error={command.errorOf('done')}
            />
            <Act
              look="main"
              onPress={() =>
                void command.send({ type: 'tell-about-alarm', alarm: alarm.id, told, done })
              }
            >
              {text.tell}
            </Act>
          </div>
          <CommandProblem of={command} known={['told', 'done']} />
        </Notice>
      ))}
      {over.map(({ id, source, told: said }) =>
        said === undefined ? null : (
          <p key={id} className="ok-quiet">
            {source}: {text.toldSaid(said.who, said.done, sayMoment(said.at, zone))}
          </p>
        ),
      )}
    </>
  );
}

function Facts({
  view,
  zone,
  labels,
}: {
  readonly view: PatientView;
  readonly zone: string;
  readonly labels: ReadonlyMap<string, string>;
}) {
  const command = useCommand(commandAddress.patient(view.id));
  const [open, setOpen] = useState<string>();
  const [reason, setReason] = useState('');
  const nameOfPerson = usePeople();
  const entries = Object.entries(view.state.facts);
  if (entries.length === 0) return <Empty says={text.factsEmpty} />;
  return (
    <>
      <table className="facts stacked">
        <caption className="ok-sr">{text.facts}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columns.fact}</th>
            <th scope="col">{text.columns.value}</th>
            <th scope="col">{text.columns.when}</th>
            <th scope="col">
              <span className="ok-sr">{text.columns.more}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map(([key, history]) => {
            const last = history.at(-1);
            if (last === undefined) return null;
            const before = history.slice(0, -1);
            return (
              <tr key={key} className={last.until === undefined ? undefined : 'gone'}>
                <th scope="row">{sayFact(key, labels)}</th>
                <td data-label={text.columns.value}>
                  {sayValue(last.value)}
                  {last.until?.why === 'withdrawn' ? (
                    <span className="sub">{text.withdrawn(last.until.reason ?? '')}</span>
                  ) : null}
                  {before.length === 0 ? null : (
                    <details>
                      <summary>
                        {text.history}: {before.length}
                      </summary>
                      <ul className="plain">
                        {before.toReversed().map((entry) => (
                          <li key={entry.event}>
                            {sayValue(entry.value)}{' '}
                            <span className="ok-quiet">{sayMoment(entry.at, zone)}</span>
                          </li>
                        ))}
                      </ul>
                    </details>
                  )}
                </td>
                <td data-label={text.columns.when}>
                  {last.measured ?? sayMoment(last.at, zone)}
                  <span className="sub ok-quiet">{nameOfPerson(last.by)}</span>
                </td>
                <td>
                  {last.until !== undefined ? null : open === key ? (
                    <div className="inline-form">
                      <Field label={text.withdrawReason} value={reason} onChange={setReason} />
                      <Act
                        look="main"
                        onPress={() =>
                          void command
                            .send({ type: 'withdraw-fact', key, reason })
                            .then((fine) => fine && setOpen(undefined))
                        }
                      >
                        {text.withdraw}
                      </Act>
                      <Act onPress={() => setOpen(undefined)}>{words.app.cancel}</Act>
                    </div>
                  ) : (
                    <Act
                      onPress={() => {
                        setReason('');
                        setOpen(key);
                      }}
                      aria-label={`${text.withdraw}: ${sayFact(key, labels)}`}
                    >
                      {text.withdraw}
                    </Act>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <CommandProblem of={command} />
    </>
  );
}

function Consent({ view, day }: { readonly view: PatientView; readonly day: string }) {
  const command = useCommand(commandAddress.consent(view.id));
  const [version, setVersion] = useState('');
  const { given } = view.consent;
  if (given !== undefined) {
    return (
      <>
        <p>{text.consentSaid(given.text, sayDay(given.signed))}</p>
        <Act onPress={() => void command.send({ type: 'withdraw-consent' })}>
          {text.consentWithdraw}
        </Act>
        <CommandProblem of={command} />
      </>
    );
  }
  return (
    <>
      <p>
        <Word meaning="unknown">{text.consentNone}</Word>
      </p>
      <div className="row-form">
        <Field
          label={text.consentText}
          value={version}
          onChange={setVersion}
          error={command.errorOf('text')}
        />
        <Act
          onPress={() =>
            void command.send({
              type: 'give-consent',
              text: version,
              signer: view.state.name,
              signed: day,
            })
          }
        >
          {text.consentSave}
        </Act>
      </div>
      <CommandProblem of={command} known={['text']} />
    </>
  );
}

function CourseSummary({
  course,
  place,
}: {
  readonly course: string;
  readonly place: string | null;
}) {
  const { data } = useQuery(queries.course(course));
  if (data === undefined) return <Loading />;
  if (data.summary === null) {
    return (
      <Notice meaning="unknown" title={words.summary.cannotPlan}>
        <p>
          {data.refused.message} {data.refused.hint}
        </p>
      </Notice>
    );
  }
  return <SummaryPanel summary={data.summary} place={place} />;
}

function Patient() {
  const { patient } = patientRoute.useParams();
  const { me } = useSigned();
  const { data: view } = useSuspenseQuery(queries.patient(patient));
  const { data: set } = useSuspenseQuery(queries.settings);
  const { data: list } = useSuspenseQuery(queries.protocols);
  const { zone, place } = set.settings;
  const [asked, setAsked] = useState<string>();
  const protocol = asked ?? view.courses[0]?.protocol ?? list.protocols[0]?.id ?? '';
  const { data: form } = useQuery(queries.form(protocol, place));
  const labels = new Map((form?.controls ?? []).map(({ key, label }) => [key, label]));
  const command = useCommand(commandAddress.patient(patient));
  const day = isoDay(useNow(), zone);
  useTitle(words.app.title(view.state.name));
  const { birthDate } = view.state;
  const active =
    view.courses.find((course) => !('refused' in course) && course.state === 'open') ??
    view.courses[0];
  return (
    <article>
      <div className="title-row">
        <h1>{view.state.name}</h1>
        <p className="title-side">
          {birthDate === undefined
            ? ''
            : text.born(sayDay(birthDate).slice(4), yearsBetween(birthDate, day))}
        </p>
      </div>
      {view.state.archived ? (
        <Notice meaning="information" title={text.archived}>
          <Act onPress={() => void command.send({ type: 'restore-patient' })}>{text.restore}</Act>
        </Notice>
      ) : null}
      <Alarms view={view} zone={zone} />
      <div className="columns columns-wide">
        <div>
          {active === undefined ? null : (
            <Part title={words.summary.title}>
              <CourseSummary course={active.course} place={place} />
            </Part>
          )}
          <Part title={text.courses}>
            {view.courses.length === 0 ? <Empty says={text.noCourse} /> : null}
            <ul className="lines">
              {view.courses.map((course) => (
                <li key={course.course} className="line">
                  <div className="line-what">
                    <Link to="/courses/$course" params={{ course: course.course }} className="tap">
                      {'refused' in course ? sayName(course.protocol) : course.title}
                    </Link>
                    <span className="sub ok-quiet">
                      {'refused' in course
                        ? words.floor.cannotPlan
                        : `${words.course.state[course.state]}, ${text.course(course.done, course.planned)}`}
                    </span>
                  </div>
                  <div className="line-act">
                    <Link
                      to="/courses/$course/follow"
                      params={{ course: course.course }}
                      className="quiet-button"
                    >
                      {words.course.follow}
                    </Link>
                  </div>
                </li>
              ))}
            </ul>
            {me.role === 'admin' ? null : (
              <p>
                <Link to="/patients/$patient/plan" params={{ patient }} className="button">
                  {text.newCourse}
                </Link>
              </p>
            )}
          </Part>
          <Part title={text.facts} note={Object.keys(view.state.facts).length}>
            <Facts view={view} zone={zone} labels={labels} />
          </Part>
          <Part title={text.consent}>
            <Consent view={view} day={day} />
          </Part>
          <Part title={text.timeline}>
            <ol className="timeline">
              {view.timeline.slice(0, 60).map((event) => (
                <li key={event.id}>
                  <span className="ok-num ok-quiet">{sayMoment(event.at, zone)}</span>{' '}
                  {words.events[event.type] ?? event.type}
                  {'answers' in event.data && event.type === 'facts-recorded' ? (
                    <span className="ok-quiet">
                      {' '}
                      {(event.data['answers'] as { key: string }[])
                        .map(({ key }) => sayFact(key, labels))
                        .join(', ')}
                    </span>
                  ) : null}
                </li>
              ))}
            </ol>
          </Part>
          {view.state.archived ? null : (
            <p>
              <Act onPress={() => void command.send({ type: 'archive-patient' })}>
                {text.archive}
              </Act>
            </p>
          )}
          <CommandProblem of={command} />
        </div>
        <Part title={text.record}>
          <Pick
            label={text.questionsOf}
            options={list.protocols.map(({ id, title }) => ({ value: id, label: title }))}
            value={protocol}
            onChange={setAsked}
            placeholder={words.session.choose}
          />
          {form === undefined ? (
            <Loading />
          ) : (
            <FactForm
              key={patient}
              patient={patient}
              version={view.version}
              controls={form.controls}
              zone={zone}
            />
          )}
        </Part>
      </div>
    </article>
  );
}

/** What is known of a patient, with who said so and when, and what it means for the next act. */
export function PatientScreen() {
  return (
    <Suspense fallback={<Loading />}>
      <Patient />
    </Suspense>
  );
}
