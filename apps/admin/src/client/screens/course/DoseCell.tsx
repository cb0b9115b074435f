import { showGap, showQuantity } from '@openketamine/model/render';
import { useState } from 'react';
import type { Commanding } from '../../kit/command.js';
import { Act, Field, Pick } from '../../kit/index.js';
import { readIn } from '../../parts/numbers.js';
import { words } from '../../words/index.js';
import { toCome, type Session } from './parts.js';

const text = words.course;

interface Props {
  readonly session: Session;
  readonly command: Commanding;
}

/** One of the doses of the source. */
function OneOf({ session, command }: Props) {
  const { choices = [], number } = session;
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

/** A dose within the range of the source, in the unit of the range. */
function Within({ session, command }: Props) {
  const { range, number } = session;
  const unit = range?.least.unit === 'mg/kg' ? 'mg/kg' : 'mg';
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const submit = (): void => {
    const { value, wrong: says } = readIn(typed, unit);
    setWrong(says ?? (value === undefined ? words.session.doseMissing : undefined));
    if (value === undefined) return;
    void command.send({ type: 'choose-dose', session: number, dose: { value, unit } });
  };
  return (
    <form
      className="row-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={text.dose(number)}
        unit={unit}
        inputMode="decimal"
        hint={
          range === undefined
            ? undefined
            : words.session.range(showQuantity(range.least), showQuantity(range.most))
        }
        value={typed}
        onChange={setTyped}
        error={wrong}
      />
      <Act type="submit" aria-label={text.chooseFor(number)}>
        {text.chooseIt}
      </Act>
    </form>
  );
}

/** The dose of a session: known, to be chosen, or left open by the source. */
export function DoseCell({ session, command, may }: Props & { readonly may: boolean }) {
  const { dose, choices = [], range, gap, devices, perWeight, unverified } = session;
  if (dose === null) {
    const open = may && toCome.has(session.state);
    if (open && choices.length > 0) return <OneOf session={session} command={command} />;
    if (open && range !== undefined) return <Within session={session} command={command} />;
    if (gap !== undefined) return <span className="ok-gap">{showGap(gap)}</span>;
    if (choices.length > 0)
      return choices.map(({ value }) => showQuantity({ value, unit: 'mg' })).join(' / ');
    return range === undefined
      ? text.doseOpen
      : words.session.range(showQuantity(range.least), showQuantity(range.most));
  }
  return (
    <>
      <span className={unverified === true ? 'ok-num ok-unverified' : 'ok-num'}>
        {showQuantity(dose)}
      </span>
      {perWeight === undefined && devices === undefined ? null : (
        <span className="sub ok-quiet">
          {[
            ...(perWeight === undefined ? [] : [showQuantity(perWeight)]),
            ...(devices === undefined ? [] : [words.session.devices(devices)]),
          ].join(', ')}
        </span>
      )}
    </>
  );
}
