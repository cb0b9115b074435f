import type { Check, Path } from '@openketamine/authoring';
import type { Protocol } from '@openketamine/model';
import type { Known } from './known.js';
import type { TotalRange } from './outcomes/cells.js';

/**
 * A place in a protocol, and what is wrong there.
 *
 * @category lint
 */
export interface Spot {
  /** Where in the protocol it stands. */
  readonly path: Path;
  /** What is wrong, and what to change. */
  readonly message: string;
  /** Point at the key rather than at its value. */
  readonly at?: 'key';
}

/**
 * Which places exist: `@openketamine/model/places` has all of this. It is handed in because its lists are long.
 *
 * @category lint
 */
export interface KnownPlaces {
  /** Whether a text is the code of a place: `US-CA`. */
  isPlace(text: string): boolean;
  /** Codes of places that a text may be meant to be, nearest first; empty where none is near. */
  nearestPlaces(text: string): readonly string[];
  /** The name of a place by its code. */
  placeName(place: string): string;
}

/**
 * What a check may look at besides the protocol.
 *
 * @category lint
 */
export interface LintContext {
  /** Which places exist; left out, their codes are taken as they are. */
  readonly places?: KnownPlaces | undefined;
  /** Another protocol by id: among the files, or in a library. */
  readonly protocols: (id: string) => Protocol | undefined;
  /** Totals that a scale can have. */
  readonly totals: (scale: string) => TotalRange;
  /** Names and doses of a library; undefined where nothing is known of any. */
  readonly known?: Known | undefined;
}

/**
 * One small question about one protocol. Each stands in a file of its own, and has a good and a bad example in its test.
 *
 * @category lint
 */
export interface ProtocolCheck {
  /** Kebab case; stands in brackets after what it found. */
  readonly name: string;
  /** One sentence that says what has to be true. */
  readonly description: string;
  /** Looks through one protocol and yields what is wrong; yields nothing where all is well. */
  check(protocol: Protocol, context: LintContext): Iterable<Spot>;
}

/** A check of one protocol as a check of a folder. */
export function forFolder(check: ProtocolCheck, context: LintContext): Check {
  return {
    name: check.name,
    description: check.description,
    *check({ records }) {
      for (const record of records) {
        for (const spot of check.check(record.record as unknown as Protocol, context)) {
          yield { in: record, ...spot };
        }
      }
    },
  };
}
