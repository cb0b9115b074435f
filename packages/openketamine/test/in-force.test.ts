import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openketamine } from './terminal.js';

const dir = mkdtempSync(join(tmpdir(), 'openketamine-in-force-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const id = 'ketamine-iv-trd-single';
const record = (state: string, what: string) => ({
  collection: 'protocols',
  id,
  what,
  level: 'major',
  direction: 'tighter',
  kinds: ['cap'],
  state,
});
writeFileSync(
  join(dir, 'changelog.json'),
  JSON.stringify({
    format: 'openketamine-changelog/1',
    package: '@openketamine/protocols',
    releases: [
      {
        version: '2.0.0',
        date: '2024-12-01',
        changes: [],
        records: [record('reviewed', 'changed')],
      },
      { version: '1.0.0', date: '2024-06-01', changes: [], records: [record('draft', 'added')] },
    ],
  }),
);
const ask = (rest: string) => openketamine(`in-force ${rest} --changelog ${dir}`);

describe('which version was in force', () => {
  test.each([
    ['2024-06-01', '1.0.0', 'draft'],
    ['2024-11-30', '1.0.0', 'draft'],
    ['2024-12-01', '2.0.0', 'reviewed'],
  ])('on %s is %s', async (on, version, state) => {
    const { status, json } = await ask(`${id} --on ${on} --json`);
    expect(status).toBe(0);
    expect(json()).toMatchObject({
      id,
      version,
      package: '@openketamine/protocols',
      record: { state },
    });
    const words = await ask(`${id} --on ${on}`);
    expect(words.out).toContain(`@openketamine/protocols ${version}`);
    expect(words.out).toContain(`Status in that version: ${state}`);
  });

  test('of a package needs no record', async () => {
    const { json } = await ask('@openketamine/protocols --on 2025-01-06 --json');
    expect(json()).toMatchObject({ version: '2.0.0', until: null });
  });

  test.each([
    ['a day in the future', `${id} --on 2025-01-07`, 2, 'DATE_INVALID', /lies in the future/u],
    ['a day that no calendar has', `${id} --on 2024-02-30`, 2, 'DATE_INVALID', /calendar|date/u],
    ['a day before the first version', `${id} --on 2024-05-31`, 3, 'NOT_PUBLISHED', /not published by 2024-05-31/u], // prettier-ignore
    ['an id that nothing has', 'ketamine-iv-trd-singel --on 2025-01-01', 2, 'ID_UNKNOWN', /No changelog knows/u], // prettier-ignore
    ['a record that was not published yet', 'esketamine-us-aneurysm --on 2025-01-01', 3, 'NOT_PUBLISHED', /no published version/u], // prettier-ignore
  ])('is refused in words for %s', async (_what, rest, status, code, says) => {
    const ran = await ask(`${rest} --json`);
    expect(ran.status).toBe(status);
    const { error } = ran.json() as { error: { code: string; message: string; hint: string } };
    expect(error.code).toBe(code);
    expect(error.message).toMatch(says);
    expect(error.hint).not.toBe('');
  });
});

test('a version that was never published is refused by name', async () => {
  const ran = await openketamine('diff @openketamine/protocols@9.9.9 . --json');
  expect(ran.status).toBe(2);
  expect(ran.json()).toMatchObject({
    error: { code: 'VERSION_UNKNOWN', message: expect.stringMatching(/9\.9\.9 was never published/u) }, // prettier-ignore
  });
});
