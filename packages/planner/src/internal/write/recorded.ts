import type { PlanFinding, Protocol, Quantity } from '@openketamine/model';
import { withMarks } from '@openketamine/model/render';
import type { CourseEvent } from '../../events.js';
import { compare } from '../decide/criterion.js';
import type { Walked } from '../walk/course-state.js';
import { citesOf } from '../read/cited.js';
import { concerns } from './lists.js';
import type { Logged } from '../read/log.js';
import { marksOf } from '../read/marks.js';
import { oncePer } from '../read/once.js';
import { addFinding, type Plan, type Context } from '../read/open.js';

/** Every event that moves no session is said: what it asks for, or that nothing in the protocol reads it. */
export function recorded(plan: Plan, walked: Walked): void {
  const baselines = new Map<string, number>();
  for (const entry of plan.log.all) {
    const { event } = entry;
    const session = 'session' in event ? event.session : undefined;
    const say = (
      severity: PlanFinding['severity'],
      rule: string,
      message: string,
      cites?: string[],
    ) => addFinding(plan, severity, rule, message, cites, session);
    switch (event.type) {
      case 'adverse-event': {
        const what = `dverse event on ${event.date}: ${event.event}.`;
        if (event.serious)
          say(
            'stop',
            'serious-adverse-event',
            `Serious a${what} A clinician must decide whether the course goes on.`,
          );
        else say('information', 'adverse-event', `A${what}`);
        break;
      }
      case 'tolerability':
        if (event.poor && plan.log.of('tolerability').at(-1) === entry)
          say(
            'caution',
            'poorly-tolerated',
            `Poorly tolerated on ${event.date}; the dose does not rise without a decision.`,
          );
        break;
      case 'medicine-started':
      case 'medicine-stopped': {
        const rule = plan.protocol.company.medicines.find(
          ({ medicine }) => medicine === event.medicine,
        );
        say(
          rule === undefined ? 'information' : 'caution',
          event.type,
          `${event.medicine}: ${event.type.slice('medicine-'.length)} on ${event.date}. ${rule?.says ?? 'The protocol does not name it; what it means is for the screening.'}`,
          rule && citesOf([rule]),
        );
        break;
      }
      case 'observation':
        judged(plan, walked, entry as Logged<Observation>, say);
        break;
      case 'assessment': {
        const { scale, total, date } = event;
        const before = event.baseline ? baselines.get(scale) : undefined;
        if (event.baseline) baselines.set(scale, total);
        if (before !== undefined && before !== total)
          say(
            'caution',
            'baseline-replaced',
            `On ${date} the baseline of ${scale} became ${total}; it was ${before}.`,
          );
        unread(plan, scale, say);
        break;
      }
      case 'relapse':
      case 'discharged':
        unread(plan, event.type, say);
        break;
      default:
    }
  }
}

type Observation = Extract<CourseEvent, { type: 'observation' }>;
type Say = (
  severity: PlanFinding['severity'],
  rule: string,
  message: string,
  cites?: string[],
) => void;

/** A reading against the limits that the protocol sets before a dose, and those at which it is stopped. */
function judged(
  plan: Context,
  walked: Walked,
  { event, day }: Logged<Observation>,
  say: Say,
): void {
  const { code, session = 1 } = event;
  const value: unknown = event.value;
  // stands in for an event that is not for the planner
  if (code === 'assessment' || code === 'gate-decided') return;
  const { value: number, unit } = value as Partial<Quantity>;
  const { procedure, phases } = plan.protocol;
  const placed = walked.placed[session - 1];
  const phase = placed?.phase.id ?? phases[0]?.id ?? '';
  const limits = [...procedure.checks, ...procedure.stopRules]
    .flatMap((check) => check.limits)
    .filter((limit) => limit.observe === code)
    .filter((limit) => concerns(plan, limit.when, phase, day ?? placed?.day ?? plan.start));
  if (limits.length === 0) unread(plan, code, say);
  for (const limit of limits) {
    const what = `${code} ${number} ${unit}`;
    if (number === undefined || unit !== limit.unit)
      say(
        'caution',
        'limit-not-judged',
        `${what} cannot be compared with a limit in ${limit.unit}.`,
      );
    else if (compare[limit.is](number, limit.value))
      say(
        'caution',
        'limit-reached',
        withMarks(`${what} is ${limit.is} ${limit.value}: ${limit.then}`, marksOf(limit)),
        citesOf([limit]),
      );
  }
}

/** Says once that nothing in the protocol asks for what was recorded. */
function unread(plan: Context, what: string, say: Say): void {
  const named = namedIn(plan.protocol);
  if (named.has(what) || (what === 'discharged' && named.has('discharge'))) return;
  say('information', 'not-read', `Nothing in the protocol reads ${what}.`);
}

/** Every word that stands alone in a protocol: scales, events, days outside the course. */
const namedIn = oncePer((protocol: Protocol): ReadonlySet<string> => {
  const named = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') named.add(value);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(visit);
  };
  visit(protocol.phases);
  visit(protocol.tasks);
  return named;
});
