import type { CourseEvent as PlannedEvent, PlanPatient } from '@openketamine/planner';
import { planPatient } from '../patient.js';
import { patientFactsOf } from './changed-facts.js';
import type { CourseEvent } from './events.js';
import { ruleOfGate, stop } from '../watch/decisions.js';

/** The event as the planner takes it. What it has no use for stays in its place as a reading it does not look at. */
export function toPlanner(event: CourseEvent): PlannedEvent {
  switch (event.type) {
    case 'facts-changed': {
      const { weightConfirmed, setting } = event.facts as PlanPatient;
      const facts = {
        ...planPatient(patientFactsOf(event.facts)),
        ...(weightConfirmed === undefined ? {} : { weightConfirmed }),
        ...(setting === undefined ? {} : { setting }),
      };
      return { ...event, facts };
    }
    case 'observation': {
      const { context: _context, upperLimitOfNormal: _upper, ...rest } = event;
      return rest as PlannedEvent;
    }
    case 'assessment': {
      const { item, class: _class, total, ...rest } = event;
      return item === undefined && total !== undefined ? { ...rest, total } : aside(event);
    }
    case 'gate-decided': {
      if (ruleOfGate(event.gate) === undefined) return event;
      const { gate: _gate, outcome, ...rest } = event;
      return outcome === stop ? { ...rest, type: 'course-stopped' } : aside(event);
    }
    default:
      return event;
  }
}

function aside(event: CourseEvent & { readonly date: string }): PlannedEvent {
  const { id, at, by, note, date } = event;
  return {
    type: 'observation',
    date,
    code: event.type,
    value: { value: 0, unit: '1' },
    ...Object.fromEntries(
      Object.entries({ id, at, by, note }).filter(([, value]) => value !== undefined),
    ),
  };
}
