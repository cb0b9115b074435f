import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openketamine } from './terminal.js';
import { Workspace } from './workspace.js';

// a library is read, compared and planned, which takes its time beside other work
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const work = new Workspace(['protocols', 'evidence', 'risk', 'outcomes', 'model', 'planner']);
afterAll(() => work.done());
afterEach(() => {
  work.git('checkout', '--quiet', '--force', 'main');
  work.reset();
});

const data = 'packages/protocols/data';
const veterans = `${data}/ketamine-iv-trd-veterans-australia.yaml`;
const six = `${data}/ketamine-iv-trd-six-over-three-weeks.yaml`;
const session = `${data}/procedures/ketamine-session.yaml`;
const run = (line: string) => work.inside(() => openketamine(line));
const changeset = (level: string, name = '@openketamine/protocols') =>
  work.write('.changeset/own.md', `---\n'${name}': ${level}\n---\n\nWhy.\n`);

/** The greatest dose and its cap, a tenth higher. */
function raiseCap(): void {
  work.edit(veterans, 'most: { value: 1.0, unit: mg/kg', 'most: { value: 1.1, unit: mg/kg');
  work.edit(veterans, '- { value: 1.0, unit: mg/kg', '- { value: 1.1, unit: mg/kg');
}

/** The verdicts of `bump`. */
async function verdicts() {
  const { json, status } = await run('bump --json');
  return {
    status,
    told: json() as {
      error?: { code: string; path: string; message: string; hint: string };
      packages: { package: string; level: string; direction: string; verdict: string }[];
    },
  };
}

describe('a tour: a cap raised by a tenth', () => {
  beforeEach(raiseCap);

  test('fails without a changeset: looser, major', async () => {
    const { status, told } = await verdicts();
    expect(status).toBe(3);
    expect(told.error).toMatchObject({ code: 'VERSION_TOO_SMALL' });
    expect(told.packages).toMatchObject([
      {
        package: '@openketamine/protocols',
        level: 'major',
        direction: 'looser',
        verdict: 'missing',
      },
    ]);
    expect((await run('bump')).notes).toMatch(/needs a changeset with major \(looser, major\)/u);
  });

  test('shows the two plans that change', async () => {
    const { out } = await run('diff');
    expect(out).toContain('Plans of invented people that change: 2 in 1 protocol');
    expect(out).toContain('choose 14 mg to 77 mg');
  });

  test('passes with the right changeset', async () => {
    changeset('major');
    expect(await verdicts()).toMatchObject({
      status: 0,
      told: { packages: [{ verdict: 'enough' }] },
    });
  });

  test('fails with a minor one, and names the line to change', async () => {
    changeset('minor');
    const { status, told } = await verdicts();
    expect(status).toBe(3);
    expect(told.error).toMatchObject({ code: 'VERSION_TOO_SMALL', path: '.changeset/own.md:2' });
    expect(told.error?.message).toContain("Write `'@openketamine/protocols': major` in that line.");
  });

  test('passes after --write has written a changeset that a clinician can read', async () => {
    const { status, notes } = await run('bump --write');
    expect(status).toBe(0);
    const file = /Wrote (?<file>\S+)\./u.exec(notes)?.groups?.['file'] ?? '';
    expect(work.read(file)).toContain("'@openketamine/protocols': major\n");
    expect(work.read(file)).toMatch(
      /Clinical change \(looser\)[\s\S]*`ketamine-iv-trd-veterans-australia`: dose, 1 mg\/kg -> 1\.1 mg\/kg \(looser\)/u,
    );
    expect((await verdicts()).status).toBe(0);
    expect((await run('bump --write')).notes).toBe('');
  });

  test('does not go by a changeset that was there before', async () => {
    work.git('stash', '--quiet');
    work.git('checkout', '--quiet', '-b', 'with-changeset');
    changeset('major');
    work.commit('Another change');
    work.git('stash', 'pop', '--quiet');
    expect((await verdicts()).status).toBe(3);
  });
});

