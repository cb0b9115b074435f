import type { StatedReading } from '@openketamine/model/render';
import { showReading } from '@openketamine/model/render';

/**
 * How a statement is known, in brackets behind it: the word of the data where its source was not read itself, and whose
 * choice it is where there is no source. Nothing where the source was read.
 */
export function readingNote(statement: StatedReading): string {
  const { basis, verification } = statement;
  if (basis === 'project' || basis === 'site') return ` [${showReading(statement).word}]`;
  return verification === 'primary' ? '' : ` [${verification ?? 'unverified'}]`;
}
