import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { errorCodes } from '@openketamine/model';
import { describe, expect, test } from 'vitest';
import { apiPage, importLine } from '../finish/api.mts';
import { contributePage, readRecipes, slug } from '../generate/contribute-page.mts';
import { engineerPages, publishedPackages, recipeFolders } from '../generate/engineers.mts';
import { measured, numberIn } from '../generate/performance-page.mts';

const root = join(import.meta.dirname, '../../..');
const [start, recipes, performance] = engineerPages.pages();

describe('pages for engineers', () => {
  test('every published package has a start with code that the tests of its README run', () => {
    const all = publishedPackages();
    expect(all.length).toBeGreaterThan(14);
    for (const { name, folder, example = '' } of all) {
      const readme = readFileSync(join(root, 'packages', folder, 'README.md'), 'utf8');
      expect([name, example.includes('import '), readme.includes(example)]).toEqual([
        name,
        true,
        true,
      ]);
      expect(start?.body).toContain(example.trimEnd());
      expect(start?.body).toContain(`href="/api/${folder}"`);
    }
  });

  test('every entry that can be imported is named', () => {
    for (const { entries } of publishedPackages())
      for (const entry of entries) expect(start?.body).toContain(`from '${entry}'`);
  });

  test('every example project has its recipe', () => {
    const folders = readdirSync(join(root, 'docs/examples'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect([...recipeFolders].toSorted()).toEqual(folders.toSorted());
    expect(recipes?.body).toContain('planCourse');
  });

  test('figures of speed are drawn from the page that says how they were measured', () => {
    const text = readFileSync(join(root, 'docs/contributing/performance.md'), 'utf8');
    const { head, rows } = measured(text, 'Concentrations', ['this engine', 'odex']);
    const drawn = rows
      .map((row) => row[head.indexOf('this engine')] ?? '')
      .filter((cell) => numberIn(cell) !== undefined);
    expect(drawn.length).toBeGreaterThan(1);
    for (const cell of drawn) expect(performance?.body).toContain(`>${cell} this engine</text>`);
    expect(() => measured(text, 'Concentrations', ['no such column'])).toThrow('no table');
  });

  test.each([
    ['1.5; 1.5', 1.5],
    ['31,000 to 43,000 a second', 31_000],
    ['105 kB', 105],
    ['', undefined],
    ['see below', undefined],
  ])('%j begins with %j', (cell, value) => {
    expect(numberIn(cell)).toBe(value);
  });
});

describe('a page of the API', () => {
  test.each([
    [
      '/api/planner/index/functions/planCourse',
      "import { planCourse } from '@openketamine/planner';",
    ],
    [
      '/api/planner/explain/variables/english',
      "import { english } from '@openketamine/planner/explain';",
    ],
    ['/api/model/index/interfaces/Course', "import type { Course } from '@openketamine/model';"],
    [
      '/api/figures/functions/concentrationCurve',
      "import { concentrationCurve } from '@openketamine/figures';",
    ],
    ['/api/openketamine/plan/functions/plan', "import { plan } from 'openketamine/plan';"],
  ])('%s says how it is imported', (path, line) => {
    expect(importLine(path)).toBe(line);
  });

  test('a page about a module has no line', () => {
    expect(importLine('/api/planner')).toBeUndefined();
    expect(importLine('/guides/planner/functions/x')).toBeUndefined();
  });

  test('every error code leads to a page that there is', () => {
    for (const code of errorCodes) {
      const page = apiPage(
        `<h1>f</h1><code>${code}</code>`,
        '/api/planner/index/functions/f',
        '/docs/',
      );
      const to = /href="\/docs\/(?<to>errors\/[^"]+)"/u.exec(page)?.groups?.['to'] ?? '';
      expect([code, existsSync(join(root, 'docs', `${to}.md`))]).toEqual([code, true]);
    }
  });

  test('other pages stay as they are', () => {
    const page = '<h1>g</h1><code>FACT_MISSING</code>';
    expect(apiPage(page, '/guides/x', '/')).toBe(page);
  });
});

describe('the page for contributors', () => {
  const [page] = contributePage.pages();
  const { recipes: all } = readRecipes();

  test('has every recipe of CONTRIBUTING, and leads to each by what somebody wants', () => {
    const wants = all.filter(({ title }) => title.startsWith('I want'));
    expect(wants.length).toBeGreaterThan(8);
    for (const { title, body } of all) {
      expect(page?.body).toContain(`## ${title}\n`);
      expect(page?.body).toContain(body);
    }
    for (const { title } of wants) expect(page?.body).toContain(`href="#${slug(title)}"`);
  });

  test('no link of it leads out of the site into a folder', () => {
    expect(page?.body).not.toMatch(/\]\((?:docs|\.\.)\//u);
  });
});
