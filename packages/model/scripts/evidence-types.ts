import {
  claimSchema,
  conditionCellSchema,
  conditionRecordSchema,
  evidenceFactSchema,
  factValueSchema,
  gradingMethodSchema,
  guidanceSchema,
  labelFactSchema,
  labelSchema,
  mechanismSchema,
  outcomeFigureResultSchema,
  outcomeFigureSchema,
  purposeSchema,
  regulatorySchema,
  routeComparisonSchema,
  sinceSchema,
  timelineSchema,
  unreadLawSchema,
  untilSchema,
} from '../src/schema/index.js';
import { partOf, type Named } from '@openketamine/data-pipeline';

/** The types of evidence. */
export const evidenceTypes: Readonly<Record<string, Named>> = {
  LabelFact: { schema: labelFactSchema, says: 'One fact of a label or of the papers behind it.' },
  Label: { schema: labelSchema, says: 'Label facts as authored.' },
  Since: {
    schema: sinceSchema,
    says: 'When something began. A plain date, or, where sources give only a month, a year or nothing, the span in which it must lie: before `after` it had not begun, from `by` on it had.',
  },
  Until: {
    schema: untilSchema,
    says: 'The last day on which something holds. Where the source states none, that is said; where it ends with the step below it, that is said too. It is never left out: a law without an end and a law whose end nobody wrote down are different things.',
  },
  Regulatory: { schema: regulatorySchema, says: 'A line of regulation as authored.' },
  RegulatoryStep: {
    schema: partOf(regulatorySchema.shape.steps),
    says: 'One step of a line of regulation.',
  },
  UnreadLaw: { schema: unreadLawSchema, says: 'Places for which nothing was read, as authored.' },
  Purpose: { schema: purposeSchema, says: 'One thing the product is for, as authored.' },
  ConditionCell: {
    schema: conditionCellSchema,
    says: 'A cell of the matrix: one way of treating one condition. The grade is not written here: it is computed from the trials by the method in the guide.',
  },
  ConditionEvidence: { schema: conditionRecordSchema, says: 'A row of the matrix as authored.' },
  GradingMethod: { schema: gradingMethodSchema, says: 'The method of grading as authored.' },
  Guidance: { schema: guidanceSchema, says: 'A guidance document as authored.' },
  OutcomeFigure: { schema: outcomeFigureSchema, says: 'An outcome figure as authored.' },
  OutcomeFigureResult: {
    schema: outcomeFigureResultSchema,
    says: 'One result of an outcome figure.',
  },
  FactValue: { schema: factValueSchema, says: 'One value of a fact or statement.' },
  EvidenceFact: { schema: evidenceFactSchema, says: 'Such a fact, as authored.' },
  TimelineEvent: { schema: timelineSchema, says: 'An event as authored.' },
  Mechanism: { schema: mechanismSchema, says: 'A statement about mechanism as authored.' },
  RouteComparison: { schema: routeComparisonSchema, says: 'A comparison of routes as authored.' },
  Claim: { schema: claimSchema, says: 'A checked claim as authored.' },
};
