import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signedText } from '@openketamine/authoring/sign-off';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { underReview } from '../src/load/under-review.js';
import type { Io } from '../src/io/io.js';
import { openketamine } from './terminal.js';
import { Workspace } from './workspace.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const work = new Workspace(['protocols', 'evidence', 'risk', 'outcomes', 'pharmacokinetics']);
const out = mkdtempSync(join(tmpdir(), 'openketamine-review-'));
afterAll(() => {
  work.done();
  rmSync(out, { recursive: true, force: true });
});
afterEach(() => work.reset());

const six = 'ketamine-iv-trd-six-over-three-weeks';
const file = `packages/protocols/data/${six}.yaml`;
const run = (line: string) => work.inside(() => openketamine(line));
const hashOf = async (id: string): Promise<string> =>
  ((await run(`review pack ${id} --json`)).json() as { sha256: string }).sha256;
const good = async (more = '--conflicts none') =>
  run(`review sign ${six} --content ${await hashOf(six)} --by "A. Invented" --role "psychiatrist, invented" --on 2025-01-05 --invented ${more} --json`); // prettier-ignore

describe('a review pack', () => {
  test.each([
    [six, 6],
    ['esketamine-us-aneurysm', 1],
    ['phq9', 2],
    ['otto-2021-s-ketamine', 2],
  ] as const)(
    'of %s is a page, on paper at most %i sheets, with samples and the hash to sign',
    async (id, sheets) => {
      const page = await run(`review pack ${id}`);
      expect(page.status).toBe(0);
      expect(page.out).toMatch(/^<!doctype html>/u);
      const { sha256, samples } = (await run(`review pack ${id} --json`)).json() as { sha256: string; samples: { lines: string[] }[] }; // prettier-ignore
      expect(page.out).toContain(sha256);
      // a model has no sample: its doses would be ours
      expect(samples.flatMap(({ lines }) => lines).length > 1).toBe(id !== 'otto-2021-s-ketamine');
      const sheet = join(out, `${id}.pdf`);
      expect((await run(`review pack ${id} --format pdf --out ${sheet}`)).status).toBe(0);
      const { extractText } = await import('unpdf');
      const { text, totalPages } = await extractText(Uint8Array.from(readFileSync(sheet)), { mergePages: true }); // prettier-ignore
      expect(text).toContain('Sign-off');
      expect(text.replaceAll(/\s/gu, '')).toContain(sha256);
      expect(text).toContain(`${totalPages} / ${totalPages}`);
      expect(totalPages).toBeLessThanOrEqual(sheets);
    },
  );

  test('of something that is not reviewed by itself is refused', async () => {
    expect((await run('review pack anand2023 --json')).status).toBe(2);
    expect((await run('review pack ketamine-iv-trd-sixx --json')).json()).toMatchObject({ error: { code: 'ID_UNKNOWN' } }); // prettier-ignore
  });
});

