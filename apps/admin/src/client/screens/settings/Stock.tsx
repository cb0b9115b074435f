import { mayDo } from '@openketamine/clinic/roles';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { commandAddress, type Lot } from '../../api.js';
import { sayDay } from '../../dates.js';
import { DayField } from '../../kit/DayField.js';
import { CommandProblem, useCommand } from '../../kit/command.js';
import { Act, Empty, Field, Heads } from '../../kit/index.js';
import { readIn } from '../../parts/numbers.js';
import { queries } from '../../router.js';
import { useDraft, useSigned } from '../../session-context.js';
import { words } from '../../words/index.js';
import { LotActs } from './LotActs.js';

const text = words.settings;

function LotRow({ lot, may }: { readonly lot: Lot; readonly may: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <tr>
      <th scope="row">{lot.number}</th>
      <td data-label={text.columns.drug}>{lot.drug}</td>
      <td data-label={text.columns.left} className="ok-num">
        {lot.left} {lot.unit}
      </td>
      <td data-label={text.columns.expires}>{sayDay(lot.expires)}</td>
      <td>
        {!may ? null : open ? (
          <LotActs lot={lot} onDone={() => setOpen(false)} />
        ) : (
          <Act onPress={() => setOpen(true)} aria-label={text.lotActsFor(lot.number)}>
            {text.lotActs}
          </Act>
        )}
      </td>
    </tr>
  );
}

const blank = { id: '', drug: '', number: '', unit: 'mg', quantity: '', expires: '' };

function Receive() {
  const [draft, setLot, clear] = useDraft('lot/new', blank);
  const lot = draft;
  // the name of the lot is made once, so that a second tap does not make a second lot
  const command = useCommand(commandAddress.lot(lot.id === '' ? 'new' : lot.id));
  const [wrong, setWrong] = useState<string>();
  const change = (part: Partial<typeof blank>) =>
    setLot({ ...lot, ...part, id: lot.id === '' ? crypto.randomUUID() : lot.id });
  const submit = async (): Promise<void> => {
    const { value, wrong: says } = readIn(lot.quantity);
    setWrong(says ?? (value === undefined ? text.quantityMissing : undefined));
    if (value === undefined) return;
    const { drug, number, unit, expires } = lot;
    if (await command.send({ type: 'receive-lot', drug, number, unit, expires, quantity: value })) {
      clear();
    }
  };
  return (
    <form
      className="row-form"
      aria-label={text.receive}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field
        label={text.drug}
        value={lot.drug}
        onChange={(drug) => change({ drug })}
        error={command.errorOf('drug')}
      />
      <Field
        label={text.lotNumber}
        value={lot.number}
        onChange={(number) => change({ number })}
        error={command.errorOf('number')}
      />
      <Field
        label={text.quantity}
        value={lot.quantity}
        onChange={(quantity) => change({ quantity })}
        inputMode="decimal"
        error={wrong ?? command.errorOf('quantity')}
      />
      <Field
        label={text.unit}
        value={lot.unit}
        onChange={(unit) => change({ unit })}
        error={command.errorOf('unit')}
      />
      <DayField
        label={text.expires}
        value={lot.expires}
        onChange={(expires) => change({ expires })}
        error={command.errorOf('expires')}
      />
      <Act type="submit">{text.receive}</Act>
      <CommandProblem of={command} known={['drug', 'number', 'quantity', 'unit', 'expires']} />
    </form>
  );
}

/** What is in stock, by lot: received, wasted, counted. What a session takes is drawn by the session. */
export function Stock() {
  const { me } = useSigned();
  const { data } = useSuspenseQuery(queries.lots);
  const may = mayDo(me.role, 'receive-lot');
  return (
    <>
      {data.lots.length === 0 ? (
        <Empty says={text.stockEmpty} />
      ) : (
        <table className="stacked">
          <caption className="ok-sr">{text.stock}</caption>
          <Heads columns={text.columns} hidden={['acts']} />
          <tbody>
            {data.lots.map((lot) => (
              <LotRow key={lot.id} lot={lot} may={may} />
            ))}
          </tbody>
        </table>
      )}
      {may ? <Receive /> : null}
    </>
  );
}
