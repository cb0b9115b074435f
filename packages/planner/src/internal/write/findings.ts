import type { Protocol, Session } from '@openketamine/model';
import { withMarks } from '@openketamine/model/render';
import { ageOn, factsOn } from '../read/facts.js';
import { citesOf } from '../read/cited.js';
import { marksOf } from '../read/marks.js';
import { oncePer } from '../read/once.js';
import { addFinding, type Plan } from '../read/open.js';
import { oldBaselines } from './old-baselines.js';
import { recorded } from './recorded.js';
import { replaced } from './replaced.js';
import type { PlacedSession, Walked } from '../walk/course-state.js';
import { toIso, yearsBetween } from '../calendar/days.js';

/** What follows from the protocol for this person, and must be said beside the plan. */
export function planFindings(plan: Plan, walked: Walked, sessions: readonly Session[]): void {
  status(plan);
  population(plan, walked);
  unsupervised(plan, sessions);
  doseMatters(plan, walked, sessions);
  recorded(plan, walked);
  replaced(plan);
  oldBaselines(plan);
  for (const what of plan.siteUnread)
    addFinding(
      plan,
      'information',
      'policy-not-read',
      `The site's policy has ${what}, and nothing in ${plan.protocol.id} reads it.`,
    );
  ageTwice(plan);
  if (plan.log.later > 0) {
    addFinding(
      plan,
      'information',
      'events-left-out',
      `Events after ${plan.input.asOf} are left out: ${plan.log.later}.`,
    );
  }
  decisions(plan);
}

function status(plan: Plan): void {
  const { status: of, id, kind } = plan.protocol;
  if (of.state === 'draft') {
    addFinding(
      plan,
      'caution',
      'protocol-is-draft',
      `${id} is a draft: no clinician has reviewed it.`,
    );
  } else if (of.state !== 'endorsed' && of.state !== 'reviewed') {
    addFinding(
      plan,
      'stop',
      `protocol-is-${of.state}`,
      `${id} is ${of.state}${of.why === undefined ? '' : `: ${of.why}`}.`,
    );
  }
  if (kind === 'practice') {
    addFinding(
      plan,
      'information',
      'practice-not-trial',
      'This regimen describes practice; it was not tested as written.',
    );
  }
  for (const warning of plan.protocol.warnings) {
    const says = withMarks(warning.says, marksOf(warning));
    addFinding(plan, 'caution', 'regulator-warning', says, citesOf([warning]));
  }
}

function population(plan: Plan, walked: Walked): void {
  const { population: who } = plan.protocol;
  const last = walked.placed.at(-1)?.day ?? plan.start;
  const age = ageOn(plan.facts, plan.start);
  if (age === undefined) {
    addFinding(
      plan,
      'caution',
      'age-unknown',
      'The age was not given; limits of age were not checked.',
    );
  }
  outside(plan, 'age', who.age, [age, ageOn(plan.facts, last)], 'years');
  const { weight, sex } = factsOn(plan.facts, plan.start);
  outside(plan, 'weight', who.weight, [weight?.value], 'kg');
  if (who.sex !== undefined && sex !== undefined && sex !== 'unknown' && sex !== who.sex) {
    addFinding(
      plan,
      'caution',
      'sex-outside-published',
      `The regimen was published for ${who.sex} patients; this one is ${sex}.`,
    );
  }
  if (age !== undefined && plan.facts.birth === null) {
    const limits = ageLimits(plan.protocol).filter(
      (limit) => limit > age && limit <= age + 1 + yearsBetween(plan.start, last),
    );
    if (limits.length > 0) {
      addFinding(
        plan,
        'caution',
        'birthday-may-matter',
        `Without the birth date, the limit at ${limits.join(' and ')} years may fall inside the course.`,
      );
    }
  }
}

/** An age and a birth date that disagree: the birth date counts, and somebody should know. */
function ageTwice(plan: Plan): void {
  const { first, birth, start } = plan.facts;
  if (
    first.age === undefined ||
    birth === null ||
    Math.floor(first.age) === yearsBetween(birth, start)
  )
    return;
  addFinding(
    plan,
    'caution',
    'age-and-birth-date-differ',
    `The age was given as ${first.age} years, and the birth date makes it ${yearsBetween(birth, start)}; the birth date counts.`,
  );
}

