import { join } from 'node:path';
import { baseOfChange } from './change.ts';
import type { Gate } from './gate.ts';
import { gates } from './gates/index.ts';
import { judge } from './judge.ts';
import { countTests } from './reports.ts';
import { slowSuite, touched } from './slow-suites.ts';
import { root } from './workspace.ts';

/**
 * What CI does after the test command: asks every gate, runs the slow suites that the change
 * touches, and says how much passed and failed. Its arguments are
 * the exit code of the test command and the time at which CI began.
 */
const testsExit = Number(process.argv[2] ?? '1');
/** When CI began, in seconds, and after how many minutes no slow suite is begun any more. */
const started = Number(process.argv[3] ?? Date.now() / 1000);
const latest = 60;
const tests = countTests(join(root, 'reports'));

const judged = await judge(gates);

const base = baseOfChange();
const slow = touched(base);
console.log(
  `\nSlow suites since ${base ?? 'the beginning'}: ${slow.map((member) => member.path).join(', ') || 'none'}`,
);
const inTime = (gate: Gate): Gate => ({
  ...gate,
  run: () => {
    const minutes = (Date.now() / 1000 - started) / 60;
    if (minutes < latest) return gate.run();
    return { ok: false, output: `not begun: CI has already run for ${minutes.toFixed(0)} minutes` };
  },
});
const slowly = await judge(slow.map(slowSuite).map(inTime));

// The test command itself counts as one: it can fail without a failing test, for example in a build.
const command = {
  passed: testsExit === 0 ? 1 : 0,
  failed: testsExit === 0 || tests.failed > 0 ? 0 : 1,
};
const all = [tests, judged, slowly, command];
const passed = all.reduce((sum, tally) => sum + tally.passed, 0);
const failed = all.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\ntests ${tests.passed} passed, gates ${judged.passed}, slow suites ${slowly.passed}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && tests.passed > 0 ? 0 : 1;
