import type { Protocol } from '@openketamine/model';
import { citedText, html, sentence, table, type Citing, type Html } from '@openketamine/web-ui';

type Task = Protocol['tasks'][number];

function whenWords({ at, phase }: Task): string {
  const within = phase === undefined ? '' : ` (${phase.replaceAll('-', ' ')})`;
  switch (at.kind) {
    case 'before-course':
      return 'before the course';
    case 'after-phase':
      return `after the phase${within}`;
    case 'day':
      return `day ${at.days.join(', ')}${within}`;
    case 'session':
      return typeof at.sessions === 'string'
        ? `${at.sessions} session${within}`
        : `session ${at.sessions.join(', ')}${within}`;
    default:
      return `no day is given${within}`;
  }
}

/** What is measured, asked and visited around the sessions. */
export function assessments({ tasks }: Protocol, sources: Citing): Html {
  if (tasks.length === 0)
    return html`<p>The source names no assessment and no visit beside the sessions.</p>`;
  return table(
    'Assessments, visits and calls',
    ['What', 'Kind', 'When', 'Source says'],
    tasks.map((task) => [
      html`${task.title}`,
      html`${sentence(task.kind)}`,
      html`${whenWords(task)}`,
      task.says === undefined
        ? sources.cite(task.cite, task)
        : citedText({ ...task, says: task.says }, sources),
    ]),
  );
}
