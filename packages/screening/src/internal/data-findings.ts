import type { ConditionFact, Finding, Terminology } from '@openketamine/model';
import type { Birth, Prepared } from './prepared.js';
import { disagreementFindings } from './disagreements.js';
import { addMedicineTroubles } from './medicine-findings.js';
import { isFuture, readTime, unclearTime } from './time.js';

function dataFinding(rule: string, message: string, because: Finding['because']): Finding {
  return {
    rule,
    record: rule,
    kind: 'data',
    outcome: 'met',
    severity: 'moderate',
    action: 'check-data',
    message,
    because,
    missing: [],
    cites: [],
  };
}

/** Birth dates, each once. */
function eachOnce(births: readonly Birth[]): readonly Birth[] {
  if (births.length < 2) return births;
  return [...new Map(births.map((birth) => [birth.text, birth])).values()];
}

/** Adds a finding about the record. */
export type Add = (rule: string, message: string, because: Finding['because']) => void;

/** Dates of conditions that contradict each other or the moment. */
function addConditionDates({ conditions, at }: Prepared, add: Add): void {
  const looked = new Set<ConditionFact>();
  for (const entries of conditions.values()) {
    for (const { fact, onset, abated } of entries) {
      if (onset === undefined || looked.has(fact)) continue;
      looked.add(fact);
      const name = fact.concept ?? fact.codes?.[0]?.code ?? 'condition';
      if (abated !== undefined && abated.to <= onset.from) {
        add('data-condition-dates', 'A condition is recorded as ended before it began.', [
          { fact: name, value: `until ${fact.abated ?? ''}`, limit: `after ${fact.onset ?? ''}` },
        ]);
      }
      if (isFuture(onset, at)) {
        add('data-condition-future', 'A condition is recorded as beginning in the future.', [
          { fact: name, value: `since ${fact.onset ?? ''}`, limit: `not after ${at.text}` },
        ]);
      }
    }
  }
}

/** Findings about the record itself: contradictions, dates in the future, entries that cannot be evaluated. */
export function dataFindings(patient: Prepared, terminology: Terminology): Finding[] {
  const { facts, at } = patient;
  const found: Finding[] = [];
  const add: Add = (rule, message, because) => {
    found.push(dataFinding(rule, message, because));
  };

  const births = eachOnce(patient.births);
  if (births.length > 1) {
    const dates = births.map(({ text }) => text).join(', ');
    add('data-birth-dates', 'The record gives more than one birth date.', [
      { fact: 'birthDate', value: dates, limit: 'one date' },
    ]);
  }
  for (const { text, span, years } of births) {
    if (span === undefined) continue;
    if (years === undefined) {
      add('data-birth-date-future', 'The birth date lies in the future.', [
        { fact: 'birthDate', value: text, limit: `not after ${at.text}` },
      ]);
    } else if (facts.age !== undefined) {
      const said = Math.floor(facts.age.unit === 'mo' ? facts.age.value / 12 : facts.age.value);
      if (said !== years) {
        add('data-age-and-birth-date', 'Age and birth date do not agree.', [
          {
            fact: 'age',
            value: `${facts.age.value} ${facts.age.unit}`,
            limit: `${years} a, born ${text}`,
          },
        ]);
      }
    }
  }

  const arrived = facts.visit?.arrived;
  const discharged = facts.visit?.discharged;
  if (arrived !== undefined && discharged !== undefined) {
    const came = readTime(arrived, at);
    const left = readTime(discharged, at);
    if (came !== undefined && left !== undefined && left.to <= came.from) {
      add('data-visit-order', 'The patient is recorded as discharged before arrival.', [
        { fact: 'visit.discharged', value: discharged, limit: `after ${arrived}` },
      ]);
    }
  }

  if (patient.conditionDatesOdd) addConditionDates(patient, add);

  for (const { code, at: when } of patient.future) {
    add(
      'data-observation-future',
      'An observation lies after the moment of screening and does not count.',
      [{ fact: code ?? 'observation', value: when ?? '', limit: `not after ${at.text}` }],
    );
  }

  if (patient.ahead.length > 0) {
    const said = patient.ahead.map(({ fact, value }) => `${fact}, ${value}`).join('; ');
    add(
      'data-date-future',
      `Dated after the moment of screening, so that it does not count: ${said}.`,
      [...patient.ahead],
    );
  }

  const odd = patient.implausible;
  if (odd.length > 0) {
    const readings = odd.map(({ fact, value }) => `${fact} ${value}`).join('; ');
    add('data-implausible', `Not plausible, so that it decides nothing: ${readings}.`, [...odd]);
  }

  const { unreadable } = patient;
  if (unreadable.length > 0) {
    add(
      'data-date-unreadable',
      `No date or time of this patient, so that it counts as not recorded: ${unreadable.join('; ')}.`,
      unreadable.map((value) => ({ fact: 'date', value, limit: 'a date of the patient' })),
    );
  }
  const screened = unclearTime(at.text, { from: at.earliest, to: at.latest + 1 }, at);
  const unclear =
    screened === undefined
      ? patient.unclear
      : [{ fact: 'at', value: at.text, limit: screened }, ...patient.unclear];
  if (unclear.length > 0) {
    add(
      'data-time-unclear',
      `A clock change makes it unclear when this was, so that all it may mean is considered: ${[...new Set(unclear.map(({ limit }) => limit))].join('; ')}. Write the offset, such as -05:00.`,
      [...unclear],
    );
  }
  for (const finding of patient.contradictions) found.push(finding);
  for (const finding of disagreementFindings(patient, terminology)) found.push(finding);
  addMedicineTroubles(patient, add);
  return found;
}
