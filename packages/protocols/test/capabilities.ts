import type { DoseRule, Phase, Protocol, Schedule } from '@openketamine/model';

const schedules = (phase: Phase): readonly Schedule[] =>
  'cases' in phase.schedule ? phase.schedule.cases.map((entry) => entry.use) : [phase.schedule];
const doses = (phase: Phase): readonly DoseRule[] =>
  phase.dose === undefined
    ? []
    : 'cases' in phase.dose
      ? phase.dose.cases.map((entry) => entry.use)
      : [phase.dose];

const somePhase = (test: (phase: Phase) => boolean) => (protocol: Protocol) =>
  protocol.phases.some(test);
const someSchedule = (test: (schedule: Schedule) => boolean) =>
  somePhase((phase) => schedules(phase).some(test));
const someDose = (test: (dose: DoseRule) => boolean) =>
  somePhase((phase) => doses(phase).some(test));
const someGuard = (field: string) => (protocol: Protocol) =>
  JSON.stringify(protocol).includes(`"${field}":`);
const someGate = (test: (gate: Phase['gates'][number]) => boolean) =>
  somePhase((phase) => phase.gates.some(test));

/** Everything the schema can say, as a question to one protocol. */
export const capabilities: Readonly<
  Record<string, Readonly<Record<string, (protocol: Protocol) => boolean>>>
