import { useState } from 'react';
import type { CourseView } from '../../api.js';
import type { Commanding } from '../../kit/command.js';
import { Act, Field } from '../../kit/index.js';
import { words } from '../../words/index.js';

const text = words.course;

/** Pausing, going on and stopping. Stopping is confirmed with a reason. */
export function Standing({
  state,
  command,
  today,
}: {
  readonly state: CourseView['state']['state'];
  readonly command: Commanding;
  readonly today: string;
}) {
  const [reason, setReason] = useState('');
  const [stopping, setStopping] = useState(false);
  if (state === 'stopped') return null;
  return (
    <div className="acts">
      {state === 'paused' ? (
        <Act onPress={() => void command.send({ type: 'resume-course', day: today })}>
          {text.resume}
        </Act>
      ) : (
        <Act onPress={() => void command.send({ type: 'pause-course', day: today })}>
          {text.pause}
        </Act>
      )}
      {stopping ? (
        <div className="inline-form">
          <Field
            label={text.stopReason}
            value={reason}
            onChange={setReason}
            error={command.errorOf('reason')}
          />
          <Act
            look="stop"
            onPress={() => void command.send({ type: 'stop-course', day: today, reason })}
          >
            {text.stop}
          </Act>
          <Act onPress={() => setStopping(false)}>{words.app.cancel}</Act>
        </div>
      ) : (
        <Act onPress={() => setStopping(true)}>{text.stop}</Act>
      )}
    </div>
  );
}
