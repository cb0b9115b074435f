/** What one check accepts and what it refuses, as edits of the invented protocol. */
export interface Example {
  readonly check: string;
  /** What is just still right, with the reason. */
  readonly good?: readonly (readonly [why: string, ...edits: Edit[]])[];
  /** What is wrong, with everything that `lint` says about it, without the name of the check. */
  readonly bad: readonly {
    readonly why: string;
    readonly edits: readonly Edit[];
    readonly says: readonly unknown[];
  }[];
}

type Edit = readonly [from: string, to: string];
