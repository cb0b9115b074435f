import { sayTime } from '../../dates.js';
import { Act, Choice, Field, Fold, Part } from '../../kit/index.js';
import { Word } from '../../parts/Word.js';
import { useUnsaid } from '../../outbox.js';
import { useDraft, useNow, useSigned } from '../../session-context.js';
import { words } from '../../words/index.js';
import { type Props } from './parts.js';

const text = words.session;

const judged = (met: boolean | undefined) => (met === undefined ? undefined : met ? 'yes' : 'no');

/** Criteria for leaving, and leaving: with whom, with which sheet, and why where something is open. */
export function Leaving({ view, plan, command }: Props) {
  const blankLeaving = { with: '', phone: '', reason: '', aftercare: '' as '' | 'yes' | 'no' };
  const [leaving, setLeaving, clear] = useDraft(
    `session/${view.course}/${view.number}/leaving`,
    blankLeaving,
  );
  const { criteria } = view.state;
  const { outbox } = useSigned();
  const tapped = new Map(
    useUnsaid(outbox, command.address).flatMap((sent) =>
      sent.type === 'judge-criterion' ? [[sent.criterion, sent.met] as const] : [],
    ),
  );
  const open = plan.discharge.filter(({ id }) => criteria[id]?.met !== true).length;
  const now = useNow();
  const early = view.mayLeaveAt !== null && Date.parse(view.mayLeaveAt) > now;
  return (
    <>
      <Part title={text.discharge}>
        {view.mayLeaveAt === null ? null : (
          <p>
            <Word meaning={early ? 'caution' : 'fine'}>
              {text.mayLeave(sayTime(view.mayLeaveAt, view.zone))}
            </Word>
          </p>
        )}
        <ul className="questions">
          {plan.discharge.map((item) => (
            <li key={item.id}>
              <Choice
                label={item.says}
                options={[
                  { value: 'yes', label: text.met },
                  { value: 'no', label: text.notMet },
                ]}
                value={judged(tapped.get(item.id) ?? criteria[item.id]?.met)}
                onChange={(met) =>
                  void command.send({
                    type: 'judge-criterion',
                    criterion: item.id,
                    met: met === 'yes',
                  })
                }
              />
            </li>
          ))}
        </ul>
        {plan.observeUntil.length === 0 ? null : (
          <Fold title={text.observeUntil}>
            <ul>
              {plan.observeUntil.map((says) => (
                <li key={says}>{says}</li>
              ))}
            </ul>
          </Fold>
        )}
      </Part>
      <Part title={text.leave}>
        <div className="row-form">
          <Field
            label={text.with}
            value={leaving.with}
            onChange={(value) => setLeaving({ ...leaving, with: value })}
          />
          <Field
            label={text.phone}
            value={leaving.phone}
            onChange={(phone) => setLeaving({ ...leaving, phone })}
          />
          <Choice
            label={text.aftercare}
            options={[
              { value: 'yes', label: words.patient.yes },
              { value: 'no', label: words.patient.no },
            ]}
            value={leaving.aftercare === '' ? undefined : leaving.aftercare}
            onChange={(aftercare) => setLeaving({ ...leaving, aftercare })}
          />
          {open > 0 || early ? (
            <Field
              label={text.leaveReason}
              value={leaving.reason}
              onChange={(reason) => setLeaving({ ...leaving, reason })}
              error={command.errorOf('reason')}
            />
          ) : null}
        </div>
        <div className="acts">
          <Act
            look="main"
            isDisabled={leaving.aftercare === ''}
            onPress={() =>
              void command.send(
                {
                  type: 'leave',
                  aftercare: leaving.aftercare === 'yes',
                  ...(leaving.with.trim() === '' ? {} : { with: leaving.with.trim() }),
                  ...(leaving.phone.trim() === '' ? {} : { phone: leaving.phone.trim() }),
                  ...(leaving.reason.trim() === '' ? {} : { reason: leaving.reason.trim() }),
                },
                clear,
              )
            }
          >
            {text.leaveNow}
          </Act>
        </div>
      </Part>
    </>
  );
}
