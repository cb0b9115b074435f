import { isDay } from '@openketamine/model/bounds';
import { useState } from 'react';
import { sayDay } from '../../dates.js';
import { DayField } from '../../kit/DayField.js';
import { CommandProblem, type Commanding } from '../../kit/command.js';
import { Act, Choice } from '../../kit/index.js';
import { words } from '../../words/index.js';
import { type Session } from './parts.js';

const text = words.course;

export function Change({
  session,
  command,
  today,
  onDone,
}: {
  readonly session: Session;
  readonly command: Commanding;
  readonly today: string;
  readonly onDone: () => void;
}) {
  const [to, setTo] = useState(session.date ?? '');
  const [worse, setWorse] = useState<'yes' | 'no'>();
  const { number } = session;
  const then = (fine: boolean) => {
    if (fine) onDone();
  };
  return (
    <div className="inline-form">
      <div className="row-form">
        <DayField
          label={text.moveTo}
          value={to}
          onChange={setTo}
          echo={isDay(to) ? sayDay(to) : undefined}
          error={command.errorOf('to')}
        />
        <Act
          onPress={() =>
            void command.send({ type: 'move-session', session: number, to }).then(then)
          }
          aria-label={text.moveFor(number)}
        >
          {text.move}
        </Act>
      </div>
      <div className="row-form">
        <Choice
          label={text.worsened}
          options={[
            { value: 'yes', label: words.patient.yes },
            { value: 'no', label: words.patient.no },
          ]}
          value={worse}
          onChange={setWorse}
        />
        <Act
          onPress={() =>
            void command
              .send({
                type: 'miss-session',
                session: number,
                day: (session.date ?? today) > today ? today : (session.date ?? today),
                ...(worse === undefined ? {} : { worsened: worse === 'yes' }),
              })
              .then(then)
          }
          aria-label={text.missFor(number)}
        >
          {text.miss}
        </Act>
        <Act onPress={onDone}>{words.app.cancel}</Act>
      </div>
      <CommandProblem of={command} known={['to']} />
    </div>
  );
}
