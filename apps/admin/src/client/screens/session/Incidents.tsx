import { useState } from 'react';
import { Act, Choice, Field, Fold } from '../../kit/index.js';
import { words } from '../../words/index.js';
import { type Props, Items } from './parts.js';

const text = words.session;

export function Incidents({ plan, command }: Props) {
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
              void command.send(
                { type: 'note-event', event: what, serious: serious === 'yes' },
                () => setWhat(''),
              )
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
                void command.send(
                  { type: 'give-rescue', rescue: plan.rescue[0]?.id ?? 'rescue', medicine },
                  () => setMedicine(''),
                )
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
