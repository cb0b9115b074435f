import { commandAddress, type Today } from '../../api.js';
import { sayDay } from '../../dates.js';
import { CommandProblem, useCommand } from '../../kit/command.js';
import { Act } from '../../kit/index.js';
import { words } from '../../words/index.js';

const text = words.floor;

export function FormLine({
  duty,
}: {
  readonly duty: Today['duties'][number] & { name?: string; title?: string; due?: string };
}) {
  const command = useCommand(commandAddress.duty(duty.id));
  return (
    <li className="line">
      <div className="line-what">
        <span className="line-name">{duty.name}</span>
        <span className="sub ok-quiet">
          {duty.title} {duty.due === undefined ? '' : text.formDue(sayDay(duty.due))}
        </span>
        <CommandProblem of={command} />
      </div>
      <div className="line-act">
        <Act
          onPress={() => void command.send({ type: 'send-form', how: text.sentHow })}
          aria-label={text.sentFor(duty.name ?? '')}
        >
          {text.sent}
        </Act>
      </div>
    </li>
  );
}
