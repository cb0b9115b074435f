import { OpenKetamineError } from '@openketamine/model';
import { showQuantity } from '@openketamine/model/render';
import { planCourse } from '@openketamine/planner';
import { ketamineIvTrdSixOverThreeWeeks as protocol } from '@openketamine/protocols/ketamine-iv-trd-six-over-three-weeks';

/** The sessions of a course, planned while the page is drawn: planning is pure and takes a fraction of a millisecond. */
export function CourseTable({ start, kilograms }: { start: string; kilograms: number }) {
  try {
    const patient = { weight: { value: kilograms, unit: 'kg' }, age: 40 } as const;
    const course = planCourse({ protocol, start, patient });
    return (
      <table>
        <caption>
          {course.protocol.title}: {course.protocol.status}
        </caption>
        <tbody>
          {course.sessions.map((session) => (
            <tr key={session.number}>
              <td>{session.date}</td>
              <td>{session.dose === null ? 'not known' : showQuantity(session.dose)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    );
  } catch (error) {
    if (!(error instanceof OpenKetamineError)) throw error;
    return <p role="alert">{`${error.reason} ${error.hint}`}</p>;
  }
}
