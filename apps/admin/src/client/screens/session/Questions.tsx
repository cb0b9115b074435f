import { Choice, Part } from '../../kit/index.js';
import { useUnsaid } from '../../outbox.js';
import { useSigned } from '../../session-context.js';
import { words } from '../../words/index.js';
import type { Props } from './parts.js';

const text = words.session;
const answers = ['yes', 'no', 'not-known'] as const;

/** What is asked today before the dose. An answer shows at the tap, before the server has said it back. */
export function Questions({ view, plan, command }: Props) {
  const { outbox } = useSigned();
  const tapped = new Map(
    useUnsaid(outbox, command.address).flatMap((sent) =>
      sent.type === 'answer-question' ? [[sent.question, sent.answer] as const] : [],
    ),
  );
  const said = view.state.answers;
  const done = plan.questions.filter(({ id }) => said[id] !== undefined).length;
  return (
    <Part title={text.questions} note={text.answered(done, plan.questions.length)}>
      <p className="hint">{text.questionsHint}</p>
      <ul className="questions">
        {plan.questions.map(({ id, says, from }) => (
          <li key={id}>
            <Choice
              label={says}
              options={answers.map((value) => ({ value, label: text.answers[value] }))}
              value={tapped.get(id) ?? said[id]?.answer}
              onChange={(answer) =>
                void command.send({ type: 'answer-question', question: id, answer })
              }
              hint={text.askedBy(text.asked[from])}
            />
          </li>
        ))}
      </ul>
    </Part>
  );
}
