import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { openketamine } from './terminal.js';
import { Workspace } from './workspace.js';

// a library is read, compared and planned, which takes its time beside other work
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const work = new Workspace();
afterEach(() => {
  work.git('checkout', '--quiet', '--force', 'main');
  for (const tag of work
    .git('tag')
    .split('\n')
    .filter((name) => name !== ''))
    work.git('tag', '--delete', tag);
  work.reset();
});
afterAll(() => work.done());

const six = 'packages/protocols/data/ketamine-iv-trd-six-over-three-weeks.yaml';
const veterans = 'packages/protocols/data/ketamine-iv-trd-veterans-australia.yaml';
const session = 'packages/protocols/data/procedures/ketamine-session.yaml';
const pressure = 'packages/risk/data/rules/esketamine-us-blood-pressure-before-dose.yaml';
const run = (line: string) => work.inside(() => openketamine(line));

interface Diff {
  readonly direction: string;
  readonly level: string | null;
  readonly records: readonly {
    readonly id: string;
    readonly what: string;
    readonly reaches?: readonly string[];
    readonly changes: readonly {
      readonly kind: string;
      readonly before?: string;
      readonly after?: string;
    }[];
  }[];
  readonly consequences: {
    readonly plans: readonly {
      readonly protocol: string;
      readonly lines: readonly { readonly under: string; readonly text: string }[];
    }[];
    readonly findings: readonly { readonly rule: string; readonly people: readonly unknown[] }[];
  };
}

const schema = z.fromJSONSchema(
  JSON.parse(
    readFileSync(new URL('../../review/schema/diff.json', import.meta.url), 'utf8'),
  ) as Parameters<typeof z.fromJSONSchema>[0],
);

async function diffOf(args: string): Promise<Diff> {
  const { status, json } = await run(`diff ${args} --json`);
  expect(status).toBe(0);
  const told = json();
  expect(schema.safeParse(told).error).toBeUndefined();
  return told as Diff;
}

describe('what is compared', () => {
  test('nothing, with the last commit, where nothing changed', async () => {
    expect(await run('diff')).toMatchObject({
      status: 0,
      out: 'HEAD -> the working tree\nNothing changed clinically.\n',
    });
  });

  test('the working tree with the last release, where one is tagged', async () => {
    work.git('tag', '@openketamine/protocols@1.0.0');
    work.edit(six, 'value: 0.5, unit: mg/kg', 'value: 0.6, unit: mg/kg');
    const diff = await run('diff');
    expect(diff.out).toMatch(
      /^@openketamine\/protocols@1\.0\.0 -> the working tree\nLooser, major: 1 record\./u,
    );
  });

  test('two files, whatever they are called', async () => {
    const text = work.read(six);
    work.write('was.yaml', text);
    work.write('is.yaml', text.replace('value: 0.5, unit: mg/kg', 'value: 0.4, unit: mg/kg'));
    const diff = await diffOf('was.yaml is.yaml');
    expect(diff).toMatchObject({ direction: 'tighter', level: 'major' });
    expect(diff.records[0]?.changes).toMatchObject([
      { kind: 'dose', before: '0.5 mg/kg', after: '0.4 mg/kg' },
    ]);
    expect(diff.consequences.plans.map(({ protocol }) => protocol)).toEqual([
      'ketamine-iv-trd-six-over-three-weeks',
    ]);
  });

  test('a file with the same file of a commit, and nothing beside it', async () => {
    work.edit(six, 'value: 0.5, unit: mg/kg', 'value: 0.6, unit: mg/kg');
    work.edit(pressure, 'value: 140', 'value: 150');
    expect((await diffOf(`HEAD ${six}`)).records.map(({ id }) => id)).toEqual([
      'ketamine-iv-trd-six-over-three-weeks',
    ]);
    expect((await diffOf(`HEAD:${six} ${six}`)).records).toHaveLength(1);
    expect((await diffOf('HEAD packages/risk/data/rules')).records.map(({ id }) => id)).toEqual([
      'esketamine-us-blood-pressure-before-dose',
    ]);
  });

  test('two commits, in either direction', async () => {
    work.git('checkout', '--quiet', '-b', 'other');
    work.edit(six, 'value: 0.5, unit: mg/kg', 'value: 0.6, unit: mg/kg');
    work.commit('More');
    expect(await diffOf('main other')).toMatchObject({ direction: 'looser' });
    expect(await diffOf('other main')).toMatchObject({ direction: 'tighter' });
    work.git('checkout', '--quiet', 'main');
    work.git('branch', '--quiet', '-D', 'other');
  });

  test('an installed package with the YAML it was made from: nothing', async () => {
    const diff = await diffOf('@openketamine/protocols');
    expect(diff.records).toEqual([]);
    expect((await diffOf('@openketamine/risk@1.0.0')).records).toEqual([]);
  });

  test('a packed package', async () => {
    const from = dirname(
      createRequire(import.meta.url).resolve('@openketamine/outcomes/package.json'),
    );
    const packed = join(work.dir, 'outcomes.tgz');
    execFileSync(
      'tar',
      ['-czf', packed, '--transform=s,^,package/,', 'package.json', 'json', 'data'],
      { cwd: from },
    );
    expect((await diffOf(packed)).records).toEqual([]);
    work.edit(
      'packages/outcomes/data/scales/phq9.yaml',
      '{ id: severe, least: 20',
      '{ id: severe, least: 21',
    );
    expect(await diffOf(packed)).toMatchObject({
      level: 'major',
      records: [{ id: 'phq9', changes: [{ kind: 'scale-band' }] }],
    });
  });
});

