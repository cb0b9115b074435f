import type { Protocol } from '@openketamine/model';
import { protocolSchema } from '@openketamine/model/schema';

const from = { basis: 'trial', verification: 'primary', cite: 'invented' } as const;
const q = <const U extends string>(value: number, unit: U) => ({ value, unit, ...from });
const item = (id: string) => ({ id, says: `Do ${id}.`, ...from });

/** As much procedure as a full record of the library has, with invented numbers. */
const procedure = {
  preparation: ['one', 'two', 'three', 'four'].map(item),
  checks: [
    {
      ...item('pressure'),
      limits: [{ observe: 'pressure', is: '>', value: 1, unit: '1', then: 'Wait.', ...from }],
    },
    item('mind'),
  ],
  monitoring: [
    { do: 'pressure', from: 'start', at: { values: [1, 2, 3], unit: 'min', ...from }, ...from },
    { do: 'pulse', from: 'end', every: q(10, 'min'), until: 'It is as before.', ...from },
  ],
  observation: [{ atLeast: q(60, 'min'), from: 'end', until: [{ says: 'Awake.', ...from }] }],
  stopRules: ['alarm', 'pain'].map((id) => ({ ...item(id), action: 'stop' })),
  discharge: ['awake', 'escort'].map(item),
  aftercare: [item('rest')],
  site: ['fasting', 'staff', 'stay'].map((param) => ({ param, says: `How ${param}.` })),
};

const base = {
  title: 'Invented for measuring',
  summary: 'Invented for measuring.',
  kind: 'trial',
  status: { state: 'draft' },
  compiled: '2026-11-25',
  lastChecked: null,
  drug: 'invented',
  form: 'base',
  route: 'invented',
  indications: ['invented'],
  setting: { place: 'clinic', says: 'A clinic.' },
  population: {},
  procedure,
  company: { antidepressant: [{ rule: 'allowed', says: 'May go on.', ...from }] },
  sources: [{ id: 'invented' }],
} as const;

/** Two sessions a week for three weeks, by weight, with three strengths and a gate at the end. */
export const sixInThreeWeeks: Protocol = protocolSchema.parse({
  ...base,
  id: 'invented-six',
  phases: [
    {
      id: 'induction',
      title: 'Six',
      enter: [{ kind: 'start' }],
      schedule: {
        kind: 'per-week',
        perWeek: q(2, '/wk'),
        length: { least: 3, most: 3, unit: 'wk', ...from },
      },
      dose: {
        amount: { kind: 'set', ...q(0.5, 'mg/kg') },
        over: q(40, 'min'),
        strengths: [q(10, 'mg/mL'), q(50, 'mg/mL'), q(100, 'mg/mL')],
      },
      gates: [
        {
          id: 'better',
          title: 'Better?',
          at: { kind: 'phase-end' },
          needs: ['scale'],
          outcomes: [
            { id: 'yes', title: 'Yes', then: { do: 'continue' } },
            { id: 'no', title: 'No', then: { do: 'stop' } },
          ],
          says: 'Ask.',
          ...from,
        },
      ],
      next: null,
    },
  ],
  tasks: [
    {
      id: 'rate',
      kind: 'assessment',
      what: 'scale',
      title: 'Rate',
      at: { kind: 'session', sessions: 'every' },
      says: 'Rate.',
      ...from,
    },
  ],
});

/** A session every one or two weeks, without an end. */
export const maintenanceForYears: Protocol = protocolSchema.parse({
  ...base,
  id: 'invented-maintenance',
  phases: [
    {
      id: 'maintenance',
      title: 'Maintenance',
      enter: [{ kind: 'start' }],
      schedule: { kind: 'interval', interval: { values: [1, 2], unit: 'wk', ...from }, open: true },
      dose: {
        amount: { kind: 'choice', oneOf: [q(2, 'mg'), q(3, 'mg')] },
        devices: { each: q(1, 'mg'), apart: q(5, 'min') },
      },
      next: null,
    },
  ],
});
