import { useState } from 'react';
import { commandAddress, type PatientView } from '../../api.js';
import { sayMoment, sayWhen } from '../../dates.js';
import { CommandProblem, useCommand } from '../../kit/command.js';
import { Act, Empty, Field, Heads } from '../../kit/index.js';
import { usePeople } from '../../people.js';
import { words } from '../../words/index.js';
import { sayValue, sayFact } from './say.js';

const text = words.patient;

export function Facts({
  view,
  zone,
  labels,
}: {
  readonly view: PatientView;
  readonly zone: string;
  readonly labels: ReadonlyMap<string, string>;
}) {
  const command = useCommand(commandAddress.patient(view.id));
  const [open, setOpen] = useState<string>();
  const [reason, setReason] = useState('');
  const nameOfPerson = usePeople();
  const entries = Object.entries(view.state.facts);
  if (entries.length === 0) return <Empty says={text.factsEmpty} />;
  return (
    <>
      <table className="facts stacked">
        <caption className="ok-sr">{text.facts}</caption>
        <Heads columns={text.columns} hidden={['more']} />
        <tbody>
          {entries.map(([key, history]) => {
            const last = history.at(-1);
            if (last === undefined) return null;
            const before = history.slice(0, -1);
            return (
              <tr key={key} className={last.until === undefined ? undefined : 'gone'}>
                <th scope="row">{sayFact(key, labels)}</th>
                <td data-label={text.columns.value}>
                  {sayValue(last.value)}
                  {last.until?.why === 'withdrawn' ? (
                    <span className="sub">{text.withdrawn(last.until.reason ?? '')}</span>
                  ) : null}
                  {before.length === 0 ? null : (
                    <details>
                      <summary>
                        {text.history}: {before.length}
                      </summary>
                      <ul className="plain">
                        {before.toReversed().map((entry) => (
                          <li key={entry.event}>
                            {sayValue(entry.value)}{' '}
                            <span className="ok-quiet">{sayMoment(entry.at, zone)}</span>
                          </li>
                        ))}
                      </ul>
                    </details>
                  )}
                </td>
                <td data-label={text.columns.when}>
                  {last.measured === undefined
                    ? sayMoment(last.at, zone)
                    : sayWhen(last.measured, zone)}
                  <span className="sub ok-quiet">{nameOfPerson(last.by)}</span>
                </td>
                <td>
                  {last.until !== undefined ? null : open === key ? (
                    <div className="inline-form">
                      <Field label={text.withdrawReason} value={reason} onChange={setReason} />
                      <Act
                        look="main"
                        onPress={() =>
                          void command
                            .send({ type: 'withdraw-fact', key, reason })
                            .then((fine) => fine && setOpen(undefined))
                        }
                      >
                        {text.withdraw}
                      </Act>
                      <Act onPress={() => setOpen(undefined)}>{words.app.cancel}</Act>
                    </div>
                  ) : (
                    <Act
                      onPress={() => {
                        setReason('');
                        setOpen(key);
                      }}
                      aria-label={`${text.withdraw}: ${sayFact(key, labels)}`}
                    >
                      {text.withdraw}
                    </Act>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <CommandProblem of={command} />
    </>
  );
}
