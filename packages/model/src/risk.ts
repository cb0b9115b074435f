export type { MonitoringPlan, RiskTask } from './schema/monitoring.js';
export type { AdverseEvent, AdverseEventTable, EventArm, NamedValue, RiskFact } from './schema/risk-facts.js';