/** Says that somebody is, or will be, outside the range for which a regimen was published. */
function outside(
  plan: Plan,
  what: 'age' | 'weight',
  range: Protocol['population']['age' | 'weight'],
  values: readonly (number | undefined)[],
  unit: string,
): void {
  if (range === undefined) return;
  const { least = -Infinity, most = Infinity } = range;
  if (!values.some((value) => value !== undefined && (value < least || value > most))) return;
  addFinding(
    plan,
    'caution',
    `${what}-outside-published`,
    `${values[0]} ${unit} is outside the published range, ${range.least ?? 'any'} to ${range.most ?? 'any'} ${unit}.`,
    citesOf([range]),
  );
}

/** Ages at which something in the protocol changes. */
const ageLimits = oncePer((protocol: Protocol): readonly number[] => {
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
});

function unsupervised(plan: Plan, sessions: readonly Session[]): void {
  if (!plan.protocol.setting.unsupervised && !sessions.some((session) => session.place === 'home'))
    return;
  addFinding(
    plan,
    'caution',
    'nobody-watches',
    'No health-care professional watches sessions at home.',
  );
}

function doseMatters(plan: Plan, walked: Walked, sessions: readonly Session[]): void {
  sessions.forEach((session, at) => {
    const seen = walked.placed[at]?.rule?.volumeSeen;
    const most = seen?.most;
    if (
      seen !== undefined &&
      most !== undefined &&
      session.volumes?.some((volume) => volume.volume.value > most)
    ) {
      addFinding(
        plan,
        'caution',
        'volume-above-seen',
        `The volume is above ${most} mL, the largest the source reports; whether that is a limit is not stated.`,
        citesOf([seen]),
        session.number,
      );
    }
    const placed = walked.placed[at];
    if (placed?.given != null && placed.given > mostAllowed(placed)) {
      addFinding(
        plan,
        'stop',
        'given-above-protocol',
        `Session ${session.number}: ${placed.given} mg were given, more than the protocol allows.`,
        [],
        session.number,
      );
    }
    if (session.dose !== null && placed !== undefined && capUnknown(placed)) {
      addFinding(
        plan,
        'caution',
        'cap-not-checked',
        `The source caps the volume in ${session.phase}, and no strength is known: choose one.`,
        citesOf(placed.rule?.cap ?? []),
      );
    }
    if (session.unverified) {
      addFinding(
        plan,
        'caution',
        'unverified-number',
        `A number behind ${session.phase} was not verified against its source.`,
        session.cites,
      );
    }
  });
  for (const change of plan.facts.changes) {
    if (change.facts.weight !== undefined) {
      addFinding(
        plan,
        'information',
        'weight-changed',
        `From ${toIso(change.day)} on the weight is ${change.facts.weight.value} kg.`,
      );
    }
  }
  const { doubted } = plan.facts;
  if (doubted) {
    const { day, before, now } = doubted;
    addFinding(
      plan,
      'stop',
      'weight-doubted',
      `The weight of ${now} kg on ${toIso(day)} lies far from ${before} kg before; the lower one counts until somebody confirms it.`,
    );
  }
}

/** A cap in milliliters cannot be checked without a strength. */
const capUnknown = ({ rule }: PlacedSession) =>
  rule?.cap?.some((cap) => cap.unit === 'mL') === true && (rule.strengths ?? []).length === 0;

/** A decision that came too late, or about a gate that the course does not come to. */
function decisions(plan: Plan): void {
  for (const { event, index } of plan.log.of('gate-decided')) {
    if (plan.notes.followed.has(index)) continue;
    addFinding(
      plan,
      'caution',
      'decision-without-effect',
      `The decision of ${event.date} about ${event.gate} changes nothing: the course was past that gate, or does not come to it.`,
    );
  }
}

/** The highest dose the protocol allowed in a session; Infinity where it gives none. */
function mostAllowed({ decided: { options, range, dose } }: PlacedSession): number {
  const allowed = [...options, ...(range ? [range.most] : []), ...(dose ? [dose] : [])];
  return allowed.length === 0 ? Infinity : Math.max(...allowed.map((entry) => entry.mg));
}
