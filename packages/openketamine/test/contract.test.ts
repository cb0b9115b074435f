import { describe, expect, it } from 'vitest';
import { openketamine } from './terminal.js';

const six = 'plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06';

describe('exit codes', () => {
  it('0 when done', async () => {
    expect((await openketamine('protocols')).status).toBe(0);
    expect((await openketamine('--help')).status).toBe(0);
    expect((await openketamine('--version')).status).toBe(0);
  });

  it.each([
    ['no command', ''],
    ['an unknown command', 'dance'],
    ['an unknown option', `${six} --weight 80 --dance`],
    ['an option without its value', 'plan ketamine-iv-trd-six-over-three-weeks --start'],
    ['a missing option', 'plan ketamine-iv-trd-six-over-three-weeks'],
    ['an unknown id', 'plan ketamine-iv-trd-seven --start 2025-01-06'],
    ['an unknown phase', `${six} --weight 80 --from maintenance`],
    ['an unknown arm', `${six} --weight 80 --arm nine`],
    ['a file that is not there', `${six} --patient nowhere.yaml`],
    [
      'a day that no calendar has',
      'plan ketamine-iv-trd-six-over-three-weeks --weight 80 --start 2025-02-30',
    ],
    ['a day of the week that is none', `${six} --weight 80 --days mon,someday`],
    ['both with and without an antidepressant', `${six} --weight 80 --alone --with-antidepressant`],
    ['an unknown format', `${six} --weight 80 --format word`],
    ['a zone that is none', `${six} --weight 80 --time 09:00 --time-zone Europe/Nowhere`],
    ['a time that is none', `${six} --weight 80 --time 25:00 --time-zone Europe/Berlin`],
  ])('2 for %s, with what to do', async (_, line) => {
    const { status, out, notes } = await openketamine(line);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(notes).not.toBe('');
    expect(notes).not.toMatch(/^\s+at /mu);
  });

  it.each([
    [
      'a dose the label does not allow',
      'plan esketamine-nasal-trd-us --start 2025-01-06 --age 40 --dose 1=84mg',
      'DOSE_NOT_ALLOWED',
    ],
    ['a weight nobody gave', six, 'FACT_MISSING'],
    [
      'an age nobody gave, where it decides the dose',
      'plan esketamine-nasal-trd-eu --start 2025-01-06',
      'FACT_MISSING',
    ],
    ['a minor', 'plan esketamine-nasal-trd-us --start 2025-01-06 --age 17', 'AGE_NOT_COVERED'],
    [
      'the label of another place',
      'plan esketamine-nasal-trd-us --start 2025-01-06 --age 40 --jurisdiction EU',
      'JURISDICTION_MISMATCH',
    ],
    [
      'alone before the approval as sole treatment',
      'plan esketamine-nasal-trd-us --start 2025-01-16 --age 40 --alone',
      'COMPANY_NOT_ALLOWED',
    ],
    [
      'an interval that is too short',
      'plan esketamine-nasal-trd-us --start 2025-01-06 --age 40 --interval maintenance-2=3d',
      'INTERVAL_TOO_SHORT',
    ],
    [
      'an interval the label does not have',
      'plan esketamine-nasal-trd-us --start 2025-01-06 --age 40 --interval maintenance-2=3wk',
      'INTERVAL_NOT_ALLOWED',
    ],
    [
      'a source without dates',
      'plan ketamine-im-trd-new-zealand-2023 --start 2025-01-06 --weight 80 --age 40',
      'PROTOCOL_INCOMPLETE',
    ],
  ])('3 for %s', async (_, line, code) => {
    const { status, json } = await openketamine(`${line} --json`);
    expect(status).toBe(3);
    expect(json()).toMatchObject({
      error: {
        code,
        path: expect.any(String),
        message: expect.any(String),
        hint: expect.any(String),
      },
    });
  });

  it('alone is allowed from the day of the approval on', async () => {
    expect(
      (await openketamine('plan esketamine-nasal-trd-us --start 2025-01-17 --age 40 --alone'))
        .status,
    ).toBe(0);
  });
});

