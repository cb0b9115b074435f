import { isPlace, widerPlaces } from '@openketamine/model/places';
import { describe, expect, test } from 'vitest';
import { answerLaw, load, standingOn, type LawQuestion } from '../src/index.js';

const [records, unread] = await Promise.all([load('regulatory'), load('unread')]);

const law = (question: Partial<LawQuestion>) =>
  answerLaw(records, unread, { place: 'US', on: '2026-11-30', ...question });
const ids = (question: Partial<LawQuestion>) => law(question).laws.map(({ id }) => id);
const states = (question: Partial<LawQuestion>) =>
  Object.fromEntries(law(question).laws.map(({ id, state }) => [id, state]));

/** The day after. */
const next = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

test('of each kind of law that a reader needs at least one record was read', () => {
  const kinds = new Set(records.map(({ kind }) => kind));
  for (const kind of [
    'scheduling',
    'telemedicine',
    'program',
    'state-rule',
    'advice',
    'approval',
    'product',
  ])
    expect(kinds).toContain(kind);
  const uk = records.filter(({ jurisdiction }) => jurisdiction === 'UK').map(({ kind }) => kind);
  expect(uk).toEqual(expect.arrayContaining(['scheduling', 'advice']));
});

describe('telemedicine in the US', () => {
  const remote = (on: string) => states({ on, kinds: ['telemedicine'] });
  test('begins on 1 January 2026, holds on 31 December, and has ended on the day after', () => {
    expect([
      remote('2025-12-31'),
      remote('2026-01-01'),
      remote('2026-12-31'),
      remote('2027-01-01'),
    ]).toEqual(
      ['not-yet', 'holds', 'holds', 'ended'].map((state) => ({ 'us-telemedicine': state })),
    );
  });
  test('is about treatment at home, and about no clinic', () => {
    expect(ids({ setting: 'home' })).toContain('us-telemedicine');
    expect(ids({ setting: 'clinic' })).not.toContain('us-telemedicine');
  });
});

describe('every step that names its last day', () => {
  const ending = records.flatMap((record) =>
    record.steps.flatMap(({ until }) =>
      /^\d/u.test(until) ? [[record.id, record, until] as const] : [],
    ),
  );
  test.each(ending)('%s holds on that day and not on the next', (_, record, until) => {
    expect(standingOn(record, until).step?.until).toBe(until);
    const after = standingOn(record, next(until));
    expect(after.step?.until).not.toBe(until);
    expect(after.step === null ? after.ended?.until : until).toBe(until);
  });
  test('there is one', () => {
    expect(ending.map(([id]) => id)).toEqual(['us-telemedicine']);
  });
});

describe('states', () => {
  const stateRules = unread.find(({ id }) => id === 'state-rules');
  const parts = stateRules?.parts ?? [];
  test('every state and territory stands in the list, once, and exists', () => {
    expect(new Set(parts).size).toBe(parts.length);
    expect(parts.filter((place) => !isPlace(place) || widerPlaces(place)[1] !== 'US')).toEqual([]);
    const codes = Array.from({ length: 26 * 26 }, (_, at) =>
      String.fromCodePoint(65 + Math.floor(at / 26), 65 + (at % 26)),
    );
    const exist = codes.map((code) => `US-${code}`).filter((place) => isPlace(place));
    expect(parts.toSorted()).toEqual(exist.toSorted());
  });
  test.each(parts)(
    '%s has a rule that was read, or is named as a state of which nothing was read',
    (place) => {
      const { laws, nothingRead } = law({ place });
      const own = laws.filter(({ jurisdiction }) => jurisdiction === place);
      const gaps = nothingRead.filter(({ jurisdiction }) => jurisdiction === place);
      expect(own.length === 0).toBe(gaps.length === 1);
      for (const { id, name } of gaps)
        expect([id, name.length > 3]).toEqual([`state-rules-${place.toLowerCase()}`, true]);
    },
  );
  test('a state inherits the law of its country, which comes after its own', () => {
    const { laws } = law({ place: 'US-TX' });
    expect(laws[0]?.id).toBe('us-tx-ketamine-clinics');
    expect(laws.map(({ id }) => id)).toEqual(expect.arrayContaining(ids({ place: 'US' })));
  });
  test('a rule that was only proposed is not said to hold', () => {
    expect(states({ place: 'US-TX' })['us-tx-ketamine-clinics']).toBe('proposed');
    expect(states({ place: 'US-TX', on: '2026-01-01' })['us-tx-ketamine-clinics']).toBe('not-yet');
  });
  test('a rule about infusions says nothing of a lozenge, and that is said', () => {
    const lozenge = law({ place: 'US-TX', drug: 'ketamine', route: 'sublingual' });
    expect(lozenge.laws.map(({ id }) => id)).not.toContain('us-tx-ketamine-clinics');
    expect(lozenge.nothingRead.map(({ id }) => id)).toEqual(['state-rules-us-tx']);
  });
  test('without a state, that is said too', () => {
    expect(law({ place: 'US' }).nothingRead.map(({ says }) => says)).toEqual([
      'No state was given, so that no rule of a state was looked up.',
    ]);
  });
});

