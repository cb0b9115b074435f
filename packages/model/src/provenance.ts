/**
 * On what ground a number or statement stands. `site` is set by a clinic, `project` is a judgement of ours.
 *
 * @category provenance
 */
export const bases = [
  'label',
  'trial',
  'guideline',
  'practice',
  'derived',
  'site',
  'project',
] as const;

/**
 * One of {@link bases}.
 *
 * @category provenance
 */
export type Basis = (typeof bases)[number];

/**
 * Grounds on which no source is read: a choice of the project or of a site is not a reading of a source.
 *
 * @category provenance
 */
export const ownGrounds = ['project', 'site'] as const satisfies readonly Basis[];

/**
 * Whether a statement is a choice, of the project or of a site, rather than something a source says.
 *
 * @example
 * isOwnGround('project')
 * // => true
 * @category provenance
 */
export function isOwnGround(basis: Basis): basis is (typeof ownGrounds)[number] {
  return (ownGrounds as readonly Basis[]).includes(basis);
}

/**
 * How we know it: `primary`, the paper, label or its abstract was read; `secondary`, a copy or summary
 * was, named in `readIn`; `unverified`, written from memory and shown as such.
 *
 * @category provenance
 */
export const verifications = ['primary', 'secondary', 'unverified'] as const;

/**
 * One of {@link verifications}.
 *
 * @category provenance
 */
export type Verification = (typeof verifications)[number];

/**
 * Where a number or statement comes from.
 *
 * @category provenance
 */
export interface Provenance {
  /** On what it rests: a kind of source, arithmetic, or a choice of the project or of a site. */
  readonly basis: Basis;
  /** Id of a source, with an optional place in it: `anand2023` or `us-label-2019#2.2`. */
  readonly cite?: string;
  /** How the source was read. A choice of the project or of a site has none, except that it may be `unverified`. */
  readonly verification?: Verification | undefined;
  /** The copy or summary that was read, when `verification` is `secondary`. */
  readonly readIn?: string | undefined;
  /** A short remark for readers, for example "arithmetic". */
  readonly note?: string;
}

/**
 * A short reference that travels with the data, so that a data package makes sense alone.
 * The package `evidence` holds the full record under the same id.
 *
 * @category provenance
 */
export interface Reference {
  /** Title of the source. */
  readonly title: string;
  /** Year of publication; null where none is known. */
  readonly year: number | null;
  /**
   * Digital object identifier, without an address before it: `10.1000/182`; absent where it has
   * none.
   */
  readonly doi?: string;
  /** Address at which it can be read; absent where none is known. */
  readonly url?: string;
}
