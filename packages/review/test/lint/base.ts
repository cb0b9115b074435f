import type { Known } from '../../src/lint/index.js';

/**
 * An invented protocol that is right in every respect, and says a little of everything. No number in it means anything.
 * Each example changes one thing.
 */
export const base = `# yaml-language-server: $schema=../schema/protocol.json
id: sample
title: An invented course
summary: Made up, so that nothing here looks like a fact.
kind: trial
status: { state: draft }
compiled: 2026-01-01
lastChecked: null
drug: ketamine
form: base
route: nasal
indications: [trd]
setting: { place: clinic, says: Nowhere. }
population:
  age: { least: 18, most: 90, unit: a, basis: trial, cite: book, verification: primary }
editions:
  - { id: first, title: First, from: 2020-01-01, until: 2024-01-01, basis: trial, cite: book, verification: primary }
  - { id: second, title: Second, from: 2024-01-01, basis: trial, cite: book, verification: primary }
arms:
  - { id: low, title: Low, role: active }
  - { id: high, title: High, role: active }
phases:
  - id: induction
    title: Twice a week for three weeks
    enter: [{ kind: start }]
    leastGap: { value: 2, unit: d, basis: trial, cite: book, verification: primary }
    schedule:
      kind: per-week
      perWeek: { value: 2, unit: /wk, basis: trial, cite: book, verification: primary }
      weekdays: [mon, thu]
      length: { least: 3, most: 3, unit: wk, basis: trial, cite: book, verification: primary }
      sessions: { least: 6, most: 6, unit: '{session}', basis: derived, cite: book, verification: primary }
    dose:
      amount:
        kind: choice
        oneOf:
          - { value: 10, unit: mg, basis: trial, cite: book, verification: primary }
          - { value: 20, unit: mg, basis: trial, cite: book, verification: primary }
      first: { kind: set, value: 10, unit: mg, basis: trial, cite: book, verification: primary }
      change: { tiedTo: none, stepMost: { value: 10, unit: mg, basis: trial, cite: book, verification: primary }, says: Slowly., basis: trial, cite: book, verification: primary }
      cap:
        - { value: 20, unit: mg, basis: trial, cite: book, verification: primary }
      devices:
        each: { value: 10, unit: mg, basis: trial, cite: book, verification: primary }
    gates:
      - id: enough
        title: Was it enough?
        at: { kind: phase-end }
        needs: [mood]
        outcomes:
          - id: yes-enough
            title: 'Yes'
            when: { scale: mood, measure: fall-percent, is: '>=', value: 50, unit: '%', basis: trial, cite: book, verification: primary }
            then: { do: go-to, phase: rise }
          - { id: not-enough, title: 'No', then: { do: stop } }
        says: Half is enough.
        basis: trial
        cite: book
        verification: primary
    next: rise
  - id: rise
    title: Rising
    enter: [{ kind: gate, gate: enough }]
    schedule: { kind: days, days: { values: [1, 3, 8], unit: d, basis: trial, cite: book, verification: primary } }
    dose:
      amount: { kind: set, value: 0.1, unit: mg/kg, basis: trial, cite: book, verification: primary }
      titration:
        ladder:
          kind: steps
          steps:
            - { value: 0.1, unit: mg/kg, basis: trial, cite: book, verification: primary }
            - { value: 0.2, unit: mg/kg, basis: trial, cite: book, verification: primary }
        trigger:
          by: measure
          up: { scale: mood, measure: fall, is: '<', value: 3, unit: '{score}', basis: trial, cite: book, verification: primary }
          taken: not-stated
          basis: trial
          cite: book
          verification: primary
      parts:
        - { id: bolus, title: Bolus, over: { value: 2, unit: min, basis: trial, cite: book, verification: primary } }
    next: maintenance
  - id: maintenance
    title: Going on
    enter: [{ kind: after, phase: rise }]
    anchor: { id: quit-day, says: The day on which they quit., basis: trial, cite: book, verification: primary }
    schedule:
      kind: interval
      interval: { values: [1, 2], unit: wk, basis: trial, cite: book, verification: primary }
      open: true
    dose:
      cases:
        - when: { age: { below: 65 } }
          use:
            amount: { kind: range, least: { value: 10, unit: mg, basis: trial, cite: book, verification: primary }, most: { value: 30, unit: mg, basis: trial, cite: book, verification: primary } }
        - when: { age: { from: 65 } }
          use:
            amount:
              kind: bands
              by: weight
              bands:
                - { below: 60, use: { value: 10, unit: mg, basis: trial, cite: book, verification: primary } }
                - { use: { value: 20, unit: mg, basis: trial, cite: book, verification: primary } }
    gates:
      - id: relapse
        title: Back again?
        at: { kind: event, event: relapse }
        outcomes: [{ id: stop, title: Stop, then: { do: stop } }]
        says: Then it ends.
        basis: trial
        cite: book
        verification: primary
  - id: later
    title: Later
    optional: true
    enter: [{ kind: event, event: relapse }]
    schedule: { kind: gap, gap: later-dates }
    dose: { amount: { kind: gap, gap: later-dose } }
procedure:
  preparation:
    - { id: food, says: No food., basis: trial, cite: book, verification: primary }
    - { id: rest, says: Rest., basis: trial, cite: book, verification: secondary, readIn: A digest }
company:
  antidepressant:
    - { rule: required, when: { until: 2024-01-01 }, says: With., basis: trial, cite: book, verification: primary }
    - { rule: allowed, when: { from: 2024-01-01 }, says: Either., basis: trial, cite: book, verification: primary }
tasks:
  - id: mood-every-session
    kind: assessment
    what: mood
    title: Mood
    at: { kind: session, sessions: [1, 6] }
    phase: induction
    readBy: enough
    says: It is asked.
    basis: trial
    cite: book
    verification: primary
readings:
  - { at: /phases/0/schedule, chose: Mondays and Thursdays. }
gaps:
  - { id: later-dates, at: /phases/3/schedule, says: When., field: 'x: empty', blocks: dates }
  - { id: later-dose, at: /phases/3/dose, says: How much., field: 'x: empty', blocks: dose }
sources:
  - { id: book, title: An invented book, year: 2020 }
`;

/** An invented library, in which the protocol above uses no name and no dose that is not there. */
export const known: Known = {
  drugs: ['ketamine', 'esketamine'],
  routes: ['nasal', 'iv'],
  indications: ['trd', 'mdd'],
  observations: ['heart-rate'],
  scales: new Map([
    ['mood', { least: 0, most: 40, whole: true }],
    ['sleep', undefined],
  ]),
  highestDoses: [
    {
      drug: 'ketamine',
      route: 'nasal',
      amount: { value: 30, unit: 'mg', protocol: 'other' },
      byWeight: { value: 0.2, unit: 'mg/kg', protocol: 'another' },
    },
  ],
};

/** Replaces texts, each of which has to stand there. */
export function edited(
  edits: readonly (readonly [from: string, to: string])[],
  text = base,
): string {
  let result = text;
  for (const [from, to] of edits) {
    if (!result.includes(from)) throw new Error(`nothing to edit: ${from}`);
    result = result.replace(from, () => to);
  }
  return result;
}
