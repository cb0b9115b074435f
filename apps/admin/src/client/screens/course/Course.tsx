import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { courseStrip } from '@openketamine/web-ui';
import { showGap } from '@openketamine/model/render';
import { Suspense } from 'react';
import { commandAddress } from '../../api.js';
import { isoDay, sayMoment } from '../../dates.js';
import { CommandProblem, useCommand } from '../../kit/command.js';
import { Notice, Part } from '../../kit/index.js';
import { Loading } from '../../parts/Loading.js';
import { Markup } from '../../parts/Markup.js';
import { SummaryPanel } from '../../parts/Summary.js';
import { courseRoute, queries } from '../../router.js';
import { useMinute, useSigned, useTitle } from '../../session-context.js';
import { words } from '../../words/index.js';
import { Sessions } from './Sessions.js';
import { Gates } from './Gates.js';
import { Newer } from './Newer.js';
import { Acts } from './Acts.js';
import { Reports } from './Reports.js';
import { Standing } from './Standing.js';

const text = words.course;

function Course() {
  const { course: id } = courseRoute.useParams();
  const { me } = useSigned();
  const { data: view } = useSuspenseQuery(queries.course(id));
  const { data: set } = useSuspenseQuery(queries.settings);
  const { zone } = set.settings;
  const today = isoDay(useMinute(), zone);
  const command = useCommand(commandAddress.course(id), view.version);
  useTitle(words.app.title(text.title(view.name)));
  const may = me.role === 'prescriber';
  const { course: planned, summary, refused, state, protocol } = view;
  return (
    <article>
      <p className="crumb">
        <Link to="/patients/$patient" params={{ patient: state.patient }}>
          {view.name}
        </Link>{' '}
        ·{' '}
        <Link to="/courses/$course/follow" params={{ course: id }}>
          {text.follow}
        </Link>{' '}
        ·{' '}
        <Link
          to="/print/$course/$number/$sheet"
          params={{ course: id, number: '0', sheet: 'plan' }}
        >
          {text.sheet}
        </Link>
      </p>
      <h1>{text.title(view.name)}</h1>
      <p className="lead">
        {protocol.title}{' '}
        <span className="ok-quiet">
          ({text.protocolVersion(state.version)}, {text.state[state.state]})
        </span>
      </p>
      <Newer view={view} command={command} may={may} />
      <CommandProblem
        of={command}
        known={['medicine', 'day', 'event', 'session', 'arm', 'reason', 'to']}
        naming={{ sayTime: (at) => sayMoment(at, zone) }}
      />
      {planned === null || summary === null ? (
        <Notice meaning="unknown" title={words.summary.cannotPlan}>
          <p>
            {refused?.message} {refused?.hint}
          </p>
        </Notice>
      ) : (
        <>
          <div className="columns columns-wide">
            <div>
              <Markup
                of={courseStrip(planned, text.strip(planned.sessions.length))}
                className="scroll"
              />
              <Gates planned={planned} command={command} today={today} may={may} />
            </div>
            <Part title={words.summary.title}>
              <SummaryPanel summary={summary} place={state.place} />
            </Part>
          </div>
          <Part title={text.sessions}>
            <Sessions view={view} planned={planned} command={command} today={today} may={may} />
          </Part>
          {planned.siteMustSetDetails.length === 0 ? null : (
            <Part title={text.site}>
              <ul>
                {planned.siteMustSetDetails.map(({ id: parameter, says }) => (
                  <li key={parameter}>{says}</li>
                ))}
              </ul>
            </Part>
          )}
          {planned.gapDetails.length === 0 ? null : (
            <Part title={text.gaps}>
              <ul>
                {planned.gapDetails.map(({ id: gap, says }) => (
                  <li key={gap}>
                    <span className="ok-gap">{showGap(says)}</span>
                  </li>
                ))}
              </ul>
            </Part>
          )}
        </>
      )}
      <Reports view={view} command={command} today={today} />
      <Acts view={view} command={command} zone={zone} />
      {may ? <Standing state={state.state} command={command} today={today} /> : null}
    </article>
  );
}

/** A course: what its screening says, its sessions to book, move and miss, and the questions it waits for. */
export function CourseScreen() {
  return (
    <Suspense fallback={<Loading />}>
      <Course />
    </Suspense>
  );
}
