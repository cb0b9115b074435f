import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { openketamine } from './terminal.js';
import { Workspace } from './workspace.js';

// a whole library is read, which takes its time beside other work
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const work = new Workspace();
work.write(
  'lint-exceptions.yaml',
  (await import('node:fs')).readFileSync(
    new URL('../../../lint-exceptions.yaml', import.meta.url),
    'utf8',
  ),
);
work.commit('Exceptions');
afterEach(() => work.reset());
afterAll(() => work.done());

const lint = () => work.inside(() => openketamine('lint'));

describe('lint of the whole library', () => {
  test('has no problem, and says how much it read', async () => {
    expect(await lint()).toMatchObject({
      status: 0,
      out: '',
      notes: expect.stringMatching(/\d+ records in all, no problem\./u) as string,
    });
  });

  test('tells of a rule whose limits contradict each other, with line and column', async () => {
    const path = 'packages/risk/data/rules/esketamine-us-blood-pressure-before-dose.yaml';
    work.edit(
      path,
      'observation: diastolic-blood-pressure',
      'observation: systolic-blood-pressure',
    );
    const { status, out } = await lint();
    expect(status).toBe(3);
    expect(out).toMatch(
      /^packages\/risk\/data\/rules\/esketamine-us-blood-pressure-before-dose\.yaml:\d+:\d+ .*\(limits-agree\)$/mu,
    );
  });

  test('tells of a dose that slipped by a decimal', async () => {
    work.edit(
      'packages/protocols/data/ketamine-iv-trd-six-over-three-weeks.yaml',
      'value: 0.5, unit: mg/kg',
      'value: 0.005, unit: mg/kg',
    );
    const { status, out } = await lint();
    expect(status).toBe(3);
    expect(out).toMatch(/0\.005 mg\/kg is far from .*\(magnitudes-are-alike\)/u);
  });

  test('tells of a rule that does not fit its schema', async () => {
    work.edit('packages/risk/data/rules/esketamine-us-aneurysm.yaml', 'severity:', 'severety:');
    expect((await lint()).out).toMatch(
      /severety: is not a field known here; did you mean severity\?.*\(fits-schema\)/u,
    );
  });

  test('tells of an id that vanished, whatever it was', async () => {
    work.remove('packages/outcomes/data/scales/phq9.yaml');
    work.remove('packages/risk/data/rules/esketamine-us-aneurysm.yaml');
    const { status, out } = await lint();
    expect(status).toBe(3);
    expect(out.match(/\(ids-stay\)/gu)).toHaveLength(2);
  });

  test('tells of an exception that nothing needs any more', async () => {
    work.edit(
      'packages/protocols/data/ketamine-sublingual-home-hull-2022.yaml',
      'offset: { value: 1, unit: d',
      'offset: { value: 14, unit: d',
    );
    const { status, out } = await lint();
    expect(status).toBe(3);
    expect(out).toMatch(/^lint-exceptions\.yaml:\d+:\d+ .*\(exceptions-are-needed\)$/mu);
  });

  test('says what was checked long ago, and does not fail for it', async () => {
    const path = 'packages/protocols/data/ketamine-iv-trd-six-over-three-weeks.yaml';
    work.edit(path, 'lastChecked: null', 'lastChecked: { on: 2023-01-01, by: A. Reader }');
    expect(await lint()).toMatchObject({
      status: 0,
      notes: expect.stringContaining(
        `${path} was last checked by A. Reader on 2023-01-01`,
      ) as string,
    });
  });
});
