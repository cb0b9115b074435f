import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isDay } from '@openketamine/model/bounds';
import { readNumber } from '@openketamine/clinic/forms';
import { Suspense, useState } from 'react';
import { commandAddress, type FollowView, type ScaleInfo } from '../api.js';
import { isoDay, sayDay } from '../dates.js';
import { CommandProblem, useCommand } from '../kit/command.js';
import { Act, Choice, Empty, Field, Notice, Part, Pick, Tick } from '../kit/index.js';
import { Loading } from '../parts/Loading.js';
import { Word } from '../parts/Word.js';
import { followRoute, queries } from '../router.js';
import { useDraft, useNow, useTitle } from '../session-context.js';
import { words } from '../words.js';

const text = words.follow;
type Scale = FollowView['scales'][number];

interface Rated {
  readonly scale: string;
  readonly day: string;
  readonly total: string;
  /** The item that speaks of suicide, as the form has it, where the total is typed. */
  readonly alarmItem: string;
  readonly tier: string;
  readonly answers: readonly (number | null)[];
  readonly baseline: boolean;
}
const blank: Rated = {
  scale: 'madrs',
  day: '',
  total: '',
  alarmItem: '',
  tier: '',
  answers: [],
  baseline: false,
};

function Rate({
  course,
  scales,
  today,
}: {
  readonly course: string;
  readonly scales: readonly ScaleInfo[];
  readonly today: string;
}) {
  const [draft, setDraft, clear] = useDraft<Rated>(`course/${course}/rating`, blank);
  const command = useCommand(commandAddress.course(course));
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const rated = { ...draft, day: draft.day === '' ? today : draft.day };
  const scale = scales.find(({ id }) => id === rated.scale);
  const change = (part: Partial<Rated>) => setDraft({ ...rated, ...part });
  const asItems = scale?.wording !== null && scale?.wording !== undefined;
  const asTier = !asItems && (scale?.tiers.length ?? 0) > 0;
  const asTotal = !asItems && !asTier;
  const submit = async (): Promise<void> => {
    const found: Record<string, string> = {};
    if (!isDay(rated.day)) found['day'] = 'The calendar has no such day.';
    const read = readNumber(rated.total);
    const item = readNumber(rated.alarmItem ?? '');
    if (asTier && rated.tier === '') found['class'] = text.tierMissing;
    if (asTotal && read.kind !== 'number') found['total'] = text.totalMissing;
    if (asTotal && scale?.alarmItem !== null && item.kind !== 'number' && item.kind !== 'empty')
      found['answers'] = text.totalMissing;
    setWrong(found);
    if (Object.keys(found).length > 0 || scale === undefined) return;
    const answers = Array.from({ length: scale.items ?? 0 }, (_, at) => rated.answers[at] ?? null);
    const fine = await command.send({
      type: 'rate',
      scale: scale.id,
      day: rated.day,
      ...(rated.baseline ? { baseline: true as const } : {}),
      ...(asItems ? { answers } : {}),
      ...(asTier ? { class: rated.tier } : {}),
      ...(asTotal && read.kind === 'number' ? { total: read.value } : {}),
      ...(asTotal && item.kind === 'number' && typeof scale.alarmItem === 'number'
        ? {
            answers: Array.from({ length: scale.items ?? 0 }, (_, at) =>
              at + 1 === scale.alarmItem ? item.value : null,
            ),
          }
        : {}),
    });
    if (fine) clear();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className="row-form">
        <Pick
          label={text.scale}
          placeholder={words.session.choose}
          options={scales.map(({ id, abbreviation }) => ({ value: id, label: abbreviation }))}
          value={rated.scale}
          onChange={(id) => change({ scale: id, answers: [], total: '', alarmItem: '', tier: '' })}
        />
        <Field
          label={text.day}
          value={rated.day}
          onChange={(day) => change({ day: day.trim() })}
          echo={isDay(rated.day) ? sayDay(rated.day) : undefined}
          error={wrong['day'] ?? command.errorOf('day')}
        />
        {asTier ? (
          <Pick
            label={text.tier}
            placeholder={words.session.choose}
            options={(scale?.tiers ?? []).map((tier) => ({
              value: tier,
              label: tier.replaceAll('-', ' '),
            }))}
            value={rated.tier}
            onChange={(tier) => change({ tier })}
            error={wrong['class'] ?? command.errorOf('class')}
          />
        ) : null}
        {asTotal ? (
          <Field
            label={text.total}
            value={rated.total}
            inputMode="numeric"
            onChange={(total) => change({ total })}
            hint={
              scale?.total === null || scale?.total === undefined
                ? undefined
                : `${scale.total.least} to ${scale.total.most}`
            }
            error={wrong['total'] ?? command.errorOf('total')}
          />
        ) : null}
        {asTotal && typeof scale?.alarmItem === 'number' ? (
          <Field
            label={text.item(scale.alarmItem)}
            value={rated.alarmItem ?? ''}
            inputMode="numeric"
            onChange={(alarmItem) => change({ alarmItem })}
            hint={text.alarmItemHint}
            error={wrong['answers'] ?? command.errorOf('answers')}
          />
        ) : null}
        <Tick checked={rated.baseline} onChange={(baseline) => change({ baseline })}>
          {text.baseline}
        </Tick>
      </div>
      {scale?.wording === null || scale?.wording === undefined ? null : (
        <>
          <p className="hint">{scale.wording.instruction}</p>
          <ol className="questions">
            {scale.wording.items.map((item, at) => (
              <li key={item}>
                <Choice
                  label={item}
                  options={
                    scale.wording?.answers.map((answer, value) => ({
                      value: String(value),
                      label: answer,
                    })) ?? []
                  }
                  value={
                    rated.answers[at] === null || rated.answers[at] === undefined
                      ? undefined
                      : String(rated.answers[at])
                  }
                  onChange={(value) =>
                    change({
                      answers: Array.from({ length: scale.items ?? 0 }, (_, index) =>
                        index === at ? Number(value) : (rated.answers[index] ?? null),
                      ),
                    })
                  }
                />
              </li>
            ))}
          </ol>
        </>
      )}
      <div className="acts">
        <Act look="main" type="submit" isDisabled={command.busy}>
          {text.submit}
        </Act>
      </div>
      <CommandProblem of={command} known={['day', 'total', 'class', 'answers']} />
    </form>
  );
}

