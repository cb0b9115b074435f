import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mark } from '../src/pull-request/comment.ts';
import type { ClinicalDiff } from '../src/pull-request/clinical-diff.ts';
import { githubOfWorkflow, type Github, type Review } from '../src/pull-request/github.ts';
import { clinicalTeam, review, type Surroundings } from '../src/pull-request/review.ts';
import { root } from '../src/workspace.ts';

const looser: ClinicalDiff = { direction: 'looser', level: 'major', records: [] };
const approved = (by: string, commit = 'head'): Review => ({ by, state: 'APPROVED', commit });

/** What the script wrote, and where it looked. */
function ran(
  args: readonly string[],
  more: {
    readonly diff?: ClinicalDiff;
    readonly reviews?: Review[];
    readonly team?: string[];
  } = {},
) {
  const told: string[] = [];
  const written: string[] = [];
  const compared: string[][] = [];
  const github: Github = {
    comments: () => Promise.resolve([]),
    addComment: (body) => Promise.resolve(void written.push(body)),
    changeComment: () => Promise.resolve(),
    labels: () => Promise.resolve(['direction: neutral', 'help wanted']),
    addLabels: (names) => Promise.resolve(void written.push(`add ${names.join(', ')}`)),
    removeLabel: (name) => Promise.resolve(void written.push(`remove ${name}`)),
    reviews: () => Promise.resolve(more.reviews ?? []),
  };
  let asked = 0;
  const surroundings: Surroundings = {
    diff: (base, head) => {
      compared.push([base, head]);
      return more.diff ?? looser;
    },
    markdown: () => 'A cap is higher.',
    github: () => {
      asked += 1;
      return github;
    },
    team: () => more.team ?? ['ann', 'ben'],
    print: (line) => told.push(line),
    complain: (line) => told.push(line),
  };
  return review(args, surroundings).then((status) => ({ status, told, written, compared, asked }));
}
const call = (what: string, ...more: string[]) => [
  what,
  '--base',
  'base',
  '--head',
  'head',
  ...more,
];

describe('the comment of a pull request', () => {
  test('is printed with its labels, and asks GitHub for nothing without --post', async () => {
    const { status, told, written, compared, asked } = await ran(call('comment'));
    expect([status, written, asked]).toEqual([0, [], 0]);
    expect(told).toEqual(['A cap is higher.', 'direction: looser, version: major']);
    expect(compared).toEqual([['base', 'head']]);
  });

  test('is written with --post, and labels that no longer hold go', async () => {
    const { status, told, written } = await ran(call('comment', '--post'));
    expect(status).toBe(0);
    expect(told.at(-1)).toBe('The comment is added.');
    expect(written[0]).toBe(`${mark}\nA cap is higher.`);
    expect(written.slice(1).toSorted()).toEqual([
      'add direction: looser, version: major',
      'remove direction: neutral',
    ]);
  });
});

describe('the count of approvals', () => {
  test.each([
    ['two of the team', ['ann', 'ben'], 0],
    ['one of the team', ['ann'], 1],
    ['one of the team and a stranger', ['ann', 'eve'], 1],
    ['nobody', [], 1],
  ])('of a looser change with %s ends with its exit code', async (_, names, status) => {
    const reviews = names.map((name) => approved(name));
    expect((await ran(call('approvals'), { reviews })).status).toBe(status);
  });

  test('does not count the author', async () => {
    const reviews = [approved('ann'), approved('ben')];
    const { status, told } = await ran(call('approvals', '--author', 'ben'), { reviews });
    expect([status, told[0]]).toEqual([1, expect.stringContaining('1 of 2 (ann)')]);
  });

  test('does not count an approval of another commit', async () => {
    const reviews = [approved('ann'), approved('ben', 'earlier')];
    expect((await ran(call('approvals'), { reviews })).status).toBe(1);
  });

  test('lets a change without clinical data through, whoever is of the team', async () => {
    const diff: ClinicalDiff = { direction: 'neutral', level: null, records: [] };
    expect((await ran(call('approvals'), { diff, team: [] })).status).toBe(0);
  });

  test('with a team of nobody stops every clinical change and says where to name people', async () => {
    for (const direction of ['looser', 'tighter', 'neutral'] as const) {
      const diff: ClinicalDiff = { direction, level: 'patch', records: [] };
      const { status, told } = await ran(call('approvals'), {
        diff,
        team: [],
        reviews: [approved('ann'), approved('ben')],
      });
      expect([status, told]).toEqual([1, [expect.stringContaining('.github/clinical-team.json')]]);
    }
  });
});

describe('a wrong call', () => {
  test.each([
    [[]],
    [['comment']],
    [['comment', '--base', 'base']],
    [['merge', '--base', 'base', '--head', 'head']],
    [['comment', 'approvals', '--base', 'base', '--head', 'head']],
    [call('comment', '--force')],
  ])('%j prints what fits, compares nothing and exits with 2', async (args) => {
    const { status, told, compared, asked } = await ran(args);
    expect([status, compared, asked]).toEqual([2, [], 0]);
    expect(told[0]).toContain('comment|approvals');
  });
});

