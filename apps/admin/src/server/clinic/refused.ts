import { sayRefusal, type Refusal } from '@openketamine/clinic';
import type * as z from 'zod';

/** A command that the domain refuses. Nothing of it is written. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(sayRefusal).join(' '));
    this.refusals = refusals;
  }
}

/** Somebody whose role does not allow it. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';
  readonly needs: string;

  constructor(needs: string) {
    super(`This needs a ${needs}.`);
    this.needs = needs;
  }
}

/** Something that is not there. */
export class Missing extends Error {
  override readonly name = 'Missing';
}

/** A request that does not fit. Everything that is wrong with it is in it. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly issues: readonly z.core.$ZodIssue[];

  constructor(issues: readonly z.core.$ZodIssue[]) {
    super('A request does not fit.');
    this.issues = issues;
  }
}

/** A name that somebody else has. */
export class NameTaken extends Error {
  override readonly name = 'NameTaken';
}

/** What Postgres calls a value that is there already. */
const uniqueViolation = '23505';

/** Whether a database says that a value that has to be the only one is there already. */
export function isTaken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { readonly code?: unknown };
  return code === uniqueViolation || /UNIQUE constraint failed/u.test(error.message);
}
