import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { nameOf } from '@openketamine/web-ui';
import { readNumber, sayUnit } from '@openketamine/clinic/forms';
import { showQuantity } from '@openketamine/model/render';
import type { ProcedureItem } from '@openketamine/model';
import { Suspense, useState, type ReactNode } from 'react';
import { commandAddress, type SessionView } from '../api.js';
import { minutesTo, sayDay, sayLength, sayTime } from '../dates.js';
import { CommandProblem, useCommand, type Commanding } from '../kit/command.js';
import { Act, Choice, Empty, Field, Notice, Part, Pick } from '../kit/index.js';
import { Loading } from '../parts/Loading.js';
import { SummaryPanel } from '../parts/Summary.js';
import { Word } from '../parts/Word.js';
import { usePeople } from '../people.js';
import { queries, sessionRoute } from '../router.js';
import { useDraft, useNow, useSigned, useTitle } from '../session-context.js';
import { sayName, words } from '../words.js';

const text = words.session;
type Plan = NonNullable<SessionView['state']['plan']>;
type Check = Plan['checks'][number];

interface Props {
  readonly view: SessionView;
  readonly plan: Plan;
  readonly command: Commanding;
}

function Items({ items }: { readonly items: readonly ProcedureItem[] }) {
  return (
    <ul>
      {items.map(({ id, says, unverified, notOfSource }) => (
        <li key={id}>
          {says}
          {unverified === true ? (
            <span className="ok-note-unverified"> {words.app.unverified}</span>
          ) : null}
          {notOfSource === true ? <span className="ok-quiet"> ({words.app.project})</span> : null}
        </li>
      ))}
    </ul>
  );
}

function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="fold">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function Seat({ view, command }: Omit<Props, 'plan'>) {
  const { chair, observer } = view.state;
  const [who, setWho] = useState(observer ?? '');
  return (
    <Fold title={`${text.seat}: ${chair ?? '–'}, ${observer ?? words.floor.notSet}`}>
      <div className="row-form">
        <Pick
          label={text.chair}
          placeholder={text.choose}
          value={chair}
          options={view.chairs.map((name) => ({ value: name, label: name }))}
          onChange={(name) => void command.send({ type: 'seat', chair: name })}
        />
        <Field label={text.observer} value={who} onChange={setWho} />
        <Act
          onPress={() => void command.send({ type: 'seat', observer: who })}
          isDisabled={who.trim() === ''}
        >
          {text.seatSave}
        </Act>
      </div>
    </Fold>
  );
}

function Questions({ view, plan, command }: Props) {
  const { answers } = view.state;
  const done = plan.questions.filter(({ id }) => answers[id] !== undefined).length;
  return (
    <Part title={text.questions} note={text.answered(done, plan.questions.length)}>
      <p className="hint">{text.questionsHint}</p>
      <ul className="questions">
        {plan.questions.map((question) => (
          <li key={question.id}>
            <Choice
              label={question.says}
              options={(['yes', 'no', 'not-known'] as const).map((value) => ({
                value,
                label: text.answers[value],
              }))}
              value={answers[question.id]?.answer}
              onChange={(answer) =>
                void command.send({ type: 'answer-question', question: question.id, answer })
              }
              hint={text.askedBy(text.asked[question.from])}
            />
          </li>
        ))}
      </ul>
    </Part>
  );
}

const blank: Readonly<Record<string, string>> = {};

