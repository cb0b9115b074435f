import { protocols } from '@openketamine/protocols';
import { describe, expect, test } from 'vitest';
import { emptyForm } from '../src/client/plan/form-state.js';
import { offerOf } from '../src/client/plan/offer.js';
import { factsOf, requestOf } from '../src/client/plan/to-request.js';
import { protocolOf } from '../src/server/library.js';
import { plan } from '../src/server/plan.js';
import { questionsFor } from '../src/server/questions.js';
import { readPlanRequest } from '../src/server/requests.js';

const spray = protocolOf('esketamine-nasal-trd-us');
if (spray === undefined) throw new Error('the protocol of these tests is not shipped');
const questions = questionsFor(spray, 'US');
const form = emptyForm(new Date(2025, 0, 1));

describe('the form', () => {
  test('sends nothing that nobody filled in', () => {
    expect(factsOf(form, questions)).toEqual({});
    expect(requestOf(spray.id, form, questions)).toEqual({
      protocol: spray.id,
      start: '2025-01-06',
      facts: {},
      choices: {},
    });
  });

  test('begins on the next Monday, also on a Monday', () => {
    expect(emptyForm(new Date(2025, 0, 5)).start).toBe('2025-01-06');
    expect(emptyForm(new Date(2025, 0, 6)).start).toBe('2025-01-13');
  });

  test('a list proves absence only when it is said to be complete', () => {
    expect(factsOf({ ...form, conditionsComplete: true }, questions).conditions).toEqual({
      complete: true,
      items: [],
    });
    expect(factsOf({ ...form, allergies: { ketamine: true } }, questions).allergies).toEqual({
      complete: false,
      items: [{ substance: 'ketamine' }],
    });
  });

  test('a pressure is one measured just before the session', () => {
    const observations = { 'systolic-blood-pressure': '141' };
    expect(factsOf({ ...form, observations }, questions).observations).toMatchObject([
      {
        code: 'systolic-blood-pressure',
        value: { value: 141, unit: 'mm[Hg]' },
        at: '2025-01-06',
        context: ['pre-dose', 'rest'],
      },
    ]);
  });

  test.each([
    ['70lb', 'UNIT_UNKNOWN'],
    ['seventy', 'INPUT_INVALID'],
    ['7O', 'UNIT_UNKNOWN'],
  ])('a weight of %s is refused before it is sent', (weight, code) => {
    expect(() => factsOf({ ...form, weight }, questions)).toThrow(code);
  });

  test('a decimal comma is a decimal sign', () => {
    expect(factsOf({ ...form, weight: '63,5' }, questions).weight).toEqual({
      value: 63.5,
      unit: 'kg',
    });
  });

  test('yes and no become true and false, and values of one fact stay together', () => {
    const choices = {
      'pregnancy.status': 'not-pregnant',
      'pregnancy.childbearingPotential': 'false',
    };
    expect(factsOf({ ...form, choices }, questions).pregnancy).toEqual({
      status: 'not-pregnant',
      childbearingPotential: false,
    });
  });

  test('a brand name is a medicine that the rules find', () => {
    const medicines = [{ key: 1, name: 'Nardil', dose: '', last: '' }];
    const { course } = plan(
      readPlanRequest(requestOf(spray.id, { ...form, age: '40', medicines }, questions)),
    );
    const met = course.findings.flatMap((finding) =>
      'outcome' in finding && finding.outcome === 'met' ? [finding.rule] : [],
    );
    expect(met).toContain('mao-inhibitor');
  });
});

describe('the choices', () => {
  test('offer the doses of the protocol, and each of them plans', () => {
    const { doses } = offerOf(spray);
    expect(doses.map(({ value }) => value)).toEqual(['56 mg', '84 mg']);
    for (const { value } of doses) {
      const request = requestOf(
        spray.id,
        { ...form, age: '40', doseBySession: { 2: value } },
        questions,
      );
      expect(plan(readPlanRequest(request)).course.sessions[1]?.dose).toMatchObject({ unit: 'mg' });
    }
  });

  test('offer the intervals of the protocol, and each of them plans', () => {
    for (const { phase, options } of offerOf(spray).intervals) {
      for (const { value } of options) {
        const filled = { ...form, age: '40', interval: { [phase]: value }, weeks: '16' };
        expect(() => plan(readPlanRequest(requestOf(spray.id, filled, questions)))).not.toThrow();
      }
    }
  });

  test('are made for every protocol without naming one', () => {
    const offers = protocols.map((protocol) => offerOf(protocol));
    expect(offers.some(({ arms }) => arms.length > 1)).toBe(true);
    expect(offers.some(({ anchors }) => anchors.includes('quit-day'))).toBe(true);
    expect(offers.some(({ asksFor }) => asksFor.has('ancestry'))).toBe(true);
  });
});
