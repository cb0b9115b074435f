import { Link, useNavigate } from '@tanstack/react-router';
import { showQuantity } from '@openketamine/model/render';
import { commandAddress } from '../../api.js';
import { sayDay } from '../../dates.js';
import { CommandProblem, useCommand } from '../../kit/command.js';
import { Act } from '../../kit/index.js';
import { Word } from '../../parts/Word.js';
import { words } from '../../words/index.js';
import { type Due } from './next.js';

const text = words.floor;

function Arrive({ due }: { readonly due: Extract<Due, { next?: unknown }> }) {
  const go = useNavigate();
  const number = due.next?.number ?? 1;
  const command = useCommand(commandAddress.session(due.course, number));
  const arrive = async (): Promise<void> => {
    if (await command.send({ type: 'arrive', course: due.course, number })) {
      await go({
        to: '/courses/$course/sessions/$number',
        params: { course: due.course, number: String(number) },
      });
    }
  };
  return (
    <>
      <Act
        look="main"
        isDisabled={command.busy}
        onPress={() => void arrive()}
        aria-label={text.arriveFor(due.name)}
      >
        {text.arrive}
      </Act>
      <CommandProblem of={command} />
    </>
  );
}

export function DueLine({ due, today }: { readonly due: Due; readonly today: string }) {
  return (
    <li className="line">
      <div className="line-what">
        <Link to="/patients/$patient" params={{ patient: due.patient }} className="tap">
          {due.name}
        </Link>
        {'refused' in due ? (
          <span className="sub">
            <Word meaning="unknown">{text.cannotPlan}</Word> {due.refused}
          </span>
        ) : (
          <span className="sub ok-quiet">
            {due.title}, {text.session(due.next?.number ?? 0)}
            {due.next?.dose === null || due.next === undefined
              ? ''
              : `, ${showQuantity(due.next.dose)}`}
            {due.next?.date !== undefined && due.next.date !== null && due.next.date < today
              ? `, ${text.overdueDay(sayDay(due.next.date))}`
              : ''}
            {due.next?.date !== undefined && due.next.date !== null && due.next.date > today
              ? `, ${sayDay(due.next.date)}`
              : ''}
          </span>
        )}
        {'refused' in due || !due.blocked ? null : (
          <span className="sub">
            <Word meaning="stop">{text.blocked}</Word>
          </span>
        )}
      </div>
      {'refused' in due || due.next?.date === null || (due.next?.date ?? '') > today ? null : (
        <div className="line-act">
          <Arrive due={due} />
        </div>
      )}
    </li>
  );
}
