import { describe, expect, test } from 'vitest';
import type { Criterion, MedicineFact, PatientFactsInput } from '@openketamine/model';
import { confirmed, knowing } from './few-codes.js';
import { invented, makeRule, screenWith } from './rules.js';
import { smallTerminology } from './small-terminology.js';

const options = { terminology: smallTerminology };
const on = (...items: MedicineFact[]): PatientFactsInput => ({
  medicines: { complete: true, items },
});

function found(when: Criterion, facts: PatientFactsInput, site = {}) {
  return screenWith([makeRule('r', when)], facts, { options, site }).findings.find(
    ({ rule }) => rule === 'r',
  );
}

describe('a medicine that was stopped', () => {
  const lately: Criterion = {
    medicine: ['lithium'],
    stopped: { value: 14, unit: 'd', ...invented },
  };
  const stopped = (day: string): MedicineFact => ({
    ingredient: 'lithium',
    status: 'stopped',
    stopped: day,
  });

  test('counts to the last day of the span and not a day longer', () => {
    expect(found(lately, on(stopped('2026-01-04')))?.outcome).toBe('met');
    expect(found(lately, on(stopped('2025-12-22')))?.outcome).toBe('met');
    expect(found(lately, on(stopped('2025-12-21')))?.outcome).toBe('not-met');
    expect(found(lately, on(stopped('2025-12-22')))?.because[0]?.limit).toBe('stopped within 14 d');
  });

  test('is another matter than one that is taken', () => {
    expect(found(lately, on({ ingredient: 'lithium' }))?.outcome).toBe('not-met');
    expect(found(lately, on())?.outcome).toBe('not-met');
    expect(found(lately, {})?.outcome).toBe('unknown');
  });

  test('goes by its last dose where nothing says when it was stopped', () => {
    const last: MedicineFact = {
      ingredient: 'lithium',
      status: 'stopped',
      lastTaken: '2026-01-01',
    };
    expect(found(lately, on(last))?.outcome).toBe('met');
    expect(found(lately, on({ ...last, status: 'on-hold' }))?.outcome).toBe('met');
  });

  test('without a date leaves it open and asks for the date', () => {
    const open = found(lately, on({ ingredient: 'lithium', status: 'stopped' }));
    expect([open?.outcome, open?.missing]).toEqual(['unknown', ['lithium.stopped']]);
    expect(found(lately, on(stopped('2027-01-01')))?.outcome).toBe('unknown');
  });

  test('with a span that the site has not set asks the site, and only where one was stopped', () => {
    const bySite: Criterion = {
      medicine: ['lithium'],
      stopped: { value: { site: 'washout' }, unit: 'd', basis: 'site' },
    };
    const open = found(bySite, on(stopped('2026-01-01')));
    expect([open?.outcome, open?.missing]).toEqual(['unknown', ['site:washout']]);
    expect(found(bySite, on())?.outcome).toBe('not-met');
    const site = { washout: { value: 4, unit: 'd' } };
    expect(found(bySite, on(stopped('2026-01-01')), site)?.outcome).toBe('met');
    expect(found(bySite, on(stopped('2025-12-31')), site)?.outcome).toBe('not-met');
  });
});

describe('an entry that holds something else besides', () => {
  const antagonist: Criterion = { medicine: ['lithium'], notWith: ['opioid'] };
  const terminology = knowing(smallTerminology, (name) =>
    name === 'film'
      ? confirmed(['lithium', 'oxycodone'], ['opioid'])
      : smallTerminology.medicineNamed(name),
  );
  const outcome = (...items: MedicineFact[]) =>
    screenWith([makeRule('r', antagonist)], on(...items), {
      options: { terminology },
    }).findings.find(({ rule }) => rule === 'r');

  test('does not count where the test leaves it out', () => {
    expect(outcome({ text: 'film' })?.outcome).toBe('not-met');
    expect(outcome({ ingredient: 'lithium' })?.outcome).toBe('met');
    expect(outcome({ text: 'film' }, { ingredient: 'lithium' })?.outcome).toBe('met');
    expect(outcome({ ingredient: 'lithium' }, { ingredient: 'oxycodone' })?.outcome).toBe('met');
    expect(outcome({ ingredient: 'lithium' })?.because[0]?.limit).toBe(
      'taken now, not within one of opioid',
    );
  });
});
