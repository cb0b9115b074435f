import { isDay } from '@openketamine/model/bounds';
import { nameOf } from '@openketamine/web-ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { ApiFailure, api, commandAddress, type Preview } from '../../api.js';
import { isoDay, sayDay } from '../../dates.js';
import { DayField, TimeOfDay } from '../../kit/DayField.js';
import { CommandProblem, useCommand } from '../../kit/command.js';
import { Act, Choice, Field, Notice, Pick, Tick, Weekdays } from '../../kit/index.js';
import { Loading } from '../../parts/Loading.js';
import { planRoute, queries } from '../../router.js';
import { useDraft, useMinute, useSigned, useTitle } from '../../session-context.js';
import { words } from '../../words/index.js';
import { sayValue } from '../patient/say.js';
import { PreviewColumn } from './PreviewColumn.js';
import { blank, choicesOf, wrongIn, type Chosen, type Wanted } from './wanted.js';

const text = words.plan;
/** The key of an option that takes a choice back. */
const nothing = 'nothing';

/** What is on record and bears on doses, in one line. */
function recorded(facts: Readonly<Record<string, readonly { value: unknown; until?: unknown }[]>>) {
  return ['weight', 'height', 'age', 'birthDate', 'sex'].flatMap((key) => {
    const last = facts[key]?.at(-1);
    if (last === undefined || last.until !== undefined) return [];
    const said = sayValue(last.value);
    return [key === 'birthDate' ? text.bornOn(said.slice(4)) : said];
  });
}

function WantedForm({
  wanted,
  clinicDays,
  busy,
  errorAt,
  change,
  onShow,
}: {
  readonly wanted: Wanted;
  readonly clinicDays: readonly string[];
  readonly busy: boolean;
  readonly errorAt: (field: string) => string | undefined;
  readonly change: (part: Partial<Wanted>) => void;
  readonly onShow: () => void;
}) {
  const { data: list } = useSuspenseQuery(queries.protocols);
  const options = list.protocols.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <form
      className="controls plan-controls"
      onSubmit={(event) => {
        event.preventDefault();
        onShow();
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
        options={[{ value: nothing, label: text.noOther }, ...options]}
        value={wanted.other === '' ? undefined : wanted.other}
        onChange={(other) => change({ other: other === nothing ? '' : other })}
        placeholder={text.choose}
      />
      <DayField
        label={text.start}
        value={wanted.start}
        onChange={(start) => change({ start })}
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
      <TimeOfDay label={text.time} value={wanted.time} onChange={(time) => change({ time })} />
      <Choice
        label={text.company}
        options={[
          { value: 'with', label: text.with },
          { value: 'alone', label: text.alone },
        ]}
        value={wanted.company === '' ? undefined : wanted.company}
        onChange={(company) => change({ company })}
      />
      <Weekdays
        label={text.days}
        chosen={wanted.days ?? clinicDays}
        onChange={(days) => change({ days })}
      />
      <div className="control-wide acts">
        <Act look="main" type="submit" isDisabled={busy}>
          {text.preview}
        </Act>
      </div>
    </form>
  );
}

function Plan() {
  const { patient } = planRoute.useParams();
  const go = useNavigate();
  const { me } = useSigned();
  const { data: view } = useSuspenseQuery(queries.patient(patient));
  const { data: set } = useSuspenseQuery(queries.settings);
  const { zone, place, days: clinicDays } = set.settings;
  const today = isoDay(useMinute(), zone);
  const [draft, setWanted, clear] = useDraft<Wanted>(`patient/${patient}/plan`, blank);
  const wanted = { ...blank, ...draft, start: draft.start === '' ? today : draft.start };
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
  const show = async (asked: Wanted): Promise<void> => {
    setTried(true);
    if (Object.keys(wrongIn(asked)).length > 0) return;
    setBusy(true);
    try {
      const protocols = [...new Set([asked.protocol, asked.other])].filter((id) => id !== '');
      // each with what was chosen for it alone
      const answers = await Promise.all(
        protocols.map((protocol) =>
          api.preview({
            patient,
            protocols: [protocol],
            start: asked.start,
            choices: choicesOf(asked, protocol, clinicDays),
            ...(asked.sure ? { weightConfirmed: true } : {}),
          }),
        ),
      );
      setFailure(undefined);
      setPlans(answers.flatMap((answer) => answer.plans));
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      setFailure(error);
    }
    setBusy(false);
  };
  const choose = (protocol: string, chosen: Chosen): void => {
    const next = { ...wanted, chosen: { ...wanted.chosen, [protocol]: chosen } };
    setWanted(next);
    void show(next);
  };
  const open = async (protocol: string): Promise<void> => {
    const done = await command.send({
      type: 'open-course',
      patient,
      protocol,
      start: wanted.start,
      choices: choicesOf(wanted, protocol, clinicDays),
      ...(wanted.sure ? { weightConfirmed: true as const } : {}),
    });
    if (!done) return;
    clear();
    await go({ to: '/courses/$course', params: { course } });
  };
  const known = recorded(view.state.facts);
  return (
    <article>
      <h1>{text.title(view.state.name)}</h1>
      <p className="lead">
        {known.length === 0 ? text.noFacts : text.facts(known.join(', '))}{' '}
        {place === null ? '' : text.place(nameOf('place', place))}
      </p>
      <WantedForm
        wanted={wanted}
        clinicDays={clinicDays}
        busy={busy}
        errorAt={(field) => (tried ? wrong[field] : undefined)}
        change={change}
        onShow={() => void show(wanted)}
      />
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
              chosen={wanted.chosen[preview.protocol] ?? {}}
              onChoose={(chosen) => choose(preview.protocol, chosen)}
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
