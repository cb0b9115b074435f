import { taskWords } from '@openketamine/care-plan/phrases';
import { courseStrip, nameOf } from '@openketamine/web-ui';
import { showDate, showGap, showQuantity, showSite, withMarks } from '@openketamine/model/render';
import type { Totals } from '@openketamine/model';
import type { ShippedProtocol } from '@openketamine/protocols';
import type { PlanAnswer } from '../../shared/api.js';
import { Markup } from '../parts/Markup.js';
import { words } from '../words.js';
import { Findings } from './Findings.js';
import { ScreeningSummary } from './ScreeningSummary.js';
import { SessionTable } from './SessionTable.js';

const text = words.result;

interface Props {
  readonly answer: PlanAnswer;
  readonly protocol: ShippedProtocol;
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChoose: (session: number, dose: string) => void;
}

function totalWords({ sessions, dose }: Totals): string {
  return text.total(sessions, dose === null ? text.doseOpen : showQuantity(dose));
}

function Extra({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {[...new Set(items)].map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

function Tasks({ course }: Pick<PlanAnswer, 'course'>) {
  if (course.tasks.length === 0) return null;
  return (
    <details className="more">
      <summary>
        {text.tasks} ({course.tasks.length})
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.taskColumns.date}</th>
            <th scope="col">{text.taskColumns.what}</th>
            <th scope="col">{text.taskColumns.due}</th>
          </tr>
        </thead>
        <tbody>
          {course.tasks.map((task, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- one plan, one order
            <tr key={`${task.id} ${index}`}>
              <td className="nowrap">{showDate(task.date)}</td>
              <th scope="row">{taskWords(task)}</th>
              <td className="nowrap">{task.due === undefined ? '' : showDate(task.due)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Room({ course }: Pick<PlanAnswer, 'course'>) {
  const lists = [
    [text.preparation, course.preparation],
    [text.checks, course.checks],
    [text.technique, course.technique],
    [text.stopRules, course.stopRules],
    [text.rescue, course.rescue],
    [text.discharge, course.discharge],
    [text.aftercare, course.aftercare],
  ] as const;
  if (lists.every(([, items]) => items.length === 0)) return null;
  return (
    <details className="more">
      <summary>{text.rooms}</summary>
      {lists.map(([title, items]) => (
        <Extra
          key={title}
          title={title}
          items={items.map((procedureItem) => withMarks(procedureItem.says, procedureItem))}
        />
      ))}
    </details>
  );
}

/** A planned course: what the screening says first, then the sessions, then what surrounds them. */
export function Result({ answer, protocol, chosen, onChoose }: Props) {
  const { course } = answer;
  const { planned, conditional } = course.totals;
  return (
    <>
      <ScreeningSummary answer={answer} />
      <h2>{text.title}</h2>
      <p className="totals">
        <strong>{text.planned}:</strong> {totalWords(planned)}
        {conditional.sessions > 0 && (
          <>
            {' · '}
            <strong>{text.conditional}:</strong> {totalWords(conditional)}
          </>
        )}
      </p>
      {course.sessions.length === 0 ? (
        <p>{text.noSessions}</p>
      ) : (
        <>
          <Markup of={courseStrip(course, text.strip(course.sessions.length))} />
          <SessionTable course={course} protocol={protocol} chosen={chosen} onChoose={onChoose} />
        </>
      )}
      <Extra
        title={text.changes}
        items={course.changes.map(
          ({ says, applied }) => `${says} (${applied ? text.applied : text.notApplied})`,
        )}
      />
      <Findings answer={answer} />
      <Extra
        title={text.gates}
        items={course.pending.map(({ title, needs, outcomes }) =>
          `${title} ${needs.length > 0 ? `(${needs.map((need) => nameOf('scale', need)).join(', ')}) ` : ''}${outcomes.length > 0 ? `→ ${outcomes.join(' / ')}` : ''}`.trimEnd(),
        )}
      />
      <Extra
        title={text.site}
        items={course.siteMustSetDetails.map(({ says }) => showSite(says))}
      />
      <Extra title={text.gaps} items={course.gapDetails.map(({ says }) => showGap(says))} />
      <Room course={course} />
      <Tasks course={course} />
    </>
  );
}
