import type { CourseEvent } from '../events/events.js';
import type { WatchedFinding } from './watched.js';

type Said = Pick<WatchedFinding, 'rule' | 'severity' | 'message'> &
  Partial<Pick<WatchedFinding, 'outcome' | 'missing'>> & { readonly value: string };

function said(event: CourseEvent): Said | undefined {
  switch (event.type) {
    case 'adverse-event': {
      const { event: what, date, serious } = event;
      if (serious === false) return undefined;
      const rule = 'serious-adverse-event';
      if (serious === undefined) {
        const message = `Whether the adverse event of ${date} was serious is not recorded: ${what}.`;
        const missing = ['adverse-event.serious'];
        return { rule, severity: 'critical', outcome: 'unknown', missing, value: what, message };
      }
      const message = `Serious adverse event on ${date}: ${what}. A clinician must decide whether the course goes on.`;
      return { rule, severity: 'critical', value: what, message };
    }
    case 'session-stopped': {
      const why = event.reason === undefined ? '' : `: ${event.reason}`;
      return {
        rule: 'session-stopped-early',
        severity: 'major',
        value: `session ${event.session}${why}`,
        message: `Session ${event.session} was stopped part-way on ${event.date}${why}. A clinician must decide how the course goes on.`,
      };
    }
    case 'session-missed':
      if (event.worsened !== true) return undefined;
      return {
        rule: 'worse-after-missed-session',
        severity: 'moderate',
        value: `session ${event.session}`,
        message: `The patient was worse when session ${event.session} was missed on ${event.date}: see the patient before going on.`,
      };
    case 'tolerability':
      if (!event.poor) return undefined;
      return {
        rule: 'poorly-tolerated',
        severity: 'moderate',
        value: event.date,
        message: `Poorly tolerated on ${event.date}; the dose does not rise without a decision.`,
      };
    case 'relapse':
      return {
        rule: 'relapse',
        severity: 'moderate',
        value: event.date,
        message: `Relapse on ${event.date}: see the patient before going on.`,
      };
    default:
      return undefined;
  }
}

/**
 * What an event says by itself, whatever else is known. These are the project's own words, without a number: a review at
 * most, for people to decide.
 */
export function findingOfEvent(event: CourseEvent, day: string): WatchedFinding | undefined {
  const found = said(event);
  if (found === undefined) return undefined;
  const { rule, severity, message, value, outcome = 'met', missing = [] } = found;
  return {
    rule,
    record: rule,
    kind: 'event',
    outcome,
    severity,
    action: 'review',
    message,
    because: [{ fact: event.type, value, limit: day }],
    missing,
    cites: [],
    since: day,
    ...('session' in event && event.session !== undefined ? { session: event.session } : {}),
  };
}
