import {
  amountSchema,
  antidepressantRuleSchema,
  armSchema,
  citedTextSchema,
  concomitantTreatmentSchema,
  doseSchema,
  entrySchema,
  gapSchema,
  gateActionSchema,
  gateCriterionSchema,
  gateSchema,
  guardSchema,
  limitSchema,
  medicineRuleSchema,
  monitorSchema,
  partSchema,
  phaseSchema,
  procedureRecordSchema,
  procedureSchema,
  protocolSchema,
  readingSchema,
  scheduleSchema,
  siteParameterRecordSchema,
  siteParameterSchema,
  statusSchema,
  taskSchema,
  titrationSchema,
} from '../src/schema/index.js';
import * as z from 'zod';
import { optionsOf, type Named } from '@openketamine/data-pipeline';

/** What a gate looks at, without all and any of several. */
const gateTest = z.union(
  optionsOf(gateCriterionSchema).filter((option) => {
    const { shape = {} } = option._zod.def as { readonly shape?: object };
    return !('all' in shape || 'any' in shape);
  }),
);

/** The types of protocols. What a gate asks is written by hand beside its schema. */
export const protocolTypes: Readonly<Record<string, Named>> = {
  GateCriterion: {
    schema: gateCriterionSchema,
    from: '../schema/protocol/gate-criterion.js',
    input: 'GateCriterionInput',
  },
  GateTest: {
    schema: gateTest,
    says: 'A test of a measure or of a reported state.',
    input: 'GateTestInput',
  },
  CitedText: { schema: citedTextSchema, from: './shared-types.js' },
  Reading: { schema: readingSchema, from: './shared-types.js' },
  Guard: { schema: guardSchema },
  Amount: { schema: amountSchema },
  Titration: { schema: titrationSchema, input: 'TitrationInput' },
  DosePart: {
    schema: partSchema,
    says: 'A part of one session: a bolus and then an infusion, or devices some minutes apart.',
  },
  DoseRule: { schema: doseSchema, input: 'DoseRuleInput' },
  Schedule: { schema: scheduleSchema },
  GateAction: { schema: gateActionSchema },
  Gate: {
    schema: gateSchema,
    says: 'A point where the course depends on what has been found out.',
  },
  Limit: { schema: limitSchema, says: 'A limit on something observed, with its comparator.' },
  Monitor: {
    schema: monitorSchema,
    says: 'A check during the session: at named minutes, every so often, or all the time.',
  },
  ProcedureRecord: { schema: procedureRecordSchema },
  SiteParameter: {
    schema: siteParameterSchema,
    says: 'A value that each clinic sets. The protocol lists what was published and chooses nothing.',
  },
  SiteParameterRecord: { schema: siteParameterRecordSchema },
  Procedure: { schema: procedureSchema },
  AntidepressantRule: {
    schema: antidepressantRuleSchema,
    says: 'Whether an antidepressant accompanies the course, and of what kind.',
  },
  MedicineRule: {
    schema: medicineRuleSchema,
    says: 'A medicine or class that is limited, held or excluded around sessions.',
  },
  Company: { schema: concomitantTreatmentSchema },
  CourseTask: {
    schema: taskSchema,
    says: 'Something to do around the sessions: assess, test, see a therapist, hand in a form.',
  },
  Entry: { schema: entrySchema, says: 'How a phase is reached.' },
  Phase: {
    schema: phaseSchema,
    says: 'One stretch of the course. Phases form a graph: gates and `next` say where each leads.',
  },
  Gap: { schema: gapSchema, says: 'A number the source omits. Nothing fills it silently.' },
  ProtocolStatus: { schema: statusSchema },
  Arm: { schema: armSchema, says: 'A group of the trial, or a variant of the regimen.' },
  Protocol: {
    schema: protocolSchema,
    says: 'A dosing-course protocol as published: data that an engine can plan and a clinician can check.',
    input: 'ProtocolInput',
  },
};
