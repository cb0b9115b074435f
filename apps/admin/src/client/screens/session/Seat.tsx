import { useState } from 'react';
import { Act, Field, Fold, Pick } from '../../kit/index.js';
import { words } from '../../words/index.js';
import { type Props } from './parts.js';

const text = words.session;

export function Seat({ view, command }: Omit<Props, 'plan'>) {
  const { chair, observer } = view.state;
  const [who, setWho] = useState(observer ?? '');
  return (
    <Fold title={text.seated(chair ?? text.noChair, observer ?? words.floor.notSet)}>
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
