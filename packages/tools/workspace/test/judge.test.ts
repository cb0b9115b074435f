import { expect, test } from 'vitest';
import { gates } from '../src/gates/index.ts';
import type { Gate } from '../src/gate.ts';
import { judge } from '../src/judge.ts';

const gate = (name: string, run: Gate['run']): Gate => ({
  name,
  description: `${name} is well.`,
  fix: `Mend ${name}.`,
  run,
});

async function judged(...asked: Gate[]) {
  const lines: string[] = [];
  return { tally: await judge(asked, (line) => lines.push(line)), said: lines.join('\n') };
}

test('what passes is one line; what fails shows its output and how to mend it', async () => {
  const { tally, said } = await judged(
    gate('tea', () => ({ ok: true, output: 'chatter' })),
    gate('cake', () => ({ ok: false, output: 'burnt\nflat\n' })),
  );
  expect(tally).toEqual({ passed: 1, failed: 1 });
  expect(said).toMatch(/^ok {3}tea \(\d+\.\d s\): tea is well\.$/mu);
  expect(said).not.toContain('chatter');
  expect(said).toMatch(/^FAIL cake .*\n {4}burnt\n {4}flat\n {5}Mend cake\.$/mu);
});

test('a gate that throws has failed, and the next is still asked', async () => {
  const { tally, said } = await judged(
    gate('tea', () => Promise.reject(new Error('the kettle is gone'))),
    gate('cake', () => ({ ok: true, output: '' })),
  );
  expect(tally).toEqual({ passed: 1, failed: 1 });
  expect(said).toContain('the kettle is gone');
});

test('every gate has a name of its own, says what has to be true, and how to mend it', () => {
  const names = gates.map((entry) => entry.name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, description, fix } of gates) {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(description).toMatch(/^[A-Z].*\.$/u);
    expect(fix).toMatch(/^[A-Z].*\.$/u);
  }
});