test.each(['BR', 'CA', 'DE', 'JP'])(
  'of %s it is said that nothing was read on telemedicine',
  (place) => {
    expect(law({ place }).nothingRead.map(({ id }) => id)).toContain(
      `telemedicine-${place.toLowerCase()}`,
    );
  },
);

test('a place of which nothing was read has no law and two gaps, and is not an error', () => {
  const { laws, nothingRead } = law({ place: 'BR' });
  expect([laws, nothingRead.map(({ kind }) => kind)]).toEqual([[], ['scheduling', 'telemedicine']]);
});

test('GB is UK, and its law is the same by either name', () => {
  expect(law({ place: 'GB' })).toEqual(law({ place: 'UK' }));
  expect(ids({ place: 'GB-SCT' })).toContain('uk-ketamine-class-advice');
});

test('the program of the spray names the pulse oximeter from its last update on, and is not certain of it before', () => {
  const program = records.find(({ id }) => id === 'us-esketamine-risk-program');
  if (program === undefined) throw new Error('the program is missing');
  const on = (day: string) => {
    const { step, maybe } = standingOn(program, day);
    return [step?.record, maybe?.record];
  };
  expect([on('2019-06-25'), on('2019-06-26'), on('2024-12-30'), on('2024-12-31')]).toEqual([
    ['us-rems-setting', undefined],
    ['us-rems-setting', 'N2-REMS-UPDATED'],
    ['us-rems-setting', 'N2-REMS-UPDATED'],
    ['N2-REMS-UPDATED', undefined],
  ]);
});

test('products in the pipeline are not approvals', () => {
  const [nrx] = law({ kinds: ['product'], on: '2026-02-16' }).laws.filter(
    ({ id }) => id === 'us-ketamine-nrx-100',
  );
  expect([nrx?.status, nrx?.state]).toEqual(['designated', 'holds']);
  const products = records.filter(({ kind }) => kind === 'product');
  expect(products.filter(({ indication }) => indication !== undefined)).toEqual([]);
});

test('what is shown says who issued it, where it was read and how', () => {
  for (const { body, cites, verification, record, until } of law({ place: 'US-AL' }).laws) {
    expect(
      [body, cites[0], verification, record, until].every(
        (text) => text !== undefined && text !== '',
      ),
    ).toBe(true);
  }
});

test('a place that does not exist and a day that is none are refused', () => {
  expect(() => law({ place: 'US-ZZ' })).toThrow(
    expect.objectContaining({
      code: 'ID_UNKNOWN',
      path: '/place',
      hint: expect.stringContaining('US-AZ'),
    }),
  );
  expect(() => law({ on: '2026-02-30' })).toThrow(
    expect.objectContaining({ code: 'DATE_INVALID', path: '/on' }),
  );
});
