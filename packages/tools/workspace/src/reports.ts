import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tally } from './judge.ts';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
  readonly errors?: readonly unknown[];
}

function count(report: VitestReport | PlaywrightReport): Tally {
  if ('stats' in report) {
    const { expected, flaky, unexpected } = report.stats;
    return { passed: expected, failed: unexpected + flaky + (report.errors?.length ?? 0) };
  }
  // A file that cannot even be loaded has no failed test, and has failed all the same.
  const failed = report.numFailedTests || report.numFailedTestSuites;
  return { passed: report.numPassedTests, failed };
}

/** Adds up the reports of the test runners in a folder: vitest's and Playwright's JSON. */
export function countTests(folder: string): Tally {
  if (!existsSync(folder)) return { passed: 0, failed: 0 };
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => count(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
    .reduce(
      (sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed }),
      {
        passed: 0,
        failed: 0,
      },
    );
}
