import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { openketamine } from '../terminal.js';

vi.setConfig({ testTimeout: 60_000 });

const dir = mkdtempSync(join(tmpdir(), 'openketamine-own-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const from = 'basis: site, verification: primary';

/** A small course of a clinic's own, as people write it. Invented, for nobody. */
const own = `# yaml-language-server: $schema=https://cdn.jsdelivr.net/npm/@openketamine/model@1/schema/protocol.json
id: small-course
title: A small course for tests
summary: Four infusions in two weeks. Invented for tests, not for anybody.
kind: practice
status: { state: draft }
compiled: '2026-11-25'
lastChecked: null
drug: ketamine
form: base
route: iv
indications: [trd]
setting: { place: clinic, says: Our own rooms. }
population:
  age: { least: 18, most: 75, unit: a, ${from} }
phases:
  - id: induction
    title: Four infusions in two weeks
    enter: [{ kind: start }]
    schedule:
      kind: per-week
      perWeek: { value: 2, unit: /wk, ${from} }
      length: { least: 2, most: 2, unit: wk, ${from} }
    dose:
      amount: { kind: set, value: 0.5, unit: mg/kg, ${from} }
      weight: { means: actual, ${from} }
      over: { value: 40, unit: min, ${from}, cite: our-rule }
      cap: [{ value: 60, unit: mg, ${from} }]
    gates:
      - id: go-on
        title: Go on?
        at: { kind: phase-end }
        needs: [madrs]
        outcomes:
          - { id: response, title: Response, when: { scale: madrs, measure: fall-percent, is: '>=', value: 50, unit: '%', ${from} }, then: { do: continue } }
          - { id: no-response, title: No response, when: { scale: madrs, measure: fall-percent, is: '<', value: 50, unit: '%', ${from} }, then: { do: stop } }
        says: Judged at the end.
        ${from.replace(', ', '\n        ')}
    next: null
procedure: {}
company: { antidepressant: [{ rule: allowed, says: Any., ${from} }] }
tasks:
  - { id: before, kind: assessment, what: madrs, title: Before, at: { kind: session, sessions: first, offset: { value: 1, unit: d, ${from} } }, readBy: go-on, says: Baseline., ${from} }
sources: [{ id: our-rule, title: Our rule, year: 2026 }]
`;

let count = 0;
async function calls(edits: readonly (readonly [string, string])[], options = '') {
  let text = own;
  for (const [before, after] of edits) {
    if (!text.includes(before)) throw new Error(`nothing to edit: ${before}`);
    text = text.replace(before, () => after);
  }
  const path = join(dir, `${(count += 1)}.yaml`);
  writeFileSync(path, text);
  return {
    lint: await openketamine(`lint ${path} ${options}`.trim()),
    plan: await openketamine(`plan ${path} --start 2025-01-06 --weight 100 --age 40 --json`),
  };
}

test('the course is right as it stands', async () => {
  const { lint, plan } = await calls([]);
  expect(lint.notes).toBe('1 protocol, no problem.\n');
  expect([lint.status, plan.status]).toEqual([0, 0]);
});

describe('a number that cannot be meant is refused by lint and by plan, with its place and what is accepted', () => {
  const dose = 'value: 0.5, unit: mg/kg';
  const cap = 'cap: [{ value: 60';
  const over = 'over: { value: 40';
  const perWeek = 'perWeek: { value: 2';
  const length = 'length: { least: 2, most: 2';
  const offset = 'offset: { value: 1';
  test.each([
    [
      'a dose below 0',
      dose,
      dose.replace('0.5', '-0.5'),
      '/phases/0/dose/amount/value',
      'above 0, at most 1000 mg/kg',
    ],
    [
      'a dose of nothing',
      dose,
      dose.replace('0.5', '0'),
      '/phases/0/dose/amount/value',
      'above 0, at most 1000 mg/kg',
    ],
    [
      'a cap below 0',
      cap,
      'cap: [{ value: -60',
      '/phases/0/dose/cap/0/value',
      'above 0, at most 100000 mg',
    ],
    [
      'a cap of nothing',
      cap,
      'cap: [{ value: 0',
      '/phases/0/dose/cap/0/value',
      'above 0, at most 100000 mg',
    ],
    [
      'an infusion of no time',
      over,
      'over: { value: 0',
      '/phases/0/dose/over/value',
      'above 0, at most 43200 min, or null for an instant',
    ],
    [
      'an infusion backwards',
      over,
      'over: { value: -40',
      '/phases/0/dose/over/value',
      'above 0, at most 43200 min',
    ],
    [
      'an infusion of months',
      over,
      'over: { value: 99999',
      '/phases/0/dose/over/value',
      'above 0, at most 43200 min',
    ],
    [
      'no session a week',
      perWeek,
      'perWeek: { value: 0',
      '/phases/0/schedule/perWeek/value',
      'a whole number from 1 to 7 /wk',
    ],
    [
      'sessions a week below 0',
      perWeek,
      'perWeek: { value: -1',
      '/phases/0/schedule/perWeek/value',
      'a whole number from 1 to 7 /wk',
    ],
    [
      'half a session a week',
      perWeek,
      'perWeek: { value: 0.5',
      '/phases/0/schedule/perWeek/value',
      'a whole number from 1 to 7 /wk',
    ],
    [
      'more sessions a week than days',
      perWeek,
      'perWeek: { value: 8',
      '/phases/0/schedule/perWeek/value',
      'a whole number from 1 to 7 /wk',
    ],
    [
      'a length of nothing',
      length,
      'length: { least: 0, most: 0',
      '/phases/0/schedule/length/least',
      'a whole number above 0, at most 1043 wk',
    ],
    [
      'a length below 0',
      length,
      'length: { least: -2, most: 2',
      '/phases/0/schedule/length/least',
      'a whole number above 0, at most 1043 wk',
    ],
    [
      'a length of centuries',
      length,
      'length: { least: 2, most: 99999',
      '/phases/0/schedule/length/most',
      'a whole number above 0, at most 1043 wk',
    ],
    [
      'an offset of ages',
      offset,
      'offset: { value: 99999999999',
      '/tasks/0/at/offset/value',
      'a number from -7305 to 7305 d',
    ],
    [
      'an offset before all time',
      offset,
      'offset: { value: -99999999999',
      '/tasks/0/at/offset/value',
      'a number from -7305 to 7305 d',
    ],
    [
      'an age below 0',
      'least: 18',
      'least: -18',
      '/population/age/least',
      'a number from 0 to 130 a',
    ],
    [
      'an age nobody reaches',
      'most: 75',
      'most: 750',
      '/population/age/most',
      'a number from 0 to 130 a',
    ],
    [
      'a fall of more than all',
      'value: 50',
      'value: 150',
      '/phases/0/gates/0/outcomes/0/when/value',
      'a number from -1000 to 100 %',
    ],
    [
      'a day that no calendar has',
      "'2026-11-25'",
      '2026-02-30',
      '/compiled',
      'a day of the calendar from 1900-01-01 to 2199-12-31',
    ],
    [
      'a day of another age',
      "'2026-11-25'",
      '0202-11-25',
      '/compiled',
      'a day of the calendar from 1900-01-01 to 2199-12-31',
    ],
  ])('%s', async (_, before, after, path, accepted) => {
    const { lint, plan } = await calls([[before, after]]);
    expect(lint.status).toBe(3);
    expect(lint.out).toContain(accepted);
    expect(plan.status).toBe(2);
    expect(plan.json()).toMatchObject({ error: { code: 'PROTOCOL_INVALID', path } });
    expect(plan.out).toContain(accepted);
  });
});

describe('lint tells of', () => {
  test.each([
    [
      'a drug spelled otherwise',
      'drug: ketamine\n',
      'drug: ketamin\n',
      'no drug "ketamin"; did you mean ketamine?',
    ],
    [
      'another drug',
      'drug: ketamine\n',
      'drug: arketamine\n',
      'no drug "arketamine"; did you mean ketamine',
    ],
    ['a route spelled otherwise', 'route: iv', 'route: iw', 'no route "iw"; did you mean iv'],
    [
      'a route by its long name',
      'route: iv',
      'route: intravenous',
      'no route "intravenous"; known are',
    ],
    [
      'an indication with letters turned',
      '[trd]',
      '[tdr]',
      'no indication "tdr"; did you mean trd?',
    ],
    ['an indication in words', '[trd]', '[depression]', 'no indication "depression"; known are'],
    [
      'a scale spelled otherwise',
      'needs: [madrs]',
      'needs: [mdars]',
      'no scale "mdars"; did you mean madrs',
    ],
    [
      'ten times the dose',
      'value: 0.5, unit: mg/kg',
      'value: 5, unit: mg/kg',
      '5 mg/kg is above every dose of ketamine by iv',
    ],
    [
      'a dose one step above any',
      'value: 0.5, unit: mg/kg',
      'value: 1.01, unit: mg/kg',
      '1.01 mg/kg is above every dose',
    ],
    [
      'a cap a hundred times as high',
      'cap: [{ value: 60',
      'cap: [{ value: 6000',
      '6000 mg is above every dose of ketamine by iv',
    ],
    [
      'a field nobody knows',
      '      over:',
      `      capPerDay: { value: 60, unit: mg, ${from} }\n      over:`,
      'capPerDay: is not a field known here',
    ],
    [
      'a hole between outcomes',
      "is: '<', value: 50",
      "is: '<', value: 40",
      'no outcome is met by madrs at 3 after 5, a fall of 40 %',
    ],
    [
      'outcomes that overlap',
      "is: '<', value: 50",
      "is: '<', value: 60",
      'response and no-response are both met by madrs at',
    ],
    [
      'an outcome said twice',
      "is: '<', value: 50",
      "is: '>=', value: 50",
      'no-response says the same as response',
    ],
  ])('%s', async (_, before, after, says) => {
    const { lint } = await calls([[before, after]]);
    expect(lint.status).toBe(3);
    expect(lint.out).toContain(says);
  });

  test('no name that the team says it uses', async () => {
    const edit = [['route: iv', 'route: rectal']] as const;
    expect((await calls(edit)).lint.out).toContain('no route "rectal"');
    expect((await calls(edit, '--knows rectal,our-scale')).lint.status).toBe(0);
  });
});
