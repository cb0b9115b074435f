import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { run } from '../../src/program.js';
import type { Io } from '../../src/io/io.js';

// files are read, checked and planned, which takes its time beside other work
vi.setConfig({ testTimeout: 30_000 });

const dir = mkdtempSync(join(tmpdir(), 'openketamine-read-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(dir, name);
  writeFileSync(path, text);
  return path;
}

/** Runs the command line in this process. */
async function call(
  args: readonly string[],
  stdin = '',
): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    out: (data) => void out.push(String(data)),
    note: (text) => void err.push(text),
    readStdin: () => stdin,
    now: () => new Date('2025-01-01T00:00:00Z'),
    color: false,
    columns: 100,
  };
  const code = await run(args, io);
  return { code, out: out.join(''), err: err.join('\n') };
}

const six = 'ketamine-iv-trd-six-over-three-weeks';
const planFor = (patient: string) => [
  'plan',
  six,
  '--start',
  '2025-01-06',
  '--patient',
  patient,
  '--json',
];

async function refusal(args: readonly string[], stdin = '') {
  const { code, out } = await call(args, stdin);
  expect(code).toBe(2);
  const { error } = JSON.parse(out) as {
    error: { code: string; path: string; message: string; hint: string };
  };
  return error;
}

describe('a patient file', () => {
  test('that fits is used', async () => {
    const path = file('good.yaml', 'weight: { value: 80, unit: kg }\n');
    const { code, out } = await call(planFor(path));
    expect(code).toBe(0);
    expect(JSON.parse(out).sessions[0].dose).toEqual({ value: 40, unit: 'mg' });
  });

  test('with a wrong unit names file, line, column, what stands there and what was expected', async () => {
    const path = file('unit.yaml', '# a person\nweight: { value: 80, unit: lb }\n');
    const error = await refusal(planFor(path));
    expect(error.code).toBe('INPUT_INVALID');
    expect(error.path).toBe('/weight/unit');
    expect(error.message).toContain(`${path}:2:28 weight.unit: "lb" does not fit; expected`);
    expect(error.message).toContain('kg');
    expect(error.hint).toContain('patient-schema');
  });

  test('with a misspelt field names the nearest one', async () => {
    const path = file('field.yaml', 'wieght: { value: 80, unit: kg }\n');
    const error = await refusal(planFor(path));
    expect(error.message).toBe(
      `${path}:1:1 wieght: is not a field known here; did you mean weight?`,
    );
    expect(error.path).toBe('/wieght');
  });

  test('with several problems lists each on a line of its own, in the order of the file', async () => {
    const path = file('many.yaml', 'sex: mal\nweight: { value: much, unit: kg }\nhieght: 3\n');
    const { message } = await refusal(planFor(path));
    expect(
      message.split('\n').map((line) => line.trim().slice(path.length, path.length + 3)),
    ).toEqual([':1:', ':2:', ':3:']);
  });

  test('that is broken YAML is unreadable, with the place', async () => {
    const path = file('broken.yaml', 'weight: { value: 80\nsex: male\n');
    const error = await refusal(planFor(path));
    expect(error.code).toBe('FILE_UNREADABLE');
    expect(error.message).toMatch(/:\d+:\d+ not readable as YAML: /u);
  });

  test('from standard input is named as that', async () => {
    const error = await refusal(planFor('-'), '{ "weight": 80 }');
    expect(error.message).toBe(
      'standard input:1:13 weight: 80 does not fit; expected a block of fields',
    );
  });

  test('that does not exist is unreadable, and exit is 2', async () => {
    const { code, err } = await call([
      'plan',
      six,
      '--start',
      '2025-01-06',
      '--patient',
      join(dir, 'none.yaml'),
    ]);
    expect(code).toBe(2);
    expect(err).toContain('FILE_UNREADABLE');
    expect(err).toContain('ENOENT');
  });
});

describe('a protocol file', () => {
  test('with an unknown field names its place and the field that was meant', async () => {
    const path = file('own.yaml', 'id: own\ntitel: Own\n');
    const error = await refusal(['plan', path, '--start', '2025-01-06', '--json']);
    expect(error.code).toBe('PROTOCOL_INVALID');
    expect(error.message).toContain(
      `${path}:2:1 titel: is not a field known here; did you mean title?`,
    );
    expect(error.message).toContain(`${path}:1:1 phases: is missing; expected a list`);
    expect(error.hint).toContain('lint');
  });

  test('with very many problems lists the first twenty and counts the rest', async () => {
    const fields = Array.from({ length: 40 }, (_, index) => `unknown-${index}: 1\n`).join('');
    const path = file('long.yaml', `id: long\n${fields}`);
    const { message } = await refusal(['plan', path, '--start', '2025-01-06', '--json']);
    const lines = message.split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toMatch(/and \d+ more/u);
  });
});

test('an event file that is no YAML is refused with its place, not with a stack trace', async () => {
  const path = file('events.yaml', '- { type: relapse, date: 2025-01-06\n');
  const { code, err } = await call([
    'plan',
    six,
    '--start',
    '2025-01-06',
    '--weight',
    '80',
    '--events',
    path,
  ]);
  expect(code).toBe(2);
  expect(err).toContain(`${path}:2:1 not readable as YAML`);
  expect(err).not.toContain('    at ');
});