function CheckForm({
  view,
  check,
  command,
}: {
  readonly view: SessionView;
  readonly check: Check;
  readonly command: Commanding;
}) {
  const [typed, setTyped, clear] = useDraft(
    `session/${view.course}/${view.number}/${check.id}`,
    blank,
  );
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const submit = async (): Promise<void> => {
    const readings: Record<string, { value: number; unit: string }> = {};
    const found: Record<string, string> = {};
    for (const { code, unit } of check.readings) {
      const read = readNumber(typed[code] ?? '');
      if (read.kind === 'number') readings[code] = { value: read.value, unit };
      else if (read.kind !== 'empty') found[code] = `Write a number in ${sayUnit(unit)}.`;
    }
    const [upper, lower] = [
      readings['systolic-blood-pressure'],
      readings['diastolic-blood-pressure'],
    ];
    if (upper !== undefined && lower !== undefined && lower.value >= upper.value) {
      found['diastolic-blood-pressure'] = 'The lower value is not lower. Are they swapped?';
    }
    setWrong(found);
    if (Object.keys(found).length > 0) return;
    const note = typed['note']?.trim() ?? '';
    const position = typed['position'];
    const fine = await command.send({
      type: 'record-check',
      check: check.id,
      readings,
      ...(note === '' ? {} : { note }),
      ...(position === undefined ? {} : { position }),
    });
    if (fine) clear();
  };
  return (
    <form
      className="row-form"
      aria-label={check.says === '' ? sayName(check.what) : `${sayName(check.what)}: ${check.says}`}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {check.readings.map(({ code, unit }) => (
        <Field
          key={code}
          label={sayName(code)}
          unit={sayUnit(unit)}
          inputMode="decimal"
          value={typed[code] ?? ''}
          onChange={(value) => setTyped({ ...typed, [code]: value })}
          error={wrong[code] ?? command.errorOf(`readings/${code}`)}
        />
      ))}
      <Field
        label={check.readings.length === 0 ? text.seen : text.note}
        value={typed['note'] ?? ''}
        onChange={(note) => setTyped({ ...typed, note })}
        error={check.readings.length === 0 ? command.errorOf('note') : undefined}
      />
      <Act type="submit" look="main">
        {text.record}
      </Act>
    </form>
  );
}

function CheckRow({
  view,
  check,
  command,
  due,
}: {
  readonly view: SessionView;
  readonly check: Check;
  readonly command: Commanding;
  readonly due?: string | undefined;
}) {
  const now = useNow();
  const done = view.state.checks.filter((entry) => entry.check === check.id);
  const last = done.at(-1);
  const minutes = due === undefined ? undefined : minutesTo(now, due);
  const open =
    due !== undefined || check.kind === 'watch' || (check.kind === 'before' && last === undefined);
  return (
    <li className={minutes !== undefined && minutes < 0 ? 'check-item overdue' : 'check-item'}>
      <div className="check-head">
        <h3>{sayName(check.what)}</h3>
        {due === undefined || minutes === undefined ? null : (
          <Word meaning={minutes < 0 ? 'stop' : minutes <= 5 ? 'caution' : 'information'}>
            {minutes < 0
              ? `${text.dueAt(sayTime(due, view.zone))}, ${text.overdueBy(-minutes)}`
              : `${text.dueAt(sayTime(due, view.zone))}, ${text.inMinutes(minutes)}`}
          </Word>
        )}
        {last === undefined ? null : (
          <span className="ok-quiet">
            {text.checkDone(sayTime(last.at, view.zone))}
            {Object.values(last.readings).length === 0
              ? ''
              : `: ${Object.values(last.readings)
                  .map(({ value, unit }) => `${value} ${sayUnit(unit)}`)
                  .join(' / ')}`}
          </span>
        )}
      </div>
      {check.says === '' ? null : <p>{check.says}</p>}
      {check.limits.length === 0 ? null : (
        <p className="ok-quiet">
          {text.limits}:{' '}
          {check.limits
            .map(({ id, is, value, unit }) => `${sayName(id)} ${is} ${value} ${sayUnit(unit)}`)
            .join('; ')}
        </p>
      )}
      {(last?.breaches ?? []).map((breach) => (
        <Notice key={breach.code} meaning="stop" title={`${text.breach}: ${sayName(breach.code)}`}>
          <p>{breach.says}</p>
        </Notice>
      ))}
      {open && view.state.phase !== 'left' ? (
        <CheckForm view={view} check={check} command={command} />
      ) : null}
    </li>
  );
}

