import type { PatientFactsInput } from '@openketamine/model';
import { fullTerminology as terminology } from '@openketamine/terminology/full';
import { describe, expect, test } from 'vitest';
import type { CourseEvent } from '../src/index.js';
import { factsAfter, factsOfEvents } from '../src/events/facts-of-events.js';

const day = '2025-01-07';
const after = (event: CourseEvent, facts: PatientFactsInput = {}) =>
  factsAfter(facts, event, { terminology, day });

describe('facts that changed', () => {
  const changed = (facts: object, before: PatientFactsInput = {}) =>
    after({ type: 'facts-changed', date: day, facts }, before);

  test('single facts are replaced', () => {
    expect(
      changed({ hepaticImpairment: 'severe' }, { hepaticImpairment: 'none', sex: 'female' }),
    ).toEqual({
      hepaticImpairment: 'severe',
      sex: 'female',
    });
  });

  test('blocks are replaced field by field', () => {
    expect(
      changed({ pregnancy: { status: 'pregnant' } }, { pregnancy: { breastfeeding: false } }),
    ).toEqual({ pregnancy: { breastfeeding: false, status: 'pregnant' } });
  });

  test('the words of the planner are taken too', () => {
    expect(
      changed(
        { escort: false, age: 41, ancestry: ['japanese', 'asian'], weightConfirmed: true },
        { logistics: { reachable: true } },
      ),
    ).toEqual({
      logistics: { reachable: true, escort: false },
      age: { value: 41, unit: 'a' },
      ancestry: 'japanese',
    });
    expect(changed({ ancestry: [] })).toEqual({ ancestry: 'other' });
    expect(changed({ ancestry: ['asian'] })).toEqual({ ancestry: 'asian' });
    expect(changed({ setting: 'inpatient' })).toEqual({});
  });

  test('an entry that is said anew replaces the one before, others stay, and a complete list stays complete', () => {
    const before: PatientFactsInput = {
      conditions: {
        complete: true,
        items: [
          { concept: 'hypertension', clinicalStatus: 'active', controlled: true },
          { concept: 'mania', clinicalStatus: 'resolved' },
        ],
      },
    };
    const items = [
      { concept: 'hypertension', clinicalStatus: 'active' as const, controlled: false },
    ];
    expect(changed({ conditions: { items } }, before).conditions).toEqual({
      complete: true,
      items: [{ concept: 'mania', clinicalStatus: 'resolved' }, ...items],
    });
  });

  test('a list that says it is complete replaces the whole', () => {
    const before: PatientFactsInput = { medicines: { items: [{ ingredient: 'phenelzine' }] } };
    expect(changed({ medicines: { complete: true, items: [] } }, before).medicines).toEqual({
      complete: true,
      items: [],
    });
  });

  test('readings join those before, on the day of the change unless they say their own', () => {
    const value = { value: 212, unit: 'mm[Hg]' } as const;
    const code = 'systolic-blood-pressure';
    const before: PatientFactsInput = { observations: [{ code, value, at: '2025-01-01' }] };
    expect(changed({ observations: [{ code, value }] }, before).observations).toEqual([
      { code, value, at: '2025-01-01' },
      { code, value, at: day },
    ]);
    expect(changed({ scores: [{ scale: 'madrs', total: 30, at: '2025-01-02' }] }).scores).toEqual([
      { scale: 'madrs', total: 30, at: '2025-01-02' },
    ]);
  });

  test('use of a substance replaces what was said of it before', () => {
    const before: PatientFactsInput = {
      substances: [{ substance: 'alcohol', use: 'none' }, { substance: 'food' }],
    };
    expect(
      changed({ substances: [{ substance: 'alcohol', use: 'current' }] }, before).substances,
    ).toEqual([{ substance: 'food' }, { substance: 'alcohol', use: 'current' }]);
  });
});

