import { asCalendar } from '@openketamine/care-plan/ical';
import { plan, type PlanRequest } from 'openketamine';

const request: PlanRequest = {
  protocol: 'ketamine-iv-trd-six-over-three-weeks',
  start: '2025-01-06',
  patient: { id: 'a-1', weight: { value: 80, unit: 'kg' }, age: { value: 40, unit: 'a' } },
  choices: { days: ['mon', 'thu'], jurisdiction: 'US' },
};
const missed = { type: 'session-missed', session: 2, date: '2025-01-09' } as const;
const [course, replanned] = await Promise.all([plan(request), plan({ ...request, events: [missed] })]);
console.log(course.sessions.map((session) => session.date).join(' '));
console.log(replanned.sessions.map((session) => session.state).join(' '));
console.log(asCalendar(replanned).match(/^STATUS:.*/gmu)?.[1]);
