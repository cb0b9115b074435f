import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Finding, PatientFactsInput, Urgency } from '@openketamine/model';
import { protocols } from '@openketamine/protocols';
import { hazardList, labels, questions, rules } from '@openketamine/risk';
import { compileRules, courseOfProtocol, subjectOfProtocol } from '@openketamine/screening';
import { fullTerminology as terminology } from '@openketamine/terminology/full';
import { withFacts } from '../src/hazards/answers.js';
import { find } from '../scripts/made.ts';

/** What a clinic has to be told about a patient with one protocol in one place. */
interface Expected {
  readonly protocol: string;
  readonly place: string;
  readonly at?: string;
  readonly urgency: Urgency;
  /** The rule that leads. */
  readonly first?: string;
  /** Rules, or branches of rules, that are met. */
  readonly met?: readonly string[];
  readonly notMet?: readonly string[];
  readonly unknown?: readonly string[];
  /** Facts that are asked for. */
  readonly asks?: readonly string[];
  /** Medicines that the reasons name. */
  readonly names?: readonly string[];
  /** What is to change in the session. */
  readonly changes?: readonly string[];
  /** A word of some message. */
  readonly tells?: string;
  /** No more findings than these. */
  readonly lines?: number;
}

interface Patient {
  readonly id: string;
  readonly says: string;
  readonly facts: PatientFactsInput;
  readonly screens: readonly Expected[];
}

const { at: usual, patients } = parse(
  readFileSync(new URL('../data/clinic.yaml', import.meta.url), 'utf8'),
) as { at: string; patients: readonly Patient[] };

const screener = compileRules(rules, { terminology, questions, labels });

function screened({ facts }: Patient, { protocol: id, place, at = usual }: Expected) {
  const protocol = find(id);
  if (protocol === undefined) throw new Error(id);
  return screener.screen({
    subject: subjectOfProtocol(protocol, place),
    facts: withFacts(hazardList.unremarkable, facts),
    at,
    course: courseOfProtocol(protocol, protocols),
  });
}

const namesOf = ({ rule, branch }: Finding) =>
  branch === undefined ? [rule] : [rule, `${rule}/${branch}`];

describe.each(patients)('$id', (patient) => {
  test.each(patient.screens)('$protocol in $place is told so', (expected) => {
    const { findings, urgency, ask } = screened(patient, expected);
    const outcomes = (outcome: Finding['outcome']) =>
      new Set(findings.filter((finding) => finding.outcome === outcome).flatMap(namesOf));
    const met = findings.filter(({ outcome }) => outcome === 'met');
    const words = met.map(({ message, because }) =>
      [message, ...because.map(({ value }) => value)].join(' '),
    );
    const missing = (wanted: readonly string[] = [], found: Iterable<string>) => {
      const all = [...found];
      return wanted.filter((entry) => !all.some((text) => text.includes(entry)));
    };
    expect({
      urgency,
      first: expected.first === undefined ? undefined : met[0]?.rule,
      notFound: (expected.met ?? []).filter((text) => !outcomes('met').has(text)),
      foundAllTheSame: (expected.notMet ?? []).filter((text) => outcomes('met').has(text)),
      settled: (expected.unknown ?? []).filter((text) => !outcomes('unknown').has(text)),
      notAsked: missing(
        expected.asks,
        ask.map(({ fact }) => fact),
      ),
      notNamed: missing(expected.names, words),
      notChanged: missing(
        expected.changes,
        met.flatMap(({ changes = [] }) => changes.map(({ change }) => change)),
      ),
      notTold: missing(expected.tells === undefined ? [] : [expected.tells], words),
      tooMany:
        expected.lines !== undefined && met.length > expected.lines
          ? met.map(({ rule }) => rule)
          : [],
    }).toEqual({
      urgency: expected.urgency,
      first: expected.first,
      notFound: [],
      foundAllTheSame: [],
      settled: [],
      notAsked: [],
      notNamed: [],
      notChanged: [],
      notTold: [],
      tooMany: [],
    });
  });
});

test('there are sixteen of them', () => {
  expect(new Set(patients.map(({ id }) => id)).size).toBe(16);
});
