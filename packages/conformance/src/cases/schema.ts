import { isoDateSchema } from '@openketamine/model/schema';
import * as z from 'zod';

const amount = z
  .string()
  .regex(/^\d+(?:\.\d+)? ?[a-zA-Z/{}[\]%]+$/u, 'expected a number with its unit, such as 56 mg')
  .meta({ description: 'A number with its unit: 56 mg, 0.5 mg/kg, 2 wk, 40 min.' });
const amountOrNone = amount
  .nullable()
  .meta({ description: 'A number with its unit, or null for none.' });
const weekdays = z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).min(1);
const count = z.number().int().nonnegative();

/** What is known and decided. `null` takes back what the file says for all its cases. */
const givenSchema = z
  .strictObject({
    start: isoDateSchema.nullable().meta({ description: 'Day of the first session.' }),
    from: z.string().nullable().meta({ description: 'Phase to begin with.' }),
    weight: amount.nullable(),
    height: amount.nullable(),
    age: z.number().nullable().meta({ description: 'Age in years.' }),
    birthDate: isoDateSchema.nullable(),
    sex: z
      .enum(['male', 'female', 'unknown'])
      .nullable()
      .meta({ description: 'Sex, as records have it.' }),
    ancestry: z
      .array(z.string())
      .nullable()
      .meta({ description: 'Ancestry, in the words of the facts.' }),
    hepaticImpairment: z
      .enum(['none', 'mild', 'moderate', 'severe'])
      .nullable()
      .meta({ description: 'How far the liver is impaired.' }),
    setting: z
      .enum(['inpatient', 'outpatient'])
      .nullable()
      .meta({ description: 'Whether the patient stays in hospital.' }),
    antidepressant: z
      .enum(['with', 'alone'])
      .nullable()
      .meta({ description: 'Whether an antidepressant accompanies the course; null: not known.' }),
    arm: z.string().nullable().meta({ description: 'Arm of the trial.' }),
    place: z.string().nullable().meta({ description: 'Place whose rules hold, such as US.' }),
    dose: z
      .union([amount, z.record(z.string(), amount)])
      .nullable()
      .meta({ description: 'Wanted dose: everywhere, or by session number or phase.' }),
    interval: z
      .record(z.string(), amount)
      .nullable()
      .meta({ description: 'Wanted interval, by phase.' }),
    days: z
      .union([weekdays, z.record(z.string(), weekdays)])
      .nullable()
      .meta({ description: 'Clinic days: everywhere, or by phase.' }),
    closed: z.array(isoDateSchema).nullable().meta({ description: 'Days the clinic is closed.' }),
    sessions: z
      .union([count, z.record(z.string(), count)])
      .nullable()
      .meta({ description: 'How many sessions to plan: over all phases, or by phase.' }),
    weeks: count.nullable().meta({ description: 'How many weeks to plan.' }),
    anchors: z
      .record(z.string(), isoDateSchema)
      .nullable()
      .meta({ description: 'Days that a phase hangs on, by name.' }),
    strength: amount.nullable(),
    finalVolume: amount.nullable(),
    asOf: isoDateSchema.nullable(),
    policy: z
      .record(z.string(), z.unknown())
      .nullable()
      .meta({ description: 'What the site has decided, as in a policy file.' }),
    events: z.array(z.string()).nullable().meta({
      description:
        'What has happened, one sentence each, in order of time: "sessions 1 to 6 given as planned", "madrs 14 on day 21", "session 2 missed on 2025-01-09, worsened", "benefit-after-induction decided as continue on 2025-02-02".',
    }),
  })
  .partial()
  .meta({ id: 'given' });

/** What one session must be. Only what is named is compared; `null` means: nothing. */
const sessionExpectationSchema = z
  .strictObject({
    date: isoDateSchema.nullable(),
    day: count.nullable().meta({ description: 'Day of the course; the start is day 1.' }),
    phase: z.string().meta({ description: 'Id of its phase.' }),
    inPhase: count.meta({ description: 'Number within its phase, from 1.' }),
    route: z.string().meta({ description: 'Route id.' }),
    drug: z.string().meta({ description: 'Ingredient.' }),
    place: z.string().meta({ description: 'Where it takes place.' }),
    state: z
      .enum(['planned', 'conditional', 'completed', 'missed', 'stopped', 'moved', 'skipped'])
      .meta({ description: 'State of the session: planned, conditional.' }),
    gate: z.string().nullable().meta({ description: 'What it waits for.' }),
    dose: amountOrNone,
    perWeight: amountOrNone,
    timesPerDay: count.nullable().meta({ description: 'How often on its day.' }),
    devices: count.nullable().meta({ description: 'How many devices.' }),
    choices: z
      .array(z.string())
      .nullable()
      .meta({ description: 'Doses to choose from: 56 mg, or 7 mg for 0.1 where an arm has it.' }),
    range: z.string().nullable().meta({ description: 'Such as 14 mg to 35 mg.' }),
    gap: z.string().nullable().meta({ description: 'Id of the gap that leaves the dose open.' }),
    over: z.string().nullable().meta({ description: 'Such as 40 min, or at once.' }),
    parts: z.array(z.string()).meta({ description: 'Such as 7.7 mg from 0 min over 2 min.' }),
    rate: amountOrNone,
    pump: amountOrNone,
    volumes: z.record(z.string(), z.string()).meta({
      description:
        'By strength, with the part before it where there are parts: 0.7 mL holds 35 mg.',
    }),
    observe: amountOrNone,
    timetable: z
      .record(z.string(), z.array(z.number()))
      .meta({ description: 'Minutes at which something is checked.' }),
    limits: z.record(z.string(), z.array(z.string())).meta({
      description: 'Limits of a check before the dose: systolic-blood-pressure > 140 mm[Hg].',
    }),
    until: z
      .array(z.string())
      .meta({ description: 'Until what somebody watches, as the protocol says it.' }),
    interval: z.string().nullable().meta({ description: 'Such as 1 wk to 3 wk.' }),
    window: z.string().nullable().meta({ description: 'Such as 2025-01-06 to 2025-01-07.' }),
    unverified: z.boolean().meta({ description: 'Whether a number of it was not verified.' }),
  })
  .partial()
  .meta({ id: 'session-expectation' });

