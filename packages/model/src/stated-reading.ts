import { isOwnGround, verifications, type Basis } from './provenance.js';

/** What is wrong with what a statement says of how its source was read. */
export interface ReadingFault {
  readonly field: 'verification' | 'readIn';
  readonly says: string;
  readonly accepted: string;
}

interface Statement {
  readonly basis?: unknown;
  readonly verification?: unknown;
  readonly readIn?: unknown;
}

const chosen = 'a choice of the project is not a reading of a source';

/**
 * What a choice of the project says of a reading. Only that it is from memory may stand beside it. What a site writes for
 * itself is left alone: it may have a text of its own, and nobody shows it as a reading.
 */
export function chosenAsRead({ basis, verification, readIn }: Statement): ReadingFault[] {
  if (basis !== 'project') return [];
  const read = verification === 'primary' || verification === 'secondary';
  const accepted = 'no verification, or the basis of the source that says it';
  return [
    ...(read ? [{ field: 'verification', says: chosen, accepted } as const] : []),
    ...(readIn === undefined
      ? []
      : [{ field: 'readIn', says: chosen, accepted: 'no readIn' } as const]),
  ];
}

/** The same, and that a statement which is not a choice does not say how its source was read. */
export function unreadOrChosen(statement: Statement): ReadingFault[] {
  const { basis, verification } = statement;
  const bare = basis !== undefined && !isOwnGround(basis as Basis) && verification === undefined;
  const accepted = `one of ${verifications.join(', ')}, or a cite whose source says it`;
  return [
    ...(bare ? [{ field: 'verification', says: 'is missing', accepted } as const] : []),
    ...chosenAsRead(statement),
  ];
}
