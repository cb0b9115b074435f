import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { countTests } from '../src/reports.ts';

function folder(files: Readonly<Record<string, unknown>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'reports-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  for (const [name, report] of Object.entries(files)) {
    writeFileSync(join(dir, name), JSON.stringify(report));
  }
  return dir;
}

const vitest = { numPassedTests: 5, numFailedTests: 2, numFailedTestSuites: 1 };
const playwright = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 4 }, errors: [] };

test('the tests of all runners are added up, and a flaky test has failed', () => {
  expect(
    countTests(folder({ 'vitest.json': vitest, 'playwright-admin.json': playwright })),
  ).toEqual({
    passed: 8,
    failed: 4,
  });
});

test('a test file that cannot be loaded counts as failed, although no test in it failed', () => {
  const report = { numPassedTests: 5, numFailedTests: 0, numFailedTestSuites: 1 };
  expect(countTests(folder({ 'vitest.json': report }))).toEqual({ passed: 5, failed: 1 });
});

test('where nothing ran, nothing passed', () => {
  expect(countTests(join(tmpdir(), 'no-such-folder'))).toEqual({ passed: 0, failed: 0 });
});
