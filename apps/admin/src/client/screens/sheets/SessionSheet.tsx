import { showQuantity } from '@openketamine/model/render';
import { sayUnit } from '@openketamine/clinic/forms';
import { type ReactNode } from 'react';
import type { SessionView } from '../../api.js';
import { sayTime } from '../../dates.js';
import { usePeople } from '../../people.js';
import { sayName, words } from '../../words/index.js';

const text = words.print;

const Line = ({ children }: { readonly children: ReactNode }) => (
  <li className="sheet-line">{children}</li>
);

export function SessionSheet({ view }: { readonly view: SessionView }) {
  const nameOfPerson = usePeople();
  const { state, zone } = view;
  const { plan } = state;
  if (plan === undefined) return <p>{words.session.notHere}</p>;
  return (
    <>
      <h2>{words.session.questions}</h2>
      <ul>
        {plan.questions.map(({ id, says }) => (
          <Line key={id}>
            {says}{' '}
            <strong>
              {state.answers[id] === undefined
                ? text.empty
                : words.session.answers[state.answers[id].answer]}
            </strong>
          </Line>
        ))}
      </ul>
      <h2>{words.session.dose}</h2>
      <p>
        {words.session.planned}:{' '}
        {plan.dose === null ? words.session.plannedOpen : showQuantity(plan.dose)}
        {'; '}
        {words.session.doseField}:{' '}
        {state.prepared === undefined ? text.empty : showQuantity(state.prepared.dose)}
        {state.prepared?.volume === undefined
          ? ''
          : `, ${state.prepared.volume.value} ${state.prepared.volume.unit}`}
        {state.prepared?.lot === undefined ? '' : `, ${words.session.lot} ${state.prepared.lot}`}
      </p>
      {state.prepared?.outside === undefined ? null : (
        <p>
          <strong>
            {words.session.outside(
              state.prepared.outside.planned === null
                ? words.session.plannedOpen
                : showQuantity(state.prepared.outside.planned),
              state.prepared.outside.reason,
            )}
          </strong>
        </p>
      )}
      <p>
        {text.checked}: {state.checked === undefined ? text.empty : sayTime(state.checked.at, zone)}
        {'; '}
        {text.started}: {state.started === undefined ? text.empty : sayTime(state.started.at, zone)}
        {'; '}
        {text.ended}: {state.ended === undefined ? text.empty : sayTime(state.ended.at, zone)}
      </p>
      <h2>{words.session.checks}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.session.checks}</th>
            <th scope="col">{text.time}</th>
            <th scope="col">{text.value}</th>
            <th scope="col">{text.by}</th>
          </tr>
        </thead>
        <tbody>
          {plan.checks.flatMap((check) => {
            const done = state.checks.filter((entry) => entry.check === check.id);
            const rows = done.length === 0 ? [undefined] : done;
            return rows.map((entry) => (
              <tr key={`${check.id} ${entry?.id ?? ''}`}>
                <th scope="row">
                  {[sayName(check.what), check.says].filter((part) => part !== '').join(': ')}
                </th>
                <td>{entry === undefined ? text.empty : sayTime(entry.at, zone)}</td>
                <td>
                  {entry === undefined
                    ? text.empty
                    : Object.entries(entry.readings)
                        .map(
                          ([code, { value, unit }]) => `${sayName(code)} ${value} ${sayUnit(unit)}`,
                        )
                        .join(', ')}
                </td>
                <td>{entry === undefined ? text.empty : nameOfPerson(entry.by)}</td>
              </tr>
            ));
          })}
        </tbody>
      </table>
      <h2>{words.session.discharge}</h2>
      <ul>
        {plan.discharge.map(({ id, says }) => (
          <Line key={id}>
            {says}{' '}
            <strong>
              {state.criteria[id] === undefined
                ? text.empty
                : state.criteria[id].met
                  ? words.session.met
                  : words.session.notMet}
            </strong>
          </Line>
        ))}
      </ul>
      <p>
        {words.session.leave}:{' '}
        {state.left === undefined ? text.empty : sayTime(state.left.at, zone)}
        {state.left?.with === undefined ? '' : `, ${words.session.with}: ${state.left.with}`}
      </p>
      <p>
        {text.signature}: {text.empty}
        {text.empty}
      </p>
    </>
  );
}
