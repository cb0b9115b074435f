import type { WaitsFor } from '@openketamine/model';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { courseStrip } from '@openketamine/web-ui';
import { isDay } from '@openketamine/model/bounds';
import { showGap, showQuantity, showSessionState } from '@openketamine/model/render';
import { Suspense, useState } from 'react';
import { commandAddress, type CourseView } from '../api.js';
import { isoDay, sayDay, sayMoment } from '../dates.js';
import { CommandProblem, useCommand, type Commanding } from '../kit/command.js';
import { Act, Choice, Field, Notice, Part, Pick } from '../kit/index.js';
import { Loading } from '../parts/Loading.js';
import { Markup } from '../parts/Markup.js';
import { SummaryPanel } from '../parts/Summary.js';
import { Word } from '../parts/Word.js';
import { courseRoute, queries } from '../router.js';
import { useNow, useSigned, useTitle } from '../session-context.js';
import { words } from '../words.js';

const text = words.course;
type Planned = NonNullable<CourseView['course']>;
type Session = Planned['sessions'][number];
const toCome: ReadonlySet<string> = new Set(['planned', 'conditional', 'moved']);

/** What a session waits for, as it is asked; a rule by its name. */
function askedIn({ pending }: Planned, waits: WaitsFor): string {
  const asked = pending.find(({ gate }) => gate === waits.id)?.title;
  if (asked !== undefined) return asked;
  return (waits.kind === 'rule' ? waits.rule : waits.id).replaceAll('-', ' ');
}

function DoseCell({
  session,
  command,
  may,
}: {
  readonly session: Session;
  readonly command: Commanding;
  readonly may: boolean;
}) {
  const { dose, choices = [], range, gap, number, devices, perWeight } = session;
  if (dose === null && choices.length > 0 && may && toCome.has(session.state)) {
    return (
      <Pick
        label={text.dose(number)}
        placeholder={text.chooseDose}
        value={undefined}
        options={choices.map(({ value }) => ({
          value: String(value),
          label: showQuantity({ value, unit: 'mg' }),
        }))}
        onChange={(value) =>
          void command.send({
            type: 'choose-dose',
            session: number,
            dose: { value: Number(value), unit: 'mg' },
          })
        }
      />
    );
  }
  if (dose === null) {
    if (gap !== undefined) return <span className="ok-gap">{showGap(gap)}</span>;
    if (choices.length > 0)
      return <>{choices.map(({ value }) => showQuantity({ value, unit: 'mg' })).join(' / ')}</>;
    return (
      <>
        {range === undefined
          ? text.doseOpen
          : `${showQuantity(range.least)} to ${showQuantity(range.most)}`}
      </>
    );
  }
  return (
    <>
      <span className={session.unverified === true ? 'ok-num ok-unverified' : 'ok-num'}>
        {showQuantity(dose)}
      </span>
      {perWeight === undefined && devices === undefined ? null : (
        <span className="sub ok-quiet">
          {perWeight === undefined ? '' : showQuantity(perWeight)}
          {devices === undefined ? '' : words.session.devices(devices)}
        </span>
      )}
    </>
  );
}

function Change({
  session,
  command,
  today,
  onDone,
}: {
  readonly session: Session;
  readonly command: Commanding;
  readonly today: string;
  readonly onDone: () => void;
}) {
  const [to, setTo] = useState(session.date ?? '');
  const [worse, setWorse] = useState<'yes' | 'no'>();
  const { number } = session;
  const then = (fine: boolean) => {
    if (fine) onDone();
  };
  return (
    <div className="inline-form">
      <div className="row-form">
        <Field
          label={text.moveTo}
          value={to}
          onChange={(value) => setTo(value.trim())}
          echo={isDay(to) ? sayDay(to) : undefined}
          error={command.errorOf('to')}
        />
        <Act
          onPress={() =>
            void command.send({ type: 'move-session', session: number, to }).then(then)
          }
          aria-label={text.moveFor(number)}
        >
          {text.move}
        </Act>
      </div>
      <div className="row-form">
        <Choice
          label={text.worsened}
          options={[
            { value: 'yes', label: words.patient.yes },
            { value: 'no', label: words.patient.no },
          ]}
          value={worse}
          onChange={setWorse}
        />
        <Act
          onPress={() =>
            void command
              .send({
                type: 'miss-session',
                session: number,
                day: (session.date ?? today) > today ? today : (session.date ?? today),
                ...(worse === undefined ? {} : { worsened: worse === 'yes' }),
              })
              .then(then)
          }
          aria-label={text.missFor(number)}
        >
          {text.miss}
        </Act>
        <Act onPress={onDone}>{words.app.cancel}</Act>
      </div>
      <CommandProblem of={command} known={['to']} />
    </div>
  );
}

