import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const main = join(import.meta.dirname, '../dist/main.js');
const dir = mkdtempSync(join(tmpdir(), 'openketamine-process-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** The built program as a shell runs it. */
function shell(line: string) {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-o', 'pipefail', '-c', line.replaceAll('openketamine', `'${process.execPath}' '${main}'`)],
    {
      encoding: 'utf8',
      cwd: dir,
    },
  );
  return { status, out: stdout, err: stderr };
}

const six = 'openketamine plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --weight 80';
const full = existsSync('/dev/full');

describe.runIf(full)('a disk that is full', () => {
  test.each([
    'openketamine protocols',
    'openketamine show patient-schema',
    six,
    `${six} --format pdf`,
    `${six} --format ics --course c-1`,
    'openketamine screen --drug ketamine --route iv --jurisdiction US',
    'openketamine interact --drug ketamine --route iv --with diazepam',
    'openketamine score phq9 --answers 1,1,1,1,1,1,1,1,1',
    'openketamine simulate --dose 42mg --route iv --over 45min',
    'openketamine evidence --kind claim',
    'openketamine --help',
  ])('%s says so in a sentence, with exit 2', (line) => {
    const { status, err } = shell(`${line} > /dev/full`);
    expect(status).toBe(2);
    expect(err).toContain('Error: OUTPUT_FAILED');
    expect(err).toContain('The output could not be written: there is no room left (ENOSPC).');
    expect(err).not.toMatch(/defect|^\s+at /mu);
  });

  test('with --json the error is JSON, on the stream that still works', () => {
    const { status, err } = shell(`${six} --json > /dev/full`);
    expect(status).toBe(2);
    expect(JSON.parse(err)).toMatchObject({
      error: { code: 'OUTPUT_FAILED', hint: expect.any(String) },
    });
  });

  test('a refusal that cannot be said still has its exit code', () => {
    expect(shell(`openketamine plan nothing --start 2025-01-06 2> /dev/full`).status).toBe(2);
  });
});

test('a reader that closes early is not an error', () => {
  const { status, err } = shell('openketamine evidence --json | head -1 > /dev/null');
  expect(status).toBe(0);
  expect(err).toBe('');
});

describe('what cannot be read', () => {
  writeFileSync(join(dir, 'large.yaml'), '');
  // sparse: it takes no room
  truncateSync(join(dir, 'large.yaml'), 17 * 1024 * 1024);

  test.each([
    ['a directory', `${six} --patient .`, 'it is a directory (EISDIR)'],
    ['a file that is not there', `${six} --events nowhere.yaml`, 'there is no such file (ENOENT)'],
    [
      'a file below a file',
      `${six} --policy large.yaml/x`,
      'a part of its path is not a directory (ENOTDIR)',
    ],
    ['a file that is far too large', `${six} --calendar large.yaml`, 'it is larger than 16 MB'],
    [
      'a directory as standard input',
      `${six} --patient - < .`,
      'Standard input cannot be read: it is a directory (EISDIR)',
    ],
    [
      'an input without an end',
      `yes | ${six} --patient -`,
      'Standard input cannot be read: it is larger than 16 MB',
    ],
  ])('%s: one sentence and exit 2', (_, line, words) => {
    const { status, out, err } = shell(line);
    // bash tells of the writer that was cut off where there is one
    expect([2, 141]).toContain(status);
    expect(out).toBe('');
    expect(err).toContain('Error: FILE_UNREADABLE');
    expect(err).toContain(words);
    expect(err).not.toMatch(/defect|^\s+at /mu);
  });

  test('standard input is read for one option only', () => {
    const { status, err } = shell(`echo '{}' | ${six} --patient - --events -`);
    expect(status).toBe(2);
    expect(err).toContain('Standard input was already read for --patient');
  });

  test('a slow writer is waited for', () => {
    const { status, out } = shell(`(sleep 1; echo '{ id: ward-7 }') | ${six} --patient -`);
    expect(status).toBe(0);
    expect(out).toContain('ward-7');
  });
});

const garbage: Readonly<Record<string, string>> = {
  'null.json': 'null',
  'number.json': '3',
  'list.json': '[null]',
  'deep.json': `${'['.repeat(5000)}${']'.repeat(5000)}`,
  'proto.json': '{"__proto__":{"x":1},"constructor":1}',
  'sessions.json': '{"key":"k","sessions":[null,3,{}],"withdrawn":[{"number":1}]}',
  'dates.json': '{"key":"k","sessions":[{"number":1,"phase":"x","date":"never"}]}',
  'events.json':
    '[{"type":"facts-changed","date":"2025-01-07","facts":{"medicines":{"items":[null]}}}]',
  'unit.json':
    '[{"type":"observation","code":"alt","value":{"value":1,"unit":"zz"},"date":"2025-01-07"}]',
  'moment.json':
    '[{"type":"facts-changed","date":"2025-01-07","at":"2025-01-07Tgarbage","facts":{"sex":"male"}}]',
};
for (const [name, text] of Object.entries(garbage)) writeFileSync(join(dir, name), text);
const takers = [
  (name: string) => `${six} --events ${name}`,
  (name: string) =>
    `openketamine screen esketamine-nasal-trd-us --jurisdiction US --patient ${name}`,
  (name: string) => `${six} --calendar ${name}`,
  (name: string) => `${six} --policy ${name}`,
  (name: string) => `${six} --course c --format ics --previous ${name}`,
  (name: string) => `${six} --format pdf --font ${name}`,
  (name: string) => `openketamine plan ./${name} --start 2025-01-06`,
  (name: string) => `openketamine simulate --plan ${name}`,
  (name: string) => `openketamine score phq9 --answers ${name}`,
];

test.each(Object.keys(garbage))('%s is nobody’s defect, wherever it is given', (name) => {
  for (const line of takers.map((of) => of(name))) {
    const { status, err } = shell(line);
    expect([line, status]).not.toEqual([line, 1]);
    expect(err).not.toMatch(/defect|^\s+at /mu);
  }
});
