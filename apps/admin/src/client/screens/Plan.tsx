import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { courseStrip, nameOf } from '@openketamine/web-ui';
import { isDay } from '@openketamine/model/bounds';
import { Suspense, useState } from 'react';
import { ApiFailure, api, commandAddress, type Preview } from '../api.js';
import { isoDay, sayDay } from '../dates.js';
import { CommandProblem, useCommand } from '../kit/command.js';
import { Act, Choice, Field, Notice, Pick, Tick } from '../kit/index.js';
import { Loading } from '../parts/Loading.js';
import { Markup } from '../parts/Markup.js';
import { SummaryPanel } from '../parts/Summary.js';
import { planRoute, queries } from '../router.js';
import { useDraft, useNow, useSigned, useTitle } from '../session-context.js';
import { words } from '../words.js';
import { sayValue } from './Patient.js';

const text = words.plan;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

interface Wanted {
  readonly protocol: string;
  readonly other: string;
  readonly start: string;
  readonly weeks: string;
  readonly days: readonly string[] | null;
  readonly time: string;
  readonly company: '' | 'with' | 'alone';
  readonly sure: boolean;
}
const blank: Wanted = {
  protocol: '',
  other: '',
  start: '',
  weeks: '',
  days: null,
  time: '',
  company: '',
  sure: false,
};

/** What is wrong with what was typed, by field. */
function wrongIn({ protocol, start, weeks, time }: Wanted): Readonly<Record<string, string>> {
  return {
    ...(protocol === '' ? { protocol: 'Choose a protocol.' } : {}),
    ...(isDay(start) ? {} : { start: `The calendar has no such day. ${words.patients.birthHint}` }),
    ...(weeks === '' || /^[1-9]\d{0,2}$/u.test(weeks)
      ? {}
      : { weeks: 'Give a whole number of weeks, at least 1.' }),
    ...(time === '' || /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time) ? {} : { time: text.timeHint }),
  };
}

function choicesOf({ weeks, days, time, company }: Wanted, clinicDays: readonly string[]) {
  return {
    days: [...(days ?? clinicDays)],
    ...(weeks === '' ? {} : { weeks: Number(weeks) }),
    ...(time === '' ? {} : { time }),
    ...(company === '' ? {} : { antidepressant: company === 'with' }),
  };
}

function PreviewColumn({
  preview,
  place,
  onOpen,
  mayOpen,
}: {
  readonly preview: Preview;
  readonly place: string | null;
  readonly onOpen: () => void;
  readonly mayOpen: boolean;
}) {
  const { course, summary, refused, title } = preview;
  return (
    <section className="preview" aria-label={title}>
      <h3>{title}</h3>
      {course === null || summary === null ? (
        <Notice meaning="stop" title={`${text.notPlanned}: ${refused?.message ?? ''}`}>
          <p>
            <strong>{text.next}:</strong> {refused?.hint}
          </p>
        </Notice>
      ) : (
        <>
          <SummaryPanel summary={summary} place={place} full={false} />
          <Markup
            of={courseStrip(course, words.course.strip(course.sessions.length))}
            className="scroll"
          />
          {mayOpen ? (
            <Act look="main" onPress={onOpen}>
              {text.open(title)}
            </Act>
          ) : (
            <p className="ok-quiet">{text.prescriberOnly}</p>
          )}
        </>
      )}
    </section>
  );
}

