import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import type { AuthoredFile } from '@openketamine/authoring';
import { OpenKetamineError, type Protocol } from '@openketamine/model';
import type { Io } from '../io/io.js';
import { formerly, noteRedirect } from './lifecycle.js';
import { didYouMean } from './did-you-mean.js';
import { homeOf } from './protocol-files.js';
import { readChecked } from './read.js';
import { sharedRecords } from './shared-records.js';

const require = createRequire(import.meta.url);

/** Version of the package the protocols come from. */
export function protocolsVersion(): string {
  return (require('@openketamine/protocols/package.json') as { version: string }).version;
}

/** Every protocol of the library. */
export async function allProtocols(): Promise<readonly Protocol[]> {
  const { protocols } = await import('@openketamine/protocols');
  return protocols;
}

/** One protocol of the library by id, without loading the others; undefined when there is none. */
export function protocolById(id: string): Protocol | undefined {
  if (!/^[a-z0-9.-]+$/u.test(id)) return undefined;
  try {
    return require(`@openketamine/protocols/data/${id}.json`) as Protocol;
  } catch {
    return undefined;
  }
}

/** A protocol file with what it uses written out. */
async function completed(file: AuthoredFile): Promise<AuthoredFile> {
  const { completeProtocol } = await import('@openketamine/authoring');
  return completeProtocol(file, await sharedRecords(homeOf(file.file)));
}

/** A protocol by id, or from a YAML file of a team's own. */
export async function loadProtocol(
  named: string,
  io: Io,
): Promise<{ protocol: Protocol; version: string | undefined }> {
  const known = protocolById(named);
  if (known) return { protocol: known, version: protocolsVersion() };
  if (
    /\.(?:ya?ml|json)$/u.test(named) ||
    named.includes('/') ||
    (existsSync(named) && named.includes('.'))
  ) {
    const { protocolSchema } = await import('@openketamine/model/schema');
    const protocol = await readChecked(named, io, {
      option: 'protocol',
      schema: protocolSchema,
      complete: completed,
      code: 'PROTOCOL_INVALID',
      hint: 'See `openketamine show protocol-schema` for what fits, or run `openketamine lint` on the file.',
    });
    return { protocol, version: undefined };
  }
  const all = await allProtocols();
  const renamed = formerly(named, all);
  if (renamed !== undefined) {
    noteRedirect(named, renamed.id, io);
    return { protocol: renamed, version: protocolsVersion() };
  }
  const ids = all.map(({ id }) => id);
  throw new OpenKetamineError(
    'ID_UNKNOWN',
    'protocol',
    `There is no protocol ${JSON.stringify(named)}.`,
    didYouMean(named, ids, '`openketamine protocols` lists all.'),
  );
}
