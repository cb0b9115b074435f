/**
 * What a rule asks for, most restricting first. One closed list, a judgement of this project
 * (`basis: project`); sources word their advice in many ways.
 *
 * @category rules
 */
export const actions = [
  // before a course or session
  'exclude',
  'stop-course',
  'defer',
  'escalate',
  'review',
  'adjust-dose',
  'hold-medicine',
  'change-setting',
  'monitor',
  'check-data',
  'document',
  'none',
  // while a session runs
  'emergency',
  'stop-session',
  'pause-session',
  'keep-observing',
  'rescue',
  'repeat-measurement',
  'discharge',
] as const;

/**
 * One of {@link actions}.
 *
 * @category rules
 */
export type Action = (typeof actions)[number];

/**
 * How much a met rule weighs in the overall result of a screening.
 *
 * @category rules
 */
export type Weight = 'exclude' | 'defer' | 'review' | 'caution' | 'none';

/**
 * The weight of each action in the overall result.
 *
 * @category rules
 */
export const weights: Readonly<Record<Action, Weight>> = {
  exclude: 'exclude',
  'stop-course': 'exclude',
  defer: 'defer',
  escalate: 'review',
  review: 'review',
  'adjust-dose': 'caution',
  'hold-medicine': 'caution',
  'change-setting': 'caution',
  monitor: 'caution',
  'check-data': 'caution',
  document: 'caution',
  none: 'none',
  emergency: 'exclude',
  'stop-session': 'exclude',
  'pause-session': 'defer',
  'keep-observing': 'caution',
  rescue: 'caution',
  'repeat-measurement': 'caution',
  discharge: 'none',
};

/**
 * How serious the matter is, most serious first. One closed list, a judgement of this project.
 *
 * @category rules
 */
export const severities = ['critical', 'major', 'moderate', 'minor', 'information'] as const;

/**
 * One of {@link severities}.
 *
 * @category rules
 */
export type Severity = (typeof severities)[number];

/**
 * Kinds of rule.
 *
 * @category rules
 */
export const ruleKinds = [
  'contraindication',
  'precaution',
  'interaction',
  'eligibility',
  'monitoring-limit',
  'stop-rule',
  'discharge',
  'course-task',
] as const;

/**
 * One of {@link ruleKinds}.
 *
 * @category rules
 */
export type RuleKind = (typeof ruleKinds)[number];

/**
 * Authorities whose rules may exclude by themselves.
 *
 * @category rules
 */
export const excludingAuthorities: ReadonlySet<string> = new Set(['label', 'regulator']);
