// Made from data.config.ts by `pnpm generate`. Do not edit.
import type { Protocol, Reference } from '@openketamine/model';

/** A Protocol as this package ships it. */
export type ShippedProtocol = Protocol & {
  /** A short reference for every source the record cites, by source id. */
  readonly references: Readonly<Record<string, Reference>>;
};
