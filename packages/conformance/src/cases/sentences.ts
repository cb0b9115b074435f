import { OpenKetamineError } from '@openketamine/model';
import { eventSentenceExamples, readEventSentence } from '@openketamine/model/sentences';
import { planCourse, type CourseEvent, type PlanInput } from '@openketamine/planner';
import { dayToDate } from './days.js';

const planned = /^sessions? (?<first>\d+)(?: to (?<last>\d+))? given as planned$/u;

/** Sessions that took place on the days and with the doses of the plan as it stood before each. */
function asPlanned(
  first: number,
  last: number,
  input: PlanInput,
  soFar: readonly CourseEvent[],
): CourseEvent[] {
  const events: CourseEvent[] = [];
  for (let session = first; session <= last; session++) {
    const course = planCourse({ ...input, events: [...soFar, ...events] });
    const found = course.sessions.find((entry) => entry.number === session);
    if (found === undefined || found.date === null) {
      throw new OpenKetamineError(
        'EVENT_IMPOSSIBLE',
        '/given/events',
        `Session ${session} has no date in the plan, so "as planned" says nothing.`,
        'Say on which day it was given.',
      );
    }
    events.push({ type: 'session-completed', session, date: found.date });
  }
  return events;
}

/**
 * Turns sentences about a course into events. Each sentence has a fixed form; what fits none is refused
 * with the forms there are. "as planned" is looked up in the plan as it stands before that session.
 *
 * @param sentences - in order of time
 * @param input - the rest of the plan's input; its own events are left aside
 * @returns events for `planCourse`
 * @throws OpenKetamineError `INPUT_INVALID` for a sentence of no known form; whatever `planCourse` throws
 * @category cases
 */
export function eventsFrom(sentences: readonly string[], input: PlanInput): CourseEvent[] {
  const events: CourseEvent[] = [];
  for (const sentence of sentences) {
    const range = planned.exec(sentence)?.groups;
    if (range !== undefined) {
      const first = Number(range['first']);
      events.push(...asPlanned(first, Number(range['last'] ?? first), input, events));
      continue;
    }
    const event = readEventSentence(sentence, (text) => dayToDate(text, input.start));
    if (event === undefined) {
      throw new OpenKetamineError(
        'INPUT_INVALID',
        '/given/events',
        `"${sentence}" says nothing that can be recorded.`,
        `Write it as one of: ${sentenceExamples.join('; ')}.`,
      );
    }
    // planCourse refuses what it cannot take, by field
    events.push(event as unknown as CourseEvent);
  }
  return events;
}

/**
 * One sentence of each form that {@link eventsFrom} understands.
 *
 * @category cases
 */
export const sentenceExamples: readonly string[] = [
  'sessions 1 to 6 given as planned',
  ...eventSentenceExamples,
];