function Checks({ view, plan, command, before }: Props & { readonly before: boolean }) {
  const wanted = plan.checks.filter(({ kind }) => (kind === 'before') === before);
  const order = new Map(view.checks.map(({ check }, at) => [check, at]));
  const sorted = wanted.toSorted((a, b) => (order.get(a.id) ?? 99) - (order.get(b.id) ?? 99));
  return (
    <Part title={before ? text.beforeChecks : text.checks}>
      {wanted.length === 0 ? <Empty says={text.noChecks} /> : null}
      <ul className="plain">
        {sorted.map((check) => (
          <CheckRow
            key={check.id}
            view={view}
            check={check}
            command={command}
            due={view.checks.find((one) => one.check === check.id)?.due}
          />
        ))}
      </ul>
    </Part>
  );
}

function Decide({ view, plan, command }: Props) {
  const { me } = useSigned();
  const [reason, setReason] = useDraft(`session/${view.course}/${view.number}/reason`, '');
  const { answers } = view.state;
  const open = plan.questions.filter(({ id }) => answers[id] === undefined).length;
  const against = plan.questions.filter(({ id }) => {
    const answer = answers[id]?.answer;
    return answer !== undefined && answer !== 'yes';
  });
  const why = reason.trim() === '' ? {} : { reason: reason.trim() };
  return (
    <Part title={text.decide}>
      {against.length === 0 ? null : (
        <ul>
          {against.map(({ id, says }) => (
            <li key={id}>
              <Word meaning={answers[id]?.answer === 'no' ? 'caution' : 'unknown'}>
                {text.answers[answers[id]?.answer ?? 'not-known']}
              </Word>{' '}
              {says}
            </li>
          ))}
        </ul>
      )}
      {me.role === 'prescriber' ? (
        <>
          <Field
            label={against.length === 0 ? text.reason : text.reasonAgainst}
            value={reason}
            onChange={setReason}
            error={command.errorOf('reason')}
          />
          <div className="acts">
            <Act
              look="main"
              isDisabled={open > 0}
              onPress={() => void command.send({ type: 'decide', go: true, ...why })}
            >
              {text.go}
            </Act>
            <Act onPress={() => void command.send({ type: 'decide', go: false, ...why })}>
              {text.turnAway}
            </Act>
          </div>
        </>
      ) : (
        <p className="ok-quiet">{text.prescriberOnly}</p>
      )}
    </Part>
  );
}

function plannedWords(plan: Plan): string {
  if (plan.dose !== null) return showQuantity(plan.dose);
  if (plan.choices.length > 0)
    return plan.choices.map(({ value }) => showQuantity({ value, unit: 'mg' })).join(' / ');
  if (plan.range !== undefined)
    return `${showQuantity(plan.range.least)} to ${showQuantity(plan.range.most)}`;
  return plan.gap === undefined ? text.plannedOpen : text.gaps;
}

interface Draw {
  readonly dose: string;
  readonly volume: string;
  readonly rate: string;
  readonly lot: string;
  readonly drawn: string;
  readonly reason: string;
}

