import type { ScreenedCourse } from '@openketamine/care-plan';
import type { ProcedureItem, Session, TimetableEntry } from '@openketamine/model';
import { given } from '../parts.js';
import { words } from '../words.js';
import type { GoQuestion, PlannedCheck, SessionPlan } from './plan.js';

/** What is read off where the timetable names a check and gives no limits. Names of observations, no numbers. */
const readingsOf: readonly (readonly [
  word: string,
  codes: readonly (readonly [code: string, unit: string])[],
])[] = [
  [
    'blood-pressure',
    [
      ['systolic-blood-pressure', 'mm[Hg]'],
      ['diastolic-blood-pressure', 'mm[Hg]'],
    ],
  ],
  [
    'vital-signs',
    [
      ['systolic-blood-pressure', 'mm[Hg]'],
      ['diastolic-blood-pressure', 'mm[Hg]'],
      ['heart-rate', '/min'],
      ['oxygen-saturation', '%'],
    ],
  ],
  ['heart-rate', [['heart-rate', '/min']]],
  ['pulse', [['heart-rate', '/min']]],
  ['oxygen-saturation', [['oxygen-saturation', '%']]],
  ['saturation', [['oxygen-saturation', '%']]],
  ['respiratory-rate', [['respiratory-rate', '/min']]],
];

function readings(entry: TimetableEntry): PlannedCheck['readings'] {
  const found = new Map<string, string>();
  for (const { id, unit } of entry.limitDetails ?? []) found.set(id, unit);
  for (const [word, codes] of readingsOf) {
    if (!entry.do.includes(word)) continue;
    for (const [code, unit] of codes) if (!found.has(code)) found.set(code, unit);
  }
  return [...found].map(([code, unit]) => ({ code, unit }));
}

function kindOf({ at, every, until, continuous }: TimetableEntry): PlannedCheck['kind'] {
  if (every !== undefined) return 'timed';
  if (continuous === true || until !== undefined) return 'watch';
  return at.value <= 0 ? 'before' : 'timed';
}

function checkOf(entry: TimetableEntry, index: number): PlannedCheck {
  const { at, every, until, says, limitDetails, cites } = entry;
  const { unverified, projectChoice, notOfSource } = entry;
  return {
    id: `${index + 1}-${entry.do}`,
    kind: kindOf(entry),
    what: entry.do,
    says: says ?? '',
    minute: at.value,
    readings: readings(entry),
    limits: limitDetails ?? [],
    cites,
    ...given({ every: every?.value, until, unverified, projectChoice, notOfSource }),
  };
}

const asQuestion = (item: ProcedureItem, kind: string): GoQuestion => ({
  id: `${kind}-${item.id}`,
  says: item.says,
  from: 'protocol',
  cites: item.cites,
  ...given({
    unverified: item.unverified,
    projectChoice: item.projectChoice,
    notOfSource: item.notOfSource,
  }),
});

/** Questions of this project: no source words them, and every clinic asks them. */
const ofProject = words.question;

/** What the questions depend on: which facts the rules of this protocol and place want to know. */
export interface AskedFacts {
  /** Whether rules that apply ask for this fact, such as `pregnancy.status`. */
  asks(fact: string): boolean;
}

function questionsOf(course: ScreenedCourse, asked: AskedFacts): GoQuestion[] {
  const fromProtocol = [
    ...course.preparation.map((item) => asQuestion(item, 'preparation')),
    ...course.checks.map((item) => asQuestion(item, 'check')),
  ];
  const wanted: (keyof typeof ofProject)[] = [
    'consent',
    'no-suicidal-intent',
    'medicines-unchanged',
  ];
  const said = JSON.stringify(fromProtocol.map(({ id }) => id));
  if (asked.asks('logistics.escort') && !/way-home|escort|ride/u.test(said))
    wanted.push('ride-home');
  if (asked.asks('pregnancy.status')) wanted.push('not-pregnant');
  if (asked.asks('logistics.enrolled')) wanted.push('enrolled');
  return [
    ...wanted.map((id): GoQuestion => {
      const from = ['consent', 'no-suicidal-intent', 'medicines-unchanged'].includes(id)
        ? 'project'
        : 'rule';
      return { id, says: ofProject[id], from, projectChoice: true, cites: [] };
    }),
    ...fromProtocol,
  ];
}

/**
 * What a session of a planned course follows. The plan is the planner's: nothing is worked out here, only sorted for the room.
 *
 * @param course - from `coursePlanner`
 * @param session - one of its sessions
 * @param asked - which facts the rules that apply want to know
 */
export function sessionPlanOf(
  course: ScreenedCourse,
  session: Session,
  asked: AskedFacts,
): SessionPlan {
  const { protocol, weight, technique, stopRules, rescue, discharge, aftercare } = course;
  const { phase, date, drug, route, dose, choices, range, gap, perWeight, parts } = session;
  const { devices, volumes, observe, timetable } = session;
  return {
    protocol: { id: protocol.id, title: protocol.title, version: protocol.version ?? '' },
    phase,
    date,
    drug,
    route,
    dose,
    choices: choices ?? [],
    parts,
    volumes: volumes ?? [],
    unverified: session.unverified === true,
    observeUntil: observe?.until ?? [],
    questions: questionsOf(course, asked),
    checks: timetable.map(checkOf),
    technique,
    stopRules,
    rescue,
    discharge,
    aftercare,
    ...given({ range, gap, perWeight, weight, devices, observeAtLeast: observe?.atLeast?.value }),
  };
}
