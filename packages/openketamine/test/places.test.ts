import type { Screening } from '@openketamine/model';
import { describe, expect, test } from 'vitest';
import { openketamine } from './terminal.js';

const pregnant = JSON.stringify({ pregnancy: { status: 'pregnant' } });

/** What a screening says, but for the place it was asked about. */
async function saidIn(place: string, treatment = 'ketamine-iv-trd-six-over-three-weeks') {
  const ran = await openketamine(
    `screen ${treatment} --jurisdiction ${place} --at 2025-01-06 --patient - --json`,
    { stdin: pregnant },
  );
  expect(ran).toMatchObject({ status: 0, notes: '' });
  const { subject, ...rest } = ran.json() as Screening;
  expect(subject.jurisdiction).toBe(place);
  return rest;
}

describe('a place inherits', () => {
  test.each([
    ['UK', ['GB', 'GB-SCT', 'UK-NIR']],
    ['EU', ['DE', 'FR-75', 'GR', 'EL', 'NO', 'IS', 'LI']],
    ['US', ['US-TX', 'PR']],
    ['AU', ['AU-NSW']],
  ])('the rules of %s hold in %j', async (wider, narrower) => {
    const there = await saidIn(wider);
    for (const place of narrower) {
      expect(rulesOf(await saidIn(place))).toEqual(rulesOf(there));
    }
  });

  test('so that somebody pregnant is seen in GB as in UK', async () => {
    for (const place of ['GB', 'UK']) {
      expect((await saidIn(place)).findings).toContainEqual(
        expect.objectContaining({ rule: 'ketamine-trial-pregnancy', outcome: 'met' }),
      );
    }
  });

  test('an EU protocol is planned in a member, and is none of a neighbor', async () => {
    const plan = async (place: string) =>
      (
        await openketamine(
          `plan esketamine-nasal-trd-eu --start 2025-01-06 --age 40 --with-antidepressant --dose 56mg --jurisdiction ${place} --json`,
        )
      ).json() as { error?: { code: string }; sessions?: unknown[] };
    for (const place of ['EU', 'DE', 'NO']) expect((await plan(place)).sessions).toBeDefined();
    for (const place of ['CH', 'US']) {
      expect((await plan(place)).error?.code).toBe('JURISDICTION_MISMATCH');
    }
  });

  test('protocols are listed where they hold, and none where no label of the library holds', async () => {
    const listed = async (place: string) =>
      (
        (await openketamine(`protocols --jurisdiction ${place} --json`)).json() as { id: string }[]
      ).map(({ id }) => id);
    expect(await listed('DE')).toEqual(await listed('EU'));
    expect(await listed('DE')).toContain('esketamine-nasal-trd-eu');
    expect(await listed('US-TX')).toEqual(await listed('US'));
    expect(await listed('BR')).toEqual([]);
  });
});

/** Outcomes by rule; words may name the place. */
function rulesOf({ findings, overall }: Omit<Screening, 'subject'>) {
  return [
    overall,
    ...findings.map(({ rule, branch, outcome, action }) => [rule, branch, outcome, action]),
  ];
}

describe('a hazard that no rule of the place covers', () => {
  const patient = JSON.stringify({
    age: { value: 40, unit: 'a' },
    weight: { value: 80, unit: 'kg' },
    conditions: {
      complete: true,
      items: [{ codes: [{ system: 'icd10cm', code: 'I71.4' }], clinicalStatus: 'active' }],
    },
  });
  const loan = {
    rule: 'project-aneurysm',
    record: 'PROJECT-ANEURYSM',
    outcome: 'met',
    severity: 'critical',
    action: 'review',
    borrowedFrom: { place: 'US', record: 'CI-KET-US-BPHAZARD' },
  };
  const treatment = 'ketamine-iv-trd-six-over-three-weeks';

  test('is a review in a screening, borrowed from a label, with what was read of the label of the place', async () => {
    for (const [place, ownLabel] of [
      ['UK', 'silent'],
      ['GB-SCT', 'silent'],
      ['EU', 'not-read'],
      ['CH', 'silent'],
      ['BR', 'not-read'],
    ]) {
      const line = `screen ${treatment} --jurisdiction ${place} --at 2025-01-06 --patient -`;
      const screening = (
        await openketamine(`${line} --json`, { stdin: patient })
      ).json() as Screening;
      expect(screening.findings).toContainEqual(expect.objectContaining({ ...loan, ownLabel }));
      const { out } = await openketamine(line, { stdin: patient });
      expect(out.replaceAll(/\s+/gu, ' ')).toContain(`No ${place} rule was entered for it`);
    }
  });

  test('is a review in a plan, also without a place, which is said to be open', async () => {
    const plan = async (place: string) =>
      (
        await openketamine(`plan ${treatment} --start 2025-01-06${place} --patient - --json`, {
          stdin: patient,
        })
      ).json() as { blocked: boolean; findings: unknown[] };
    const there = await plan(' --jurisdiction CH');
    expect(there.findings).toContainEqual(expect.objectContaining({ ...loan, ownLabel: 'silent' }));
    const open = await plan('');
    expect(open.blocked).toBe(false);
    expect(open.findings).toContainEqual(expect.objectContaining(loan));
    expect(open.findings).toContainEqual(
      expect.objectContaining({ rule: 'data-place-without-rules', outcome: 'unknown' }),
    );
  });

  test('is shown by the id of its rule', async () => {
    const { out } = await openketamine('show project-aneurysm');
    expect(out).toContain('fallbackFor: aneurysm');
  });
});

describe('what is not a place is refused by every command that takes one, with the nearest', () => {
  const commands = [
    'screen ketamine-iv-trd-six-over-three-weeks --patient -',
    'screen --drug ketamine --route iv --patient -',
    'interact --drug ketamine --route iv --with diazepam',
    'plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --weight 80 --age 40',
    'plan esketamine-nasal-trd-us --start 2025-01-06 --age 40',
    'protocols',
  ];
  test.each(commands)('%s', async (command) => {
    for (const [written, meant] of [
      ['us', 'US'],
      ['USA', 'US'],
      ['Germany', 'DE'],
      ['XQ', 'XK'],
      ['US-ZZ', 'US-AZ'],
      ['england', 'UK-ENG'],
    ]) {
      const { status, json } = await openketamine(`${command} --jurisdiction ${written} --json`, {
        stdin: '{}',
      });
      expect(status).toBe(2);
      expect(json()).toMatchObject({
        error: {
          code: 'ID_UNKNOWN',
          path: '--jurisdiction',
          message: `"${written}" is not a place.`,
        },
      });
      expect((json() as { error: { hint: string } }).error.hint).toContain(meant);
    }
  });

  test('and a place that exists never is', async () => {
    for (const place of ['BR', 'JP', 'CA-BC', 'XK', 'US-DC', 'CH-ZH', 'DE-BY']) {
      expect((await saidIn(place)).findings.length).toBeGreaterThan(0);
    }
  });
});
