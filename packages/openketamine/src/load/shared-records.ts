import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, SharedRecords } from '@openketamine/authoring';
import { namesIn, readBytes } from './bytes.js';

/** The records of a folder by id. One that cannot be read is told of where that folder is checked. */
async function recordsIn(dir: string): Promise<Map<string, Block>> {
  const { isBlock, readAuthored } = await import('@openketamine/authoring');
  const records = new Map<string, Block>();
  if (!existsSync(dir)) return records;
  for (const { name } of namesIn(dir, 'path')) {
    if (!name.endsWith('.yaml')) continue;
    const { value } = readAuthored(name, readBytes(join(dir, name), 'path'));
    if (isBlock(value)) records.set(name.slice(0, -'.yaml'.length), value);
  }
  return records;
}

const byId = (records: readonly { readonly id: string }[]) =>
  new Map(records.map((record) => [record.id, record as unknown as Block]));

const read = new Map<string | undefined, Promise<SharedRecords>>();

/**
 * What a protocol may refer to, read once: for one of this repository the files beside it, for any other file what is published: sources,
 * procedures and site parameters.
 */
export function sharedRecords(home: string | undefined): Promise<SharedRecords> {
  const before = read.get(home);
  if (before !== undefined) return before;
  const records = readShared(home);
  read.set(home, records);
  return records;
}

async function readShared(home: string | undefined): Promise<SharedRecords> {
  if (home !== undefined) {
    const data = join(home, 'packages/protocols/data');
    return {
      sources: await recordsIn(join(home, 'packages/evidence/data/sources')),
      procedures: await recordsIn(join(data, 'procedures')),
      siteParameters: await recordsIn(join(data, 'site-parameters')),
    };
  }
  const { sources } = await import('@openketamine/evidence/sources');
  const { procedures } = await import('@openketamine/protocols/procedures');
  const { siteParameters } = await import('@openketamine/protocols/siteParameters');
  return {
    sources: new Map(),
    publishedSources: byId(sources),
    procedures: byId(procedures),
    siteParameters: byId(siteParameters),
  };
}
