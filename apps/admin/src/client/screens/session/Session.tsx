import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { commandAddress } from '../../api.js';
import { sayDay, sayTime } from '../../dates.js';
import { CommandProblem, useCommand } from '../../kit/command.js';
import { Act, Empty, Fold, Notice } from '../../kit/index.js';
import { Loading } from '../../parts/Loading.js';
import { Attention } from '../../parts/Attention.js';
import { SummaryPanel } from '../../parts/Summary.js';
import { queries, sessionRoute } from '../../router.js';
import { useTitle } from '../../session-context.js';
import { words } from '../../words/index.js';
import { Items, namesIn } from './parts.js';
import { Seat } from './Seat.js';
import { Questions } from './Questions.js';
import { Checks } from './Checks.js';
import { Decide } from './Decide.js';
import { Prepare, Outside } from './Prepare.js';
import { SecondCheck } from './SecondCheck.js';
import { Running } from './Running.js';
import { Incidents } from './Incidents.js';
import { Leaving } from './Leaving.js';
import { Log } from './Log.js';
import { Head } from './Head.js';

const text = words.session;

function Session() {
  const { course, number } = sessionRoute.useParams();
  const { data: view } = useSuspenseQuery(queries.session(course, Number(number)));
  const command = useCommand(commandAddress.session(course, Number(number)), view.version);
  useTitle(words.app.title(text.title(view.number, view.name)));
  const { state, summary } = view;
  const { plan, phase } = state;
  const urgent = summary !== null && (summary.stopNow.length > 0 || summary.escalate.length > 0);
  const props = plan === undefined ? undefined : { view, plan, command };
  return (
    <article className="session">
      <p className="crumb">
        <Link to="/patients/$patient" params={{ patient: view.patient }}>
          {text.patient}
        </Link>{' '}
        ·{' '}
        <Link to="/courses/$course" params={{ course }}>
          {text.course}
        </Link>{' '}
        ·{' '}
        <Link to="/print/$course/$number/$sheet" params={{ course, number, sheet: 'session' }}>
          {text.sessionSheet}
        </Link>{' '}
        ·{' '}
        <Link to="/print/$course/$number/$sheet" params={{ course, number, sheet: 'aftercare' }}>
          {text.sheet}
        </Link>
      </p>
      <Head view={view} />
      <Attention to={view.alarms.map(({ id }) => id)}>
        {view.alarms.map((alarm) => (
          <Notice key={alarm.id} meaning="stop" title={text.alarm} live>
            <p>
              {alarm.source}: {alarm.says}{' '}
              <Link to="/patients/$patient" params={{ patient: view.patient }}>
                {words.patient.tell}
              </Link>
            </p>
          </Notice>
        ))}
      </Attention>
      {summary !== null &&
      phase !== 'left' &&
      (urgent || ['expected', 'arrived'].includes(phase)) ? (
        <SummaryPanel summary={summary} place={view.place} full={false} />
      ) : null}
      <Outside view={view} />
      <CommandProblem
        of={command}
        known={[
          'reason',
          'note',
          'given',
          'dose',
          'volume',
          'rate',
          'lot',
          'drawn',
          'medicine',
          'event',
        ]}
        naming={{ sayTime: (at) => sayTime(at, view.zone), nameOf: namesIn(view) }}
      />
      {phase === 'expected' ? (
        <>
          <Empty says={text.notHere} />
          <Act
            look="main"
            onPress={() => void command.send({ type: 'arrive', course, number: Number(number) })}
          >
            {text.arrive}
          </Act>
        </>
      ) : null}
      {props === undefined ? null : (
        <>
          {['left', 'turned-away'].includes(phase) ? null : <Seat view={view} command={command} />}
          {phase === 'arrived' ? (
            <>
              <Questions {...props} />
              <Checks {...props} before />
              <Decide {...props} />
            </>
          ) : null}
          {phase === 'cleared' ? <Prepare {...props} /> : null}
          {phase === 'prepared' ? (
            <>
              <SecondCheck {...props} />
              <Fold title={text.prepareAgain}>
                <Prepare {...props} />
              </Fold>
            </>
          ) : null}
          {phase === 'running' ? <Running {...props} /> : null}
          {phase === 'running' || phase === 'observed' ? (
            <>
              <Checks {...props} before={false} />
              {phase === 'observed' ? <Leaving {...props} /> : null}
              <Incidents {...props} />
            </>
          ) : null}
          {state.left === undefined ? null : (
            <Notice meaning="fine" title={text.leftAt(sayTime(state.left.at, view.zone))}>
              {view.next === null ? null : <p>{text.nextSession(sayDay(view.next.date))}</p>}
            </Notice>
          )}
          {state.turnedAway === undefined ? null : (
            <Notice meaning="caution" title={text.turnedAwayBecause(state.turnedAway.reason)} />
          )}
          {['cleared', 'prepared', 'running'].includes(phase) && props.plan.technique.length > 0 ? (
            <Fold title={text.technique}>
              <Items items={props.plan.technique} />
            </Fold>
          ) : null}
          <Log view={view} command={command} />
        </>
      )}
    </article>
  );
}

/** One session, from the door to the door: questions, dose, second check, timed checks, criteria, leaving. */
export function SessionScreen() {
  return (
    <Suspense fallback={<Loading />}>
      <Session />
    </Suspense>
  );
}
