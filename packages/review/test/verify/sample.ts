import { readAuthored, validate } from '@openketamine/authoring';
import type { Protocol } from '@openketamine/model';
import { protocolSchema } from '@openketamine/model/schema';
import { edited } from '../lint/base.js';

const from = 'basis: trial, cite: book, verification: primary';

/** The invented protocol of the lint tests, with a session that is told in full, a cap by weight, and strengths. */
const whole = edited([
  [
    'procedure:\n',
    `procedure:
  checks:
    - { id: pressure, says: Pressure is taken., ${from} }
  monitoring:
    - { do: blood-pressure, from: start, at: { values: [10, 20], unit: min, ${from} }, ${from} }
  observation:
    - { atLeast: { value: 30, unit: min, ${from} }, from: start, until: [] }
  stopRules:
    - { id: pain, action: Stop., says: Pain., ${from} }
  rescue:
    - { id: calm, trigger: Fear., says: Talk., ${from} }
  discharge:
    - { id: awake, says: Awake., ${from} }
  aftercare:
    - { id: no-driving, says: Somebody else drives., ${from} }
  records:
    - { id: form, what: form, says: A form., ${from} }
`,
  ],
  [
    `      parts:
        - { id: bolus, title: Bolus, over: { value: 2, unit: min, ${from} } }
`,
    `      cap:
        - { value: 12, unit: mg, ${from} }
      strengths:
        - { value: 50, unit: mg/mL, ${from} }
`,
  ],
  // three doses, so that a step can be too large
  [
    `          - { value: 20, unit: mg, ${from} }
      first`,
    `          - { value: 20, unit: mg, ${from} }
          - { value: 30, unit: mg, ${from} }
      first`,
  ],
  [
    `- { value: 20, unit: mg, ${from} }\n      devices`,
    `- { value: 30, unit: mg, ${from} }\n      devices`,
  ],
]);

/** The invented protocol, changed by replacing texts that stand in it. */
export function sample(...edits: (readonly [from: string, to: string])[]): Protocol {
  const result = validate(readAuthored('sample.yaml', edited(edits, whole)), protocolSchema);
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.message).join('\n'));
  return result.record;
}
