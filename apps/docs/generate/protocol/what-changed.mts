import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ShippedProtocol } from '@openketamine/protocols';
import {
  together,
  type ClinicalDiff,
  type Direction,
  type RecordChange,
} from '@openketamine/review/diff';
import { readChangelog, type PublishedRelease } from '@openketamine/review/history';
import { showDate } from '@openketamine/model/render';
import { html, sentence, table, type Html } from '@openketamine/web-ui';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '../../../..');
const packageName = '@openketamine/protocols';

/** What was published before, and what changed in each protocol since. */
export interface History {
  /** Every version that was published, newest first. */
  readonly releases: readonly PublishedRelease[];
  /** The version that today's data are compared with; undefined where none was published before. */
  readonly before?: string | undefined;
  /** What is not as it was in that version, record by record. */
  readonly changed: readonly RecordChange[];
}

/** The version before the one at hand. */
export const versionBefore = (
  releases: readonly PublishedRelease[],
  version: string,
): string | undefined => releases.find((release) => release.version !== version)?.version;

/** Asks the command line what changed since a version, as `openketamine diff` tells anybody. */
function changedSince(version: string): readonly RecordChange[] {
  const command = require.resolve('openketamine/package.json').replace(/package\.json$/u, '');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(command, 'dist/main.js'), 'diff', `${packageName}@${version}`, '--no-consequences', '--json'], // prettier-ignore
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (status !== 0)
    throw new Error(`What changed since ${packageName} ${version} cannot be told: ${stderr}`);
  return (JSON.parse(stdout) as ClinicalDiff).records;
}

let read: History | undefined;

/** The history of the protocols, read once. */
export function historyOfProtocols(): History {
  if (read !== undefined) return read;
  const { releases } = readChangelog(
    require(`${packageName}/changelog.json`),
    `${packageName}/changelog.json`,
  );
  const { version } = require(`${packageName}/package.json`) as { version: string };
  const before = versionBefore(releases, version);
  read = { releases, before, changed: before === undefined ? [] : changedSince(before) };
  return read;
}

const directions: Readonly<Record<Direction, string>> = {
  looser: '▲ looser',
  tighter: '▼ tighter',
  neutral: 'neither looser nor tighter',
};

/** What changed for whoever treats by this protocol: each number as it was and as it is, and which way it leads. */
export function whatChanged(protocol: ShippedProtocol, history: History): Html {
  const { releases, before } = history;
  if (before === undefined)
    return html`<p>This is the first version of these data (compiled ${showDate(protocol.compiled)}). There is no earlier one with which a number could be compared.</p>`;
  const record = history.changed.find(({ id, collection }) => id === protocol.id && collection === 'protocols'); // prettier-ignore
  const date = releases.find(({ version }) => version === before)?.date;
  const since = `version ${before}${date === undefined ? '' : ` of ${showDate(date)}`}`;
  const told = releases.flatMap(
    ({ version, date: on, records }) =>
    records
      .filter(({ id, collection }) => id === protocol.id && collection === 'protocols')
      .map((entry) => html`<li>${version} (${showDate(on)}): ${entry.what}; ${directions[entry.direction]}; ${entry.level}${entry.kinds.length > 0 && html`; ${entry.kinds.join(', ')}`}.</li>`), // prettier-ignore
  );
  const versions = html`${told.length > 0 && html`<p>Versions that touched this protocol:</p><ul>${told}</ul>`}`;
  const shared = history.changed.filter(({ reaches = [] }) => reaches.includes(protocol.id));
  if (record === undefined && shared.length === 0)
    return html`<p>Nothing changed in this protocol since ${since}.</p>${versions}`;
  if (record?.what === 'added')
    return html`<p>This protocol is new since ${since}: there is no earlier number to compare with.</p>${versions}`;
  const all = [
    ...(record?.changes ?? []).map((change) => ({ change, by: change.from })),
    ...shared.flatMap(({ title, changes }) => changes.map((change) => ({ change, by: title }))),
  ];
  const clinical = all.filter(({ change: { kind } }) => kind !== 'wording');
  const rows = clinical.map(({ change, by }) => [
    html`${sentence(change.says)}${by !== undefined && html` <span class="ok-quiet">shared with other protocols: ${by.replaceAll('-', ' ')}</span>`}`,
    html`${change.before ?? 'was not there'}`,
    html`${change.after ?? 'is gone'}`,
    html`<strong>${directions[change.direction]}</strong>${!change.decided && html` <span class="ok-quiet">counted so: no table can tell</span>`}`,
  ]);
  const direction = together(clinical.map(({ change }) => change.direction));
  const wording = all.length - clinical.length;
  return html`<p>Since ${since} this protocol became <strong>${directions[direction]}</strong>.</p>${table(
    `What changed since ${since}`,
    ['What', 'Before', 'Now', 'Which way'],
    rows,
  )}${wording > 0 && html`<p class="ok-quiet">${wording} ${wording === 1 ? 'change' : 'changes'} of wording alone.</p>`}${versions}`;
}
