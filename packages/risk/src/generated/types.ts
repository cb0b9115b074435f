// Made from data.config.ts by `pnpm generate`. Do not edit.
import type { Reference, Rule } from '@openketamine/model';

/** A Rule as this package ships it. */
export type ShippedRule = Rule & {
  /** A short reference for every source the record cites, by source id. */
  readonly references: Readonly<Record<string, Reference>>;
};
