import type { Protocol } from '@openketamine/model';
import type { Verification } from '@openketamine/review/verify';

/** One protocol to verify, as it can be handed to another thread. */
export interface Job {
  readonly protocol: Protocol;
  readonly against: Protocol | undefined;
  /** Other protocols that doses may refer to. */
  readonly others: readonly Protocol[];
  readonly depth: number | undefined;
  readonly states: number | undefined;
}

/** Verifies one protocol here and now. */
export async function work({
  against,
  depth,
  others,
  protocol,
  states,
}: Job): Promise<Verification> {
  const { verify } = await import('@openketamine/review/verify');
  return verify(protocol, {
    depth,
    states,
    against,
    protocols: (id) => others.find((entry) => entry.id === id),
  });
}
