import { asCalendar } from '@openketamine/care-plan/ical';
import { plan, type PlanRequest } from 'openketamine';

const weight = { value: 80, unit: 'kg' } as const;
const patient = { id: 'a-1', weight, age: { value: 40, unit: 'a' } } as const;
const protocol = 'ketamine-iv-trd-six-over-three-weeks';
const request: PlanRequest = { protocol, start: '2025-01-06', patient };
const course = await plan(request);
const missed = { type: 'session-missed', session: 1, date: '2025-01-06' } as const;
const replanned = await plan({ ...request, events: [missed] });
console.log(course.sessions.map((session) => session.date).join(' '));
console.log(replanned.sessions.map((session) => session.state).join(' '));
console.log(asCalendar(replanned).match(/^STATUS:.*/gmu)?.[0]);
