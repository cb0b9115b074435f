import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { OpenKetamineError } from '@openketamine/model';
import { readChangelog, type Changelog } from '@openketamine/review/history';
import { tarball } from '../trees/tarball.js';
import { readBytes } from './bytes.js';
import { workspaceAbove } from '../trees/workspace-above.js';

const require = createRequire(import.meta.url);

/** Every package of ours that has records or the command line. */
const packages = [
  '@openketamine/protocols',
  '@openketamine/risk',
  '@openketamine/outcomes',
  '@openketamine/pharmacokinetics',
  '@openketamine/evidence',
  '@openketamine/terminology',
  '@openketamine/model',
  '@openketamine/planner',
  '@openketamine/screening',
  '@openketamine/care-plan',
  '@openketamine/review',
  '@openketamine/figures',
  '@openketamine/conformance',
  '@openketamine/authoring',
  '@openketamine/statistics',
  '@openketamine/near-names',
  'openketamine',
] as const;

/** The name of the file in each package. */
const changelogFile = 'changelog.json';

const parsed = (text: string, place: string): Changelog => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new OpenKetamineError(
      'FILE_UNREADABLE',
      place,
      `${place} is no JSON.`,
      'Take `changelog.json` of a published package.',
      { cause },
    );
  }
  return readChangelog(value, place);
};

function folderOf(name: string): string | undefined {
  try {
    return dirname(require.resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}

/** The changelog in a folder of a package; undefined where it has none yet. */
function changelogIn(folder: string): Changelog | undefined {
  const path = join(folder, changelogFile);
  return existsSync(path) ? parsed(readFileSync(path, 'utf8'), path) : undefined;
}

/** The changelog of an installed package, or of the workspace at hand. */
function changelogOf(name: string, cwd = process.cwd()): Changelog | undefined {
  const root = workspaceAbove(cwd);
  const here =
    root === undefined ? undefined : join(root, 'packages', name.replace('@openketamine/', ''));
  const folder = here !== undefined && existsSync(here) ? here : folderOf(name);
  return folder === undefined ? undefined : changelogIn(folder);
}

/** The changelogs of every package at hand. */
export const installedChangelogs = (): readonly Changelog[] =>
  packages.flatMap((name) => changelogOf(name) ?? []);

/** A changelog that somebody names: the file, the folder of a package, or a packed package. */
export function changelogAt(path: string): Changelog {
  if (/\.(?:tgz|tar\.gz|tar)$/u.test(path)) {
    const file = tarball(path).find((entry) => entry.path === changelogFile);
    if (file !== undefined) return parsed(Buffer.from(file.bytes).toString('utf8'), path);
  } else if (existsSync(join(path, changelogFile))) {
    const found = changelogIn(path);
    if (found !== undefined) return found;
  } else {
    return parsed(Buffer.from(readBytes(path, '--changelog')).toString('utf8'), path);
  }
  throw new OpenKetamineError(
    'FILE_UNREADABLE',
    '--changelog',
    `${path} holds no ${changelogFile}.`,
    'Name the file, the folder of an installed package, or a packed package.',
  );
}

/** Refuses a version that no changelog knows, where one is at hand. */
export function checkPublished(name: string, version: string, option: string): void {
  const changelog = changelogOf(name);
  if (changelog === undefined || changelog.releases.some((release) => release.version === version))
    return;
  const versions = changelog.releases.map((release) => release.version);
  throw new OpenKetamineError(
    'VERSION_UNKNOWN',
    option,
    `${name} ${version} was never published, as far as the changelog of ${name} goes.`,
    versions.length === 0
      ? 'No version has been published yet.'
      : `Published are ${versions.slice(0, 12).join(', ')}; a newer changelog may know more.`, // not clinical: what fits a line
  );
}
