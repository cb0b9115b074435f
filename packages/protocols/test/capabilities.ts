import type { DoseRule, Phase, Protocol, Schedule } from '@openketamine/model';

const schedules = (phase: Phase): readonly Schedule[] =>
  'cases' in phase.schedule ? phase.schedule.cases.map((one) => one.use) : [phase.schedule];
const doses = (phase: Phase): readonly DoseRule[] =>
  phase.dose === undefined
    ? []
    : 'cases' in phase.dose
      ? phase.dose.cases.map((one) => one.use)
      : [phase.dose];

const somePhase = (test: (phase: Phase) => boolean) => (one: Protocol) => one.phases.some(test);
const someSchedule = (test: (schedule: Schedule) => boolean) =>
  somePhase((phase) => schedules(phase).some(test));
const someDose = (test: (dose: DoseRule) => boolean) =>
  somePhase((phase) => doses(phase).some(test));
const someGuard = (field: string) => (one: Protocol) => JSON.stringify(one).includes(`"${field}":`);
const someGate = (test: (gate: Phase['gates'][number]) => boolean) =>
  somePhase((phase) => phase.gates.some(test));

/** Everything the schema can say, as a question to one protocol. */
export const capabilities: Readonly<
  Record<string, Readonly<Record<string, (protocol: Protocol) => boolean>>>
