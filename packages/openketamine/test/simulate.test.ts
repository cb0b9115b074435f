import { describe, expect, it } from 'vitest';
import { openketamine } from './terminal.js';

const infusion = 'simulate --dose 42mg --over 45min --route iv --weight 70';

interface Simulated {
  readonly model: { readonly id: string; readonly assumptions: readonly string[] };
  readonly times: { readonly values: readonly number[] };
  readonly analytes: Record<
    string,
    { readonly values: readonly number[]; readonly cmax: { readonly value: number } }
  >;
}

const simulated = async (line: string, stdin?: string): Promise<Simulated> => {
  const ran = await openketamine(`${line} --json`, stdin === undefined ? {} : { stdin });
  expect(ran.status).toBe(0);
  return ran.json() as Simulated;
};

describe('simulate --json', () => {
  it('has the shape of the contract', async () => {
    const result = await simulated(`${infusion} --at 0.5h,1h`);
    expect(result).toMatchObject({
      model: {
        id: 'otto-2021-s-ketamine',
        sampling: 'venous',
        enantiomer: 'S',
        population: expect.stringContaining('48 healthy volunteers') as string,
        assumptions: expect.arrayContaining(['amounts are base']) as string[],
      },
      times: { unit: 'h', values: [0.5, 1] },
      analytes: {
        parent: {
          name: 'esketamine',
          unit: 'ng/mL',
          cmax: { unit: 'ng/mL' },
          tmax: { value: 0.75, unit: 'h' },
          auc: { unit: 'ng.h/mL' },
          aucInf: { unit: 'ng.h/mL' },
        },
        norketamine: { unit: 'ng/mL' },
      },
    });
    // Dose by clearance, to the last digits: nothing is rounded.
    expect(result.analytes['parent']).toMatchObject({
      aucInf: { value: expect.closeTo(42_000 / 95.2, 9) as number },
    });
    expect(result.analytes).not.toHaveProperty('hydroxynorketamine');
  });

  it('gives metabolites where the model has them', async () => {
    const { analytes } = await simulated(
      'simulate --dose 50mg --route sublingual --drug esketamine --weight 70 --at 1h',
    );
    expect(Object.keys(analytes)).toEqual(['parent', 'norketamine', 'hydroxynorketamine']);
  });

  it('takes moments in mixed units, or an even grid', async () => {
    expect((await simulated(`${infusion} --at 30min,2h,1d`)).times.values).toEqual([0.5, 2, 24]);
    const { times } = await simulated(`${infusion} --every 10min --until 24h`);
    expect(times.values).toHaveLength(145);
    expect(times.values[144]).toBe(24);
  });

  it('counts milligrams as base unless told otherwise, and says which', async () => {
    const base = await simulated(`${infusion} --at 1h`);
    const salt = await simulated(`${infusion} --at 1h --form hydrochloride`);
    const ratio =
      (salt.analytes['parent']?.cmax.value ?? 0) / (base.analytes['parent']?.cmax.value ?? 1);
    expect(ratio).toBeCloseTo(237.73 / 274.2, 10);
    expect(base.model.assumptions).toContain('amounts are base');
    expect(salt.model.assumptions.join()).toContain('converted to base by molar mass');
  });

  it('takes Japanese for Asian, and says when ancestry was not given', async () => {
    const nasal = 'simulate --dose 84mg --route nasal --age 70 --at 1h';
    const japanese = await simulated(`${nasal} --ancestry japanese`);
    expect(japanese.analytes['parent']?.cmax.value).toBeCloseTo(135.45, 1);
    const unsaid = await simulated(nasal);
    expect(unsaid.model.assumptions).toContain('ancestry not given: not Asian');
    expect(unsaid.analytes).toEqual((await simulated(`${nasal} --ancestry other`)).analytes);
  });

  it('counts a racemic dose in full, and says so', async () => {
    const { model, analytes } = await simulated(`${infusion} --drug ketamine --at 1h`);
    expect(model.assumptions.join()).toContain('the racemic dose counts in full');
    expect(analytes['parent']).toMatchObject({ name: 'ketamine' });
  });

  it('draws the same people for the same seed', async () => {
    const line = `${infusion} --at 1h --population 300 --seed 4`;
    const once = await simulated(line);
    expect(await simulated(line)).toEqual(once);
    expect(await simulated(`${infusion} --at 1h --population 300 --seed 5`)).not.toEqual(once);
    expect(once).toMatchObject({
      population: { size: 300, seed: 4, analytes: { parent: { bands: { length: 5 } } } },
    });
  });

  it('compares models and says how far they disagree', async () => {
    const result = await simulated(`${infusion} --drug ketamine --at 1h --compare`);
    expect(result).toMatchObject({
      comparison: {
        says: expect.arrayContaining([expect.stringContaining('a factor of')]) as string[],
        simulations: { length: 5 },
      },
    });
  });
});