function Plan() {
  const { patient } = planRoute.useParams();
  const go = useNavigate();
  const { me } = useSigned();
  const { data: view } = useSuspenseQuery(queries.patient(patient));
  const { data: set } = useSuspenseQuery(queries.settings);
  const { data: list } = useSuspenseQuery(queries.protocols);
  const { zone, place, days: clinicDays } = set.settings;
  const today = isoDay(useNow(), zone);
  const [draft, setWanted, clear] = useDraft<Wanted>(`patient/${patient}/plan`, blank);
  const wanted = { ...draft, start: draft.start === '' ? today : draft.start };
  const [tried, setTried] = useState(false);
  const [plans, setPlans] = useState<readonly Preview[]>();
  const [failure, setFailure] = useState<ApiFailure>();
  const [busy, setBusy] = useState(false);
  const [course] = useState(() => crypto.randomUUID());
  const command = useCommand(commandAddress.course(course));
  useTitle(words.app.title(text.title(view.state.name)));
  const change = (part: Partial<Wanted>): void => {
    setPlans(undefined);
    setWanted({ ...wanted, ...part });
  };
  const wrong = wrongIn(wanted);
  const show = async (): Promise<void> => {
    setTried(true);
    if (Object.keys(wrong).length > 0) return;
    setBusy(true);
    try {
      const protocols = [wanted.protocol, wanted.other].filter((id) => id !== '');
      const answer = await api.preview({
        patient,
        protocols: [...new Set(protocols)],
        start: wanted.start,
        choices: choicesOf(wanted, clinicDays),
        ...(wanted.sure ? { weightConfirmed: true } : {}),
      });
      setFailure(undefined);
      setPlans(answer.plans);
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      setFailure(error);
    }
    setBusy(false);
  };
  const open = async (protocol: string): Promise<void> => {
    const done = await command.send({
      type: 'open-course',
      patient,
      protocol,
      start: wanted.start,
      choices: choicesOf(wanted, clinicDays) as never,
      ...(wanted.sure ? { weightConfirmed: true as const } : {}),
    });
    if (!done) return;
    clear();
    await go({ to: '/courses/$course', params: { course } });
  };
  const known = ['weight', 'height', 'age', 'birthDate', 'sex'].flatMap((key) => {
    const last = view.state.facts[key]?.at(-1);
    return last === undefined || last.until !== undefined ? [] : [sayValue(last.value)];
  });
  const options = list.protocols.map(({ id, title }) => ({ value: id, label: title }));
  const errorAt = (field: string) => (tried ? wrong[field] : undefined);
  return (
    <article>
      <h1>{text.title(view.state.name)}</h1>
      <p className="lead">
        {known.length === 0 ? text.noFacts : text.facts(known.join(', '))}{' '}
        {place === null ? '' : text.place(nameOf('place', place))}
      </p>
      <form
        className="controls plan-controls"
        onSubmit={(event) => {
          event.preventDefault();
          void show();
        }}
      >
        <Pick
          label={text.protocol}
          options={options}
          value={wanted.protocol === '' ? undefined : wanted.protocol}
          onChange={(protocol) => change({ protocol })}
          placeholder={text.choose}
          error={errorAt('protocol')}
        />
        <Pick
          label={text.other}
          options={options}
          value={wanted.other === '' ? undefined : wanted.other}
          onChange={(other) => change({ other })}
          placeholder={text.choose}
        />
        <Field
          label={text.start}
          value={wanted.start}
          onChange={(start) => change({ start: start.trim() })}
          echo={isDay(wanted.start) ? sayDay(wanted.start) : undefined}
          error={errorAt('start')}
        />
        <Field
          label={text.weeks}
          hint={text.weeksHint}
          value={wanted.weeks}
          onChange={(weeks) => change({ weeks: weeks.trim() })}
          inputMode="numeric"
          error={errorAt('weeks')}
        />
        <Field
          label={text.time}
          hint={text.timeHint}
          value={wanted.time}
          onChange={(time) => change({ time: time.trim() })}
          error={errorAt('time')}
        />
        <Choice
          label={text.company}
          options={[
            { value: 'with', label: text.with },
            { value: 'alone', label: text.alone },
          ]}
          value={wanted.company === '' ? undefined : wanted.company}
          onChange={(company) => change({ company })}
        />
        <fieldset className="rows control-wide">
          <legend className="field-label">{text.days}</legend>
          <div className="ticks">
            {weekdays.map((day) => {
              const chosen = wanted.days ?? clinicDays;
              return (
                <Tick
                  key={day}
                  checked={chosen.includes(day)}
                  onChange={(on) =>
                    change({
                      days: weekdays.filter((one) => (one === day ? on : chosen.includes(one))),
                    })
                  }
                >
                  {words.weekdays[day]}
                </Tick>
              );
            })}
          </div>
        </fieldset>
        <div className="control-wide acts">
          <Act look="main" type="submit" isDisabled={busy}>
            {text.preview}
          </Act>
        </div>
      </form>
      {failure === undefined ? null : (
        <Notice meaning="stop" title={failure.error.message} live>
          <p>{failure.error.hint}</p>
        </Notice>
      )}
      {plans?.some(({ refused }) => refused?.code === 'UNIT_SUSPECT') === true ? (
        <Tick checked={wanted.sure} onChange={(sure) => change({ sure })}>
          {text.weightAsk}
        </Tick>
      ) : null}
      <CommandProblem of={command} />
      {plans === undefined ? null : (
        <div className={plans.length > 1 ? 'side-by-side' : undefined} aria-live="polite">
          {plans.map((preview) => (
            <PreviewColumn
              key={preview.protocol}
              preview={preview}
              place={place}
              mayOpen={me.role === 'prescriber'}
              onOpen={() => void open(preview.protocol)}
            />
          ))}
        </div>
      )}
    </article>
  );
}

/** Plans a course from what is on record; two protocols side by side without typing anything twice. */
export function PlanScreen() {
  return (
    <Suspense fallback={<Loading />}>
      <Plan />
    </Suspense>
  );
}
