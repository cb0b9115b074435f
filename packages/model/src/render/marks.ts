import type { RetiredState } from '../protocol.js';
import type { Shown } from './meaning.js';
import { showEditorial, showReading } from './readings.js';
import { showNotOfSource, showStatus } from './words.js';

/**
 * What an item of a course, a finding or a change says of its own ground. All of it may stand together.
 *
 * @category rendering
 */
export interface Marked {
  /** Not confirmed in any source. */
  readonly unverified?: boolean | undefined;
  /** No source says it: this project chose it. */
  readonly projectChoice?: boolean | undefined;
  /** The source was read for the sign or number; what to do is the wording of this project. */
  readonly editorial?: boolean | undefined;
  /** It rests on no source of the protocol it stands beside. */
  readonly notOfSource?: boolean | undefined;
  /** The rule that says so is not to be followed any more. */
  readonly retired?:
    | {
        /** In which way: superseded, discontinued, not endorsed. */
        readonly state: RetiredState;
      }
    | undefined;
}

/**
 * The words that have to stand beside an item, most serious first. None where a source of its own was read for all of it.
 *
 * @example
 * showMarks({ unverified: true, notOfSource: true }).map(({ word }) => word)
 * // => ['unverified', 'not of this source']
 * @category rendering
 */
export function showMarks({
  unverified,
  projectChoice,
  editorial,
  notOfSource,
  retired,
}: Marked): readonly Shown[] {
  return [
    ...(retired === undefined ? [] : [showStatus(retired)]),
    ...(unverified === true ? [showReading({ verification: 'unverified' })] : []),
    ...(projectChoice === true ? [showReading({ basis: 'project' })] : []),
    ...(editorial === true ? [showEditorial()] : []),
    ...(notOfSource === true ? [showNotOfSource()] : []),
  ];
}

/**
 * A text with the words of its marks behind it, for whatever is printed or sent as plain text.
 *
 * @param text - in words
 * @param marked - what stands behind it
 * @example
 * withMarks('Rinse the pot.', { projectChoice: true })
 * // => "Rinse the pot. (the project's choice)"
 * @category rendering
 */
export function withMarks(text: string, marked: Marked): string {
  return [text, ...showMarks(marked).map(({ word }) => `(${word})`)].join(' ');
}