function Prepare({ view, plan, command }: Props) {
  const first: Draw = {
    dose: '',
    volume: '',
    rate: '',
    lot: '',
    drawn: '',
    reason: '',
  };
  const [draw, setDraw, clear] = useDraft<Draw>(
    `session/${view.course}/${view.number}/draw`,
    first,
  );
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const change = (part: Partial<Draw>) => setDraw({ ...draw, ...part });
  const [volume] = plan.volumes;
  const [part] = plan.parts;
  const typed = readNumber(draw.dose);
  const outside =
    typed.kind === 'number' &&
    !(
      plan.dose?.value === typed.value ||
      (plan.dose === null && plan.choices.some(({ value }) => value === typed.value)) ||
      (plan.dose === null &&
        plan.range !== undefined &&
        plan.range.least.value <= typed.value &&
        typed.value <= plan.range.most.value)
    );
  const submit = async (): Promise<void> => {
    const found: Record<string, string> = {};
    const number = (field: 'dose' | 'volume' | 'rate' | 'drawn'): number | undefined => {
      const read = readNumber(draw[field]);
      if (read.kind === 'number') return read.value;
      if (read.kind === 'ambiguous')
        found[field] = `“${draw[field]}” can be read in two ways. Write it without grouping.`;
      else if (read.kind === 'unreadable') found[field] = 'Write a number.';
      return undefined;
    };
    const dose = number('dose');
    if (dose === undefined && found['dose'] === undefined)
      found['dose'] = 'Write the dose that is prepared.';
    const milliliters = number('volume');
    const rate = number('rate');
    const drawn = number('drawn');
    setWrong(found);
    if (Object.keys(found).length > 0 || dose === undefined) return;
    const fine = await command.send({
      type: 'prepare-dose',
      dose: { value: dose, unit: 'mg' },
      ...(volume === undefined
        ? {}
        : { strength: { value: volume.strength.value, unit: 'mg/mL' } }),
      ...(milliliters === undefined ? {} : { volume: { value: milliliters, unit: 'mL' } }),
      ...(rate === undefined ? {} : { rate: { value: rate, unit: 'mL/h' } }),
      ...(plan.devices === undefined ? {} : { devices: plan.devices }),
      ...(draw.lot === '' || drawn === undefined ? {} : { lot: draw.lot, drawn }),
      ...(draw.reason.trim() === '' ? {} : { reason: draw.reason.trim() }),
    });
    if (fine) clear();
  };
  const errorAt = (field: string) => wrong[field] ?? command.errorOf(field);
  return (
    <Part title={text.dose}>
      <p className="planned-dose">
        {text.planned}:{' '}
        <strong className={plan.unverified ? 'ok-num ok-unverified' : 'ok-num'}>
          {plannedWords(plan)}
        </strong>
        {plan.unverified ? (
          <span className="ok-note-unverified"> {words.app.unverified}</span>
        ) : null}
        {plan.perWeight !== undefined && plan.weight !== undefined
          ? ` (${text.perWeight(showQuantity(plan.perWeight), showQuantity(plan.weight))})`
          : ''}
        {plan.devices === undefined ? '' : `, ${text.devices(plan.devices)}`}
        {part?.over === undefined || part.over === null ? '' : `, over ${showQuantity(part.over)}`}
      </p>
      {plan.volumes.length === 0 ? null : (
        <p className="ok-quiet">
          {text.volumes}:{' '}
          {plan.volumes
            .map((one) =>
              text.volume(
                showQuantity(one.volume),
                showQuantity(one.strength),
                showQuantity(one.holds),
              ),
            )
            .join('; ')}
        </p>
      )}
      <form
        className="row-form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Field
          label={text.doseField}
          unit="mg"
          inputMode="decimal"
          value={draw.dose}
          onChange={(dose) => change({ dose })}
          error={errorAt('dose')}
        />
        <Field
          label={text.volumeField}
          unit="mL"
          inputMode="decimal"
          value={draw.volume}
          onChange={(value) => change({ volume: value })}
          error={errorAt('volume')}
        />
        <Field
          label={text.rate}
          unit="mL/h"
          inputMode="decimal"
          value={draw.rate}
          onChange={(rate) => change({ rate })}
          error={errorAt('rate')}
        />
        {view.lots.length === 0 ? null : (
          <>
            <Pick
              label={text.lot}
              placeholder={text.noLot}
              value={draw.lot === '' ? undefined : draw.lot}
              options={view.lots.map(({ id, number, left, unit, expires }) => ({
                value: id,
                label: text.lotLeft(number, `${left} ${unit}`, expires),
              }))}
              onChange={(lot) => change({ lot })}
              error={errorAt('lot')}
            />
            <Field
              label={text.drawn}
              inputMode="decimal"
              value={draw.drawn}
              onChange={(drawn) => change({ drawn })}
              error={errorAt('drawn')}
              unit={view.lots.find(({ id }) => id === draw.lot)?.unit ?? ''}
            />
          </>
        )}
        {outside ? (
          <div className="control-wide">
            <Word meaning="caution">{text.outsideTitle}</Word>
            <Field
              label={text.outsideReason}
              value={draw.reason}
              onChange={(reason) => change({ reason })}
              error={errorAt('reason')}
            />
          </div>
        ) : null}
        <Act look="main" type="submit">
          {view.state.prepared === undefined ? text.prepare : text.prepareAgain}
        </Act>
      </form>
    </Part>
  );
}

