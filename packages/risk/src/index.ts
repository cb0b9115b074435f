export { rules } from './generated/rules.js';
export type {
  RuleId,
  ShippedAdverseEventTable,
  ShippedMonitoringPlan,
  ShippedRiskFact,
  ShippedRiskTask,
  ShippedRule,
} from './generated/types.js';
export { adverseEventTables } from './generated/adverseEventTables.js';
export { facts } from './generated/facts.js';
export { hazardList } from './hazards.js';
export { labels } from './generated/labels.js';
export { monitoringPlans } from './generated/monitoringPlans.js';
export { tasks } from './generated/tasks.js';
export { questions } from './questions.js';
export { dossierRecords } from './records.js';
