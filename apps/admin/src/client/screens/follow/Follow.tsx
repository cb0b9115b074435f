import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { commandAddress } from '../../api.js';
import { isoDay } from '../../dates.js';
import { CommandProblem, useCommand } from '../../kit/command.js';
import { Act, Empty, Notice, Part } from '../../kit/index.js';
import { Attention } from '../../parts/Attention.js';
import { Loading } from '../../parts/Loading.js';
import { followRoute, queries } from '../../router.js';
import { useMinute, useTitle } from '../../session-context.js';
import { words } from '../../words/index.js';
import { Rate } from './Rate.js';
import { ScalePart } from './ScalePart.js';

const text = words.follow;

function Follow() {
  const { course } = followRoute.useParams();
  const theme = document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
  const { data: view } = useSuspenseQuery(queries.follow(course, theme));
  const { data: patient } = useSuspenseQuery(queries.patient(view.patient));
  const { data: scales } = useSuspenseQuery(queries.scales);
  const { data: set } = useSuspenseQuery(queries.settings);
  const today = isoDay(useMinute(), set.settings.zone);
  const command = useCommand(commandAddress.course(course));
  useTitle(words.app.title(text.title(patient.state.name)));
  const open = patient.state.alarms.filter(({ told }) => told === undefined);
  const { curve } = view;
  return (
    <article>
      <p className="crumb">
        <Link to="/patients/$patient" params={{ patient: view.patient }}>
          {patient.state.name}
        </Link>{' '}
        ·{' '}
        <Link to="/courses/$course" params={{ course }}>
          {words.session.course}
        </Link>
      </p>
      <h1>{text.title(patient.state.name)}</h1>
      <Attention to={open.map(({ id }) => id)}>
        {open.map((alarm) => (
          <Notice key={alarm.id} meaning="stop" title={words.patient.alarmOf(alarm.source)} live>
            <p>{alarm.says}</p>
            <p>
              <Link to="/patients/$patient" params={{ patient: view.patient }}>
                {words.patient.tell}
              </Link>
            </p>
          </Notice>
        ))}
      </Attention>
      <div className="columns columns-wide">
        <div>
          {view.scales.length === 0 ? <Empty says={text.empty} /> : null}
          {view.scales.map((scale) => (
            <ScalePart key={scale.scale} scale={scale} sessions={view.sessions} />
          ))}
          <Part title={text.curve}>
            {curve === null || curve.svg === undefined ? (
              <Empty says={curve?.none ?? words.summary.cannotPlan} />
            ) : (
              <figure className="curve">
                <img src={`/api/courses/${course}/curve.svg?theme=${theme}`} alt={curve.text} />
              </figure>
            )}
          </Part>
        </div>
        <Part title={text.rate}>
          <Rate course={course} scales={scales.scales} today={today} />
          <p className="acts">
            <Act onPress={() => void command.send({ type: 'note-relapse', day: today })}>
              {text.noteRelapse}
            </Act>
          </p>
          <CommandProblem of={command} />
        </Part>
      </div>
    </article>
  );
}

/** How a patient fares: scales by named definition, doses beside them, concentrations with their model. */
export function FollowScreen() {
  return (
    <Suspense fallback={<Loading />}>
      <Follow />
    </Suspense>
  );
}
