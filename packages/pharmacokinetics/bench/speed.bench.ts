import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// What is measured runs in processes of its own, without a test runner's module loader around it.
test('the engine beside a program written by hand and an adaptive solver', { timeout: 0 }, () => {
  const script = join(import.meta.dirname, 'beside.ts');
  const { status } = spawnSync(process.execPath, [script, '--rounds', '3'], { stdio: 'inherit' });
  expect(status).toBe(0);
});