describe('medicines', () => {
  const started = (medicine: string, before: PatientFactsInput = {}) =>
    after({ type: 'medicine-started', date: day, medicine }, before).medicines;
  const stopped = (medicine: string, before: PatientFactsInput = {}) =>
    after({ type: 'medicine-stopped', date: day, medicine }, before).medicines;

  test('one that was started joins the list, which is as complete as before', () => {
    expect(started('phenelzine', { medicines: { complete: true, items: [] } })).toEqual({
      complete: true,
      items: [{ text: 'phenelzine', status: 'active', started: day }],
    });
    expect(started('phenelzine')?.complete).toBe(false);
  });

  test('one that was stopped is found by another name of the same, and says so', () => {
    const before: PatientFactsInput = {
      medicines: { complete: true, items: [{ brand: 'Nardil' }, { ingredient: 'sertraline' }] },
    };
    expect(stopped('phenelzine', before)).toEqual({
      complete: true,
      items: [{ brand: 'Nardil', status: 'stopped', stopped: day }, { ingredient: 'sertraline' }],
    });
  });

  test('one that was stopped and is nowhere in the list is noted as stopped', () => {
    expect(stopped('phenelzine')?.items).toEqual([
      { text: 'phenelzine', status: 'stopped', stopped: day },
    ]);
  });

  test('one that is started again is no longer stopped', () => {
    const before: PatientFactsInput = {
      medicines: {
        items: [{ ingredient: 'phenelzine', status: 'stopped', stopped: '2025-01-02' }],
      },
    };
    expect(started('Nardil', before)?.items).toEqual([
      { text: 'Nardil', status: 'active', started: day },
    ]);
  });

  test('a name that nobody knows is matched by its own words alone', () => {
    const before: PatientFactsInput = {
      medicines: { items: [{ text: 'Zzzzz ' }, { text: 'yyyyy' }] },
    };
    expect(stopped('zzzzz', before)?.items?.map(({ status }) => status)).toEqual([
      'stopped',
      undefined,
    ]);
  });
});

describe('adverse events', () => {
  const noticed = (event: string, before: PatientFactsInput = {}) =>
    after({ type: 'adverse-event', date: day, event, serious: false }, before);

  test('a condition that rules know is present from that day on', () => {
    expect(noticed('Mania').conditions).toEqual({
      complete: false,
      items: [{ concept: 'mania', clinicalStatus: 'active', onset: day }],
    });
  });

  test('a result that rules know is yes', () => {
    expect(noticed('worse suicidality').observations).toEqual([
      { code: 'worse-suicidality', value: true, at: day },
    ]);
  });

  test('words that nobody knows stand in the record as they are', () => {
    expect(noticed('Saw green mice').conditions?.items).toEqual([
      { text: 'Saw green mice', clinicalStatus: 'active', onset: day },
    ]);
  });
});

describe('readings', () => {
  const read = (event: Partial<CourseEvent>) =>
    after({ type: 'observation', code: 'alt', value: true, ...event } as CourseEvent)
      .observations?.[0];

  test('one of a session was made during it, unless it says otherwise', () => {
    expect(read({ session: 1 })?.context).toEqual(['during']);
    expect(read({ session: 1, context: ['pre-dose'] })?.context).toEqual(['pre-dose']);
    expect(read({})).not.toHaveProperty('context');
  });

  test('a moment and an upper limit of normal are kept', () => {
    const at = '2025-01-07T09:00:00-05:00';
    expect(read({ at, upperLimitOfNormal: 40 })).toMatchObject({
      at,
      upperLimitOfNormal: 40,
    });
  });

  test('what is not an observation but a condition, and is there, is a condition', () => {
    const event = { type: 'observation', code: 'mania', value: 'present' } as CourseEvent;
    expect(after(event).conditions?.items).toEqual([
      { concept: 'mania', clinicalStatus: 'active', onset: day },
    ]);
    expect(after({ ...event, value: false } as CourseEvent).conditions).toBeUndefined();
  });

  test('an assessment is a score: of a scale, of one item, or a class', () => {
    const of = (event: object) =>
      after({ type: 'assessment', scale: 'madrs', date: day, ...event }).scores?.[0];
    expect(of({ total: 30, baseline: true })).toEqual({
      scale: 'madrs',
      total: 30,
      at: day,
      context: ['baseline'],
    });
    expect(of({ item: '10', total: 6 })).toEqual({ scale: 'madrs', item: '10', total: 6, at: day });
    expect(of({ class: 'high' })).toEqual({ scale: 'madrs', class: 'high', at: day });
  });
});

test.each(Object.entries(factsOfEvents).filter(([, of]) => 'none' in of))(
  '%s says nothing that a rule reads, and says why',
  (type, of) => {
    const facts: PatientFactsInput = { sex: 'female' };
    expect(after({ type, date: day, poor: true, session: 1 } as CourseEvent, facts)).toBe(facts);
    expect((of as { none: string }).none).toMatch(/^Only the plan: \S/u);
  },
);
