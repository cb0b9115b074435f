import type { DoseRule, Phase, Protocol } from '@openketamine/model';
import { sample } from '../sample.js';
import { library, type Fault } from './fault.js';

type Draft = { -readonly [K in keyof Protocol]: Protocol[K] };

/** A protocol with a fault in it, judged by the one without. */
function spoilt(
  right: Protocol,
  spoil: (draft: Draft) => void,
): { protocol: Protocol; against: Protocol } {
  const draft: Draft = structuredClone(right);
  spoil(draft);
  if (JSON.stringify(draft) === JSON.stringify(right)) throw new Error('the fault changes nothing');
  return { protocol: draft, against: right };
}

const phase = (draft: Draft, id: string): Phase => {
  const found = draft.phases.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no phase ${id}`);
  return found;
};

const rule = (draft: Draft, id: string): DoseRule => {
  const { dose } = phase(draft, id);
  if (dose === undefined || 'cases' in dose) throw new Error(`no single dose in ${id}`);
  return dose;
};

const schedule = <K extends string>(draft: Draft, id: string, kind: K) => {
  const { schedule: of } = phase(draft, id);
  if ('cases' in of || of.kind !== kind) throw new Error(`no ${kind} in ${id}`);
  return of as Extract<typeof of, { kind: K }>;
};

const us = library('esketamine-nasal-trd-us');
const eu = library('esketamine-nasal-trd-eu');
const flexible = library('ketamine-sc-trd-kads-flexible');
const capped = library('ketamine-iv-trd-veterans-australia');
const six = library('ketamine-iv-trd-six-over-three-weeks');
const bolus = library('ketamine-iv-aud-dakwar-2020');
const invented = sample();

/** Faults somebody could make while entering data. */
export const inData: readonly Fault[] = [
  {
    what: 'a cap is lost',
    caughtBy: 'no-dose-above-cap',
    ...spoilt(capped, (draft) => {
      delete rule(draft, 'induction').cap;
    }),
    steps: [],
  },
  {
    what: 'the first dose is raised',
    caughtBy: 'first-dose-is-kept',
    ...spoilt(us, (draft) => {
      Object.assign(rule(draft, 'induction').first ?? {}, { value: 84 });
    }),
    steps: [],
    says: /^session 1 on .* begins induction with 84 mg, and the first dose is 56 mg$/u,
  },
  {
    what: 'the first dose is lost',
    caughtBy: 'first-dose-is-kept',
    ...spoilt(us, (draft) => {
      delete rule(draft, 'induction').first;
    }),
    steps: [],
  },
  {
    what: 'the largest step between two sessions is doubled',
    caughtBy: 'no-rise-above-step',
    ...spoilt(invented, (draft) => {
      Object.assign(rule(draft, 'induction').change?.stepMost ?? {}, { value: 20 });
    }),
    says: /^session 2 on .*: 30 mg after 10 mg, and the step allows 20 mg$/u,
  },
  {
    what: 'a titration climbs two steps at once',
    caughtBy: 'no-rise-above-step',
    ...spoilt(flexible, (draft) => {
      Object.assign(rule(draft, 'induction').titration ?? {}, { stepsAtOnce: 2 });
    }),
  },
  {
    what: 'a dose by weight is ten times as high',
    caughtBy: 'dose-is-offered',
    ...spoilt(six, (draft) => {
      Object.assign(rule(draft, 'induction').amount, { value: 5 });
    }),
    steps: [],
  },
  {
    what: 'the age from which less is given is later',
    caughtBy: 'first-dose-is-kept',
    ...spoilt(eu, (draft) => {
      for (const entry of draft.phases) {
        for (const { when } of entry.dose !== undefined && 'cases' in entry.dose
          ? entry.dose.cases
          : []) {
          if (when?.age?.below === 65) when.age.below = 75;
          if (when?.age?.from === 65) when.age.from = 75;
        }
      }
    }),
    steps: [],
    says: /56 mg, and the first dose is 28 mg$/u,
  },
  {
    what: 'a choice becomes a single dose',
    caughtBy: 'nobody-chooses-silently',
    ...spoilt(us, (draft) => {
      const { amount } = rule(draft, 'induction');
      if (amount.kind === 'choice' && amount.oneOf[0]) {
        rule(draft, 'induction').amount = { kind: 'set', ...amount.oneOf[0] };
      }
    }),
  },
  {
    what: 'the least gap is shortened, and the sessions with it',
    caughtBy: 'least-gap-is-kept',
    ...spoilt(invented, (draft) => {
      delete phase(draft, 'induction').leastGap;
      Object.assign(schedule(draft, 'induction', 'per-week').perWeek, { value: 7 });
      delete schedule(draft, 'induction', 'per-week').weekdays;
    }),
    steps: [],
  },
  {
    what: 'a session more a week',
    caughtBy: 'dates-follow-the-schedule',
    ...spoilt(six, (draft) => {
      Object.assign(schedule(draft, 'induction', 'per-week').perWeek, { value: 3 });
    }),
    steps: [],
    says: /3 sessions in week 1, and 2 are allowed$/u,
  },
  {
    what: 'the shortest interval is halved',
    caughtBy: 'least-interval-is-kept',
    ...spoilt(us, (draft) => {
      const { interval } = schedule(draft, 'maintenance-2', 'interval');
      if ('values' in interval) Object.assign(interval, { values: [4, 14], unit: 'd' });
    }),
  },
  {
    what: 'two sessions too many',
    caughtBy: 'sessions-are-counted',
    ...spoilt(six, (draft) => {
      Object.assign(schedule(draft, 'induction', 'per-week').sessions ?? {}, { least: 8, most: 8 });
    }),
    steps: [],
  },
  {
    what: 'an edition is lost, and with it that an antidepressant is required',
    caughtBy: 'company-is-kept',
    ...spoilt(us, (draft) => {
      draft.editions = draft.editions.slice(1);
      draft.company.antidepressant = draft.company.antidepressant
        .slice(1)
        .map(({ when: _when, ...rest }) => rest);
    }),
    steps: [],
  },
  {
    what: 'an edition begins a day late',
    caughtBy: 'editions-go-by-date',
    ...spoilt(us, (draft) => {
      Object.assign(draft.editions[1] ?? {}, { from: '2025-01-18' });
      Object.assign(draft.editions[0] ?? {}, { until: '2025-01-18' });
    }),
    steps: [],
  },
  {
    what: 'an open phase has no gate that ends it',
    caughtBy: 'open-ends-can-be-left',
    protocol: spoilt(us, (draft) => {
      phase(draft, 'maintenance-2').gates = [];
    }).protocol,
    steps: [],
    says: /^maintenance-2 has no end, and no gate ends it$/u,
  },
  {
    what: 'nothing leads to a phase any more',
    caughtBy: 'every-phase-is-reached',
    ...spoilt(us, (draft) => {
      phase(draft, 'induction').next = null;
    }),
    says: /no course comes to maintenance/u,
  },
  {
    what: 'a phase leads past the next',
    caughtBy: 'phases-follow-the-graph',
    ...spoilt(us, (draft) => {
      phase(draft, 'induction').next = 'maintenance-2';
    }),
    steps: [],
  },
  {
    what: 'a bolus and an infusion are more than the dose',
    caughtBy: 'parts-add-up',
    protocol: spoilt(bolus, (draft) => {
      Object.assign(rule(draft, 'induction').parts?.[0]?.amount ?? {}, { value: 1.1 });
    }).protocol,
    steps: [],
  },
  {
    what: 'devices of another size',
    caughtBy: 'parts-add-up',
    ...spoilt(us, (draft) => {
      for (const id of ['induction', 'maintenance', 'maintenance-2']) {
        Object.assign(rule(draft, id).devices?.each ?? {}, { value: 14 });
      }
    }),
  },
  {
    what: 'half the time of observation',
    caughtBy: 'observation-is-kept',
    ...spoilt(us, (draft) => {
      Object.assign(draft.procedure.observation[0]?.atLeast ?? {}, { value: 60 });
    }),
    steps: [],
  },
  {
    what: 'a check during the session is lost',
    caughtBy: 'timetable-is-complete',
    ...spoilt(us, (draft) => {
      draft.procedure.monitoring = draft.procedure.monitoring.filter(
        (monitor) => monitor.do !== 'oxygen-saturation',
      );
    }),
    steps: [],
  },
  {
    what: 'nothing is said of what is written down',
    caughtBy: 'parts-are-present',
    protocol: spoilt(us, (draft) => {
      draft.procedure.records = [];
      draft.procedure.site = draft.procedure.site.filter(({ param }) => !param.includes('record'));
      draft.gaps = [];
    }).protocol,
    steps: [],
    says: /^records: neither told/u,
  },
];
