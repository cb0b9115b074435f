import { join } from 'node:path';
import { baseOfChange } from './change.ts';
import { gates } from './gates/index.ts';
import { judge } from './judge.ts';
import { countTests } from './reports.ts';
import { slowSuite, touched } from './slow-suites.ts';
import { root } from './workspace.ts';

/**
 * What CI does after the test command: asks every gate, runs the slow suites that the change
 * touches, and says how much passed and failed. The exit code of the test command is its argument.
 */
const testsExit = Number(process.argv[2] ?? '1');
const tests = countTests(join(root, 'reports'));

const judged = await judge(gates);

const base = baseOfChange();
const slow = touched(base);
console.log(
  `\nSlow suites since ${base ?? 'the beginning'}: ${slow.map((one) => one.path).join(', ') || 'none'}`,
);
const slowly = await judge(slow.map(slowSuite));

// The test command itself counts as one: it can fail without a failing test, for example in a build.
const command = {
  passed: testsExit === 0 ? 1 : 0,
  failed: testsExit === 0 || tests.failed > 0 ? 0 : 1,
};
const all = [tests, judged, slowly, command];
const passed = all.reduce((sum, one) => sum + one.passed, 0);
const failed = all.reduce((sum, one) => sum + one.failed, 0);
console.log(`\ntests ${tests.passed} passed, gates ${judged.passed}, slow suites ${slowly.passed}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && tests.passed > 0 ? 0 : 1;
