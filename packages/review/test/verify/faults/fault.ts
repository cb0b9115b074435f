import type { Protocol } from '@openketamine/model';
import { protocols } from '@openketamine/protocols';
import type { Planner } from '../../../src/verify/index.js';

/** A fault that is planted, and the invariant that has to tell of it. */
export interface Fault {
  readonly what: string;
  readonly caughtBy: string;
  /** The protocol that is planned. */
  readonly protocol: Protocol;
  /** The one that is right, when the fault is in the data and only a comparison shows it. */
  readonly against?: Protocol;
  /** A planner that misbehaves. */
  readonly plan?: Planner;
  /** The counter-example in its smallest form, as far as it is worth saying. */
  readonly steps?: readonly (string | RegExp)[];
  readonly says?: RegExp;
}

export function library(id: string): Protocol {
  const found = protocols.find((protocol) => protocol.id === id);
  if (found === undefined) throw new Error(`no protocol ${id}`);
  return found;
}
