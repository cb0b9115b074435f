import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generators } from '../generate/generators.mts';
import { uses } from '../generate/uses.mts';

const started = [
  ...readFileSync(join(import.meta.dirname, '../src/islands/tools.mts'), 'utf8').matchAll(
    /^ {2}(?<name>\w+): \(\) => import/gmu,
  ),
].map(({ groups }) => groups?.['name'] ?? '');

/** Every page, made once: it takes seconds. */
const made = generators.flatMap(({ pages }) => pages());

describe('intended use', () => {
  test('each tool that a page can start has its row, and each row its tool', () => {
    expect(uses.flatMap(({ tools }) => tools).toSorted()).toEqual(started.toSorted());
  });

  test('pages hold places only for tools that exist, and those for families for none', () => {
    for (const { path, body } of made) {
      const places = [...body.matchAll(/data-tool="(?<name>[^"]+)"/gu)].map(
        ({ groups }) => groups?.['name'],
      );
      expect([path, places.filter((name) => !started.includes(name ?? ''))]).toEqual([path, []]);
    }
  });

  test('pages for families hold no tool', () => {
    const pages = made.filter(({ path }) => path.startsWith('families/'));
    expect(pages.length).toBeGreaterThan(3);
    for (const { path, body } of pages)
      expect([path, body.includes('data-tool')]).toEqual([path, false]);
  });

  test('a tool for professionals says so in its place', () => {
    const bodies = made.map(({ body }) => body);
    for (const tool of [
      'calculator',
      'example',
      'scale',
      'plan',
      'screen',
      'interactions',
      'concentrations',
    ]) {
      const places = bodies.filter((body) => body.includes(`data-tool="${tool}"`));
      expect(places.length).toBeGreaterThan(0);
      for (const body of places) expect(body).toMatch(/[Ff]or professionals/u);
    }
  });
});
