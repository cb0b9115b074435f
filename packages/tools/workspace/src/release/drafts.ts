import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Member } from '../workspace.ts';

/** What stands behind the version of a package that nobody has signed all of. */
export const draftSuffix = '-draft';

/** A version without what says that it is a draft. */
export const plainVersion = (version: string): string => version.replace(/-draft$/u, '');

/** States that somebody has decided on: signed, or not to be followed. */
const decided: ReadonlySet<unknown> = new Set([
  'reviewed',
  'endorsed',
  'superseded',
  'discontinued',
  'not-endorsed',
]);

/** The status of a record, whether it is a word or a block. */
export function stateOf({ status }: { readonly status?: unknown }): string | undefined {
  if (typeof status === 'string') return status;
  const { state } = (status ?? {}) as { readonly state?: unknown };
  return typeof state === 'string' ? state : undefined;
}

/** A published record as its package ships it. */
export interface ShippedRecord {
  readonly collection: string;
  readonly id: string;
  readonly state: string | undefined;
  readonly supersededBy?: string | undefined;
}

/** Folders of JSON whose collection has another name. */
const collections: Readonly<Record<string, string>> = {
  '': 'protocols',
  monitoring: 'monitoringPlans',
  'adverse-events': 'adverseEventTables',
  'site-parameters': 'siteParameters',
};

/** Every record that a package ships with a status. */
export function shippedRecords({ dir }: Pick<Member, 'dir'>): readonly ShippedRecord[] {
  const json = join(dir, 'json');
  if (!existsSync(json)) return [];
  const folders = ['', ...readdirSync(json, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'schema').map(({ name }) => name)]; // prettier-ignore
  return folders.flatMap((folder) =>
    readdirSync(join(json, folder))
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => {
        const record = JSON.parse(readFileSync(join(json, folder, name), 'utf8')) as Record<string, unknown>; // prettier-ignore
        const state = stateOf(record);
        if (state === undefined) return [];
        const by = (typeof record['status'] === 'object' ? record['status'] : record['decided']) as { supersededBy?: string } | undefined; // prettier-ignore
        return [
          {
            collection: collections[folder] ?? folder,
            id: typeof record['id'] === 'string' ? record['id'] : name.slice(0, -'.json'.length),
            state,
            ...(by?.supersededBy === undefined ? {} : { supersededBy: by.supersededBy }),
          },
        ];
      }),
  );
}

/**
 * Packages that go out as drafts, each with the reason: records that nobody has signed, its own or of what it installs. A caret range never takes
 * a draft but the one it names, so that nobody gets unsigned doses by an update.
 */
export function draftReasons(members: readonly Member[]): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  for (const member of members) {
    const open = shippedRecords(member).filter(({ state }) => !decided.has(state)).length;
    if (open > 0) reasons.set(member.manifest.name, `${open} of its records are not signed`);
  }
  for (let grown = true; grown;) {
    grown = false;
    for (const { manifest } of members) {
      if (reasons.has(manifest.name)) continue;
      const through = Object.keys(manifest.dependencies ?? {}).find((name) => reasons.has(name));
      if (through === undefined) continue;
      reasons.set(manifest.name, `it installs ${through}`);
      grown = true;
    }
  }
  return reasons;
}
