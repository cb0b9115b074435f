import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packedIn } from '../src/pack.ts';
import { npmrcFor, publishAll } from '../src/release/publish.ts';
import { versionPackages, type Versioned } from '../src/release/version.ts';
import { capture, outsideEnvironment } from '../src/run.ts';
import { publicMembers } from '../src/workspace.ts';
import { startRegistry, type LocalRegistry } from './registry.ts';
import { WorkspaceCopy } from './workspace-copy.ts';

// Everything here is invented: the protocol, its reviewers, the days. The tests are one story and need each other.

const home = mkdtempSync(join(tmpdir(), 'openketamine-release-'));
const stranger = join(home, 'stranger');
const invented = 'ketamine-iv-trd-our-invented-trial';
const file = `packages/protocols/data/${invented}.yaml`;
const json = `packages/protocols/json/${invented}.json`;
const protocols = '@openketamine/protocols';
const days = { first: '2026-01-05', second: '2026-02-02', third: '2026-03-02' };

let work: WorkspaceCopy;
let registry: LocalRegistry;

beforeAll(async () => {
  mkdirSync(stranger);
  work = new WorkspaceCopy();
  registry = await startRegistry(join(home, 'registry'));
  npmrcFor(home, registry.url);
  npmrcFor(stranger, registry.url);
});
afterAll(() => {
  registry?.stop();
  work?.done();
  rmSync(home, { recursive: true, force: true });
});