/** What the course must be. Only what is named is compared. */
const courseExpectationSchema = z
  .strictObject({
    state: z
      .enum(['open', 'completed', 'stopped', 'paused'])
      .meta({ description: 'State of the course.' }),
    arm: z.string().nullable().meta({ description: 'Arm of the trial.' }),
    edition: z.string().nullable().meta({ description: 'Edition of the source.' }),
    count: z
      .record(z.string(), count)
      .meta({ description: 'Number of sessions by state, and `all`.' }),
    days: z.array(count.nullable()).meta({ description: 'Course day of each session.' }),
    dates: z.array(isoDateSchema.nullable()).meta({ description: 'Date of each session.' }),
    doses: z.array(amountOrNone).meta({ description: 'Dose of each session.' }),
    states: z.array(z.string()).meta({ description: 'State of each session.' }),
    sessions: z
      .record(z.string(), sessionExpectationSchema)
      .meta({ description: 'Sessions by number.' }),
    phases: z
      .record(
        z.string(),
        z
          .strictObject({
            from: isoDateSchema.nullable(),
            to: isoDateSchema.nullable(),
            state: z.string().meta({ description: 'How sure the phase is.' }),
          })
          .partial(),
      )
      .meta({ description: 'Phases by id.' }),
    pending: z.array(z.string()).meta({ description: 'Open gates, in order; all of them.' }),
    findings: z
      .array(z.string())
      .meta({ description: 'Findings that must be among those of the plan.' }),
    noFindings: z.array(z.string()).meta({ description: 'Findings that must not be there.' }),
    noTasks: z.array(z.string()).meta({ description: 'Tasks that must not be there.' }),
    tasks: z
      .record(z.string(), z.union([isoDateSchema.nullable(), z.array(isoDateSchema.nullable())]))
      .meta({ description: 'Days of tasks, by id.' }),
    due: z
      .record(z.string(), z.union([isoDateSchema, z.array(isoDateSchema)]))
      .meta({ description: 'Days by which tasks are due, by id.' }),
    totals: z
      .record(
        z.string(),
        z
          .strictObject({
            sessions: count.meta({ description: 'How many sessions.' }),
            dose: amountOrNone,
            devices: count.meta({ description: 'How many devices.' }),
          })
          .partial(),
      )
      .meta({ description: 'Totals by phase, and of all.' }),
    gaps: z.array(z.string()).meta({ description: 'Gaps that must be told.' }),
    siteMustSet: z.array(z.string()).meta({ description: 'What the site must set.' }),
    siteSet: z.array(z.string()).meta({ description: 'What the site set.' }),
    company: z.array(z.string()).meta({ description: 'Medicines and therapy beside the course.' }),
    checks: z.array(z.string()).meta({ description: 'Checks before a dose.' }),
    records: z.array(z.string()).meta({ description: 'What has to be written down.' }),
  })
  .partial()
  .meta({ id: 'course-expectation' });

const named = {
  name: z.string().min(1).meta({ description: 'A sentence about what has to be true.' }),
  why: z.string().optional().meta({
    description: 'How the expected values follow from the protocol, where it is not plain.',
  }),
  given: givenSchema.optional().meta({ description: 'What is known and decided in this case.' }),
};

/** One worked case: a session, a whole course, or a refusal. */
const caseSchema = z.union([
  z.strictObject({
    ...named,
    session: count.meta({ description: 'Number of the session, from 1.' }),
    expect: sessionExpectationSchema.meta({
      description: 'What it must be; only what is named is compared.',
    }),
  }),
  z.strictObject({
    ...named,
    expect: courseExpectationSchema.meta({
      description: 'What it must be; only what is named is compared.',
    }),
  }),
  z.strictObject({
    ...named,
    error: z.string().meta({ description: 'Code of the refusal, such as DOSE_NOT_ALLOWED.' }),
    at: z.string().optional().meta({ description: 'Path the refusal names.' }),
    hint: z.string().optional().meta({ description: 'Words the hint of the refusal contains.' }),
  }),
]);

/** A file of worked cases for one protocol. */
export const caseFileSchema = z
  .strictObject({
    protocol: z.string().meta({ description: 'Id of the protocol.' }),
    given: givenSchema.optional().meta({ description: 'What holds for every case of the file.' }),
    cases: z.array(caseSchema).min(1).meta({ description: 'The cases.' }),
  })
  .meta({ id: 'case-file', description: 'Worked cases of one protocol, in clinical words.' });

/**
 * What is known and decided in a case.
 *
 * @category cases
 */
export type CaseGiven = z.infer<typeof givenSchema>;
/**
 * What one session of a case must be.
 *
 * @category cases
 */
export type SessionExpectation = z.infer<typeof sessionExpectationSchema>;
/**
 * What the course of a case must be.
 *
 * @category cases
 */
export type CourseExpectation = z.infer<typeof courseExpectationSchema>;
/**
 * One worked case.
 *
 * @category cases
 */
export type WorkedCase = z.infer<typeof caseSchema>;
/**
 * A file of worked cases.
 *
 * @category cases
 */
export type CaseFile = z.infer<typeof caseFileSchema>;
