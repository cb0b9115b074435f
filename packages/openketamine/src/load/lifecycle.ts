import { isRetired, lastCheckedLine, statusLine, type Standing } from '@openketamine/model/render';
import type { Io } from '../io/io.js';

/** What a record may say of how far it is trusted: its status is a block or a word. */
interface Trusted {
  readonly status?: unknown;
  readonly decided?: unknown;
  readonly lastChecked?: unknown;
}

const isBlock = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How far a record is trusted, whatever form it says it in; undefined where it says nothing. */
export function standingOf(record: unknown): Standing | undefined {
  if (!isBlock(record)) return undefined;
  const { status, decided, lastChecked } = record as Trusted;
  const checked = isBlock(lastChecked) ? (lastChecked as { on: string; by: string }) : null;
  if (typeof status === 'string')
    return {
      status: status as Standing['status'],
      ...(isBlock(decided) ? { decided } : {}),
      lastChecked: checked,
    };
  if (!isBlock(status) || typeof status['state'] !== 'string') return undefined;
  const { state, ...by } = status;
  return {
    status: state as Standing['status'],
    ...(Object.keys(by).length === 0 ? {} : { decided: by }),
    lastChecked: checked,
  };
}

/** Says on the other stream that a record which was asked for is not to be followed any more. */
export function noteRetired(id: string, record: unknown, io: Io): void {
  const standing = standingOf(record);
  if (standing === undefined || !isRetired(standing.status)) return;
  io.note(`${id} is ${statusLine(standing)}; ${lastCheckedLine(standing)}.`);
}

/** Says on the other stream under which id of today a record was found. */
export function noteRedirect(asked: string, id: string, io: Io): void {
  if (asked !== id) io.note(`${asked} is called ${id} now; that is what follows.`);
}

/** The record that had an id before, by its earlier ids. */
export function formerly<T>(id: string, records: readonly T[]): T | undefined {
  return records.find((record) => {
    const aliases = isBlock(record) ? record['aliases'] : undefined;
    return Array.isArray(aliases) && aliases.includes(id);
  });
}
