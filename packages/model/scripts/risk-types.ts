import {
  adverseEventSchema,
  adverseEventTableSchema,
  appliesSchema,
  hazardListSchema,
  hazardSchema,
  labelReadSchema,
  monitoringPlanSchema,
  namedValueSchema,
  patientFactsSchema,
  readingSchema,
  recordListSchema,
  riskFactSchema,
  riskTaskSchema,
  ruleSpanSchema,
} from '../src/schema/index.js';
import { partOf, type Named } from '@openketamine/data-pipeline';

/** The types of hazards, of checks and tasks, and of facts about risk. */
export const riskTypes: Readonly<Record<string, Named>> = {
  Applies: { schema: appliesSchema, from: './rule-types.js' },
  PatientFacts: { schema: patientFactsSchema, from: './facts-types.js' },
  RuleSpan: { schema: ruleSpanSchema, from: './criterion-types.js' },
  Reading: { schema: readingSchema, from: './shared-types.js' },
  Hazard: {
    schema: hazardSchema,
    says: 'Something about a patient that is asked for before treatment.',
    category: 'rules',
  },
  HazardList: {
    schema: hazardListSchema,
    says: 'Hazards that rules cover, and what no rule covers.',
    category: 'rules',
  },
  LabelRead: {
    schema: labelReadSchema,
    says: 'A label whose contraindications were read.',
    category: 'rules',
  },
  NamedValue: { schema: namedValueSchema, says: 'A named value of a fact.' },
  MonitoringPlan: {
    schema: monitoringPlanSchema,
    says: 'Checks while a session runs, as one source has them.',
    category: 'monitoring',
  },
  RiskTask: {
    schema: riskTaskSchema,
    says: 'Something to do in a course: tests, forms, watching, equipment, aftercare.',
    category: 'monitoring',
  },
  RiskFact: {
    schema: riskFactSchema,
    says: 'A fact about risk that no patient is tested against.',
    category: 'risk facts',
  },
  EventArm: {
    schema: partOf(adverseEventSchema.shape.active),
    says: 'People with an adverse event in one arm of a trial: counts, percent as printed, and how they are known.',
  },
  AdverseEvent: { schema: adverseEventSchema, says: 'One event of a table.' },
  AdverseEventTable: {
    schema: adverseEventTableSchema,
    says: 'Adverse events as one trial, label edition or report gives them.',
    category: 'risk facts',
  },
  RecordList: {
    schema: recordListSchema,
    says: 'Every record of the dossier the data were made from, and why a record became nothing.',
    category: 'risk facts',
  },
};
