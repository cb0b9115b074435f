import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { commandAddress, type PatientView } from '../../api.js';
import { isoDay, sayDay, sayMoment, yearsBetween } from '../../dates.js';
import { FactForm } from '../../forms/FactForm.js';
import { CommandProblem, useCommand } from '../../kit/command.js';
import { Act, Empty, Notice, Part, Pick } from '../../kit/index.js';
import { Answered } from '../../parts/Answered.js';
import { Loading } from '../../parts/Loading.js';
import { rowsOf, type NameOf } from '../../parts/told.js';
import { SummaryPanel } from '../../parts/Summary.js';
import { patientRoute, queries } from '../../router.js';
import { useMinute, useSigned, useTitle } from '../../session-context.js';
import { sayName, words } from '../../words/index.js';
import { sayFact } from './say.js';
import { Alarms } from './Alarms.js';
import { Facts } from './Facts.js';
import { Consent } from './Consent.js';

const text = words.patient;

function CourseSummary({
  course,
  place,
}: {
  readonly course: string;
  readonly place: string | null;
}) {
  return (
    <Answered query={useQuery(queries.course(course))}>
      {({ summary, refused }) =>
        summary === null ? (
          <Notice meaning="unknown" title={words.summary.cannotPlan}>
            <p>
              {refused.message} {refused.hint}
            </p>
          </Notice>
        ) : (
          <SummaryPanel summary={summary} place={place} />
        )
      }
    </Answered>
  );
}

/** What an event says, in a line: facts by name, all else as it was recorded. */
function saidIn(
  { type, data }: PatientView['timeline'][number],
  labels: ReadonlyMap<string, string>,
): string {
  if (type === 'course-opened' || type === 'patient-registered') return '';
  const { answers, ...more } = data;
  const named = type === 'facts-recorded' ? (answers as readonly { key: string }[]) : [];
  const said = Object.fromEntries(Object.entries(more).filter(([field]) => !identities.has(field)));
  return [
    ...named.map(({ key }) => sayFact(key, labels)),
    ...rowsOf({ type, ...said }, sayIdentity).map(([name, value]) => `${name}: ${value}`),
  ].join(', ');
}

/** What only the machine needs to know again. */
const identities: ReadonlySet<string> = new Set([
  'patient',
  'course',
  'protocol',
  'digest',
  'alarm',
  'event',
  'number',
]);

/** Names of questions and checks read as words. */
const sayIdentity: NameOf = (field, value) =>
  ['question', 'check', 'criterion', 'gate', 'task', 'scale'].includes(field)
    ? sayName(String(value))
    : undefined;

/** So much of what happened is shown at first. */
const few = 15;

function Timeline({
  view,
  zone,
  labels,
}: {
  readonly view: PatientView;
  readonly zone: string;
  readonly labels: ReadonlyMap<string, string>;
}) {
  const [all, setAll] = useState(false);
  return (
    <Part title={text.timeline}>
      <ol className="timeline">
        {view.timeline.slice(0, all ? undefined : few).map((event) => (
          <li key={event.id}>
            <span className="ok-num ok-quiet">{sayMoment(event.at, zone)}</span>{' '}
            {words.events[event.type] ?? event.type}{' '}
            <span className="ok-quiet">{saidIn(event, labels)}</span>
          </li>
        ))}
      </ol>
      {all || view.timeline.length <= few ? null : (
        <Act onPress={() => setAll(true)}>{words.summary.showAll(view.timeline.length)}</Act>
      )}
    </Part>
  );
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
  const form = useQuery(queries.form(protocol, place));
  const labels = new Map((form.data?.controls ?? []).map(({ key, label }) => [key, label]));
  const command = useCommand(commandAddress.patient(patient));
  const day = isoDay(useMinute(), zone);
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
        </div>
        <Part title={text.record}>
          <Pick
            label={text.questionsOf}
            options={list.protocols.map(({ id, title }) => ({ value: id, label: title }))}
            value={protocol}
            onChange={setAsked}
            placeholder={words.session.choose}
          />
          <Answered query={form}>
            {({ controls, rows }) => (
              <FactForm
                key={patient}
                patient={patient}
                view={view}
                controls={controls}
                rows={rows}
                zone={zone}
              />
            )}
          </Answered>
        </Part>
      </div>
      <Part title={text.consent}>
        <Consent view={view} day={day} />
      </Part>
      <Timeline view={view} zone={zone} labels={labels} />
      {view.state.archived ? null : (
        <p>
          <Act onPress={() => void command.send({ type: 'archive-patient' })}>{text.archive}</Act>
        </p>
      )}
      <CommandProblem of={command} />
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