describe('a sign-off', () => {
  test('writes name, role, day, conflicts of interest and the hash of what it covers', async () => {
    const { status, json } = await good();
    expect(status).toBe(0);
    const { file: written } = json() as { file: string };
    expect(written).toMatch(/packages\/protocols\/reviews\/protocols\/ketamine-iv-trd-six-over-three-weeks\.2025-01-05\.a-invented\.yaml$/u); // prettier-ignore
    const text = readFileSync(written, 'utf8');
    for (const word of [
      six,
      await hashOf(six),
      'A. Invented',
      'psychiatrist, invented',
      '2025-01-05',
      'conflicts: none',
      'invented: true',
    ])
      // prettier-ignore
      expect(text).toContain(word);
    expect((await run(`review verify ${six} --json`)).json()).toMatchObject([
      { id: six, state: 'reviewed', stale: [] },
    ]);
    expect((await run(`review pack ${six}`)).out).toContain('INVENTED');
  });

  test('no longer fits when a signed number changes, and fits again when it is put back', async () => {
    await good();
    work.edit(file, 'value: 40, unit: min', 'value: 45, unit: min');
    const changed = await run(`review verify ${six} --json`);
    expect(changed.status).toBe(3);
    expect(changed.json()).toMatchObject([{ state: 'under-review', stale: ['A. Invented'] }]);
    expect((await run('lint')).notes).toContain(`the status of ${six} is taken back`);
    work.edit(file, 'value: 45, unit: min', 'value: 40, unit: min');
    expect((await run(`review verify ${six}`)).status).toBe(0);
  });

  test('no longer fits when a shared procedure changes that the record uses', async () => {
    await good();
    const procedure = 'packages/protocols/data/procedures/bladder-after-ketamine.yaml';
    work.edit(procedure, 'through the course', 'at every session');
    expect((await run(`review verify ${six}`)).status).toBe(3);
  });

  test('of two people with their interests is told with both', async () => {
    const hash = await hashOf(six);
    await good('--conflicts "paid by an invented company" --conflicts "holds invented shares"');
    const second = `review sign ${six} --content ${hash.slice(0, 16)} --by "B. Invented" --role nurse --on 2025-01-06 --conflicts none --invented`; // prettier-ignore
    expect((await run(second)).status).toBe(0);
    const page = (await run(`review pack ${six}`)).out;
    expect(page).toContain('paid by an invented company; holds invented shares');
    expect(page).toContain('B. Invented');
    // the same person on the same day has signed already
    expect((await run(`${second} --json`)).json()).toMatchObject({ error: { code: 'SIGN_OFF_INVALID' } }); // prettier-ignore
  });

  const sign = (hash: string, rest: string) =>
    run(`review sign ${six} --content ${hash} --by "A. Invented" --role nurse ${rest} --invented --json`); // prettier-ignore
  test.each([
    [
      'another content',
      'f'.repeat(64),
      '--on 2025-01-05 --conflicts none',
      'SIGN_OFF_INVALID',
      /says something else now/u,
    ],
    [
      'what is no hash',
      'draft',
      '--on 2025-01-05 --conflicts none',
      'SIGN_OFF_INVALID',
      /no hash of a review pack/u,
    ],
    [
      'too little of a hash',
      'SHORT',
      '--on 2025-01-05 --conflicts none',
      'SIGN_OFF_INVALID',
      /no hash of a review pack/u,
    ],
    [
      'no word on conflicts of interest',
      'NOW',
      '--on 2025-01-05',
      'SIGN_OFF_INVALID',
      /without conflicts of interest/u,
    ],
    [
      'both none and one',
      'NOW',
      '--on 2025-01-05 --conflicts none --conflicts shares',
      'SIGN_OFF_INVALID',
      /cannot be both/u,
    ],
    [
      'a day in the future',
      'NOW',
      '--on 2025-01-07 --conflicts none',
      'DATE_INVALID',
      /lies in the future/u,
    ],
    ['a day that no calendar has', 'NOW', '--on 2025-02-30 --conflicts none', 'DATE_INVALID', /./u],
  ])(
    'is refused in words for %s, and nothing is written',
    async (_what, hash, rest, code, says) => {
      const now = await hashOf(six);
      const ran = await sign(hash.replace('NOW', now).replace('SHORT', now.slice(0, 15)), rest);
      expect(ran.status).toBe(2);
      const { error } = ran.json() as { error: { code: string; message: string; hint: string } };
      expect(error.code).toBe(code);
      expect(error.message).toMatch(says);
      expect(error.hint).not.toBe('');
      expect(existsSync(join(work.dir, 'packages/protocols/reviews'))).toBe(false);
    },
  );

  test('counts for nothing in a library when nobody made it, or before its day', async () => {
    await good();
    const signed = `packages/protocols/reviews/protocols/${six}.2025-01-05.a-invented.yaml`;
    const told = async () => (await run('lint')).out;
    expect(await told()).toContain('(sign-off-is-real)');
    work.edit(signed, 'on: 2025-01-05', 'on: 2025-01-07');
    expect(await told()).toContain('2025-01-07 lies in the future');
    work.edit(signed, `id: ${six}`, 'id: ketamine-iv-trd-none');
    expect(await told()).toContain('there is no such record');
  });

  test('is what a file that calls itself reviewed has to have', async () => {
    work.edit(file, 'state: draft', 'state: reviewed, by: A. Invented, on: 2025-01-05');
    const { status, out: told } = await run('lint');
    expect(status).toBe(3);
    expect(told).toContain('reviewed without a sign-off; nothing leaves draft without one');
  });
});

test('what is signed in the working tree is what ships: the same text for every record', async () => {
  const io = {} as Io;
  const root = join(import.meta.dirname, '../../..');
  const folders = [
    ['protocols', ''],
    ['risk', 'rules'],
    ['outcomes', 'scales'],
    ['pharmacokinetics', 'models'],
  ] as const;
  const differing: string[] = [];
  for (const [name, folder] of folders) {
    const dir = join(root, 'packages', name, 'json', folder);
    const ids = readdirSync(dir).filter((path) => path.endsWith('.json'));
    // one in sixty, of each kind: reading the whole tree for each of them takes its time
    for (const path of ids.filter((_path, index) => index % 60 === 0)) {
      const shipped = JSON.parse(readFileSync(join(dir, path), 'utf8')) as Record<string, unknown>;
      // oxlint-disable-next-line no-await-in-loop -- they share what is read for the first
      const found = await work.inside(() => underReview(path.slice(0, -'.json'.length), io));
      if (signedText(found.record) !== signedText(shipped)) differing.push(path);
    }
  }
  expect(differing).toEqual([]);
});