const plan = async (line: string): Promise<string> => (await openketamine(`${line} --json`)).out;

describe('simulate --plan', () => {
  const six =
    'plan ketamine-iv-trd-six-over-three-weeks --weight 80 --start 2025-01-06 --days mon,thu';

  it('simulates every session of a course from standard input', async () => {
    const result = await simulated('simulate --plan - --at 40min,72.6h,504h', await plan(six));
    expect(result.model.assumptions.join()).toContain('whole days apart');
    const [first = 0, second = 0, last = 0] = result.analytes['parent']?.values ?? [];
    expect(first).toBeGreaterThan(150);
    expect(second).toBeGreaterThan(100);
    expect(last).toBeLessThan(0.01);
  });

  it('leaves conditional sessions out unless told otherwise', async () => {
    const course = JSON.parse(await plan(six)) as { sessions: { state: string }[] };
    course.sessions.slice(1).forEach((session) => (session.state = 'conditional'));
    const text = JSON.stringify(course);
    const without = await simulated('simulate --plan - --at 73h', text);
    const all = await simulated('simulate --plan - --at 73h --include-conditional', text);
    expect(without.analytes['parent']?.values[0]).toBeLessThan(1);
    expect(all.analytes['parent']?.values[0]).toBeGreaterThan(50);
    expect(without).toMatchObject({
      warnings: expect.arrayContaining([
        { about: 'course', says: 'Session 2 is left out: its turn is not certain.' },
      ]) as object[],
    });
  });

  /** The plan as an older version printed it, without what it says as data. */
  const older = (text: string): string =>
    JSON.stringify(
      JSON.parse(text, (key, value: unknown) => (key.endsWith('Details') ? undefined : value)),
    );
  const spray =
    'plan esketamine-nasal-trd-us --start 2025-01-06 --age 40 --dose 84mg --jurisdiction US';

  it('reads a plan with its details, and one of an older version without them, alike', async () => {
    const text = await plan(spray);
    expect(text).toContain('"waitsForDetails"');
    expect(older(text)).not.toContain('Details');
    const [now, before] = await Promise.all(
      [text, older(text)].map((given) => simulated('simulate --plan - --at 40min,73h', given)),
    );
    expect(now).toEqual(before);
    expect(now).toMatchObject({
      warnings: expect.arrayContaining([
        {
          about: 'course',
          says: expect.stringMatching(
            /Session \d+ is left out: its turn is not certain, it waits for/u,
          ),
        },
      ]) as object[],
    });
  });

  it('uses the details where text and details of a plan differ, and says so', async () => {
    const course = JSON.parse(await plan(spray)) as {
      sessions: { state: string; gate?: string }[];
    };
    const at = course.sessions.findIndex(({ state }) => state === 'conditional');
    const waits = course.sessions[at];
    if (waits === undefined) throw new Error('No session is conditional.');
    const { gate } = waits;
    waits.gate = 'something-else';
    const result = await simulated('simulate --plan - --at 40min', JSON.stringify(course));
    expect(result).toMatchObject({
      warnings: expect.arrayContaining([
        {
          about: 'course',
          says: `The text at /sessions/${at}/gate says something else than its details; the details count.`,
        },
        {
          about: 'course',
          says: `Session ${at + 1} is left out: its turn is not certain, it waits for ${gate}.`,
        },
      ]) as object[],
    });
  });

  it('refuses details that are none, with their place', async () => {
    const course = JSON.parse(await plan(six)) as { sessions: { becauseDetails: unknown }[] };
    const [first] = course.sessions;
    if (first !== undefined) first.becauseDetails = [{ id: 'start' }];
    const ran = await openketamine('simulate --plan - --json', { stdin: JSON.stringify(course) });
    expect(ran.status).toBe(2);
    expect(ran.json()).toMatchObject({
      error: {
        code: 'INPUT_INVALID',
        path: expect.stringContaining('/sessions/0/becauseDetails/0'),
      },
    });
  });

  it('refuses what is not a plan, and a plan that was itself refused', async () => {
    for (const stdin of ['{"error":{"code":"FACT_MISSING"}}', '[1, 2]', '{}']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const ran = await openketamine('simulate --plan - --json', { stdin });
      expect(ran.status).toBe(2);
      expect(ran.json()).toMatchObject({ error: { code: 'INPUT_INVALID', path: '--plan' } });
    }
  });
});