> = {
  Identity: {
    'a place whose label it is': (protocol) => protocol.jurisdiction !== undefined,
    'editions by date': (protocol) => protocol.editions.length > 0,
    'age range': (protocol) => protocol.population.age !== undefined,
    abstinence: (protocol) => protocol.population.abstinence !== undefined,
    'inpatient days': (protocol) => protocol.setting.inpatientDays !== undefined,
    readings: (protocol) => protocol.readings.length > 0,
    gaps: (protocol) => protocol.gaps.length > 0,
    'a warning beside the regimen': (protocol) => protocol.warnings.length > 0,
    'nobody watches the session': (protocol) => protocol.setting.unsupervised,
  },
  Arms: {
    'several active arms': (protocol) =>
      protocol.arms.filter((arm) => arm.role === 'active').length > 1,
    'a control described, not planned': (protocol) => protocol.arms.some((arm) => !arm.plannable),
    'a comparator': (protocol) => protocol.arms.some((arm) => arm.role === 'comparator'),
    'something differs by arm': someGuard('arm'),
  },
  Phases: {
    'several phases': (protocol) => protocol.phases.length > 1,
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
    'n a week for w weeks': someSchedule((schedule) => schedule.kind === 'per-week'),
    'named weekdays': someSchedule(
      (schedule) => schedule.kind === 'per-week' && schedule.weekdays !== undefined,
    ),
    'named days': someSchedule((schedule) => schedule.kind === 'days'),
    'named hours': someSchedule((schedule) => schedule.kind === 'hours'),
    'sessions within so many days': someSchedule((schedule) => schedule.kind === 'within'),
    'an interval as a range': someSchedule(
      (schedule) =>
        schedule.kind === 'interval' &&
        'least' in schedule.interval &&
        schedule.interval.least !== schedule.interval.most,
    ),
    'an interval as a set': someSchedule(
      (schedule) => schedule.kind === 'interval' && 'values' in schedule.interval,
    ),
    'every day': someSchedule((schedule) => schedule.kind === 'daily'),
    'an open end': someSchedule((schedule) => 'open' in schedule && schedule.open === true),
    'least and most sessions': someSchedule(
      (schedule) => 'sessions' in schedule && schedule.sessions?.least !== schedule.sessions?.most,
    ),
    'a schedule the source omits': someSchedule((schedule) => schedule.kind === 'gap'),
    'a single session': someSchedule((schedule) => schedule.kind === 'single'),
    'a least gap between sessions': somePhase((phase) => phase.leastGap !== undefined),
  },
  Doses: {
    'mg/kg': someDose((dose) => dose.amount.kind === 'set' && dose.amount.unit === 'mg/kg'),
    'fixed mg': someDose((dose) => dose.amount.kind === 'set' && dose.amount.unit === 'mg'),
    'a choice': someDose((dose) => dose.amount.kind === 'choice'),
    'a range': someDose((dose) => dose.amount.kind === 'range'),
    'bands by weight or age': someDose((dose) => dose.amount.kind === 'bands'),
    'carried forward': someDose((dose) => dose.amount.kind === 'carry'),
    'taken from another protocol': someDose((dose) => dose.amount.kind === 'from-protocol'),
    'a dose the source omits': someDose((dose) => dose.amount.kind === 'gap'),
    'a first-dose rule': someDose((dose) => dose.first !== undefined),
    'a rise of one step at most': someDose((dose) => dose.change?.stepMost !== undefined),
    'a change tied to the session before': someDose(
      (dose) => dose.change?.tiedTo === 'session-before',
    ),
    'a lower dose for tolerability': someDose((dose) => dose.reduceTo !== undefined),
    'by age': someGuard('age'),
    'titration by session number': someDose((dose) => dose.titration?.trigger.by === 'session'),
    'titration by a measure': someDose((dose) => dose.titration?.trigger.by === 'measure'),
    'titration by tolerability': someDose((dose) => dose.titration?.trigger.by === 'tolerability'),
    'titration by a clinician': someDose((dose) => dose.titration?.trigger.by === 'clinician'),
    'a rise without a ceiling': someDose(
      (dose) =>
        dose.titration?.ladder.kind === 'increment' && dose.titration.ladder.ceiling === null,
    ),
    'several parts': someDose((dose) => dose.parts !== undefined),
    'devices some minutes apart': someDose((dose) => dose.devices !== undefined),
    'several times a day': someDose((dose) => dose.timesPerDay !== undefined),
    'an instant': someDose((dose) => dose.over === null),
    strengths: someDose((dose) => dose.strengths !== undefined),
    'a final volume': someDose((dose) => dose.finalVolume !== undefined),
    technique: (protocol) =>
      protocol.procedure.technique.length > 0 ||
      someDose((dose) => dose.technique !== undefined)(protocol),
    'the weight that mg/kg means': someDose((dose) => dose.weight !== undefined),
    'a cap': someDose((dose) => dose.cap !== undefined),
    rounding: someDose((dose) => dose.round !== undefined),
  },
  'The session': {
    preparation: (protocol) => protocol.procedure.preparation.length > 0,
    'checks with limits': (protocol) =>
      protocol.procedure.checks.some((check) => check.limits.length > 0),
    'a check at named minutes': (protocol) =>
      protocol.procedure.monitoring.some((check) => check.at !== undefined),
    'a check every so often': (protocol) =>
      protocol.procedure.monitoring.some((check) => check.every !== undefined),
    'a check without a break': (protocol) =>
      protocol.procedure.monitoring.some((check) => check.continuous === true),
    'a check until a criterion': (protocol) =>
      protocol.procedure.monitoring.some((check) => check.until !== undefined),
    'observation, at least so long': (protocol) =>
      protocol.procedure.observation.some((rule) => rule.atLeast !== undefined),
    'observation until a criterion': (protocol) =>
      protocol.procedure.observation.some((rule) => rule.until.length > 0),
    'stop rules': (protocol) => protocol.procedure.stopRules.length > 0,
    'rescue medicines': (protocol) => protocol.procedure.rescue.length > 0,
    discharge: (protocol) => protocol.procedure.discharge.length > 0,
    aftercare: (protocol) => protocol.procedure.aftercare.length > 0,
    'forms and program duties': (protocol) => protocol.procedure.records.length > 0,
    'what the site must set': (protocol) => protocol.procedure.site.length > 0,
  },
  'Course tasks': {
    assessments: (protocol) => protocol.tasks.some((task) => task.kind === 'assessment'),
    'laboratory tests': (protocol) => protocol.tasks.some((task) => task.kind === 'lab'),
    therapy: (protocol) => protocol.tasks.some((task) => task.kind === 'therapy'),
    'integration visits': (protocol) => protocol.tasks.some((task) => task.kind === 'integration'),
    'after the phase': (protocol) => protocol.tasks.some((task) => task.at.kind === 'after-phase'),
    'on days from an anchor': (protocol) =>
      protocol.tasks.some((task) => task.at.kind === 'day' && task.at.anchor !== undefined),
    periodic: (protocol) => protocol.tasks.some((task) => task.at.kind === 'every'),
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
    'an antidepressant required': (protocol) =>
      protocol.company.antidepressant.some((rule) => rule.rule === 'required'),
    'newly started': (protocol) =>
      protocol.company.antidepressant.some((rule) => rule.kind === 'new'),
    'kept stable': (protocol) =>
      protocol.company.antidepressant.some((rule) => rule.kind === 'stable'),
    'washed out': (protocol) =>
      protocol.company.antidepressant.some((rule) => rule.washedOutFor !== undefined),
    'drug, dose and target named': (protocol) =>
      protocol.company.antidepressant.some((rule) => rule.options !== undefined),
    'a medicine held before the session': (protocol) =>
      protocol.company.medicines.some((rule) => rule.rule === 'held'),
    'a medicine limited': (protocol) =>
      protocol.company.medicines.some((rule) => rule.rule === 'limited'),
    psychotherapy: (protocol) => protocol.company.psychotherapy !== undefined,
  },
  'Missed and interrupted': {
    'by phase': (protocol) => protocol.missed.some((rule) => rule.phase !== undefined),
    'by whether the patient got worse': (protocol) =>
      protocol.missed.some((rule) => rule.worsened !== undefined),
    'by how long': (protocol) => protocol.missed.some((rule) => rule.lapse !== undefined),
  },
  Evidence: {
    for: (protocol) => protocol.evidence.some((link) => link.direction === 'for'),
    against: (protocol) => protocol.evidence.some((link) => link.direction === 'against'),
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