function Outside({ view }: { readonly view: SessionView }) {
  const { prepared } = view.state;
  if (prepared?.outside === undefined) return null;
  const { planned, reason } = prepared.outside;
  return (
    <Notice
      meaning="caution"
      title={text.outside(planned === null ? text.plannedOpen : showQuantity(planned), reason)}
    />
  );
}

function SecondCheck({ view, command }: Props) {
  const { me } = useSigned();
  const [note, setNote] = useState('');
  const { prepared, checked } = view.state;
  if (prepared === undefined) return null;
  const { dose, volume, rate, devices } = prepared;
  const what = [
    showQuantity(dose),
    volume === undefined ? '' : `${volume.value} ${volume.unit}`,
    rate === undefined ? '' : `${rate.value} ${rate.unit}`,
    devices === undefined ? '' : text.devices(devices),
  ].filter((one) => one !== '');
  return (
    <Part title={text.secondCheck}>
      <p className="planned-dose">
        {view.name}: <strong className="ok-num">{what.join(', ')}</strong>
      </p>
      {checked === undefined ? (
        prepared.by === me.id ? (
          <p>
            <Word meaning="information">
              {view.secondCheck ? text.waitingSecond : text.notSame}
            </Word>
          </p>
        ) : (
          <>
            <Field
              label={text.reason}
              value={note}
              onChange={setNote}
              error={command.errorOf('note')}
            />
            <div className="acts">
              <Act
                look="main"
                onPress={() => void command.send({ type: 'check-dose', agrees: true })}
              >
                {text.agrees}
              </Act>
              <Act
                onPress={() =>
                  void command.send({
                    type: 'check-dose',
                    agrees: false,
                    ...(note.trim() === '' ? {} : { note: note.trim() }),
                  })
                }
              >
                {text.disagrees}
              </Act>
            </div>
          </>
        )
      ) : (
        <p>
          <Word meaning="fine">{text.checkedBy(sayTime(checked.at, view.zone))}</Word>
        </p>
      )}
      <div className="acts">
        <Act
          look="main"
          isDisabled={view.secondCheck && checked === undefined}
          onPress={() => void command.send({ type: 'start-dose' })}
        >
          {text.start}
        </Act>
      </div>
    </Part>
  );
}

function Running({ view, plan, command }: Props) {
  const [stopping, setStopping] = useState(false);
  const [given, setGiven] = useState('');
  const [reason, setReason] = useState('');
  const stop = (): void => {
    const read = readNumber(given);
    void command.send({
      type: 'stop-dose',
      reason,
      ...(read.kind === 'number' ? { given: { value: read.value, unit: 'mg' as const } } : {}),
    });
  };
  return (
    <Part
      title={text.running}
      note={text.startedAt(sayTime(view.state.started?.at ?? view.now, view.zone))}
    >
      <div className="acts">
        <Act look="main" onPress={() => void command.send({ type: 'end-dose' })}>
          {text.end}
        </Act>
        {stopping ? null : (
          <Act look="stop" onPress={() => setStopping(true)}>
            {text.stop}
          </Act>
        )}
      </div>
      {stopping ? (
        <div className="row-form">
          <Field
            label={text.given}
            unit="mg"
            inputMode="decimal"
            value={given}
            onChange={setGiven}
            error={command.errorOf('given')}
          />
          <Field
            label={text.reason}
            value={reason}
            onChange={setReason}
            error={command.errorOf('reason')}
          />
          <Act look="stop" onPress={stop}>
            {text.stopConfirm}
          </Act>
          <Act onPress={() => setStopping(false)}>{words.app.cancel}</Act>
        </div>
      ) : null}
      {plan.stopRules.length === 0 ? null : (
        <Fold title={text.stopRules}>
          <Items items={plan.stopRules} />
        </Fold>
      )}
    </Part>
  );
}

