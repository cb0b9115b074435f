import { isOwnGround, type Basis, type Verification } from '../provenance.js';
import type { Shown } from './meaning.js';

const verifications: Readonly<Record<Verification, Shown>> = {
  primary: {
    word: 'read in the source',
    meaning: 'fine',
    explains: 'The paper, label or its abstract was read.',
  },
  secondary: {
    word: 'read in a copy',
    meaning: 'information',
    explains: 'A copy or summary was read, not the source.',
  },
  unverified: {
    word: 'unverified',
    meaning: 'unknown',
    explains: 'Not confirmed in any source; do not rely on it.',
  },
};

const choices: Readonly<Record<'project' | 'site', Shown>> = {
  project: {
    word: "the project's choice",
    meaning: 'information',
    explains: 'No source says it; this project chose it.',
  },
  site: {
    word: "the site's choice",
    meaning: 'information',
    explains: 'No source says it; the site sets it.',
  },
};

/**
 * How to show how a number is known. An unverified number has a dotted underline and the word. For a statement that may be
 * a choice, which nobody read anywhere, use {@link showReading}.
 *
 * @param verification - as in the data
 * @returns word, meaning and explanation
 * @example
 * showVerification('unverified').word
 * // => 'unverified'
 * @category rendering
 */
export function showVerification(verification: Verification): Shown {
  return verifications[verification];
}

/**
 * What a statement says of how it is known.
 *
 * @category rendering
 */
export interface StatedReading {
  /** On what the statement rests; absent where it does not say. */
  readonly basis?: Basis | undefined;
  /** How its source was read; absent where it does not say. */
  readonly verification?: Verification | undefined;
}

/**
 * How to show how a statement is known: how its source was read, or whose choice it is, since a choice is not a reading of a
 * source. A statement that says neither is shown as unverified.
 *
 * @param statement - its basis and verification, as in the data
 * @returns word, meaning and explanation
 * @example
 * showReading({ basis: 'project' }).word
 * // => "the project's choice"
 * @example
 * showReading({ basis: 'label', verification: 'secondary' }).word
 * // => 'read in a copy'
 * @example
 * showReading({ basis: 'project', verification: 'unverified' }).word
 * // => "the project's choice, unverified"
 * @category rendering
 */
export function showReading({ basis, verification }: StatedReading): Shown {
  if (basis === undefined || !isOwnGround(basis))
    return verifications[verification ?? 'unverified'];
  const chosen = choices[basis];
  if (verification !== 'unverified') return chosen;
  const { meaning, explains } = verifications.unverified;
  return {
    word: `${chosen.word}, unverified`,
    meaning,
    explains: `${chosen.explains} ${explains}`,
  };
}

/**
 * How to show an action whose wording is of this project: its source was read for the sign or the number beside it, and
 * does not say in these words what to do.
 *
 * @returns word, meaning and explanation
 * @example
 * showEditorial().word
 * // => "action in the project's words"
 * @category rendering
 */
export function showEditorial(): Shown {
  return {
    word: "action in the project's words",
    meaning: 'information',
    explains:
      'The source was read for the sign or the number; what to do is the wording of this project.',
  };
}
