// Made from data.config.ts by `pnpm generate`. Do not edit.
import type { AdverseEventTable, MonitoringPlan, QuestionList, RecordList, Reference, RiskFact, RiskTask, Rule } from '@openketamine/model';

/** A Rule as this package ships it. */
export type ShippedRule = Rule & {
  /** A short reference for every source the record cites, by source id. */
  readonly references: Readonly<Record<string, Reference>>;
};

/** A MonitoringPlan as this package ships it. */
export type ShippedMonitoringPlan = MonitoringPlan & {
  /** A short reference for every source the record cites, by source id. */
  readonly references: Readonly<Record<string, Reference>>;
};

/** A RiskTask as this package ships it. */
export type ShippedRiskTask = RiskTask & {
  /** A short reference for every source the record cites, by source id. */
  readonly references: Readonly<Record<string, Reference>>;
};

/** A RiskFact as this package ships it. */
export type ShippedRiskFact = RiskFact & {
  /** A short reference for every source the record cites, by source id. */
  readonly references: Readonly<Record<string, Reference>>;
};

/** A AdverseEventTable as this package ships it. */
export type ShippedAdverseEventTable = AdverseEventTable & {
  /** A short reference for every source the record cites, by source id. */
  readonly references: Readonly<Record<string, Reference>>;
};

/** A RecordList as this package ships it. */
export type ShippedRecordList = RecordList;

/** A QuestionList as this package ships it. */
export type ShippedQuestionList = QuestionList;
