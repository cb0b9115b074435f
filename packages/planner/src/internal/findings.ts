import type { Protocol, Session } from '@openketamine/model';
import { ageOn, factsOn } from './facts.js';
import { citesOf } from './lists.js';
import { found, type Plan } from './open.js';
import type { Stop, Walked } from './course-state.js';
import { toIso, yearsBetween } from './days.js';

/** What follows from the protocol for this person, and must be said beside the plan. */
export function planFindings(plan: Plan, walked: Walked, sessions: readonly Session[]): void {
  status(plan);
  population(plan, walked);
  unsupervised(plan, sessions);
  doseMatters(plan, walked, sessions);
  place(plan);
  adverse(plan);
  decisions(plan);
}

function status(plan: Plan): void {
  const { status: of, id, kind } = plan.protocol;
  if (of.state === 'draft') {
    found(plan, {
      rule: 'protocol-is-draft',
      severity: 'caution',
      message: `${id} is a draft: no clinician has reviewed it.`,
      cites: [],
    });
  } else if (of.state !== 'endorsed' && of.state !== 'reviewed') {
    found(plan, {
      rule: `protocol-is-${of.state}`,
      severity: 'stop',
      message: `${id} is ${of.state}${of.why === undefined ? '' : `: ${of.why}`}.`,
      cites: [],
    });
  }
  if (kind === 'practice') {
    found(plan, {
      rule: 'practice-not-trial',
      severity: 'information',
      message: 'This regimen describes practice; it was not tested as written.',
      cites: [],
    });
  }
  for (const warning of plan.protocol.warnings) {
    found(plan, {
      rule: 'regulator-warning',
      severity: 'caution',
      message: warning.says,
      cites: citesOf([warning]),
    });
  }
}

function population(plan: Plan, walked: Walked): void {
  const { population: who } = plan.protocol;
  const last = walked.stops.at(-1)?.day ?? plan.start;
  const age = ageOn(plan.facts, plan.start);
  if (age === undefined) {
    found(plan, {
      rule: 'age-unknown',
      severity: 'caution',
      message: 'The age was not given; limits of age were not checked.',
      cites: [],
    });
  }
  if (who.age !== undefined && age !== undefined) {
    const ages = [age, ageOn(plan.facts, last) ?? age];
    const { least, most } = who.age;
    if (
      ages.some((one) => (least !== undefined && one < least) || (most !== undefined && one > most))
    ) {
      found(plan, {
        rule: 'age-outside-published',
        severity: 'caution',
        message: `${age} years is outside the published range, ${least ?? 'any'} to ${most ?? 'any'} years.`,
        cites: citesOf([who.age]),
      });
    }
  }
  const weight = factsOn(plan.facts, plan.start).weight?.value;
  if (who.weight !== undefined && weight !== undefined) {
    const { least, most } = who.weight;
    if ((least !== undefined && weight < least) || (most !== undefined && weight > most)) {
      found(plan, {
        rule: 'weight-outside-published',
        severity: 'caution',
        message: `${weight} kg is outside the published range, ${least ?? 'any'} to ${most ?? 'any'} kg.`,
        cites: citesOf([who.weight]),
      });
    }
  }
  const { sex } = factsOn(plan.facts, plan.start);
  if (who.sex !== undefined && sex !== undefined && sex !== 'unknown' && sex !== who.sex) {
    found(plan, {
      rule: 'sex-outside-published',
      severity: 'caution',
      message: `The regimen was published for ${who.sex} patients; this one is ${sex}.`,
      cites: [],
    });
  }
  if (age !== undefined && plan.facts.birth === null) {
    const limits = ageLimits(plan).filter(
      (limit) => limit > age && limit <= age + 1 + yearsBetween(plan.start, last),
    );
    if (limits.length > 0) {
      found(plan, {
        rule: 'birthday-may-matter',
        severity: 'caution',
        message: `Without the birth date, the limit at ${limits.join(' and ')} years may fall inside the course.`,
        cites: [],
      });
    }
  }
}

const limitsBefore = new WeakMap<Protocol, readonly number[]>();

/** Ages at which something in the protocol changes; worked out once for each protocol. */
function ageLimits({ protocol }: Plan): readonly number[] {
  let limits = limitsBefore.get(protocol);
  if (limits === undefined) limitsBefore.set(protocol, (limits = findAgeLimits(protocol)));
  return limits;
}