describe('the tour goes on', () => {
  test('a slip of the pen passes with a patch changeset, and fails without', async () => {
    work.edit(six, 'title: Six ketamine infusions', 'title: Six infusions of ketamine');
    expect((await verdicts()).status).toBe(3);
    changeset('patch');
    expect(await verdicts()).toMatchObject({
      status: 0,
      told: { packages: [{ level: 'patch', direction: 'neutral' }] },
    });
  });

  test('a protocol that is deleted fails whatever the changeset says, and supersession is explained', async () => {
    work.remove(`${data}/ketamine-iv-trd-single.yaml`);
    changeset('major');
    const { status, told } = await verdicts();
    expect(status).toBe(3);
    expect(told.error).toMatchObject({
      code: 'ID_VANISHED',
      path: `${data}/ketamine-iv-trd-single.yaml`,
    });
    expect(told.error?.hint).toContain('supersededBy');
    const before = readdirSync(join(work.dir, '.changeset'));
    expect((await run('bump --write')).status).toBe(3);
    expect(readdirSync(join(work.dir, '.changeset'))).toEqual(before);
  });

  test('a protocol that is added is minor', async () => {
    work.write(
      `${data}/own-iv-trd-copy.yaml`,
      work.read(six).replace('id: ketamine-iv-trd-six-over-three-weeks', 'id: own-iv-trd-copy'),
    );
    changeset('minor');
    expect(await verdicts()).toMatchObject({
      status: 0,
      told: { packages: [{ level: 'minor', direction: 'neutral', verdict: 'enough' }] },
    });
  });

  test('a shared procedure names every protocol it reaches', async () => {
    work.edit(
      session,
      'stopRules:',
      'stopRules:\n  - { id: own, says: Own., action: Stop., basis: practice, cite: medscape-ket }',
    );
    const { status, notes } = await run('bump --write');
    expect(status).toBe(0);
    const file = /Wrote (?<file>\S+)\./u.exec(notes)?.groups?.['file'] ?? '';
    expect(work.read(file)).toMatch(
      /`ketamine-session`: stop rule, new: .* It reaches \d\d protocols\./u,
    );
  });

  test('a source that is merged into another keeps its id as an alias, and does not count as gone', async () => {
    const sources = readdirSync(join(work.dir, 'packages/evidence/data/sources'));
    // what something cites cannot go without what cites it
    const [gone = '', kept = ''] = sources.filter((file) => {
      const text = work.read(`packages/evidence/data/sources/${file}`);
      return text.includes('\nuncited:') && !text.includes('\naliases:');
    });
    const id = gone.replace('.yaml', '');
    work.remove(`packages/evidence/data/sources/${gone}`);
    expect(await verdicts()).toMatchObject({ told: { error: { code: 'ID_VANISHED' } } });
    work.write(
      `packages/evidence/data/sources/${kept}`,
      `${work.read(`packages/evidence/data/sources/${kept}`)}aliases: [${id}]\n`,
    );
    expect(await verdicts()).toMatchObject({ told: { error: { code: 'VERSION_TOO_SMALL' } } });
  });

  test('nothing that changed needs nothing', async () => {
    expect(await run('bump')).toMatchObject({ status: 0, out: 'Nothing changed since HEAD.\n' });
  });

  test('code is judged by its API reports', async () => {
    const path = `packages/planner/etc/${readdirSync(join(work.dir, 'packages/planner/etc'))[0] ?? ''}`;
    work.edit(path, '```ts\n', '```ts\n\n// @public\nexport function plannedAnew(): void;\n');
    const { told } = await verdicts();
    expect(told.packages).toMatchObject([
      { package: '@openketamine/planner', level: 'minor', from: 'api', verdict: 'missing' },
    ]);
    work.reset();
    work.write('packages/planner/src/own.ts', 'export {};\n');
    expect(await verdicts()).toMatchObject({
      status: 0,
      told: { packages: [{ level: 'patch', from: 'code', verdict: 'not-asked' }] },
    });
  });
});

describe('what is refused with exit 2 and a sentence, with nothing written', () => {
  const refused = async (line: string): Promise<string> => {
    const before = work.git('status', '--porcelain');
    const { status, notes, out } = await run(line);
    expect([status, out]).toEqual([2, '']);
    expect(work.git('status', '--porcelain')).toBe(before);
    return notes;
  };

  test('a changeset for a package that does not exist, with the nearest', async () => {
    raiseCap();
    changeset('major', '@openketamine/protocol');
    expect(await refused('bump --write')).toMatch(
      /CHANGESET_INVALID \(\.changeset\/own\.md:2\)[\s\S]*Did you mean @openketamine\/protocols/u,
    );
  });

  test('a changeset that cannot be read', async () => {
    changeset('huge');
    expect(await refused('bump')).toMatch(/CHANGESET_INVALID \(\.changeset\/own\.md:2\)/u);
  });

  test('an unknown ref', async () => {
    expect(await refused('bump --since mian')).toMatch(/REF_UNKNOWN/u);
  });

  test('a merge that was not finished', async () => {
    work.edit(six, '\nphases:', '\n<<<<<<< HEAD\nphases:');
    expect(await refused('bump --write')).toMatch(/merge conflict/u);
  });

  test('a detached head without anything to compare with', async () => {
    work.git('checkout', '--quiet', '--detach');
    expect(await refused('bump')).toMatch(/detached/u);
  });

  test('a folder of no repository', async () => {
    const dir = `${work.dir}-alone`;
    execFileSync('mkdir', [dir]);
    const before = process.cwd();
    process.chdir(dir);
    try {
      const { status, notes } = await openketamine('bump');
      expect(status).toBe(2);
      expect(notes).toMatch(/REF_UNKNOWN[\s\S]*no git repository/u);
    } finally {
      process.chdir(before);
      execFileSync('rm', ['-r', dir]);
    }
  });
});

test('a team with a folder of its own is told the least version of its protocols', async () => {
  const dir = `${work.dir}-team`;
  execFileSync('mkdir', [dir]);
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org', ...args],
      { cwd: dir },
    );
  const { writeFileSync } = await import('node:fs');
  writeFileSync(join(dir, 'own.yaml'), work.read(six));
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Ours');
  writeFileSync(
    join(dir, 'own.yaml'),
    work.read(six).replace('value: 0.5, unit: mg/kg', 'value: 0.4, unit: mg/kg'),
  );
  const before = process.cwd();
  process.chdir(dir);
  try {
    const { json, status } = await openketamine('bump --json');
    expect([status, json()]).toMatchObject([
      3,
      { packages: [{ level: 'major', direction: 'tighter' }] },
    ]);
    expect(existsSync(join(dir, '.changeset'))).toBe(false);
  } finally {
    process.chdir(before);
    execFileSync('rm', ['-r', dir]);
  }
});
