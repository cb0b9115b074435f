import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '@openketamine/authoring';
import * as places from '@openketamine/model/places';
import { describe, expect, test } from 'vitest';
import { lint, protocolChecks } from '../../src/lint/index.js';
import { base, edited, known } from './base.js';
import { dates } from './examples/dates.js';
import { doses } from './examples/doses.js';
import { form } from './examples/form.js';
import { graph } from './examples/graph.js';
import { guards } from './examples/guards.js';
import { names } from './examples/names.js';

const examples = [...doses, ...dates, ...graph, ...names, ...guards, ...form];

function told(text: string): string[] {
  return lint([{ name: 'data/sample.yaml', text }], { known, places }).problems.map(formatProblem);
}

/** What one check said, without place of the file and without its name. */
function saidBy(check: string, text: string): string[] {
  const end = ` (${check})`;
  return told(text)
    .filter((line) => line.endsWith(end))
    .map((line) => line.slice(0, -end.length).replace(/^data\/sample\.yaml:\d+:\d+ /u, ''));
}

test('the invented protocol is right in every respect', () => {
  expect(told(base)).toEqual([]);
});

test('every check has a name in kebab case, a sentence, and an example of what it refuses', () => {
  const shown = new Set(examples.map(({ check }) => check));
  for (const { name, description } of protocolChecks) {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)+$/u);
    expect(description).toMatch(/^[A-Z].*\.$/u);
  }
  expect(protocolChecks.filter(({ name }) => !shown.has(name))).toEqual([]);
  expect(new Set(protocolChecks.map(({ name }) => name)).size).toBe(protocolChecks.length);
});

test('the README lists every check with its sentence', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  expect(protocolChecks.filter(({ name }) => !readme.includes(`| \`${name}\``))).toEqual([]);
});

describe.each(examples)('$check', ({ check, good = [], bad }) => {
  test.each(good.map(([why, ...edits]) => ({ why, edits })))('accepts $why', ({ edits }) => {
    expect(saidBy(check, edited(edits))).toEqual([]);
  });

  test.each(bad)('refuses $why', ({ edits, says }) => {
    expect(saidBy(check, edited(edits))).toEqual(says);
  });
});
