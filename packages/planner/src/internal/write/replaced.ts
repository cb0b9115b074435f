import type { Quantity } from '@openketamine/model';
import type { CourseEvent } from '../../events.js';
import type { Logged } from '../read/log.js';
import { addFinding, type Plan } from '../read/open.js';

/** Something decided: about what, what, and where it stands. */
interface Decided {
  /** What it is about, so that the same is recognized: a session, a gate. */
  readonly about: string;
  /** The same in words, as a sentence goes on after it. */
  readonly says: string;
  readonly session?: number | undefined;
}

const shown = ({ value, unit }: Quantity) => `${value} ${unit}`;

/** What an event decides that a later one may decide otherwise; undefined where it decides nothing. */
function decidedBy({ event }: Logged, settled: number): Decided | undefined {
  switch (event.type) {
    case 'dose-chosen':
      return {
        about: `dose of session ${event.session}`,
        says: shown(event.dose),
        session: event.session,
      };
    case 'session-moved':
      return { about: `day of session ${event.session}`, says: event.to, session: event.session };
    case 'gate-decided':
      // after a session was given the same question is another one
      return { about: `${event.gate}, after session ${settled}`, says: event.outcome };
    default:
      return undefined;
  }
}

const isOver = ({ type }: CourseEvent) =>
  type === 'session-completed' || type === 'session-missed' || type === 'session-stopped';

/** Says of each decision that a later one took the place of, so that nothing of the record disappears without a word. */
export function replaced(plan: Plan): void {
  const last = new Map<
    string,
    { readonly says: string; readonly path: string; readonly index?: number }
  >();
  const say = (about: string, before: string, now: string, session?: number) =>
    addFinding(
      plan,
      'caution',
      'decision-replaced',
      `Of the ${about} two things are recorded: ${before}, and after that ${now}. The later holds.`,
      [],
      session,
    );
  chosenAndDecided(plan, last);
  let settled = 0;
  for (const entry of plan.log.all) {
    const { event, index } = entry;
    if (isOver(event) && 'session' in event) settled = event.session ?? settled;
    const decided = decidedBy(entry, settled);
    if (decided === undefined) continue;
    const { about, says, session } = decided;
    const path = `/events/${index}`;
    const before = last.get(about);
    if (before !== undefined && before.says !== says) {
      // it is told here, and not as one that the course never came to
      if (before.index !== undefined) plan.notes.follow(before.index);
      say(about, `${before.says} (${before.path})`, `${says} (${path})`, session);
    }
    last.set(about, { says, path, index });
  }
  const { arm } = plan.choices;
  const assigned = plan.log.of('arm-assigned').at(-1);
  if (arm !== undefined && assigned !== undefined && assigned.event.arm !== arm)
    say('arm', `${arm} (/choices/arm)`, `${assigned.event.arm} (/events/${assigned.index})`);
}

/** What was chosen for single sessions stands before all events. */
function chosenAndDecided(
  { choices }: Plan,
  last: Map<string, { readonly says: string; readonly path: string; readonly index?: number }>,
): void {
  for (const [session, dose] of Object.entries(choices.doseBySession ?? {}))
    last.set(`dose of session ${session}`, {
      says: shown(dose),
      path: `/choices/doseBySession/${session}`,
    });
}
