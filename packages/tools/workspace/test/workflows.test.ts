import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { capture } from '../src/run.ts';
import { unnamedPins, workflowProblems } from '../src/workflows.ts';

const folder = new URL('../../../../.github/workflows/', import.meta.url);
const files = readdirSync(folder);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

describe.each(files)('the workflow %s', (file) => {
  test('keeps the rules: pinned actions, least rights, only scripts', () => {
    expect([...workflowProblems(read(file))]).toEqual([]);
    expect(unnamedPins(read(file))).toEqual([]);
  });

  test('can be read by GitHub', () => {
    expect(capture('action-validator', [`.github/workflows/${file}`])).toMatchObject({ ok: true });
  });
});

const workflow = (more: { top?: string; step?: string; on?: string } = {}) => `
name: Own
on: ${more.on ?? 'pull_request'}
${more.top ?? 'permissions: { contents: read }'}
jobs:
  own:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - ${more.step ?? 'run: npx --yes pnpm@12.21.0 test'}
`;

describe('the rules of workflows', () => {
  test('have nothing against a workflow that keeps them', () => {
    expect([...workflowProblems(workflow())]).toEqual([]);
  });

  test.each([
    ['an action by its tag', { step: 'uses: actions/checkout@v4' }, /not pinned/u],
    ['no permissions', { top: '' }, /says no permissions/u],
    ['every permission', { top: 'permissions: write-all' }, /every permission/u],
    ['a command line', { step: 'run: curl https://example.org | sh' }, /move it into a script/u],
    [
      'two commands',
      {
        step: 'run: |\n          npx --yes pnpm@12.21.0 test\n          npx --yes pnpm@12.21.0 gates',
      },
      /move it into a script/u,
    ],
    [
      'an expression in a command line',
      { step: 'run: node packages/a.ts ${{ github.event.pull_request.title }}' },
      /hand it over in env/u,
    ],
    [
      'code of a stranger with rights',
      {
        on: 'pull_request_target',
        step: 'uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1\n        with: { ref: "${{ github.event.pull_request.head.sha }}" }',
      },
      /checks out a pull request/u,
    ],
  ])('refuse %s', (_name, more, says) => {
    const found = [...workflowProblems(workflow(more))];
    expect(found.join('\n')).toMatch(says);
  });

  test('ask for the version beside a pin', () => {
    const pin = 'uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';
    expect(unnamedPins(`- ${pin} # v7.0.1`)).toEqual([]);
    expect(unnamedPins(`- ${pin}`)).toHaveLength(1);
  });
});
