export type { MonitoringPlan, NamedValue, RiskTask } from './schema/monitoring.js';
export type {
  AdverseEvent,
  AdverseEventTable,
  EventArm,
  RecordList,
  RiskFact,
} from './schema/risk-facts.js';