function Incidents({ plan, command }: Props) {
  const [what, setWhat] = useState('');
  const [serious, setSerious] = useState<'yes' | 'no'>();
  const [medicine, setMedicine] = useState('');
  return (
    <>
      <Fold title={text.event}>
        <div className="row-form">
          <Field
            label={text.eventWhat}
            value={what}
            onChange={setWhat}
            error={command.errorOf('event')}
          />
          <Choice
            label={text.serious}
            options={[
              { value: 'yes', label: words.patient.yes },
              { value: 'no', label: words.patient.no },
            ]}
            value={serious}
            onChange={setSerious}
          />
          <Act
            isDisabled={serious === undefined || what.trim() === ''}
            onPress={() =>
              void command
                .send({ type: 'note-event', event: what, serious: serious === 'yes' })
                .then((fine) => fine && setWhat(''))
            }
          >
            {text.eventRecord}
          </Act>
        </div>
      </Fold>
      {plan.rescue.length === 0 ? null : (
        <Fold title={text.rescue}>
          <Items items={plan.rescue} />
          <div className="row-form">
            <Field
              label={text.rescueMedicine}
              value={medicine}
              onChange={setMedicine}
              error={command.errorOf('medicine')}
            />
            <Act
              isDisabled={medicine.trim() === ''}
              onPress={() =>
                void command
                  .send({ type: 'give-rescue', rescue: plan.rescue[0]?.id ?? 'rescue', medicine })
                  .then((fine) => fine && setMedicine(''))
              }
            >
              {text.rescueGive}
            </Act>
          </div>
        </Fold>
      )}
    </>
  );
}

