import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { commandAddress, type Lot } from '../../api.js';
import { CommandProblem, useCommand } from '../../kit/command.js';
import { Act, Field, Pick } from '../../kit/index.js';
import { readIn } from '../../parts/numbers.js';
import { queries } from '../../router.js';
import { useDraft, useSigned } from '../../session-context.js';
import { words } from '../../words/index.js';

const text = words.settings;
const blank = { wasted: '', counted: '', reason: '', witness: '' };

/** Waste and count of a lot, each signed by a second person where the site wants it. */
export function LotActs({ lot, onDone }: { readonly lot: Lot; readonly onDone: () => void }) {
  const { me } = useSigned();
  const { data: set } = useSuspenseQuery(queries.settings);
  const { data: staff } = useSuspenseQuery(queries.accounts);
  const command = useCommand(commandAddress.lot(lot.id), lot.version);
  const [typed, setTyped, clear] = useDraft(`lot/${lot.id}/acts`, blank);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const change = (part: Partial<typeof blank>) => setTyped({ ...typed, ...part });
  const { wasted, counted, reason, witness } = typed;
  const others = staff.accounts.filter(({ id, disabled }) => id !== me.id && !disabled);
  const more = witness === '' ? {} : { witness };
  const done = (): void => {
    clear();
    onDone();
  };
  const waste = (): void => {
    const { value, wrong: says } = readIn(wasted);
    const found = {
      ...(says === undefined && value !== undefined
        ? {}
        : { wasted: says ?? text.quantityMissing }),
      ...(reason.trim() === '' ? { reason: text.reasonMissing } : {}),
    };
    setWrong(found);
    if (value === undefined || Object.keys(found).length > 0) return;
    const wasting = { type: 'waste-from-lot' as const, quantity: value, reason: reason.trim() };
    void command.send({ ...wasting, ...more }, done);
  };
  const count = (): void => {
    const { value, wrong: says } = readIn(counted);
    setWrong(
      says === undefined && value !== undefined ? {} : { counted: says ?? text.quantityMissing },
    );
    if (value === undefined) return;
    const why = reason.trim() === '' ? {} : { reason: reason.trim() };
    void command.send({ type: 'count-lot', counted: value, ...why, ...more }, done);
  };
  return (
    <fieldset className="inline-form rows" aria-label={text.lotActsFor(lot.number)}>
      <Field
        label={text.reason}
        hint={text.countReason}
        value={reason}
        onChange={(value) => change({ reason: value })}
        error={wrong['reason'] ?? command.errorOf('reason')}
      />
      <Pick
        label={text.witnessName}
        placeholder={set.settings.witness ? text.witnessNeeded : words.session.choose}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        value={witness === '' ? undefined : witness}
        onChange={(value) => change({ witness: value })}
        error={command.errorOf('witness')}
      />
      <div className="row-form">
        <Field
          label={text.wasted}
          unit={lot.unit}
          inputMode="decimal"
          value={wasted}
          onChange={(value) => change({ wasted: value })}
          error={wrong['wasted'] ?? command.errorOf('quantity')}
        />
        <Act onPress={waste}>{text.waste}</Act>
      </div>
      <div className="row-form">
        <Field
          label={text.counted}
          unit={lot.unit}
          inputMode="decimal"
          hint={text.countExpected(`${lot.left} ${lot.unit}`)}
          value={counted}
          onChange={(value) => change({ counted: value })}
          error={wrong['counted'] ?? command.errorOf('counted')}
        />
        <Act onPress={count}>{text.count}</Act>
      </div>
      <Act onPress={onDone}>{words.app.cancel}</Act>
      <CommandProblem of={command} known={['reason', 'witness', 'quantity', 'counted']} />
    </fieldset>
  );
}
