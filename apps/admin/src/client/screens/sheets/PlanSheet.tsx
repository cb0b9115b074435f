import { showQuantity, showSessionState } from '@openketamine/model/render';
import type { CourseView } from '../../api.js';
import { sayDay } from '../../dates.js';
import { words } from '../../words/index.js';

export function PlanSheet({ view }: { readonly view: CourseView }) {
  const { course } = view;
  if (course === null) return <p>{words.summary.cannotPlan}</p>;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.course.columns.number}</th>
            <th scope="col">{words.course.columns.date}</th>
            <th scope="col">{words.course.columns.dose}</th>
            <th scope="col">{words.course.columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {course.sessions.map(({ number, date, dose, choices = [], state, unverified }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td>{sayDay(date)}</td>
              <td>
                {dose === null
                  ? choices.map(({ value }) => showQuantity({ value, unit: 'mg' })).join(' / ') ||
                    words.course.doseOpen
                  : showQuantity(dose)}
                {unverified === true ? ` (${words.app.unverified})` : ''}
              </td>
              <td>{showSessionState(state).word}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {course.pending.length === 0 ? null : (
        <>
          <h2>{words.course.gates}</h2>
          <ul>
            {course.pending.map(({ gate, title }) => (
              <li key={gate}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