function findAgeLimits(protocol: Protocol): readonly number[] {
  const limits = new Set<number>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value !== null && typeof value === 'object') {
      for (const [key, one] of Object.entries(value)) {
        if (key === 'when' && one !== null && typeof one === 'object' && 'age' in one) {
          const { from, below } = (one as { age: { from?: number; below?: number } }).age;
          if (from !== undefined) limits.add(from);
          if (below !== undefined) limits.add(below);
        }
        visit(one);
      }
    }
  };
  visit(protocol.phases);
  visit(protocol.procedure);
  const range = protocol.population.age;
  if (range?.most !== undefined) limits.add(range.most + 1);
  return [...limits].toSorted((a, b) => a - b);
}

function unsupervised(plan: Plan, sessions: readonly Session[]): void {
  if (!plan.protocol.setting.unsupervised && !sessions.some((session) => session.place === 'home'))
    return;
  found(plan, {
    rule: 'nobody-watches',
    severity: 'caution',
    message: 'No health-care professional watches sessions at home.',
    cites: [],
  });
}

function doseMatters(plan: Plan, walked: Walked, sessions: readonly Session[]): void {
  sessions.forEach((session, at) => {
    const seen = walked.stops[at]?.rule?.volumeSeen;
    const most = seen?.most;
    if (
      seen !== undefined &&
      most !== undefined &&
      session.volumes?.some((one) => one.volume.value > most)
    ) {
      found(plan, {
        rule: 'volume-above-seen',
        severity: 'caution',
        message: `The volume is above ${most} mL, the largest the source reports; whether that is a limit is not stated.`,
        session: session.number,
        cites: citesOf([seen]),
      });
    }
    const stop = walked.stops[at];
    if (stop?.given != null && stop.given > mostAllowed(stop)) {
      found(plan, {
        rule: 'given-above-protocol',
        severity: 'stop',
        message: `Session ${session.number}: ${stop.given} mg were given, more than the protocol allows.`,
        session: session.number,
        cites: [],
      });
    }
    if (session.dose !== null && stop !== undefined && capUnknown(stop)) {
      found(plan, {
        rule: 'cap-not-checked',
        severity: 'caution',
        message: `The source caps the volume in ${session.phase}, and no strength is known: choose one.`,
        cites: citesOf(stop.rule?.cap ?? []),
      });
    }
    if (session.unverified) {
      found(plan, {
        rule: 'unverified-number',
        severity: 'caution',
        message: `A number behind ${session.phase} was not verified against its source.`,
        cites: session.cites,
      });
    }
  });
  for (const change of plan.facts.changes) {
    if (change.facts.weight !== undefined) {
      found(plan, {
        rule: 'weight-changed',
        severity: 'information',
        message: `From ${toIso(change.day)} on the weight is ${change.facts.weight.value} kg.`,
        cites: [],
      });
    }
  }
}

/** A cap in milliliters cannot be checked without a strength. */
const capUnknown = ({ rule }: Stop) =>
  rule?.cap?.some((cap) => cap.unit === 'mL') === true && (rule.strengths ?? []).length === 0;

/** A decision that came too late, or about a gate that the course does not come to. */
function decisions(plan: Plan): void {
  const gates = new Set(plan.protocol.phases.flatMap((phase) => phase.gates.map(({ id }) => id)));
  for (const { event, index } of plan.log.decisions) {
    if (!gates.has(event.gate) || plan.followed.has(index)) continue;
    found(plan, {
      rule: 'decision-without-effect',
      severity: 'caution',
      message: `The decision of ${event.date} about ${event.gate} changes nothing: the course was past that gate, or does not come to it.`,
      cites: [],
    });
  }
}

/** The highest dose the protocol allowed in a session; Infinity where it gives none. */
function mostAllowed({ decided: { options, range, dose } }: Stop): number {
  const allowed = [...options, ...(range ? [range.most] : []), ...(dose ? [dose] : [])];
  return allowed.length === 0 ? Infinity : Math.max(...allowed.map((one) => one.mg));
}

function place(plan: Plan): void {
  if (plan.choices.jurisdiction === undefined && plan.protocol.jurisdiction === undefined) {
    found(plan, {
      rule: 'no-place',
      severity: 'information',
      message:
        'No place was given and the protocol has none; rules of single places were not applied.',
      cites: [],
    });
  }
}

function adverse(plan: Plan): void {
  for (const { event } of plan.log.adverse) {
    if (event.serious) {
      found(plan, {
        rule: 'serious-adverse-event',
        severity: 'stop',
        message: `Serious adverse event on ${event.date}: ${event.event}. A clinician must decide whether the course goes on.`,
        cites: [],
      });
    }
  }
  const last = plan.log.tolerability.at(-1);
  if (last?.event.poor) {
    found(plan, {
      rule: 'poorly-tolerated',
      severity: 'caution',
      message: `Poorly tolerated on ${last.event.date}; the dose does not rise without a decision.`,
      cites: [],
    });
  }
}
