import type { Protocol } from '@openketamine/model';
import {
  citedNumber,
  citedText,
  html,
  sentence,
  table,
  type Citing,
  type Html,
} from '@openketamine/web-ui';

type Task = Protocol['tasks'][number];

function momentWords({ at }: Task, sources: Citing): Html {
  switch (at.kind) {
    case 'before-course':
      return html`before the course`;
    case 'after-phase':
      return html`${citedNumber(at.offset, sources)} after the phase${at.window && html`, or ${citedNumber(at.window, sources)} around it`}`;
    case 'day':
      return html`${at.anchor === undefined ? 'day' : `day from ${at.anchor.replaceAll('-', ' ')}:`} ${at.days.join(', ')}`;
    case 'session': {
      const which =
        typeof at.sessions === 'string'
          ? `${at.sessions} session`
          : `session ${at.sessions.join(', ')}`;
      return html`${which}${at.offset && html`; ${citedNumber(at.offset, sources)} after it`}`;
    }
    case 'every':
      return html`every ${citedNumber(at.every, sources)}${at.for && html` for ${citedNumber(at.for, sources)}`}`;
    case 'spread':
      return html`spread evenly over ${citedNumber(at.over, sources)}${at.offset && html` that begin ${citedNumber(at.offset, sources)} after it`} from the ${at.from === 'phase-end' ? 'end' : 'start'} of the phase; no days are given`;
    case 'unscheduled':
      return html`no day is given: ${at.says}${at.over && html` Over ${citedNumber(at.over, sources)}.`}`;
  }
}

function whenWords(task: Task, sources: Citing): Html {
  const { phase, due, count, length } = task;
  return html`${momentWords(task, sources)}${phase !== undefined && ` (${phase.replaceAll('-', ' ')})`}${due && html`; within ${citedNumber(due, sources)}`}${count && html`; ${citedNumber(count, sources)}`}${length && html`; each ${citedNumber(length, sources)}`}`;
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
      whenWords(task, sources),
      citedText(task, sources),
    ]),
  );
}
