import { describe, expect, it } from 'vitest';
import { protocols } from '../src/index.js';
import { at } from './read.js';

const get = (id: string, pointer: string) =>
  at(
    protocols.find((protocol) => protocol.id === id),
    pointer,
  );

describe('esketamine, US label', () => {
  const id = 'esketamine-nasal-trd-us';

  it('begins with 56 mg and offers 56 or 84 mg after that', () => {
    expect(get(id, '/phases/0/dose/first')).toMatchObject({ kind: 'set', value: 56, unit: 'mg' });
    expect(get(id, '/phases/0/dose/amount/oneOf')).toMatchObject([{ value: 56 }, { value: 84 }]);
  });

  it('asks for an antidepressant until the day of the approval as sole treatment, and allows being alone from that day', () => {
    expect(get(id, '/company/antidepressant')).toMatchObject([
      { rule: 'required', when: { until: '2025-01-17' } },
      { rule: 'allowed', when: { from: '2025-01-17' } },
    ]);
  });

  it('watches for at least 120 minutes and takes blood pressure at 40', () => {
    expect(get(id, '/procedure/observation/0/atLeast')).toMatchObject({ value: 120, unit: 'min' });
    expect(get(id, '/procedure/monitoring/0')).toMatchObject({
      do: 'blood-pressure',
      at: { values: [40] },
    });
  });

  it('weighs a delay above 140 and above 90, not at them', () => {
    expect(get(id, '/procedure/checks/0/limits')).toMatchObject([
      { observe: 'systolic-blood-pressure', is: '>', value: 140 },
      { observe: 'diastolic-blood-pressure', is: '>', value: 90 },
    ]);
  });

  it('wants the monitoring form within seven days of an outpatient session', () => {
    expect(get(id, '/procedure/records/3')).toMatchObject({
      what: 'patient-monitoring-form',
      due: { value: 7, unit: 'd' },
      when: { setting: ['outpatient'] },
    });
  });
});

describe('esketamine, EU text', () => {
  const id = 'esketamine-nasal-trd-eu';

  it('begins with 28 mg from 65 on and with 56 mg below', () => {
    expect(get(id, '/phases/0/dose/cases')).toMatchObject([
      { when: { age: { below: 65 } }, use: { first: { value: 56 } } },
      { when: { age: { from: 65 } }, use: { first: { value: 28 } } },
    ]);
  });

  it('has no least time of observation and no US program', () => {
    expect(get(id, '/procedure/observation/0/atLeast')).toBeUndefined();
    expect(get(id, '/procedure/records')).toEqual([]);
  });

  it('has a higher limit of systolic pressure from 65 on', () => {
    expect(get(id, '/procedure/checks/0/limits')).toMatchObject([
      { value: 140, when: { age: { below: 65 } } },
      { value: 150, when: { age: { from: 65 } } },
      { observe: 'diastolic-blood-pressure', value: 90 },
    ]);
  });

  it('has no start dose by ancestry', () => {
    expect(JSON.stringify(get(id, '/phases'))).not.toContain('ancestry');
  });
});

describe('esketamine in acute suicidality, US label', () => {
  it('gives 84 mg from the first session on and may go down to 56 mg', () => {
    const id = 'esketamine-nasal-mdsi-us';
    expect(get(id, '/phases/0/dose')).toMatchObject({
      first: { value: 84 },
      amount: { value: 84 },
      reduceTo: { value: 56, for: 'tolerability' },
    });
    expect(get(id, '/company/antidepressant/0/rule')).toBe('required');
  });
});

describe('subcutaneous ketamine raised by response', () => {
  const id = 'ketamine-sc-trd-kads-flexible';

  it('climbs 0.5, 0.6, 0.75, 0.9 mg/kg while the fall is below half', () => {
    expect(get(id, '/phases/0/dose/titration')).toMatchObject({
      ladder: { steps: [{ value: 0.5 }, { value: 0.6 }, { value: 0.75 }, { value: 0.9 }] },
      trigger: {
        up: { scale: 'madrs', measure: 'fall-percent', is: '<', value: 50 },
        taken: 'not-stated',
      },
    });
  });

  it('reports the largest volume without making it a cap', () => {
    expect(get(id, '/phases/0/dose/volumeSeen')).toMatchObject({
      least: 0.22,
      most: 0.91,
      unit: 'mL',
    });
    expect(get(id, '/phases/0/dose/cap')).toBeUndefined();
  });
});

describe('the infusion on the quit day', () => {
  it('has a bolus and an infusion that add up to the whole', () => {
    const id = 'ketamine-iv-aud-dakwar-2020';
    expect(get(id, '/phases/0/dose/amount')).toMatchObject({ value: 0.71 });
    expect(get(id, '/phases/0/dose/parts')).toMatchObject([
      { amount: { value: 0.11 }, startsAt: { value: 0 }, over: { value: 2 } },
      { amount: { value: 0.6 }, startsAt: { value: 2 }, over: { value: 50 } },
    ]);
    expect(get(id, '/phases/0/anchor/id')).toBe('quit-day');
  });
});

describe('extended-release tablets', () => {
  it('go on only when MADRS is 12 or less and has fallen by half', () => {
    expect(get('ketamine-oral-er-trd-r107', '/phases/0/gates/0/outcomes/0/when/all')).toMatchObject(
      [
        { measure: 'total', is: '<=', value: 12 },
        { measure: 'fall-percent', is: '>=', value: 50 },
      ],
    );
  });
});

describe('regimens at home', () => {
  const home = protocols.filter(({ setting }) => setting.place === 'home');

  it('say that no health-care professional watches', () => {
    expect(home.length).toBeGreaterThan(0);
    expect(home.filter(({ setting }) => !setting.unsupervised)).toEqual([]);
  });

  it('carry the warning of the regulator when they are under the tongue', () => {
    const sublingual = home.filter(({ route }) => route === 'sublingual');
    expect(sublingual).toHaveLength(3);
    expect(new Set(sublingual.map(({ kind }) => kind))).toEqual(new Set(['practice']));
    const warned = sublingual.filter(({ warnings }) =>
      warnings.some(({ cite }) => cite === 'fda2023'),
    );
    expect(warned).toHaveLength(3);
  });
});
