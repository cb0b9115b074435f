import { showQuantity } from '@openketamine/model/render';
import { useState } from 'react';
import { type SessionView } from '../../api.js';
import { sayDay } from '../../dates.js';
import { Act, Field, Notice, Part, Pick } from '../../kit/index.js';
import { readIn } from '../../parts/numbers.js';
import { Word } from '../../parts/Word.js';
import { useDraft } from '../../session-context.js';
import { words } from '../../words/index.js';
import { type Plan, type Props } from './parts.js';

const text = words.session;

function plannedWords(plan: Plan): string {
  if (plan.dose !== null) return showQuantity(plan.dose);
  if (plan.choices.length > 0)
    return plan.choices.map(({ value }) => showQuantity({ value, unit: 'mg' })).join(' / ');
  if (plan.range !== undefined)
    return text.range(showQuantity(plan.range.least), showQuantity(plan.range.most));
  return plan.gap === undefined ? text.plannedOpen : text.gaps;
}

/** Whether the plan has a dose: the one it names, one of its choices, or one within its range. */
export function isPlanned({ dose, choices, range }: Plan, milligrams: number): boolean {
  if (dose !== null) return dose.value === milligrams;
  return (
    choices.some(({ value }) => value === milligrams) ||
    (range !== undefined && range.least.value <= milligrams && milligrams <= range.most.value)
  );
}

interface Draw {
  readonly dose: string;
  readonly volume: string;
  readonly rate: string;
  readonly lot: string;
  readonly drawn: string;
  readonly reason: string;
}

/** What is drawn up: dose, volume, rate, lot; a dose that the plan does not have wants a reason. */
export function Prepare({ view, plan, command }: Props) {
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
  const lot = view.lots.find(({ id }) => id === draw.lot);
  const units = { dose: 'mg', volume: 'mL', rate: 'mL/h', drawn: lot?.unit ?? '' } as const;
  const typed = readIn(draw.dose, units.dose).value;
  const outside = typed !== undefined && !isPlanned(plan, typed);
  const submit = async (): Promise<void> => {
    const found: Record<string, string> = {};
    const number = (field: 'dose' | 'volume' | 'rate' | 'drawn'): number | undefined => {
      const { value, wrong: says } = readIn(draw[field], units[field]);
      if (says !== undefined) found[field] = says;
      return value;
    };
    const dose = number('dose');
    if (dose === undefined && found['dose'] === undefined) found['dose'] = text.doseMissing;
    const milliliters = number('volume');
    const rate = number('rate');
    const drawn = number('drawn');
    if (lot !== undefined && drawn === undefined && found['drawn'] === undefined)
      found['drawn'] = text.drawnMissing;
    setWrong(found);
    if (Object.keys(found).length > 0 || dose === undefined) return;
    const prepared = {
      type: 'prepare-dose' as const,
      dose: { value: dose, unit: 'mg' as const },
      ...(volume === undefined
        ? {}
        : { strength: { value: volume.strength.value, unit: 'mg/mL' } }),
      ...(milliliters === undefined ? {} : { volume: { value: milliliters, unit: 'mL' } }),
      ...(rate === undefined ? {} : { rate: { value: rate, unit: 'mL/h' } }),
      // the devices of the plan hold the dose of the plan
      ...(plan.devices === undefined || dose !== plan.dose?.value ? {} : { devices: plan.devices }),
      ...(lot === undefined || drawn === undefined ? {} : { lot: lot.id, drawn }),
      ...(draw.reason.trim() === '' ? {} : { reason: draw.reason.trim() }),
    };
    await command.send(prepared, clear);
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
        {part?.over === undefined || part.over === null
          ? ''
          : `, ${text.over(showQuantity(part.over))}`}
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
                label: text.lotLeft(number, `${left} ${unit}`, sayDay(expires)),
              }))}
              onChange={(chosen) => change({ lot: chosen })}
              error={errorAt('lot')}
            />
            <Field
              label={text.drawn}
              inputMode="decimal"
              value={draw.drawn}
              onChange={(drawn) => change({ drawn })}
              error={errorAt('drawn')}
              unit={units.drawn}
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

/** A dose outside the plan stays visible for as long as the session is looked at. */
export function Outside({ view }: { readonly view: SessionView }) {
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