describe('the clinical team', () => {
  const dir = mkdtempSync(join(tmpdir(), 'openketamine-team-'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  const file = join(dir, 'team.json');

  test('is a list of names', () => {
    writeFileSync(file, '{ "members": ["ann", "ben"] }');
    expect(clinicalTeam(file)).toEqual(['ann', 'ben']);
  });

  test.each(['{}', '{ "members": "ann" }', '{ "members": [1] }'])(
    '%s is no list of names and never counts as nobody',
    (text) => {
      writeFileSync(file, text);
      expect(() => clinicalTeam(file)).toThrow(/no list of members/u);
    },
  );

  test('as it stands can be read, and the guide says what happens while it is empty', () => {
    const members = clinicalTeam();
    expect(Array.isArray(members)).toBe(true);
    const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
    expect(guide).toContain('.github/clinical-team.json');
  });
});

describe("GitHub's own interface", () => {
  const asked: { readonly path: string; readonly method: string; readonly init: RequestInit }[] =
    [];
  let answers: ((path: string) => Response | undefined)[] = [];

  beforeEach(() => {
    asked.length = 0;
    answers = [];
    vi.stubEnv('GITHUB_REPOSITORY', 'someone/openketamine');
    vi.stubEnv('GITHUB_TOKEN', 'secret');
    vi.stubEnv('PULL_REQUEST', '7');
    vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
      const path = address.replace('https://api.github.com/repos/someone/openketamine', '');
      asked.push({ path, method: init.method ?? 'GET', init });
      for (const answer of answers) {
        const found = answer(path);
        if (found !== undefined) return Promise.resolve(found);
      }
      return Promise.resolve(Response.json([]));
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  });

  const calls = () => asked.map(({ method, path }) => `${method} ${path}`);

  test('reads every page, until one is not full', async () => {
    const full = Array.from({ length: 100 }, (_, id) => ({ id, body: 'x', user: { type: 'Bot' } }));
    answers.push((path) => (path.endsWith('page=1') ? Response.json(full) : undefined));
    answers.push((path) =>
      path.endsWith('page=2') ? Response.json([{ id: 100, body: 'y', user: null }]) : undefined,
    );
    const comments = await githubOfWorkflow().comments();
    expect(comments).toHaveLength(101);
    expect(comments[0]).toEqual({ id: 0, body: 'x', bot: true });
    expect(comments.at(-1)).toEqual({ id: 100, body: 'y', bot: false });
    expect(calls()).toEqual([
      'GET /issues/7/comments?per_page=100&page=1',
      'GET /issues/7/comments?per_page=100&page=2',
    ]);
  });

  test('calls with the token of the workflow, and sends JSON', async () => {
    const github = githubOfWorkflow();
    await github.addComment('Hello');
    await github.changeComment(3, 'Again');
    await github.addLabels(['version: major']);
    expect(calls()).toEqual([
      'POST /issues/7/comments',
      'PATCH /issues/comments/3',
      'POST /issues/7/labels',
    ]);
    expect(asked.map(({ init }) => init.body)).toEqual([
      '{"body":"Hello"}',
      '{"body":"Again"}',
      '{"labels":["version: major"]}',
    ]);
    for (const { init } of asked)
      expect(init.headers).toMatchObject({ authorization: 'Bearer secret' });
  });

  test('takes a label away by its name, whatever stands in it', async () => {
    answers.push(() => new Response(undefined, { status: 204 }));
    await githubOfWorkflow().removeLabel('direction: looser/x');
    expect(calls()).toEqual(['DELETE /issues/7/labels/direction%3A%20looser%2Fx']);
  });

  test('knows reviews by name, state and commit; an account that is gone has no name', async () => {
    answers.push(() =>
      Response.json([
        { user: { login: 'ann' }, state: 'APPROVED', commit_id: 'abc' },
        { user: null, state: 'APPROVED', commit_id: 'abc' },
      ]),
    );
    expect(await githubOfWorkflow().reviews()).toEqual([
      { by: 'ann', state: 'APPROVED', commit: 'abc' },
      { by: '', state: 'APPROVED', commit: 'abc' },
    ]);
    expect(calls()).toEqual(['GET /pulls/7/reviews?per_page=100&page=1']);
  });

  test('names of labels are read as they are', async () => {
    answers.push(() => Response.json([{ name: 'help wanted' }]));
    expect(await githubOfWorkflow().labels()).toEqual(['help wanted']);
  });

  test.each([403, 404, 500])(
    'an answer of %i is an error that says what was asked',
    async (status) => {
      answers.push(() => new Response('no', { status }));
      await expect(githubOfWorkflow().addComment('x')).rejects.toThrow(
        `GitHub answers ${status} to POST /issues/7/comments`,
      );
    },
  );

  test.each([
    ['GITHUB_REPOSITORY', undefined],
    ['GITHUB_TOKEN', undefined],
    ['PULL_REQUEST', undefined],
    ['PULL_REQUEST', '7; rm'],
  ])('without %s (%s) the sentence says what to set, and nothing is called', (name, value) => {
    vi.stubEnv(name, value);
    expect(() => githubOfWorkflow()).toThrow(/GITHUB_REPOSITORY, GITHUB_TOKEN and PULL_REQUEST/u);
    expect(asked).toEqual([]);
  });
});