describe('what it says', () => {
  test('kind, values, direction, least version and the plans that change, in 80 columns', async () => {
    work.edit(veterans, 'most: { value: 1.0, unit: mg/kg', 'most: { value: 1.1, unit: mg/kg');
    work.edit(veterans, '- { value: 1.0, unit: mg/kg', '- { value: 1.1, unit: mg/kg');
    const { out } = await run('diff');
    expect(out).toContain('Plans of invented people that change: 2 in 1 protocol');
    expect(out).toContain('Looser, major: 1 record.');
    expect(out).toContain('+ cap, looser\n    1 mg/kg -> 1.1 mg/kg\n');
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  test('of a shared procedure that it reaches every protocol that uses it, once', async () => {
    const text = work.read(session);
    const users = work
      .git('grep', '-l', '-w', 'ketamine-session', '--', 'packages/protocols/data/*.yaml')
      .split('\n')
      .filter((path) => /^packages\/protocols\/data\/[^/]+\.yaml$/u.test(path));
    work.write(session, text.replace(/discharge:\n(?: {2}.*\n)+/u, 'discharge: []\n'));
    const diff = await diffOf('');
    expect(diff.records.map(({ id }) => id)).toEqual(['ketamine-session']);
    expect(diff.records[0]?.reaches).toHaveLength(users.length);
    expect(diff).toMatchObject({ direction: 'looser', level: 'major' });
    expect(diff.consequences.plans.length).toBeGreaterThan(1);
    expect((await run('diff')).out).toContain(`reaches ${users.length} protocols: `);
  });

  test('of a source that was read anew what it reaches, and the version of every package that ships it', async () => {
    const path = 'packages/evidence/data/sources/anand2023.yaml';
    expect(work.read(path)).toContain('verification: primary');
    work.edit(path, 'verification: primary', 'verification: unverified');
    const diff = await diffOf('');
    const source = diff.records.find(({ id }) => id === 'anand2023');
    expect(source?.reaches).toContain('ketamine-iv-trd-six-over-three-weeks');
    expect(diff).toMatchObject({ direction: 'neutral', level: 'patch' });
  });

  test('of a rule the worked cases and invented people that come out otherwise', async () => {
    work.edit(pressure, 'value: 140', 'value: 150');
    const { consequences } = await diffOf('');
    expect(consequences.findings.map(({ rule }) => rule)).toEqual([
      'esketamine-us-blood-pressure-before-dose',
    ]);
    expect(consequences.findings[0]?.people.length).toBeGreaterThan(0);
  });

  test('as Markdown of one screen, with the rest folded', async () => {
    work.edit(six, 'value: 0.5, unit: mg/kg', 'value: 0.6, unit: mg/kg');
    work.edit(session, 'title: ', 'title: Another ');
    const { out, status } = await run('diff --format markdown');
    expect(status).toBe(0);
    const open = out.replaceAll(/<details>.*?<\/details>/gsu, '');
    expect(open.split('\n').length).toBeLessThan(40);
    expect(open).toContain(
      '| `ketamine-iv-trd-six-over-three-weeks` | dose | 0.5 mg/kg -> 0.6 mg/kg | looser | major |',
    );
    expect(open).toContain('a second clinician');
    expect(out).toContain('<details><summary>Plans of invented people, before and after');
    expect(out).toContain('+ totals  planned: 6 sessions, 252 mg');
  });

  test('only what concerns a plan, from the version it was made with', async () => {
    work.git('tag', '@openketamine/protocols@1.0.0');
    const plan = await openketamine(
      'plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --weight 70 --age 40 --json',
    );
    writeFileSync(join(work.dir, 'plan.json'), plan.out);
    work.edit(six, 'value: 0.5, unit: mg/kg', 'value: 0.6, unit: mg/kg');
    work.edit(veterans, 'value: 1.0, unit: mg/kg', 'value: 1.1, unit: mg/kg');
    const diff = await diffOf('--plan plan.json');
    expect(diff.records.map(({ id }) => id)).toEqual(['ketamine-iv-trd-six-over-three-weeks']);
  });
});

describe('what is refused with exit 2 and a sentence', () => {
  /** What is said, without a trace; nothing is printed as data. */
  const refused = async (line: string): Promise<string> => {
    const { status, notes, out } = await run(line);
    expect([status, out]).toEqual([2, '']);
    expect(notes).not.toMatch(/^\s+at /mu);
    return notes;
  };

  test('a ref that does not exist, with the nearest', async () => {
    expect(await refused('diff mian')).toMatch(/REF_UNKNOWN[\s\S]*"mian"[\s\S]*main/u);
  });

  test('a file that does not exist', async () => {
    expect(await refused('diff nowhere.yaml')).toMatch(/FILE_UNREADABLE[\s\S]*nowhere\.yaml/u);
  });

  test('a file that is not a protocol', async () => {
    work.write('patient.yaml', 'weight: { value: 80, unit: kg }\n');
    expect(await refused('diff HEAD patient.yaml')).toMatch(
      /INPUT_INVALID[\s\S]*no protocol, rule or other record in patient\.yaml/u,
    );
  });

  test('a protocol that does not fit, with line and column', async () => {
    work.edit(six, '\nphases:', '\nphasen: []\nphases:');
    expect(await refused('diff')).toMatch(
      /PROTOCOL_INVALID[\s\S]*:\d+:\d+ phasen: is not a field/u,
    );
  });

  test('a merge that was not finished', async () => {
    work.edit(six, '\nphases:', '\n<<<<<<< HEAD\nphases:');
    expect(await refused('diff')).toMatch(
      /FILE_UNREADABLE[\s\S]*merge conflict[\s\S]*Decide between the parts/u,
    );
  });

  test('a clone that lacks the history', async () => {
    const shallow = `${work.dir}-shallow`;
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${work.dir}`, shallow], {
      stdio: 'ignore',
    });
    const before = process.cwd();
    process.chdir(shallow);
    try {
      const { status, notes } = await openketamine('diff v0.9.0');
      expect(status).toBe(2);
      expect(notes).toMatch(/shallow[\s\S]*git fetch --unshallow/u);
    } finally {
      process.chdir(before);
      execFileSync('rm', ['-r', shallow]);
    }
  });

  test('a detached head without anything to compare with; with a ref it works', async () => {
    work.git('checkout', '--quiet', '--detach');
    expect(await refused('diff')).toMatch(/REF_UNKNOWN[\s\S]*detached[\s\S]*origin\/main/u);
    expect((await run('diff main')).status).toBe(0);
    work.git('checkout', '--quiet', 'main');
  });

  test('a packed package that is cut short', async () => {
    work.write('broken.tgz', 'no package');
    expect(await refused('diff broken.tgz')).toMatch(
      /FILE_UNREADABLE[\s\S]*broken\.tgz is not a packed package/u,
    );
  });

  test('another version than the one that is installed', async () => {
    expect(await refused('diff @openketamine/protocols@0.1.0')).toMatch(
      /ID_UNKNOWN[\s\S]*npm pack @openketamine\/protocols@0\.1\.0/u,
    );
  });

  test('a plan that is none', async () => {
    work.write('plan.json', '{}');
    expect(await refused('diff --plan plan.json')).toMatch(
      /INPUT_INVALID[\s\S]*plan\.json is not a plan/u,
    );
  });
});
