import { Act, Field, Part } from '../../kit/index.js';
import { Word } from '../../parts/Word.js';
import { useDraft, useSigned } from '../../session-context.js';
import { words } from '../../words/index.js';
import { type Props } from './parts.js';

const text = words.session;

export function Decide({ view, plan, command }: Props) {
  const { me } = useSigned();
  const [reason, setReason] = useDraft(`session/${view.course}/${view.number}/reason`, '');
  const { answers } = view.state;
  const open = plan.questions.filter(({ id }) => answers[id] === undefined).length;
  const against = plan.questions.filter(({ id }) => {
    const answer = answers[id]?.answer;
    return answer !== undefined && answer !== 'yes';
  });
  const why = reason.trim() === '' ? {} : { reason: reason.trim() };
  return (
    <Part title={text.decide}>
      {against.length === 0 ? null : (
        <ul>
          {against.map(({ id, says }) => (
            <li key={id}>
              <Word meaning={answers[id]?.answer === 'no' ? 'caution' : 'unknown'}>
                {text.answers[answers[id]?.answer ?? 'not-known']}
              </Word>{' '}
              {says}
            </li>
          ))}
        </ul>
      )}
      {me.role === 'prescriber' ? (
        <>
          <Field
            label={against.length === 0 ? text.reason : text.reasonAgainst}
            value={reason}
            onChange={setReason}
            error={command.errorOf('reason')}
          />
          <div className="acts">
            <Act
              look="main"
              isDisabled={open > 0}
              onPress={() => void command.send({ type: 'decide', go: true, ...why })}
            >
              {text.go}
            </Act>
            <Act onPress={() => void command.send({ type: 'decide', go: false, ...why })}>
              {text.turnAway}
            </Act>
          </div>
        </>
      ) : (
        <p className="ok-quiet">{text.prescriberOnly}</p>
      )}
    </Part>
  );
}
