import { describe, expect, test } from 'vitest';
import { answerRegulatory, load, onLabel, type RegulatoryQuestion } from '../src/index.js';

const records = await load('regulatory');

const ask = (question: Partial<RegulatoryQuestion>) =>
  answerRegulatory(records, { drug: 'esketamine', place: 'US', on: '2025-06-01', ...question })
    .answer;

/** The day before or after a day. */
function shift(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

test('members of the union inherit its approvals, states those of their country, and GB is UK', () => {
  const answered = (place: string) => {
    const { question: _, ...rest } = answerRegulatory(records, {
      drug: 'esketamine',
      on: '2025-06-01',
      place,
    });
    return rest;
  };
  expect(answered('DE')).toEqual(answered('EU'));
  expect(answered('GB-WLS')).toEqual(answered('UK'));
  expect(answered('GB-SCT').answer).toBe(answered('UK').answer);
  expect(answered('US-TX')).toEqual(answered('US'));
  expect(answered('DE').answer).toBe('approved');
  expect(answered('BR').answer).toBe('unknown');
});

describe('the day before, the day of and the day after each approval with a known day', () => {
  const changes = records
    .filter((record) => record.kind === 'approval' && record.drugs.includes('esketamine'))
    .flatMap((record) =>
      record.steps.flatMap((step) =>
        step.status === 'approved' && typeof step.from === 'string'
          ? [[record.id, record, step.from] as const]
          : [],
      ),
    );
  test.each(changes)('%s', (_, record, day) => {
    const on = (date: string) =>
      ask({
        place: record.jurisdiction,
        on: date,
        alone: record.company === 'alone',
        ...(record.indication === undefined ? {} : { indication: record.indication }),
      });
    expect(on(shift(day, -1))).not.toBe('approved');
    expect([on(day), on(shift(day, 1))]).toEqual(['approved', 'approved']);
  });
  test('there are five of them', () => {
    expect(changes.map(([id]) => id)).toEqual([
      'au-esketamine-trd',
      'ca-esketamine-trd',
      'us-esketamine-suicidality',
      'us-esketamine-trd-alone',
      'us-esketamine-trd-with-antidepressant',
    ]);
  });
});

test('before a drug was approved for anything it is not approved, which is not an error', () => {
  expect(ask({ on: '1969-12-31' })).toBe('not-approved');
  expect(ask({ on: '2019-03-04' })).toBe('not-approved');
  expect(ask({ drug: 'ketamine', on: '1969-12-31' })).toBe('not-approved');
});

test('approved for one use, off label for another', () => {
  const alone = { indication: 'treatment-resistant-depression', alone: true };
  expect(ask({ ...alone, on: '2019-03-05' })).toBe('off-label');
  expect(ask({ ...alone, on: '2025-01-16' })).toBe('off-label');
  expect(ask({ ...alone, on: '2025-01-17' })).toBe('approved');
  expect(ask({ ...alone, place: 'EU' })).toBe('off-label');
  expect(ask({ indication: 'depression-with-suicidality', on: '2020-08-02' })).toBe('off-label');
});

test('racemic ketamine is off label for depression by every route, and approved for anesthesia', () => {
  const ketamine = { drug: 'ketamine', indication: 'treatment-resistant-depression' };
  for (const route of ['iv', 'im', 'oral', 'sublingual', 'nasal', 'sc']) {
    expect(ask({ ...ketamine, route })).toBe('off-label');
  }
  expect(ask({ drug: 'ketamine', indication: 'anesthesia', route: 'iv' })).toBe('approved');
});

const eu = (on: string) =>
  ask({ place: 'EU', on, indication: 'treatment-resistant-depression', alone: false });

const ch = (on: string) => ask({ place: 'CH', on, indication: 'treatment-resistant-depression' });

describe('a beginning that the sources give only as a span', () => {
  test('is not approved before it, uncertain inside it and approved after it', () => {
    expect([eu('2019-12-01'), eu('2019-12-02'), eu('2019-12-18'), eu('2019-12-19')]).toEqual([
      'not-approved',
      'uncertain',
      'uncertain',
      'approved',
    ]);
  });
  test('without a first day it is uncertain for all days before', () => {
    expect([ch('1990-01-01'), ch('2023-10-02'), ch('2023-10-03')]).toEqual([
      'uncertain',
      'uncertain',
      'approved',
    ]);
  });
  test('the answer says why it is uncertain', () => {
    const { because } = answerRegulatory(records, {
      drug: 'esketamine',
      place: 'EU',
      on: '2019-12-10',
      indication: 'treatment-resistant-depression',
    });
    expect(because.join(' ')).toContain('Sources read give the month');
  });
});

const au = (on: string) => ask({ place: 'AU', on, indication: 'treatment-resistant-depression' });

test('a refusal that was overturned is not an approval until the register has it', () => {
  expect([
    au('2020-09-10'),
    au('2021-01-27'),
    au('2021-03-05'),
    au('2021-03-08'),
    au('2021-03-09'),
  ]).toEqual(['not-approved', 'not-approved', 'not-approved', 'not-approved', 'approved']);
});

const kinds = (on: string, drug = 'ketamine', place = 'US') => {
  const answer = answerRegulatory(records, { drug, place, on });
  const begun = (key: 'scheduling' | 'warnings' | 'programs' | 'reimbursement') =>
    answer[key].filter((entry) => entry.step !== null).map((entry) => entry.record.id);
  return { ...answer, begun };
};

describe('what stands beside an approval, on the day before and the day of', () => {
  test('Schedule III begins on 12 August 1999', () => {
    expect(kinds('1999-08-11').begun('scheduling')).toEqual([]);
    expect(kinds('1999-08-12').begun('scheduling')).toContain('us-ketamine-schedule');
  });
  test('the warnings on compounded ketamine begin on 16 February 2022 and 10 October 2023', () => {
    expect(kinds('2022-02-15').begun('warnings')).toEqual([]);
    expect(kinds('2022-02-16').begun('warnings')).toEqual(['us-ketamine-compounded-nasal-warning']);
    expect(kinds('2023-10-10').begun('warnings')).toHaveLength(2);
  });
  test('the risk program begins with the approval', () => {
    expect(kinds('2019-03-04', 'esketamine').begun('programs')).toEqual([]);
    expect(kinds('2019-03-05', 'esketamine').begun('programs')).toEqual([
      'us-esketamine-risk-program',
    ]);
  });
  test('Australia subsidizes from 1 May 2025', () => {
    expect(kinds('2025-04-30', 'esketamine', 'AU').begun('reimbursement')).toEqual([]);
    expect(kinds('2025-05-01', 'esketamine', 'AU').begun('reimbursement')).toEqual([
      'au-esketamine-pbs',
    ]);
  });
});

test('a place nobody wrote about is unknown, and so is nothing else', () => {
  expect(ask({ place: 'BR' })).toBe('unknown');
});

test.each(['2025-02-30', '17.01.2025', '2025-1-7', ''])('%j is not a day', (on) => {
  expect(() => ask({ on })).toThrow(expect.objectContaining({ code: 'DATE_INVALID', path: '/on' }));
});

test('an unknown drug or use is refused with the nearest ones', () => {
  expect(() => ask({ drug: 'eskatamine' })).toThrow(
    expect.objectContaining({ code: 'ID_UNKNOWN', hint: expect.stringContaining('esketamine') }),
  );
  expect(() => ask({ indication: 'treatment-resistant' })).toThrow(
    expect.objectContaining({
      code: 'ID_UNKNOWN',
      hint: expect.stringContaining('treatment-resistant-depression'),
    }),
  );
});

test('every answer names its sources', async () => {
  const answer = await onLabel({ drug: 'esketamine', place: 'US', on: '2025-01-17' });
  expect(answer.cites).toEqual(['canady2020', 'spravato_mono']);
});
