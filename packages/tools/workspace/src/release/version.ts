import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture } from '../run.ts';
import { publicMembers, type Member } from '../workspace.ts';
import { addRelease, dateHeading, type RecordEntry, type SaidChange } from './changelog.ts';
import { draftReasons, draftSuffix, plainVersion, shippedRecords } from './drafts.ts';

/** A package that gets a new version. */
export interface Versioned {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Why it is a draft; undefined where it is none. */
  readonly draft?: string | undefined;
}

interface Status {
  readonly changesets: readonly { readonly id: string; readonly summary: string; readonly releases: readonly { readonly name: string; readonly type: string }[] }[]; // prettier-ignore
  readonly releases: readonly { readonly name: string; readonly type: string }[];
}

function setVersion({ dir }: Pick<Member, 'dir'>, version: string): void {
  const path = join(dir, 'package.json');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/"version": "[^"]+"/u, `"version": "${version}"`));
}

function must(root: string, command: string, ...args: string[]): string {
  const { ok, output } = capture(command, args, { cwd: root });
  if (!ok) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
  return output;
}

/** What the changesets that wait say, as data. */
function statusOf(root: string): Status {
  const dir = mkdtempSync(join(tmpdir(), 'openketamine-version-'));
  try {
    const path = join(dir, 'status.json');
    must(root, 'changeset', 'status', '--output', path);
    return JSON.parse(readFileSync(path, 'utf8')) as Status;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const levels: ReadonlySet<string> = new Set(['patch', 'minor', 'major']);

function changesOf(name: string, { changesets }: Status): readonly SaidChange[] {
  return changesets.flatMap(({ summary, releases }) => {
    const type = releases.find((release) => release.name === name)?.type;
    return type !== undefined && levels.has(type) ? [{ level: type as SaidChange['level'], says: summary.trim() }] : []; // prettier-ignore
  });
}

interface Diff {
  readonly records: readonly {
    readonly collection: string;
    readonly id: string;
    readonly package: string;
    readonly what: RecordEntry['what'];
    readonly level: RecordEntry['level'];
    readonly direction: RecordEntry['direction'];
    readonly changes: readonly { readonly kind: string }[];
    readonly reaches?: readonly string[];
  }[];
}

/** The clinical diff since the last release; undefined where there was none. */
function diffSince(root: string): Diff | undefined {
  const tag = capture('git', ['describe', '--tags', '--abbrev=0', '--match=*@[0-9]*'], {
    cwd: root,
  });
  if (!tag.ok) return undefined;
  const cli = join(root, 'packages/openketamine/dist/main.js');
  return JSON.parse(must(root, process.execPath, cli, 'diff', tag.output.trim(), '--no-consequences', '--json')) as Diff; // prettier-ignore
}

/** The state a record had before, by the changelog of its package. */
function stateBefore(member: Member): ReadonlyMap<string, string | undefined> {
  const path = join(member.dir, 'changelog.json');
  if (!existsSync(path)) return new Map();
  const { releases } = JSON.parse(readFileSync(path, 'utf8')) as { releases: { records: RecordEntry[] }[] }; // prettier-ignore
  const states = new Map<string, string | undefined>();
  for (const { records } of releases.toReversed())
    for (const { id, state } of records) states.set(id, state);
  return states;
}

/** What a release does to the records of a package: all of them in its first, else what changed, or has another status. */
function recordsOf(member: Member, diff: Diff | undefined): readonly RecordEntry[] {
  const shipped = shippedRecords(member);
  const before = stateBefore(member);
  const added = { what: 'added', level: 'minor', direction: 'neutral', kinds: [] } as const;
  if (diff === undefined || before.size === 0) return shipped.map((record) => ({ ...record, ...added })); // prettier-ignore
  const now = new Map(shipped.map((record) => [record.id, record]));
  const own = diff.records.filter((record) => record.package === member.manifest.name);
  const reached = new Map(own.flatMap((record) => (record.reaches ?? []).map((id) => [id, record] as const))); // prettier-ignore
  const entries = own.map(({ collection, id, what, level, direction, changes }): RecordEntry => {
    const { state, supersededBy } = now.get(id) ?? {};
    return { collection, id, what, level, direction, kinds: [...new Set(changes.map(({ kind }) => kind))], state, supersededBy }; // prettier-ignore
  });
  const told = new Set(entries.map(({ id }) => id));
  // what a shared procedure reaches, and what a sign-off or its end has changed
  const others = shipped.flatMap((record): RecordEntry[] => {
    if (told.has(record.id)) return [];
    const through = reached.get(record.id);
    if (through !== undefined)
      return [{ ...record, what: 'changed', level: through.level, direction: through.direction, kinds: through.changes.map(({ kind }) => kind) }]; // prettier-ignore
    return before.get(record.id) === record.state
      ? []
      : [{ ...record, what: before.has(record.id) ? 'changed' : 'added', level: 'minor', direction: 'neutral', kinds: ['status'] }]; // prettier-ignore
  });
  return [...entries, ...others];
}

/**
 * Gives every package that the changesets touch its version, its CHANGELOG.md and its changelog.json. A package with records that nobody has
 * signed, or that installs one, is a draft. Looks at what the build made; reads no clock.
 */
export function versionPackages(root: string, on: string): readonly Versioned[] {
  if (!/^\d{4}-\d\d-\d\d$/u.test(on)) throw new Error(`${on} is no day such as 2026-12-01`);
  const before = publicMembers(root);
  const versions = new Map(before.map(({ manifest }) => [manifest.name, manifest.version]));
  const diff = diffSince(root);
  for (const member of before) setVersion(member, plainVersion(member.manifest.version));
  const status = statusOf(root);
  must(root, 'changeset', 'version');
  const after = publicMembers(root);
  const drafts = draftReasons(after);
  const done: Versioned[] = [];
  for (const member of after) {
    const { name, version: plain } = member.manifest;
    const from = versions.get(name) ?? '';
    if (plain === plainVersion(from)) {
      setVersion(member, from);
      continue;
    }
    const draft = drafts.get(name);
    const to = draft === undefined ? plain : `${plain}${draftSuffix}`;
    setVersion(member, to);
    const path = join(member.dir, 'CHANGELOG.md');
    writeFileSync(path, dateHeading(readFileSync(path, 'utf8'), plain, to, on));
    addRelease(member, { version: to, date: on, changes: changesOf(name, status), records: recordsOf(member, diff) }); // prettier-ignore
    done.push({ name, from, to, draft });
  }
  const made = after.flatMap(({ path }) => [`${path}/CHANGELOG.md`, `${path}/changelog.json`]);
  capture(
    'oxfmt',
    made.filter((path) => existsSync(join(root, path))),
    { cwd: root },
  );
  return done;
}
