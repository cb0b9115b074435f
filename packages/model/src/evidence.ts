export type {
  Claim,
  Condition,
  ConditionCell,
  ConditionEvidence,
  FactValue,
  Guidance,
  Label,
  LabelFact,
  Mechanism,
  OutcomeFigure,
  OutcomeFigureResult,
  Regulatory,
  RegulatoryStep,
  RouteComparison,
  Since,
  TimelineEvent,
} from './schema/evidence.js';
export type { Source } from './schema/source.js';
