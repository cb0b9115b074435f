import type { ShippedProtocol } from '@openketamine/protocols';
import { clinicalDiff, type RecordChange } from '@openketamine/review';
import { protocolOf, protocolsVersion } from '../library.js';
import { digestOf } from '../store/digest.js';
import type { Store } from '../store/store.js';

/** A protocol as it is shipped now, with a digest of its content. */
export interface Shipped {
  readonly version: string;
  readonly digest: string;
  readonly protocol: ShippedProtocol;
}

const digests = new Map<string, string>();

/** The protocol of this id as it is shipped now. */
export function shippedProtocol(id: string): Shipped | undefined {
  const protocol = protocolOf(id);
  if (protocol === undefined) return undefined;
  const digest = digests.get(id) ?? digestOf(protocol);
  digests.set(id, digest);
  return { version: protocolsVersion, digest, protocol };
}

/** Protocols as courses were planned with them: a course stays with its text, whatever is shipped later. */
export class PinnedProtocols {
  readonly #known = new Map<string, ShippedProtocol>();

  /** The protocol with this content: the shipped one, or the one that was kept. */
  async find(
    id: string,
    digest: string,
    db: Pick<Store['db'], 'selectFrom'>,
  ): Promise<ShippedProtocol | undefined> {
    const shipped = shippedProtocol(id);
    if (shipped?.digest === digest) return shipped.protocol;
    const known = this.#known.get(digest);
    if (known !== undefined) return known;
    const row = await db
      .selectFrom('protocol')
      .select('data')
      .where('digest', '=', digest)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const protocol = JSON.parse(row.data) as ShippedProtocol;
    this.#known.set(digest, protocol);
    return protocol;
  }

  /** Keeps the text of a protocol for the courses that begin with it. */
  async keep(
    { version, digest, protocol }: Shipped,
    db: Pick<Store['db'], 'insertInto'>,
  ): Promise<void> {
    await db
      .insertInto('protocol')
      .values({ digest, id: protocol.id, version, data: JSON.stringify(protocol) })
      .onConflict((conflict) => conflict.column('digest').doNothing())
      .execute();
  }
}

const snapshot = (name: string, protocol: ShippedProtocol) => ({
  name,
  records: [
    {
      package: '@openketamine/protocols',
      collection: 'protocols',
      id: protocol.id,
      file: protocol.id,
      record: structuredClone(protocol) as never,
    },
  ],
});

/** What changed clinically between the protocol of a course and the one that is shipped now. */
export function changesBetween(
  pinned: ShippedProtocol,
  shipped: ShippedProtocol,
): readonly RecordChange[] {
  return clinicalDiff(snapshot('this course', pinned), snapshot('shipped now', shipped)).records;
}
