import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { openketamine } from './terminal.js';

// every worked case of every protocol
vi.setConfig({ testTimeout: 60_000 });

const library = join(import.meta.dirname, '../../protocols');
const dir = mkdtempSync(join(tmpdir(), 'openketamine-check-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const cases = (dose: string) => `protocol: own
given: { start: 2025-01-06, age: 40, weight: 70 kg }
cases:
  - { name: the dose is by weight, session: 1, expect: { dose: ${dose} } }
`;

test('every worked case of the library passes', async () => {
  const { status, out, notes } = await openketamine(`check ${library}/cases`);
  expect(out).toBe('');
  expect(notes).toMatch(/^\d{3,} passed, 0 failed, in \d+ files\.\n$/u);
  expect(status).toBe(0);
});

describe('a team of its own', () => {
  const single = readFileSync(join(library, 'data/ketamine-iv-trd-single.yaml'), 'utf8');
  writeFileSync(join(dir, 'own.yaml'), single.replace(/^id: .*$/mu, 'id: own'));
  const file = join(dir, 'own.cases.yaml');

  test('has its protocol found beside its cases', async () => {
    writeFileSync(file, cases('35 mg'));
    expect(await openketamine(`check ${dir}`)).toMatchObject({ status: 0, out: '' });
  });

  test('is told what was expected and what came; exit is 3', async () => {
    writeFileSync(file, cases('36 mg'));
    const { status, out, notes } = await openketamine(`check ${file}`);
    expect(status).toBe(3);
    expect(out).toContain(
      'own.cases.yaml: the dose is by weight\n  session 1 dose: expected 36 mg, got 35 mg\n',
    );
    expect(notes).toBe('0 passed, 1 failed, in 1 file.\n');
  });

  test('gets one JSON document with the error of the contract', async () => {
    writeFileSync(file, cases('36 mg'));
    const ran = await openketamine(`check ${file} --json`);
    expect(ran.status).toBe(3);
    expect(ran.json()).toMatchObject({
      error: { code: 'DATA_INVALID' },
      passed: 0,
      failed: [{ name: 'the dose is by weight' }],
    });
  });

  test('is told line and column of a field nobody knows', async () => {
    writeFileSync(file, cases('35 mg').replace('{ dose', '{ doze'));
    const { status, out } = await openketamine(`check ${file}`);
    expect(status).toBe(3);
    expect(out).toMatch(/own\.cases\.yaml:4:\d+ .*doze/u);
  });
});

test('a path that is not there is a wrong call', async () => {
  const { status, notes } = await openketamine('check nowhere');
  expect(status).toBe(2);
  expect(notes).toContain('FILE_UNREADABLE');
});