describe('a weight that is none', () => {
  it.each(['0', '-5', 'NaN', '1000', '70lb', '70mg', 'heavy'])(
    '%s is refused with the field and the accepted range',
    async (weight) => {
      const { status, json } = await openketamine(`${six} --weight ${weight} --json`);
      expect(status).toBe(2);
      const { error } = json() as { error: { path: string; hint: string } };
      expect(error.path).toBe('--weight');
      expect(error.hint).toBe('Give weight in kg, from 20 to 400.');
    },
  );

  it.each(['20', '400', '63.5', '80kg'])('%s is taken', async (weight) => {
    expect((await openketamine(`${six} --weight ${weight}`)).status).toBe(0);
  });

  it.each(['19.9', '400.1'])('%s is one step past the range', async (weight) => {
    expect((await openketamine(`${six} --weight ${weight}`)).status).toBe(2);
  });

  it('pounds given as kilograms ask for the unit; with the unit written they are taken', async () => {
    const asked = await openketamine(`${six} --weight 185 --height 165 --json`);
    expect(asked.status).toBe(2);
    expect(asked.json()).toMatchObject({
      error: { code: 'UNIT_SUSPECT', path: '/patient/weight' },
    });
    expect((await openketamine(`${six} --weight 185kg --height 165`)).status).toBe(0);
  });
});

describe('an unknown id', () => {
  it('names the nearest ids, also for a slip of the pen', async () => {
    const { json } = await openketamine('plan esketamine-nasal-trd-uk --start 2025-01-06 --json');
    expect((json() as { error: { hint: string } }).error.hint).toContain('esketamine-nasal-trd-us');
  });

  it('show looks through everything that has an id', async () => {
    const { status, json } = await openketamine('show patient-schem --json');
    expect(status).toBe(2);
    expect((json() as { error: { hint: string } }).error.hint).toContain('patient-schema');
  });
});

describe('show', () => {
  it.each([
    'esketamine-nasal-trd-us',
    'esketamine-us-aneurysm',
    'anand2023',
    'patient-schema',
    'protocol-schema',
  ])('%s', async (id) => {
    const { status, json } = await openketamine(`show ${id} --json`);
    expect(status).toBe(0);
    expect(json()).toBeTypeOf('object');
  });

  it('prints a protocol as it was written, for people', async () => {
    const { out } = await openketamine('show esketamine-nasal-trd-us');
    expect(out).toContain('record: in-esk-us-trd');
  });
});

describe('protocols', () => {
  it('filters by what a protocol says of itself', async () => {
    const rows = (
      await openketamine('protocols --route nasal --jurisdiction US --kind label --json')
    ).json() as { id: string }[];
    expect(rows.map((row) => row.id)).toEqual([
      'esketamine-nasal-mdsi-us',
      'esketamine-nasal-trd-us',
    ]);
  });

  it('says that a value is unknown instead of finding nothing', async () => {
    const { status, notes } = await openketamine('protocols --route nose');
    expect(status).toBe(2);
    expect(notes).toContain('nasal');
  });
});

describe('what is printed', () => {
  it('fits into 80 columns and has no color unless asked', async () => {
    const { out } = await openketamine(`${six} --weight 80 --age 40 --days mon,thu --explain`);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(out).not.toContain('\u001B[');
    expect((await openketamine(`${six} --weight 80`, { color: true })).out).toContain('\u001B[');
  });

  it('says that a draft is a draft in every format', async () => {
    for (const format of ['table', 'md', 'csv', 'ics', 'json']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its format
      const { out } = await openketamine(`${six} --weight 80 --course c-1 --format ${format}`);
      expect(`${format}: ${out.replace(/\r?\n /gu, '')}`).toMatch(/draft/iu);
    }
  });

  it('--json is one document, also when things go wrong', async () => {
    const good = await openketamine(`${six} --weight 80 --json`);
    expect(good.json()).toMatchObject({
      protocol: { id: 'ketamine-iv-trd-six-over-three-weeks', status: 'draft' },
      blocked: false,
    });
    expect((await openketamine('plan nothing --start 2025-01-06 --json')).json()).toHaveProperty(
      'error.code',
      'ID_UNKNOWN',
    );
    expect((await openketamine('plan --json')).json()).toHaveProperty(
      'error.code',
      'OPTION_UNKNOWN',
    );
  });

  it('a patient comes from standard input as well', async () => {
    const { json } = await openketamine(`${six} --patient - --json`, {
      stdin: '{"weight":{"value":63,"unit":"kg"}}',
    });
    expect(json()).toMatchObject({ weight: { value: 63, unit: 'kg' } });
  });

  it('a patient file with an unknown field is refused with the nearest one', async () => {
    const { status, json } = await openketamine(`${six} --patient - --json`, {
      stdin: '{"wieght":{"value":63,"unit":"kg"}}',
    });
    expect(status).toBe(2);
    expect(JSON.stringify(json())).toContain('weight');
  });
});