function Leaving({ view, plan, command }: Props) {
  const blankLeaving = { with: '', phone: '', reason: '', aftercare: '' as '' | 'yes' | 'no' };
  const [leaving, setLeaving, clear] = useDraft(
    `session/${view.course}/${view.number}/leaving`,
    blankLeaving,
  );
  const { criteria } = view.state;
  const open = plan.discharge.filter(({ id }) => criteria[id]?.met !== true).length;
  const now = useNow();
  const early = view.mayLeaveAt !== null && Date.parse(view.mayLeaveAt) > now;
  return (
    <>
      <Part title={text.discharge}>
        {view.mayLeaveAt === null ? null : (
          <p>
            <Word meaning={early ? 'caution' : 'fine'}>
              {text.mayLeave(sayTime(view.mayLeaveAt, view.zone))}
            </Word>
          </p>
        )}
        <ul className="questions">
          {plan.discharge.map((item) => (
            <li key={item.id}>
              <Choice
                label={item.says}
                options={[
                  { value: 'yes', label: text.met },
                  { value: 'no', label: text.notMet },
                ]}
                value={
                  criteria[item.id] === undefined
                    ? undefined
                    : criteria[item.id]?.met === true
                      ? 'yes'
                      : 'no'
                }
                onChange={(met) =>
                  void command.send({
                    type: 'judge-criterion',
                    criterion: item.id,
                    met: met === 'yes',
                  })
                }
              />
            </li>
          ))}
        </ul>
        {plan.observeUntil.length === 0 ? null : (
          <Fold title={text.observeUntil}>
            <ul>
              {plan.observeUntil.map((says) => (
                <li key={says}>{says}</li>
              ))}
            </ul>
          </Fold>
        )}
      </Part>
      <Part title={text.leave}>
        <div className="row-form">
          <Field
            label={text.with}
            value={leaving.with}
            onChange={(value) => setLeaving({ ...leaving, with: value })}
          />
          <Field
            label={text.phone}
            value={leaving.phone}
            onChange={(phone) => setLeaving({ ...leaving, phone })}
          />
          <Choice
            label={text.aftercare}
            options={[
              { value: 'yes', label: words.patient.yes },
              { value: 'no', label: words.patient.no },
            ]}
            value={leaving.aftercare === '' ? undefined : leaving.aftercare}
            onChange={(aftercare) => setLeaving({ ...leaving, aftercare })}
          />
          {open > 0 || early ? (
            <Field
              label={text.leaveReason}
              value={leaving.reason}
              onChange={(reason) => setLeaving({ ...leaving, reason })}
              error={command.errorOf('reason')}
            />
          ) : null}
        </div>
        <div className="acts">
          <Act
            look="main"
            isDisabled={leaving.aftercare === ''}
            onPress={() =>
              void command
                .send({
                  type: 'leave',
                  aftercare: leaving.aftercare === 'yes',
                  ...(leaving.with.trim() === '' ? {} : { with: leaving.with.trim() }),
                  ...(leaving.phone.trim() === '' ? {} : { phone: leaving.phone.trim() }),
                  ...(leaving.reason.trim() === '' ? {} : { reason: leaving.reason.trim() }),
                })
                .then((fine) => fine && clear())
            }
          >
            {text.leaveNow}
          </Act>
        </div>
      </Part>
    </>
  );
}

const correctable: ReadonlySet<string> = new Set([
  'check-recorded',
  'rescue-given',
  'event-noted',
  'criterion-judged',
]);

function Log({ view, command }: { readonly view: SessionView; readonly command: Commanding }) {
  const { corrected } = view.state;
  const nameOfPerson = usePeople();
  return (
    <Fold title={text.log}>
      <ol className="timeline">
        {view.log.toReversed().map(({ id, type, at, by }) => (
          <li key={id} className={corrected.includes(id) ? 'gone' : undefined}>
            <span className="ok-num ok-quiet">{sayTime(at, view.zone)}</span>{' '}
            {words.events[type] ?? type} <span className="ok-quiet">{nameOfPerson(by)}</span>
            {correctable.has(type) && !corrected.includes(id) && view.state.left === undefined ? (
              <Act
                onPress={() =>
                  void command.send({ type: 'correct', event: id, reason: text.wrong })
                }
                aria-label={`${text.wrong}: ${words.events[type] ?? type}`}
              >
                {text.wrong}
              </Act>
            ) : null}
          </li>
        ))}
      </ol>
    </Fold>
  );
}

function Head({ view }: { readonly view: SessionView }) {
  const now = useNow();
  const { started, phase, plan } = view.state;
  return (
    <div className="session-head">
      <div>
        <h1>{text.title(view.number, view.name)}</h1>
        <p className="ok-quiet">
          {plan === undefined
            ? ''
            : `${nameOf('drug', plan.drug)}, ${nameOf('route', plan.route)} · `}
          {words.phases[phase]}
          {view.birthDate === null
            ? ''
            : ` · ${words.print.born} ${sayDay(view.birthDate).slice(4)}`}
        </p>
      </div>
      {started === undefined ? null : (
        <p className="session-clock" role="timer" aria-label={text.since}>
          {sayLength(
            (view.state.left === undefined ? now : Date.parse(view.state.left.at)) -
              Date.parse(started.at),
          )}
          <span className="sub">{text.since}</span>
        </p>
      )}
    </div>
  );
}

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
            <Notice meaning="caution" title={`${text.turnedAway}: ${state.turnedAway.reason}`} />
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
