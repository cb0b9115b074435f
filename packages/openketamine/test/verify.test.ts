import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { openketamine } from './terminal.js';

// files are read, checked and planned, which takes its time beside other work
vi.setConfig({ testTimeout: 30_000 });

const library = join(import.meta.dirname, '../../protocols/data');
const read = (id: string) => readFileSync(join(library, `${id}.yaml`), 'utf8');
const us = read('esketamine-nasal-trd-us');
const dir = mkdtempSync(join(tmpdir(), 'openketamine-verify-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function file(folder: string, name: string, text: string): string {
  mkdirSync(join(dir, folder), { recursive: true });
  const path = join(dir, folder, name);
  writeFileSync(path, text);
  return path;
}

const few = '--states 200';

test('an id of the library is verified, with how much was seen and how each part stands', async () => {
  const { status, out, notes } = await openketamine(`verify ketamine-iv-trd-single ${few}`);
  expect(status).toBe(0);
  expect(out).toMatch(/^protocol +states +refused +parts told +site sets +gaps +not reached$/mu);
  expect(out).toMatch(/^ketamine-iv-trd-single +2\d\d +\d+ +7 +2 \(20\) +1 +-$/mu);
  expect(notes).toMatch(
    /^1 protocol, 2\d\d states, 2 deviations from the plan: everything holds\.\n$/u,
  );
});

test('as JSON there is one document with what was explored', async () => {
  const ran = await openketamine(`verify ketamine-iv-trd-single ${few} --depth 0 --json`);
  expect(ran.json()).toMatchObject({
    protocols: [{ protocol: 'ketamine-iv-trd-single', depth: 0, broken: [], notReached: [] }],
  });
});

describe('a protocol of a team', () => {
  const trapped = us.replace(
    /    gates:\n      - id: interval-review[\s\S]*?\n\nprocedure:/u,
    '\nprocedure:',
  );

  test('that has no way out of an open phase breaks an invariant, with the smallest example; exit is 3', async () => {
    const { status, out, notes } = await openketamine(
      `verify ${file('trap', 'own.yaml', trapped)} ${few}`,
    );
    expect(status).toBe(3);
    expect(out).toContain(
      'esketamine-nasal-trd-us: open-ends-can-be-left\n  maintenance-2 has no end, and no gate ends it\n  starts on ',
    );
    expect(notes).toContain('1 broken.');
  });

  test('gives the input that replays the example, and the error of the contract', async () => {
    const ran = await openketamine(`verify ${file('trap', 'own.yaml', trapped)} ${few} --json`);
    expect(ran.status).toBe(3);
    expect(ran.json()).toMatchObject({
      error: { code: 'PROTOCOL_INVALID', path: 'esketamine-nasal-trd-us' },
      protocols: [
        {
          broken: [
            { invariant: 'open-ends-can-be-left', steps: [], input: { choices: {}, events: [] } },
          ],
        },
      ],
    });
  });

  const raised = us.replace('first: { kind: set, value: 56', 'first: { kind: set, value: 84');

  test('that begins with more than the published one agrees with itself, and breaks the first dose of the library', async () => {
    const path = file('raised', 'own.yaml', raised);
    expect((await openketamine(`verify ${path} ${few}`)).status).toBe(0);
    const { status, out } = await openketamine(`verify ${path} --against library ${few}`);
    expect(status).toBe(3);
    expect(out).toContain(
      'first-dose-is-kept\n  session 1 on 2025-02-03 begins induction with 84 mg, and the first dose is 56 mg\n',
    );
  });

  test('can be judged by another folder', async () => {
    const path = file('raised', 'own.yaml', raised);
    const { status } = await openketamine(
      `verify ${path} --against ${join(library, 'esketamine-nasal-trd-us.yaml')} ${few}`,
    );
    expect(status).toBe(3);
  });
});

describe('a call that is wrong', () => {
  test.each([
    [
      'a path that is neither file nor id',
      `verify ${join(dir, 'nowhere.yaml')}`,
      'FILE_UNREADABLE',
    ],
    [
      'a protocol that does not fit the schema',
      `verify ${file('bad', 'own.yaml', us.replace('\nphases:', '\nphasen: []\nphases:'))}`,
      'PROTOCOL_INVALID',
    ],
    [
      'a depth that is not a number',
      'verify ketamine-iv-trd-single --depth deep',
      'VALUE_OUT_OF_RANGE',
    ],
    [
      'a law that is not there',
      `verify ketamine-iv-trd-single --against ${file('law', 'us.yaml', us)}`,
      'ID_UNKNOWN',
    ],
  ])('%s', async (_, line, code) => {
    const { status, notes } = await openketamine(line);
    expect(status).toBe(2);
    expect(notes).toContain(code);
  });
});
