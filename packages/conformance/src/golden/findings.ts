import type {
  LabelRead,
  PatientFactsInput,
  Protocol,
  Rule,
  Screening,
  Terminology,
} from '@openketamine/model';
import { patientFactsSchema } from '@openketamine/model/schema';
import { screen, type Subject } from '@openketamine/screening';
import * as z from 'zod';
import type { FindProtocol } from '../cases/given.js';
import { goldenFormat, type GoldenHead } from './format.js';

/** Invented patients, and what they are screened for. */
export const patientsSchema = z.strictObject({
  at: z.string(),
  subjects: z.array(
    z.strictObject({ id: z.string(), protocol: z.string(), jurisdiction: z.string().optional() }),
  ),
  patients: z.array(z.strictObject({ name: z.string(), facts: patientFactsSchema })),
});

/**
 * Invented patients, and what they are screened for: `data/patients.yaml`.
 *
 * @category golden
 */
export type GoldenPatients = z.infer<typeof patientsSchema>;

/**
 * One golden screening: facts in, outcomes out.
 *
 * @category golden
 */
export interface GoldenScreening {
  /** Name of the patient within the file. */
  readonly name: string;
  /** What is known of the patient. */
  readonly facts: PatientFactsInput;
  /** The result of the screening in one word. */
  readonly overall: Screening['overall'];
  /** How many rules are undecided, counted by what they would ask for and by severity. */
  readonly undecided: Screening['undecided'];
  /** Rules, with the branch after a slash, by outcome. */
  readonly met: readonly string[];
  /** Rules that cannot be decided because a fact is missing. */
  readonly unknown: readonly string[];
  /** Rules that did not fire. */
  readonly notMet: readonly string[];
}

/**
 * The golden findings for one subject.
 *
 * @category golden
 */
export interface GoldenFindings extends GoldenHead {
  /** The treatment for which they are screened. */
  readonly subject: Subject;
  /** The moment at which all patients are screened. */
  readonly at: string;
  /** One screening for each patient. */
  readonly screenings: readonly GoldenScreening[];
}

/** What a screening needs besides the patient. */
export interface FindingData {
  /** The rules to screen with. */
  readonly rules: readonly Rule[];
  /** Codes and names that facts and rules are read with. */
  readonly terminology: Terminology;
  /** Labels that were read; without it nothing is said of the label of a place. */
  readonly labels?: readonly LabelRead[];
}

function subjectOf(protocol: Protocol, jurisdiction: string | undefined): Subject {
  return {
    protocol: protocol.id,
    drug: protocol.drug,
    route: protocol.route,
    indication: protocol.indications,
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
  };
}

/**
 * Computes the golden findings: each invented patient screened for each subject.
 *
 * @param patients - from `data/patients.yaml`
 * @param data - rules and terminology
 * @param protocols - finds protocols by id
 * @param versions - versions of the packages it was computed with
 * @returns by id of the subject, what is written to `golden/findings/<id>.json`
 * @category golden
 */
export function goldenFindings(
  patients: GoldenPatients,
  data: FindingData,
  protocols: FindProtocol,
  versions: GoldenHead['versions'],
): ReadonlyMap<string, GoldenFindings> {
  return new Map(
    patients.subjects.map(({ id, protocol, jurisdiction }) => {
      const subject = subjectOf(protocols(protocol) as Protocol, jurisdiction);
      const screenings = patients.patients.map(({ name, facts }) => ({
        name,
        facts,
        ...outcomes(screen({ ...data, subject, facts, at: patients.at })),
      }));
      return [id, { ...goldenFormat('findings', versions), subject, at: patients.at, screenings }];
    }),
  );
}

function outcomes(screening: Screening): Omit<GoldenScreening, 'name' | 'facts'> {
  const by = (outcome: 'met' | 'unknown' | 'not-met') =>
    screening.findings
      .filter((finding) => finding.outcome === outcome)
      .map((finding) =>
        finding.branch === undefined ? finding.rule : `${finding.rule}/${finding.branch}`,
      )
      .toSorted();
  return {
    overall: screening.overall,
    undecided: screening.undecided,
    met: by('met'),
    unknown: by('unknown'),
    notMet: by('not-met'),
  };
}
