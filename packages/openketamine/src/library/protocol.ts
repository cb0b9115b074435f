import { OpenKetamineError, type Protocol } from '@openketamine/model';
import { formerly } from '../load/lifecycle.js';
import { didYouMean } from '../load/did-you-mean.js';
import { allProtocols, protocolById, protocolsVersion } from '../load/protocols.js';

/** A protocol by id with the version it came with, or a protocol of the caller's own. */
export async function protocolNamed(
  protocol: string | Protocol,
): Promise<{ readonly protocol: Protocol; readonly version: string | undefined }> {
  if (typeof protocol !== 'string') return { protocol, version: undefined };
  const found = protocolById(protocol);
  if (found !== undefined) return { protocol: found, version: protocolsVersion() };
  const all = await allProtocols();
  const renamed = formerly(protocol, all);
  if (renamed !== undefined) return { protocol: renamed, version: protocolsVersion() };
  const ids = all.map(({ id }) => id);
  throw new OpenKetamineError(
    'ID_UNKNOWN',
    '/protocol',
    `There is no protocol ${JSON.stringify(protocol)}.`,
    didYouMean(protocol, ids),
  );
}