const must = ({ ok, output }: { ok: boolean; output: string }): string => {
  if (!ok) throw new Error(output);
  return output;
};
const statusOf = () => (JSON.parse(work.read(json)) as { status: { state: string; by?: string; why?: string } }).status; // prettier-ignore
/** Gives the invented protocol another dose. */
function dose(value: number): void {
  const [, before = ''] = /amount:\s*\{[^}]*?value: (?<value>[\d.]+)/u.exec(work.read(file)) ?? [];
  work.edit(file, `value: ${before}, unit: mg/kg`, `value: ${value}, unit: mg/kg`);
}
const npm = (...args: readonly string[]) =>
  capture('npm', [...args, '--registry', registry.url, '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: stranger, env: { ...outsideEnvironment(), npm_config_userconfig: join(home, '.npmrc') } }); // prettier-ignore
const installedFile = (name: string, path: string) => join(stranger, 'node_modules', name, path);
const cli = (...args: readonly string[]) =>
  capture(process.execPath, [installedFile('openketamine', 'dist/main.js'), ...args], { cwd: stranger }); // prettier-ignore

/** Versions, packs what has a new version, and publishes it. */
function release(on: string): readonly Versioned[] {
  const done = versionPackages(work.dir, on);
  must(work.rebuild('packages/protocols'));
  const into = mkdtempSync(join(home, 'tarballs-'));
  const names = new Set(done.map(({ name }) => name));
  const wanted = publicMembers(work.dir).filter(({ manifest }) => names.has(manifest.name));
  for (const member of wanted) work.pack(member, into);
  publishAll(
    packedIn(into, wanted),
    { url: registry.url, provenance: false, userconfig: join(home, '.npmrc') },
    () => undefined,
  );
  work.commit(`Release of ${on}`);
  for (const { name, to } of done) work.git('tag', '--no-sign', `${name}@${to}`);
  return done;
}

test('an invented protocol is signed by two invented reviewers, and the build publishes it as reviewed', () => {
  const template = work.read('packages/protocols/templates/protocol.yaml');
  const id = /^id: (?<id>.*)$/mu.exec(template)?.groups?.['id'] ?? '';
  work.write(file, template.replaceAll(id, invented));
  must(work.rebuild('packages/protocols'));
  expect(statusOf().state).toBe('draft');
  const { sha256 } = JSON.parse(must(work.openketamine('review', 'pack', invented, '--json'))) as { sha256: string }; // prettier-ignore
  const sign = (by: string, on: string, ...conflicts: readonly string[]) =>
    work.openketamine('review', 'sign', invented, '--content', sha256, '--by', by, '--role', 'invented', '--on', on, '--invented', ...conflicts); // prettier-ignore
  expect(sign('A. Invented', days.first).output).toContain('without conflicts of interest');
  expect(work.openketamine('review', 'sign', invented, '--content', 'f'.repeat(64), '--by', 'A. Invented', '--role', 'invented', '--on', days.first, '--conflicts', 'none').output).toContain('SIGN_OFF_INVALID'); // prettier-ignore
  must(sign('A. Invented', days.first, '--conflicts', 'none'));
  must(sign('B. Invented', days.first, '--conflicts', 'sells an invented pump'));
  must(work.rebuild('packages/protocols'));
  expect(statusOf()).toMatchObject({ state: 'reviewed', by: expect.stringContaining('B. Invented') }); // prettier-ignore
});

test('the first release works: every package, with changelogs, drafts where nobody signed', () => {
  const done = release(days.first);
  expect(done.map(({ name }) => name).toSorted()).toEqual(publicMembers(work.dir).map(({ manifest }) => manifest.name).toSorted()); // prettier-ignore
  // one record of many is signed: the package stays a draft, and so does what installs it
  const version = (name: string) => done.find((entry) => entry.name === name)?.to ?? '';
  expect(version(protocols)).toMatch(/^\d+\.0\.0-draft$/u);
  expect(version('openketamine')).toMatch(/-draft$/u);
  expect(version('@openketamine/authoring')).not.toContain('-');
  const changelog = work.read('packages/protocols/CHANGELOG.md');
  expect(changelog).toContain(`Published on ${days.first}.`);
  expect(changelog).not.toMatch(/\b[0-9a-f]{7}: /u);
});

test('a stranger installs it from the registry, and a caret range never takes a draft', () => {
  writeFileSync(join(stranger, 'package.json'), '{ "name": "stranger", "private": true, "type": "module" }'); // prettier-ignore
  must(npm('install', 'openketamine@draft'));
  const plan = must(cli('plan', invented, '--start', '2026-01-12', '--weight', '80', '--age', '40', '--jurisdiction', 'US', '--json')); // prettier-ignore
  writeFileSync(join(stranger, 'plan.json'), plan);
  expect(JSON.parse(plan)).toMatchObject({ protocol: { id: invented, status: 'reviewed' } });
  // no version that was signed exists yet
  expect(npm('view', `${protocols}@^2.0.0`, 'version').ok).toBe(false);
});

test('a change takes the status back by itself, and is a major version that says who must act', () => {
  dose(0.4);
  must(work.rebuild('packages/protocols'));
  expect(statusOf()).toMatchObject({ state: 'under-review', why: 'It has changed since A. Invented and B. Invented signed it.' }); // prettier-ignore
  expect(work.openketamine('review', 'verify', invented).ok).toBe(false);
  work.write('.changeset/lower.md', `---\n'${protocols}': major\n---\n\nClinical change (tighter): \`${invented}\` gives 0.4 mg/kg.\n\n- Who sees a difference: everybody who is in the course.\n- What to do: run \`openketamine diff --plan plan.json\` for each running course.\n`); // prettier-ignore
  const done = release(days.second);
  expect(done.map(({ name }) => name)).toContain('openketamine');
  const [entry] = (JSON.parse(work.read('packages/protocols/changelog.json')) as { releases: { records: { id: string }[] }[] }).releases; // prettier-ignore
  expect(entry?.records).toMatchObject([{ id: invented, what: 'changed', level: 'major', direction: 'tighter', state: 'under-review' }]); // prettier-ignore
});

test('the stranger upgrades across the major, reads why, and asks what the running course has to do', () => {
  const before = installedFile(protocols, 'package.json');
  const { version: old } = JSON.parse(readFileSync(before, 'utf8')) as { version: string };
  // the range that npm saved does not take the new draft
  must(npm('update'));
  expect((JSON.parse(readFileSync(before, 'utf8')) as { version: string }).version).toBe(old);
  const packed = must(npm('pack', `${protocols}@${old}`, '--silent')).trim().split('\n').at(-1) ?? ''; // prettier-ignore
  must(npm('install', 'openketamine@draft'));
  const { version } = JSON.parse(readFileSync(before, 'utf8')) as { version: string };
  expect(Number(version.split('.')[0])).toBe(Number(old.split('.')[0]) + 1);
  const words = readFileSync(installedFile(protocols, 'CHANGELOG.md'), 'utf8');
  expect(words.indexOf('gives 0.4 mg/kg')).toBeGreaterThan(0);
  expect(words.indexOf('gives 0.4 mg/kg')).toBeLessThan(words.indexOf(`## ${old}`));
  const told = JSON.parse(must(cli('diff', packed, installedFile(protocols, ''), '--plan', 'plan.json', '--no-consequences', '--json'))) as { course: { verdict: string; adjust: { what: string }[] } }; // prettier-ignore
  expect(told.course.verdict).toBe('adjust');
  expect(told.course.adjust.filter(({ what }) => what === 'dose').length).toBeGreaterThan(0);
});

test('a superseded protocol stays loadable and warns, and a running course is for a clinician', () => {
  work.edit(file, 'status: { state: draft }', `status: { state: superseded, by: A. Invented, on: ${days.third}, why: an invented reason, supersededBy: ketamine-iv-trd-single }`); // prettier-ignore
  must(work.rebuild('packages/protocols'));
  expect(statusOf().state).toBe('superseded');
  work.write('.changeset/over.md', `---\n'${protocols}': major\n---\n\n\`${invented}\` is superseded by \`ketamine-iv-trd-single\`.\n\n- What to do: a clinician decides for each running course.\n`); // prettier-ignore
  release(days.third);
  const { version: old } = JSON.parse(readFileSync(installedFile(protocols, 'package.json'), 'utf8')) as { version: string }; // prettier-ignore
  const packed = must(npm('pack', `${protocols}@${old}`, '--silent')).trim().split('\n').at(-1) ?? ''; // prettier-ignore
  must(npm('install', 'openketamine@draft'));
  const plan = must(cli('plan', invented, '--start', '2026-01-12', '--weight', '80', '--json'));
  expect(JSON.parse(plan)).toMatchObject({ protocol: { status: 'superseded' } });
  expect(plan).toContain('protocol-is-superseded');
  writeFileSync(join(stranger, 'events.json'), JSON.stringify([{ type: 'session-completed', session: 1, date: '2026-01-12' }])); // prettier-ignore
  const told = JSON.parse(must(cli('diff', packed, installedFile(protocols, ''), '--plan', 'plan.json', '--events', 'events.json', '--no-consequences', '--json'))) as { course: { verdict: string; clinician: { what: string; after?: string }[] } }; // prettier-ignore
  expect(told.course).toMatchObject({ verdict: 'clinician' });
  expect(told.course.clinician).toContainEqual(expect.objectContaining({ what: 'protocol', after: 'ketamine-iv-trd-single' })); // prettier-ignore
});

test('which version was in force is answered offline on three days, and refused on others', () => {
  const ask = (on: string) => cli('in-force', invented, '--on', on, '--json');
  const told = (on: string) => JSON.parse(must(ask(on))) as { version: string; record: { state: string } }; // prettier-ignore
  const states = ['2026-01-20', '2026-02-02', '2026-03-15'].map((on) => told(on).record.state);
  expect(states).toEqual(['reviewed', 'under-review', 'superseded']);
  const versions = ['2026-01-20', '2026-02-02', '2026-03-15'].map((on) => told(on).version);
  expect(new Set(versions).size).toBe(3);
  expect(ask('2026-01-04').output).toContain('NOT_PUBLISHED');
  expect(ask('2999-01-01').output).toContain('lies in the future');
  expect(cli('diff', `${protocols}@99.0.0`, installedFile(protocols, ''), '--json').output).toContain('was never published'); // prettier-ignore
});
