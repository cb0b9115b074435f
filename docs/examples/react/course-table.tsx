import { OpenKetamineError, type Course } from '@openketamine/model';
import { showQuantity } from '@openketamine/model/render';
import { planCourse } from '@openketamine/planner';
import { ketamineIvTrdSixOverThreeWeeks as protocol } from '@openketamine/protocols/ketamine-iv-trd-six-over-three-weeks';

/** A course, or what is wrong with what was asked for. */
function planned(start: string, kilograms: number): Course | OpenKetamineError {
  try {
    const patient = { weight: { value: kilograms, unit: 'kg' }, age: 40 } as const;
    return planCourse({ protocol, start, patient });
  } catch (error) {
    if (error instanceof OpenKetamineError) return error;
    throw error;
  }
}

/** The sessions of a course, planned while the page is drawn: planning is pure and takes a fraction of a millisecond. */
export function CourseTable({ start, kilograms }: { start: string; kilograms: number }) {
  const course = planned(start, kilograms);
  if (course instanceof OpenKetamineError) {
    return <p role="alert">{`${course.reason} ${course.hint}`}</p>;
  }
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
}
