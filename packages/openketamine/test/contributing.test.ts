import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { completeRecord, readAuthored, validate, type Block } from '@openketamine/authoring';
import type { Rule } from '@openketamine/model';
import { ruleSchema } from '@openketamine/model/schema';
import { caseRunner, type RuleCase } from '@openketamine/screening/cases';
import { fullTerminology } from '@openketamine/terminology/full';
import { openketamine } from './terminal.js';
import { Workspace } from './workspace.js';

// every recipe runs commands on a whole library, which takes its time beside other work
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const root = new URL('../../../', import.meta.url);
const work = new Workspace();
copyFileSync(new URL('lint-exceptions.yaml', root), join(work.dir, 'lint-exceptions.yaml'));
work.commit('Exceptions');
afterEach(() => work.reset());
afterAll(() => work.done());

/** One step of a recipe, as it stands on the page. */
type Step =
  | { readonly kind: 'edit'; readonly path: string; readonly from: string; readonly to: string }
  | { readonly kind: 'run'; readonly line: string };

interface Recipe {
  readonly title: string;
  readonly steps: readonly Step[];
}

function stepsOf(language: string, body: string): Step[] {
  const lines = body.trimEnd().split('\n');
  if (language === 'sh')
    return lines.map((line) => ({ kind: 'run', line: line.replace(/\s+#.*$/u, '') }));
  const [path = '', ...rest] = lines;
  const side = (mark: string) =>
    rest
      .filter((line) => line.startsWith(mark))
      .map((line) => line.slice(1))
      .join('\n');
  return [{ kind: 'edit', path, from: side('-'), to: side('+') }];
}

/** Every recipe of the page, with its commands and edits in order. */
const recipes: readonly Recipe[] = readFileSync(new URL('CONTRIBUTING.md', root), 'utf8')
  .split(/^## /mu)
  .filter((part) => part.startsWith('I want to'))
  .map((part) => ({
    title: part.split('\n', 1)[0] ?? '',
    steps: [...part.matchAll(/^```(?<language>sh|diff)\n(?<body>[\s\S]*?)^```$/gmu)].flatMap(
      ({ groups }) => stepsOf(groups?.['language'] ?? '', groups?.['body'] ?? ''),
    ),
  }));

/** What a command of the page prints; commands that install and build the whole repository are CI's own. */
async function follow(line: string): Promise<{ status: number; said: string } | undefined> {
  const [command, ...words] = line.split(' ');
  if (command === 'cp') {
    copyFileSync(join(work.dir, words[0] ?? ''), join(work.dir, words[1] ?? ''));
    return undefined;
  }
  if (line.startsWith('npx --yes pnpm@')) return undefined;
  expect(line).toMatch(/^pnpm openketamine /u);
  const { status, out, notes } = await work.inside(() => openketamine(words.slice(1).join(' ')));
  return { status, said: `${out}${notes}` };
}

test('the page has a recipe for everything that people come for', () => {
  expect(recipes.map(({ title }) => title.replace(/^I want to /u, ''))).toEqual([
    'correct a number',
    'change a dose',
    'add a protocol',
    'add a rule',
    'add a source',
    'add a scale',
    'add a site parameter',
    'change or add a procedure',
    'fix an engine',
    'translate',
  ]);
});

describe('a recipe, followed word for word', () => {
  test.each(recipes.map((recipe) => [recipe.title, recipe] as const))(
    '%s',
    async (_title, { steps }) => {
      const told: string[] = [];
      for (const step of steps) {
        if (step.kind === 'edit') {
          if (step.from === '') work.write(step.path, `${step.to}\n`);
          else work.edit(step.path, step.from, step.to);
          continue;
        }
        // oxlint-disable-next-line no-await-in-loop -- each step builds on the one before
        const ran = await follow(step.line);
        if (ran === undefined) continue;
        expect([step.line, ran.status, ran.status === 0 ? '' : ran.said]).toEqual([
          step.line,
          0,
          '',
        ]);
        told.push(ran.said);
      }
      expect(told.length).toBeGreaterThan(0);
      // whoever followed it has a changeset that is enough
      const { status, said } = (await follow('pnpm openketamine bump')) ?? { status: 1, said: '' };
      expect([status, status === 0 ? '' : said]).toEqual([0, '']);
    },
  );
});

test('the template of a protocol is added as minor, and what it does not say is a gap', async () => {
  const path = 'packages/protocols/data/own-template.yaml';
  work.write(
    path,
    work
      .read('packages/protocols/templates/protocol.yaml')
      .replace(/^id: .*$/mu, 'id: own-template'),
  );
  const { json } = await work.inside(() => openketamine('bump --json'));
  expect(json()).toMatchObject({
    packages: [{ package: '@openketamine/protocols', level: 'minor' }],
  });
});

test('the template of a rule fits the schema, and its cases come out as they say', () => {
  const cited = readAuthored(
    'mims-ketamax.yaml',
    work.read('packages/evidence/data/sources/mims-ketamax.yaml'),
  );
  const file = completeRecord(
    readAuthored('rule.yaml', work.read('packages/risk/templates/rule.yaml')),
    { sources: new Map([['mims-ketamax', cited.value as Block]]) },
  );
  const result = validate<Rule>(file, ruleSchema);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  const run = caseRunner(result.record, fullTerminology);
  const cases = parse(work.read('packages/risk/templates/rule.cases.yaml')) as RuleCase[];
  expect(cases.map((ruleCase) => [ruleCase.name, run(ruleCase).outcome])).toEqual(
    cases.map((ruleCase) => [ruleCase.name, ruleCase.expect]),
  );
});
