/** Grounds on which no source is read: a choice of the project or of a site is not a reading of a source. */
const ownGrounds: ReadonlySet<unknown> = new Set(['project', 'site']);

/** Whether a basis is that of a choice. */
export const isOwnGround = (basis: unknown): boolean => ownGrounds.has(basis);
