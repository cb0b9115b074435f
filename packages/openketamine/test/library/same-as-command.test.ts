import { expect, test } from 'vitest';
import {
  evidence,
  interact,
  plan,
  score,
  screen,
  show,
  simulate,
} from '../../src/library/index.js';
import { openketamine } from '../terminal.js';

const protocol = 'ketamine-iv-trd-six-over-three-weeks';
const patient = { weight: { value: 80, unit: 'kg' }, age: { value: 40, unit: 'a' } } as const;

/** What the library returns, as JSON has it. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a plan is what the command prints, which also keeps what it was made from', async () => {
  const { json } = await openketamine(
    `plan ${protocol} --start 2025-01-06 --days mon,thu --weight 80 --age 40 --jurisdiction US --json`,
  );
  const course = await plan({
    protocol,
    start: '2025-01-06',
    patient,
    choices: { days: ['mon', 'thu'], jurisdiction: 'US' },
  });
  const { request, ...printed } = json() as Record<string, unknown>;
  expect(printed).toEqual(plain(course));
  expect(request).toMatchObject({
    start: '2025-01-06',
    facts: patient,
    choices: { days: ['mon', 'thu'] },
  });
});

test('a screening is what the command prints, for a protocol and for a drug by a route', async () => {
  const at = '2025-01-06T09:00:00-05:00';
  const ofProtocol = await openketamine(
    `screen ${protocol} --weight 80 --age 40 --jurisdiction US --at ${at} --json`,
  );
  expect(ofProtocol.json()).toEqual(
    plain(await screen({ protocol, patient, jurisdiction: 'US', at })),
  );
  const ofDrug = await openketamine(
    `screen --drug esketamine --route nasal --jurisdiction EU --at ${at} --json`,
  );
  expect(ofDrug.json()).toEqual(
    plain(await screen({ drug: 'esketamine', route: 'nasal', jurisdiction: 'EU', at })),
  );
});

test('interactions are what the command prints', async () => {
  const { json } = await openketamine(
    'interact --drug esketamine --route nasal --with Valium --json',
  );
  const { results } = json() as { results: unknown };
  expect(results).toEqual(
    plain(await interact({ drug: 'esketamine', route: 'nasal', with: ['Valium'] })),
  );
});

test('a score is what the command prints', async () => {
  const { json } = await openketamine(
    'score phq9 --answers 1,1,1,1,1,1,1,1,2 --baseline 20 --json',
  );
  expect(json()).toEqual(plain(await score('phq9', [1, 1, 1, 1, 1, 1, 1, 1, 2], { baseline: 20 })));
});

test('evidence is what the command prints', async () => {
  const { json } = await openketamine('evidence --indication ptsd --kind claim --json');
  expect(json()).toEqual(plain(await evidence({ indication: 'ptsd', kind: 'claim' })));
});

test('a record is what the command prints', async () => {
  const { json } = await openketamine('show esketamine-us-aneurysm --json');
  expect(json()).toEqual(plain((await show('esketamine-us-aneurysm')).record));
});

test('a planned course can be simulated as it is', async () => {
  const course = await plan({ protocol, start: '2025-01-06', patient });
  const { analytes } = await simulate({ course, times: { at: [{ value: 30, unit: 'min' }] } });
  expect(Object.keys(analytes)).toContain('parent');
});

test('what is unknown is refused with the nearest', async () => {
  await expect(
    plan({ protocol: 'ketamine-iv-trd-singel', start: '2025-01-06' }),
  ).rejects.toMatchObject({ code: 'ID_UNKNOWN', path: '/protocol' });
  await expect(screen({ protocol, jurisdiction: 'XX', at: '2025-01-06' })).rejects.toMatchObject({
    path: '/jurisdiction',
  });
  await expect(
    plan({ protocol, start: '2025-01-06', patient: { wieght: 80 } as never }),
  ).rejects.toMatchObject({ hint: expect.stringContaining('weight') });
});
