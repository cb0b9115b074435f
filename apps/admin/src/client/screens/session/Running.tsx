import { useState } from 'react';
import { readIn } from '../../parts/numbers.js';
import { sayTime } from '../../dates.js';
import { Act, Field, Fold, Part } from '../../kit/index.js';
import { words } from '../../words/index.js';
import { type Props, Items } from './parts.js';

const text = words.session;

export function Running({ view, plan, command }: Props) {
  const [stopping, setStopping] = useState(false);
  const [given, setGiven] = useState('');
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string>();
  const stop = (): void => {
    const { value, wrong: says } = readIn(given, 'mg');
    setWrong(says);
    if (says !== undefined) return;
    void command.send({
      type: 'stop-dose',
      reason,
      ...(value === undefined ? {} : { given: { value, unit: 'mg' as const } }),
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
            error={wrong ?? command.errorOf('given')}
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
