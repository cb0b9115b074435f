import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test.each(['products', 'medicines'])('the table of %s is what its CSV files say', (name) => {
  const script = fileURLToPath(new URL(`../scripts/${name}.ts`, import.meta.url));
  expect(() =>
    execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' }),
  ).not.toThrow();
});