const box = { width: 720, height: 260, left: 44, right: 110, top: 16, bottom: 36 };

/** Totals by date, with bands, sessions as ticks, and the definitions that were reached. */
function Trajectory({
  scale,
  sessions,
}: {
  readonly scale: Scale;
  readonly sessions: FollowView['sessions'];
}) {
  const points = scale.ratings.flatMap(({ day, total }) =>
    total === null ? [] : [{ day, total }],
  );
  const given = sessions.filter(
    ({ state, date }) => date !== null && ['completed', 'stopped'].includes(state),
  );
  const days = [...points.map(({ day }) => day), ...given.map(({ date }) => date ?? '')].map(
    (day) => Date.parse(day),
  );
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const most = scale.range?.most ?? Math.max(...points.map(({ total }) => total), 1);
  const x = (day: string) =>
    box.left +
    ((Date.parse(day) - first) / Math.max(last - first, 1)) * (box.width - box.left - box.right);
  const y = (total: number) => box.top + (1 - total / most) * (box.height - box.top - box.bottom);
  const path = points
    .map(
      ({ day, total }, at) => `${at === 0 ? 'M' : 'L'}${x(day).toFixed(1)} ${y(total).toFixed(1)}`,
    )
    .join(' ');
  const bands = scale.bands?.bands ?? [];
  const end = points.at(-1);
  return (
    <figure className="trajectory">
      <svg
        viewBox={`0 0 ${box.width} ${box.height}`}
        role="img"
        aria-label={text.trajectory(scale.abbreviation)}
      >
        {bands.map((band, at) => (
          <g key={band.id}>
            <rect
              className={at % 2 === 0 ? 'band' : 'band band-other'}
              x={box.left}
              width={box.width - box.left - box.right}
              y={y(band.most ?? most)}
              height={Math.max(0, y(band.least ?? 0) - y(band.most ?? most))}
            />
            <text
              className="band-name"
              x={box.width - box.right + 6}
              y={(y(band.least ?? 0) + y(band.most ?? most)) / 2 + 4}
            >
              {band.id.replaceAll('-', ' ')}
            </text>
          </g>
        ))}
        <line className="axis" x1={box.left} x2={box.width - box.right} y1={y(0)} y2={y(0)} />
        {[0, Math.round(most / 2), most].map((value) => (
          <text
            key={value}
            className="axis-text"
            x={box.left - 8}
            y={y(value) + 4}
            textAnchor="end"
          >
            {value}
          </text>
        ))}
        {given.map(({ number, date }) => (
          <g key={number}>
            <line
              className="session-tick"
              x1={x(date ?? '')}
              x2={x(date ?? '')}
              y1={y(0)}
              y2={y(0) + 8}
            />
            <text className="axis-text" x={x(date ?? '')} y={y(0) + 24} textAnchor="middle">
              {number}
            </text>
          </g>
        ))}
        <path className="course-line" d={path} />
        {points.map(({ day, total }) => (
          <circle key={`${day}${total}`} className="point" cx={x(day)} cy={y(total)} r="4" />
        ))}
        {end === undefined ? null : (
          <text className="point-name" x={x(end.day) - 8} y={y(end.total) - 10} textAnchor="end">
            {end.total}
          </text>
        )}
      </svg>
    </figure>
  );
}

