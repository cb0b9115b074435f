import { showQuantity } from '@openketamine/model/render';
import { useState } from 'react';
import { sayTime } from '../../dates.js';
import { Act, Field, Part } from '../../kit/index.js';
import { Word } from '../../parts/Word.js';
import { useSigned } from '../../session-context.js';
import { words } from '../../words/index.js';
import { type Props } from './parts.js';

const text = words.session;

export function SecondCheck({ view, command }: Props) {
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
