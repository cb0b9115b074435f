import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataWords } from './clinical-content.ts';
import { members } from './workspace.ts';

function jsonBelow(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Adds the texts under the given keys, at any depth. */
function collect(value: unknown, keys: ReadonlySet<string>, into: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, keys, into);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    for (const text of Array.isArray(child) ? child : [child]) {
      if (keys.has(key) && typeof text === 'string') into.add(text.toLowerCase());
    }
    collect(child, keys, into);
  }
}

/** The drugs, routes and record ids that the data packages speak of, read from their JSON. */
export function dataWords(): DataWords {
  const drugs = new Set<string>();
  const routes = new Set<string>();
  const ids = new Set<string>();
  for (const member of members()) {
    for (const file of jsonBelow(join(member.dir, 'json'))) {
      const record: unknown = JSON.parse(readFileSync(file, 'utf8'));
      collect(record, new Set(['drug', 'drugs']), drugs);
      collect(record, new Set(['route', 'routes']), routes);
      if (typeof record === 'object' && record !== null && 'id' in record) {
        ids.add(String(record.id).toLowerCase());
      }
    }
  }
  // `any` is how data says that it does not matter.
  for (const names of [drugs, routes]) names.delete('any');
  return { drugs, routes, ids };
}
