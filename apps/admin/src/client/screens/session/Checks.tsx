import { sayUnit } from '@openketamine/clinic/forms';
import { useState } from 'react';
import { type SessionView } from '../../api.js';
import { minutesTo, sayTime } from '../../dates.js';
import { type Commanding } from '../../kit/command.js';
import { Act, Empty, Field, Notice, Part, Pick } from '../../kit/index.js';
import { readIn } from '../../parts/numbers.js';
import { Word } from '../../parts/Word.js';
import { useDraft, useNow } from '../../session-context.js';
import { sayName, words } from '../../words/index.js';
import { type Check, type Props } from './parts.js';

const text = words.session;

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
      const { value, wrong: says } = readIn(typed[code] ?? '', unit);
      if (value !== undefined) readings[code] = { value, unit };
      if (says !== undefined) found[code] = says;
    }
    const [upper, lower] = [
      readings['systolic-blood-pressure'],
      readings['diastolic-blood-pressure'],
    ];
    if (upper !== undefined && lower !== undefined && lower.value >= upper.value) {
      found['diastolic-blood-pressure'] = words.numbers.swapped;
    }
    setWrong(found);
    if (Object.keys(found).length > 0) return;
    const note = typed['note']?.trim() ?? '';
    const position = typed['position'];
    await command.send(
      {
        type: 'record-check',
        check: check.id,
        readings,
        ...(note === '' ? {} : { note }),
        ...(position === undefined ? {} : { position }),
      },
      clear,
    );
  };
  return (
    <form
      className="row-form"
      aria-label={[sayName(check.what), check.says].filter((part) => part !== '').join(': ')}
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
      {check.readings.some(({ code }) => code.endsWith('blood-pressure')) ? (
        <Pick
          label={text.position}
          placeholder={text.choose}
          options={Object.entries(text.positions).map(([value, label]) => ({ value, label }))}
          value={typed['position']}
          onChange={(position) => setTyped({ ...typed, position })}
        />
      ) : null}
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
            .map(({ id, is, value, unit }) => text.limit(sayName(id), is, value, sayUnit(unit)))
            .join('; ')}
        </p>
      )}
      {(last?.breaches ?? []).map((breach) => (
        <Notice key={breach.code} meaning="stop" title={text.breachOf(sayName(breach.code))}>
          <p>{breach.says}</p>
        </Notice>
      ))}
      {open && view.state.phase !== 'left' ? (
        <CheckForm view={view} check={check} command={command} />
      ) : null}
    </li>
  );
}

export function Checks({ view, plan, command, before }: Props & { readonly before: boolean }) {
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