function ScalePart({
  scale,
  sessions,
}: {
  readonly scale: Scale;
  readonly sessions: FollowView['sessions'];
}) {
  const { trajectory } = scale;
  const line = (
    name: string,
    reached: { readonly on: string | null; readonly definition: string } | null | undefined,
  ) =>
    reached === null || reached === undefined ? null : (
      <li>
        <Word
          meaning={reached.on === null ? 'unknown' : name === text.relapse ? 'caution' : 'fine'}
        >
          {`${name}: ${reached.on === null ? text.notReached : text.reached(sayDay(reached.on))}`}
        </Word>{' '}
        <span className="ok-quiet">{text.definition(reached.definition.replaceAll('-', ' '))}</span>
      </li>
    );
  return (
    <Part
      title={text.trajectory(scale.abbreviation)}
      note={trajectory === null ? undefined : text.change(trajectory.change)}
    >
      <Trajectory scale={scale} sessions={sessions} />
      {trajectory === null ? null : (
        <ul className="plain">
          {line(text.response, trajectory.response)}
          {line(text.remission, trajectory.remission)}
          {line(text.relapse, trajectory.relapse)}
        </ul>
      )}
      <details className="fold">
        <summary>{text.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.columns.day}</th>
              <th scope="col">{text.columns.total}</th>
            </tr>
          </thead>
          <tbody>
            {scale.ratings.map(({ event, day, total, class: rated, baseline }) => (
              <tr key={event}>
                <th scope="row">{sayDay(day)}</th>
                <td className="ok-num">
                  {total ?? rated}
                  {baseline ? ` (${text.baseline})` : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Part>
  );
}

function Follow() {
  const { course } = followRoute.useParams();
  const theme = document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
  const { data: view } = useSuspenseQuery(queries.follow(course, theme));
  const { data: patient } = useSuspenseQuery(queries.patient(view.patient));
  const { data: scales } = useSuspenseQuery(queries.scales);
  const { data: set } = useSuspenseQuery(queries.settings);
  const today = isoDay(useNow(), set.settings.zone);
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
      {open.map((alarm) => (
        <Notice
          key={alarm.id}
          meaning="stop"
          title={`${words.patient.alarmTitle}: ${alarm.source}`}
          live
        >
          <p>{alarm.says}</p>
          <p>
            <Link to="/patients/$patient" params={{ patient: view.patient }}>
              {words.patient.tell}
            </Link>
          </p>
        </Notice>
      ))}
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