function Sessions({
  view,
  planned,
  command,
  today,
  may,
}: {
  readonly view: CourseView;
  readonly planned: Planned;
  readonly command: Commanding;
  readonly today: string;
  readonly may: boolean;
}) {
  const [open, setOpen] = useState<number>();
  const next = planned.sessions.find(({ state }) => toCome.has(state))?.number;
  return (
    <table className="sessions stacked">
      <caption className="ok-sr">{text.sessions}</caption>
      <thead>
        <tr>
          <th scope="col">{text.columns.number}</th>
          <th scope="col">{text.columns.date}</th>
          <th scope="col">{text.columns.dose}</th>
          <th scope="col">{text.columns.state}</th>
          <th scope="col">
            <span className="ok-sr">{text.columns.acts}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {planned.sessions.map((session) => {
          const { number, date, window, state } = session;
          const shown = showSessionState(state);
          return (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td data-label={text.columns.date}>
                {sayDay(date)}
                {window === undefined || window.earliest === window.latest ? null : (
                  <span className="sub ok-quiet">
                    {text.window(sayDay(window.earliest).slice(4), sayDay(window.latest).slice(4))}
                  </span>
                )}
              </td>
              <td data-label={text.columns.dose}>
                <DoseCell session={session} command={command} may={may} />
              </td>
              <td data-label={text.columns.state}>
                <Word meaning={shown.meaning}>{shown.word}</Word>
                {(session.waitsForDetails ?? []).map((waits) => (
                  <span key={waits.id} className="sub ok-quiet">
                    {askedIn(planned, waits)}
                  </span>
                ))}
              </td>
              <td>
                {number === next || view.onFloor === number || !toCome.has(state) ? (
                  <Link
                    to="/courses/$course/sessions/$number"
                    params={{ course: view.id, number: String(number) }}
                    className="quiet-button"
                  >
                    {text.begin(number)}
                  </Link>
                ) : null}
                {toCome.has(state) && view.onFloor !== number ? (
                  open === number ? (
                    <Change
                      session={session}
                      command={command}
                      today={today}
                      onDone={() => setOpen(undefined)}
                    />
                  ) : (
                    <Act onPress={() => setOpen(number)} aria-label={text.moveFor(number)}>
                      {text.move}
                    </Act>
                  )
                ) : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Gates({
  planned,
  command,
  today,
  may,
}: {
  readonly planned: Planned;
  readonly command: Commanding;
  readonly today: string;
  readonly may: boolean;
}) {
  if (planned.pending.length === 0) return null;
  return (
    <Part title={text.gates} note={planned.pending.length}>
      <ul className="lines">
        {planned.pending.map(({ gate, title, after, outcomes }) => (
          <li key={gate} className="line">
            <div className="line-what">
              {title}
              {after.session === undefined ? null : (
                <span className="sub ok-quiet">{text.gateAfter(after.session)}</span>
              )}
            </div>
            {may && outcomes.length > 0 ? (
              <div className="acts">
                {outcomes.map((outcome) => (
                  <Act
                    key={outcome}
                    onPress={() =>
                      void command.send({ type: 'decide-gate', gate, outcome, day: today })
                    }
                  >
                    {outcome.replaceAll('-', ' ')}
                  </Act>
                ))}
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Newer({
  view,
  command,
  may,
}: {
  readonly view: CourseView;
  readonly command: Commanding;
  readonly may: boolean;
}) {
  if (view.newer === null) return null;
  const { version, changes } = view.newer;
  return (
    <Notice meaning="information" title={text.newer(version)}>
      <p>{text.newerHint}</p>
      <ul>
        {changes.flatMap((record) =>
          record.changes.map((change) => (
            <li key={`${record.id} ${JSON.stringify(change)}`}>
              {String(change.before)} → {String(change.after)}
            </li>
          )),
        )}
      </ul>
      {may ? (
        <div className="acts">
          <Act look="main" onPress={() => void command.send({ type: 'adopt-protocol', version })}>
            {text.adopt}
          </Act>
          <Act onPress={() => void command.send({ type: 'keep-protocol', version })}>
            {text.keep}
          </Act>
        </div>
      ) : null}
    </Notice>
  );
}

function Course() {
  const { course: id } = courseRoute.useParams();
  const { me } = useSigned();
  const { data: view } = useSuspenseQuery(queries.course(id));
  const { data: set } = useSuspenseQuery(queries.settings);
  const { zone } = set.settings;
  const today = isoDay(useNow(), zone);
  const command = useCommand(commandAddress.course(id), view.version);
  const [reason, setReason] = useState('');
  const [stopping, setStopping] = useState(false);
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
      <CommandProblem of={command} />
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
          {planned.siteMustSet.length === 0 ? null : (
            <Part title={text.site}>
              <ul>
                {planned.siteMustSet.map((says) => (
                  <li key={says}>{says}</li>
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
      <Part title={text.acts}>
        <ol className="timeline">
          {view.events.toReversed().map((event) => (
            <li key={event.id}>
              <span className="ok-num ok-quiet">{sayMoment(event.at, zone)}</span>{' '}
              {words.events[event.type] ?? event.type}
              {'session' in event && event.session !== undefined
                ? ` ${words.floor.session(event.session)}`
                : ''}
              {event.type === 'course-opened' ||
              event.type.startsWith('protocol') ||
              event.type === 'event-undone' ||
              state.undone.includes(event.id) ? (
                state.undone.includes(event.id) ? (
                  <span className="ok-quiet"> ({words.events['event-undone']})</span>
                ) : null
              ) : (
                <Act
                  onPress={() =>
                    void command.send({ type: 'undo', event: event.id, reason: text.undoReason })
                  }
                  aria-label={`${text.undo}: ${words.events[event.type] ?? event.type}`}
                >
                  {text.undo}
                </Act>
              )}
            </li>
          ))}
        </ol>
      </Part>
      {may && state.state !== 'stopped' ? (
        <div className="acts">
          {state.state === 'paused' ? (
            <Act onPress={() => void command.send({ type: 'resume-course', day: today })}>
              {text.resume}
            </Act>
          ) : (
            <Act onPress={() => void command.send({ type: 'pause-course', day: today })}>
              {text.pause}
            </Act>
          )}
          {stopping ? (
            <div className="inline-form">
              <Field
                label={text.stopReason}
                value={reason}
                onChange={setReason}
                error={command.errorOf('reason')}
              />
              <Act
                look="stop"
                onPress={() => void command.send({ type: 'stop-course', day: today, reason })}
              >
                {text.stop}
              </Act>
              <Act onPress={() => setStopping(false)}>{words.app.cancel}</Act>
            </div>
          ) : (
            <Act onPress={() => setStopping(true)}>{text.stop}</Act>
          )}
        </div>
      ) : null}
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
