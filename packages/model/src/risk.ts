export type { MonitoringPlan, RiskTask } from './schema/monitoring.js';
export type { AdverseEvent, AdverseEventTable, EventArm, NamedValue, RecordList, RiskFact } from './schema/risk-facts.js';