describe('simulate refuses', () => {
  it.each([
    ['a route without a model, saying why', '--dose 42mg --route sc', 'MODEL_UNSUITABLE', 3],
    [
      'a route the model does not have',
      '--dose 42mg --route nasal --model otto-2021-s-ketamine',
      'MODEL_UNSUITABLE',
      3,
    ],
    ['a person of 17 years', '--dose 42mg --route iv --age 17', 'AGE_NOT_COVERED', 3],
    [
      'a weight far outside the population',
      '--dose 42mg --route sublingual --weight 200',
      'MODEL_UNSUITABLE',
      3,
    ],
    ['a dose per kilogram without a weight', '--dose 0.5mg/kg --route iv', 'FACT_MISSING', 3],
    [
      'bands without variability',
      '--dose 42mg --route im --population 9 --seed 1',
      'MODEL_UNSUITABLE',
      3,
    ],
    [
      'a model that is not shipped',
      '--dose 42mg --route iv --model domino-racemic',
      'ID_UNKNOWN',
      2,
    ],
    ['no dose and no plan', '', 'INPUT_INVALID', 2],
    ['a dose and a plan', '--dose 42mg --route iv --plan x.json', 'INPUT_INVALID', 2],
    ['a dose without a route', '--dose 42mg', 'INPUT_INVALID', 2],
    ['a dose below zero', '--dose=-1mg --route iv', 'VALUE_OUT_OF_RANGE', 2],
    ['a dose in milliliters', '--dose 42mL --route iv', 'UNIT_MISMATCH', 2],
    ['a weight that is none', '--dose 42mg --route iv --weight heavy', 'INPUT_INVALID', 2],
    ['a moment without unit', '--dose 42mg --route iv --at 5', 'INPUT_INVALID', 2],
    ['a moment before the dose', '--dose 42mg --route iv --at=-5min', 'VALUE_OUT_OF_RANGE', 2],
    ['moments and a grid at once', '--dose 42mg --route iv --at 5h --until 8h', 'INPUT_INVALID', 2],
    [
      'a step of nothing',
      '--dose 42mg --route iv --every 0min --until 8h',
      'VALUE_OUT_OF_RANGE',
      2,
    ],
    ['another form of the drug', '--dose 42mg --route iv --form salt', 'INPUT_INVALID', 2],
    ['another ancestry', '--dose 42mg --route nasal --ancestry martian', 'INPUT_INVALID', 2],
    ['people without a seed', '--dose 42mg --route iv --population 9', 'INPUT_INVALID', 2],
    ['a seed without people', '--dose 42mg --route iv --seed 9', 'INPUT_INVALID', 2],
    ['no people', '--dose 42mg --route iv --population 0 --seed 9', 'VALUE_OUT_OF_RANGE', 2],
    ['a file that is not there', '--plan nowhere.json', 'FILE_UNREADABLE', 2],
  ])('%s', async (_, options, code, status) => {
    const ran = await openketamine(`simulate ${options} --json`.replace('  ', ' '));
    expect(ran.json()).toMatchObject({
      error: { code, hint: expect.stringMatching(/\S/u) as string },
    });
    expect(ran.status).toBe(status);
  });
});

describe('simulate for people', () => {
  it('draws the curve, says what it is of, and what was assumed', async () => {
    const { out, status } = await openketamine(`${infusion} --at 40min`);
    expect(status).toBe(0);
    expect(out).toContain('otto-2021-s-ketamine, S-enantiomer, venous plasma, draft: not reviewed');
    expect(out).toContain('● esketamine: peak 181 ng/mL after 45 min');
    expect(out).toContain('- amounts are base');
    expect(out).toContain('Not a medical device.');
  });

  it('prints SVG', async () => {
    const { out } = await openketamine(`${infusion} --svg`);
    expect(out).toMatch(/^<svg xmlns/u);
    expect(out).toContain('otto-2021-s-ketamine: S-enantiomer, venous plasma');
  });

  it('shows a model by its id', async () => {
    const { out } = await openketamine('show otto-2021-s-ketamine --json');
    expect(JSON.parse(out)).toMatchObject({ id: 'otto-2021-s-ketamine', sampling: 'venous' });
  });
});
