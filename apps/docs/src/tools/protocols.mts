import type { Protocol } from '@openketamine/model';
import { data } from './dom.mts';

/** A protocol with those it refers to. */
export interface Loaded {
  readonly protocol: Protocol;
  /** Finds a protocol for doses that refer to another. */
  readonly find: (id: string) => Protocol | undefined;
}

/** Reads a protocol, and what it refers to, from the data beside the pages. */
export async function loadProtocol(id: string): Promise<Loaded> {
  const protocol = await data<Protocol>(`${id}.json`);
  const others = new Map([[protocol.id, protocol]]);
  for (const other of JSON.stringify(protocol.phases).matchAll(/"protocol":"(?<id>[^"]+)"/gu)) {
    const name = other.groups?.['id'] ?? '';
    // oxlint-disable-next-line no-await-in-loop -- one at most
    if (!others.has(name)) others.set(name, await data<Protocol>(`${name}.json`));
  }
  return { protocol, find: (name) => others.get(name) };
}