> = {
  Identity: {
    'a place whose label it is': (one) => one.jurisdiction !== undefined,
    'editions by date': (one) => one.editions.length > 0,
    'age range': (one) => one.population.age !== undefined,
    abstinence: (one) => one.population.abstinence !== undefined,
    'inpatient days': (one) => one.setting.inpatientDays !== undefined,
    readings: (one) => one.readings.length > 0,
    gaps: (one) => one.gaps.length > 0,
    'a warning beside the regimen': (one) => one.warnings.length > 0,
    'nobody watches the session': (one) => one.setting.unsupervised,
  },
  Arms: {
    'several active arms': (one) => one.arms.filter((arm) => arm.role === 'active').length > 1,
    'a control described, not planned': (one) => one.arms.some((arm) => !arm.plannable),
    'a comparator': (one) => one.arms.some((arm) => arm.role === 'comparator'),
    'something differs by arm': someGuard('arm'),
  },
  Phases: {
    'several phases': (one) => one.phases.length > 1,
    'a phase without drug': someSchedule((schedule) => schedule.kind === 'none'),
    'a route of its own': somePhase((phase) => phase.route !== undefined),
    'at home': somePhase((phase) => phase.place === 'home'),
    'entered by an event': somePhase((phase) =>
      phase.enter.some((entry) => entry.kind === 'event'),
    ),
    'entered by a gate': somePhase((phase) => phase.enter.some((entry) => entry.kind === 'gate')),
    'entered by patient state': somePhase((phase) =>
      phase.enter.some((entry) => entry.kind === 'state'),
    ),
    'a break before it': somePhase((phase) => phase.after !== undefined),
    optional: somePhase((phase) => phase.optional),
    repeatable: somePhase((phase) => phase.repeatable),
    'for some people only': somePhase((phase) => phase.when !== undefined),
    'an anchor outside the course': somePhase((phase) => phase.anchor !== undefined),
  },
  Schedules: {
    'n a week for w weeks': someSchedule((one) => one.kind === 'per-week'),
    'named weekdays': someSchedule((one) => one.kind === 'per-week' && one.weekdays !== undefined),
    'named days': someSchedule((one) => one.kind === 'days'),
    'named hours': someSchedule((one) => one.kind === 'hours'),
    'sessions within so many days': someSchedule((one) => one.kind === 'within'),
    'an interval as a range': someSchedule(
      (one) =>
        one.kind === 'interval' &&
        'least' in one.interval &&
        one.interval.least !== one.interval.most,
    ),
    'an interval as a set': someSchedule(
      (one) => one.kind === 'interval' && 'values' in one.interval,
    ),
    'every day': someSchedule((one) => one.kind === 'daily'),
    'an open end': someSchedule((one) => 'open' in one && one.open === true),
    'least and most sessions': someSchedule(
      (one) => 'sessions' in one && one.sessions?.least !== one.sessions?.most,
    ),
    'a schedule the source omits': someSchedule((one) => one.kind === 'gap'),
    'a single session': someSchedule((one) => one.kind === 'single'),
    'a least gap between sessions': somePhase((phase) => phase.leastGap !== undefined),
  },
  Doses: {
    'mg/kg': someDose((one) => one.amount.kind === 'set' && one.amount.unit === 'mg/kg'),
    'fixed mg': someDose((one) => one.amount.kind === 'set' && one.amount.unit === 'mg'),
    'a choice': someDose((one) => one.amount.kind === 'choice'),
    'a range': someDose((one) => one.amount.kind === 'range'),
    'bands by weight or age': someDose((one) => one.amount.kind === 'bands'),
    'carried forward': someDose((one) => one.amount.kind === 'carry'),
    'taken from another protocol': someDose((one) => one.amount.kind === 'from-protocol'),
    'a dose the source omits': someDose((one) => one.amount.kind === 'gap'),
    'a first-dose rule': someDose((one) => one.first !== undefined),
    'a rise of one step at most': someDose((one) => one.change?.stepMost !== undefined),
    'a change tied to the session before': someDose(
      (one) => one.change?.tiedTo === 'session-before',
    ),
    'a lower dose for tolerability': someDose((one) => one.reduceTo !== undefined),
    'by age': someGuard('age'),
    'titration by session number': someDose((one) => one.titration?.trigger.by === 'session'),
    'titration by a measure': someDose((one) => one.titration?.trigger.by === 'measure'),
    'titration by tolerability': someDose((one) => one.titration?.trigger.by === 'tolerability'),
    'titration by a clinician': someDose((one) => one.titration?.trigger.by === 'clinician'),
    'a rise without a ceiling': someDose(
      (one) => one.titration?.ladder.kind === 'increment' && one.titration.ladder.ceiling === null,
    ),
    'several parts': someDose((one) => one.parts !== undefined),
    'devices some minutes apart': someDose((one) => one.devices !== undefined),
    'several times a day': someDose((one) => one.timesPerDay !== undefined),
    'an instant': someDose((one) => one.over === null),
    strengths: someDose((one) => one.strengths !== undefined),
    'a final volume': someDose((one) => one.finalVolume !== undefined),
    technique: (one) =>
      one.procedure.technique.length > 0 || someDose((dose) => dose.technique !== undefined)(one),
    'the weight that mg/kg means': someDose((one) => one.weight !== undefined),
    'a cap': someDose((one) => one.cap !== undefined),
    rounding: someDose((one) => one.round !== undefined),
  },
  'The session': {
    preparation: (one) => one.procedure.preparation.length > 0,
    'checks with limits': (one) => one.procedure.checks.some((check) => check.limits.length > 0),
    'a check at named minutes': (one) =>
      one.procedure.monitoring.some((check) => check.at !== undefined),
    'a check every so often': (one) =>
      one.procedure.monitoring.some((check) => check.every !== undefined),
    'a check without a break': (one) =>
      one.procedure.monitoring.some((check) => check.continuous === true),
    'a check until a criterion': (one) =>
      one.procedure.monitoring.some((check) => check.until !== undefined),
    'observation, at least so long': (one) =>
      one.procedure.observation.some((rule) => rule.atLeast !== undefined),
    'observation until a criterion': (one) =>
      one.procedure.observation.some((rule) => rule.until.length > 0),
    'stop rules': (one) => one.procedure.stopRules.length > 0,
    'rescue medicines': (one) => one.procedure.rescue.length > 0,
    discharge: (one) => one.procedure.discharge.length > 0,
    aftercare: (one) => one.procedure.aftercare.length > 0,
    'forms and program duties': (one) => one.procedure.records.length > 0,
    'what the site must set': (one) => one.procedure.site.length > 0,
  },
  'Course tasks': {
    assessments: (one) => one.tasks.some((task) => task.kind === 'assessment'),
    'laboratory tests': (one) => one.tasks.some((task) => task.kind === 'lab'),
    therapy: (one) => one.tasks.some((task) => task.kind === 'therapy'),
    'integration visits': (one) => one.tasks.some((task) => task.kind === 'integration'),
    'after the phase': (one) => one.tasks.some((task) => task.at.kind === 'after-phase'),
    'on days from an anchor': (one) =>
      one.tasks.some((task) => task.at.kind === 'day' && task.at.anchor !== undefined),
    periodic: (one) => one.tasks.some((task) => task.at.kind === 'every'),
  },
  Gates: {
    'at the end of a phase': someGate((gate) => gate.at.kind === 'phase-end'),
    'at a session': someGate((gate) => gate.at.kind === 'session'),
    'on a day': someGate((gate) => gate.at.kind === 'day'),
    'at a week': someGate((gate) => gate.at.kind === 'week'),
    'at hours after a session': someGate((gate) => gate.at.kind === 'hours'),
    'at every session': someGate((gate) => gate.at.kind === 'every-session'),
    'on an event': someGate((gate) => gate.at.kind === 'event'),
    'absolute and percent limits together': someGate((gate) =>
      JSON.stringify(gate).includes('"all"'),
    ),
    'a clinician decides': someGate((gate) =>
      gate.outcomes.some((outcome) => outcome.when === undefined),
    ),
    stop: someGate((gate) => gate.outcomes.some((outcome) => outcome.then.do === 'stop')),
    'go to another phase': someGate((gate) =>
      gate.outcomes.some((outcome) => outcome.then.do === 'go-to'),
    ),
    repeat: someGate((gate) => gate.outcomes.some((outcome) => outcome.then.do === 'repeat')),
    extend: someGate((gate) => gate.outcomes.some((outcome) => outcome.then.do === 'extend')),
    'change the interval': someGate((gate) =>
      gate.outcomes.some((outcome) => outcome.then.do === 'change-interval'),
    ),
  },
  Company: {
    'an antidepressant required': (one) =>
      one.company.antidepressant.some((rule) => rule.rule === 'required'),
    'newly started': (one) => one.company.antidepressant.some((rule) => rule.kind === 'new'),
    'kept stable': (one) => one.company.antidepressant.some((rule) => rule.kind === 'stable'),
    'washed out': (one) =>
      one.company.antidepressant.some((rule) => rule.washedOutFor !== undefined),
    'drug, dose and target named': (one) =>
      one.company.antidepressant.some((rule) => rule.options !== undefined),
    'a medicine held before the session': (one) =>
      one.company.medicines.some((rule) => rule.rule === 'held'),
    'a medicine limited': (one) => one.company.medicines.some((rule) => rule.rule === 'limited'),
    psychotherapy: (one) => one.company.psychotherapy !== undefined,
  },
  'Missed and interrupted': {
    'by phase': (one) => one.missed.some((rule) => rule.phase !== undefined),
    'by whether the patient got worse': (one) =>
      one.missed.some((rule) => rule.worsened !== undefined),
    'by how long': (one) => one.missed.some((rule) => rule.lapse !== undefined),
  },
  Evidence: {
    for: (one) => one.evidence.some((link) => link.direction === 'for'),
    against: (one) => one.evidence.some((link) => link.direction === 'against'),
  },
};

/** The ten regimens that ask most of the schema. */
export const hardest = [
  'ketamine-oral-er-trd-r107',
  'ketamine-im-trd-new-zealand-2023',
  'esketamine-nasal-trd-sustain-3',
  'esketamine-nasal-trd-us',
  'ketamine-iv-trd-phillips-2019',
  'ketamine-sc-trd-kads-flexible',
  'ketamine-iv-aud-dakwar-2020',
  'esketamine-oral-trd-smith-apeldoorn-2024',
  'esketamine-nasal-trd-japan-2021',
  'ketamine-oral-trd-al-shirawi-2017',
] as const;
