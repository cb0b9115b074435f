import { sayRefusal, type Refusal } from '@openketamine/clinic';

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
