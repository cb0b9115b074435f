import type { Check } from '../check.js';
import type { Path } from '../problem.js';
import { isBlock, walk } from '../walk.js';

/**
 * Which places exist: `@openketamine/model/places` has all of this. It is handed in because its lists are long.
 *
 * @category checks
 */
export interface PlaceNames {
  /** Whether a text is the code of a place: `US-CA`. */
  isPlace(text: string): boolean;
  /** Codes of places that a text may be meant to be, nearest first; empty where none is near. */
  nearestPlaces(text: string): readonly string[];
  /** The name of a place by its code. */
  placeName(place: string): string;
}

/** A place that does not exist, and what to write instead. */
export interface NoPlace {
  /** Where in the record the name stands. */
  readonly path: Path;
  /** Which place does not exist, and which names are near. */
  readonly message: string;
}

/**
 * The places of a record that do not exist.
 *
 * @param record - any record
 * @param fields - names of the fields that hold a place, or several
 * @param places - which places exist
 * @returns each with where it stands and the nearest that exist
 * @example
 * const places = { isPlace: (code: string) => code === 'US', nearestPlaces: () => ['US'], placeName: () => 'United States' };
 * [...noPlaces({ jurisdiction: 'USA' }, ['jurisdiction'], places)].map(({ message }) => message)
 * // => ['there is no place "USA"; did you mean US (United States)?']
 * @category checks
 */
export function* noPlaces(
  record: unknown,
  fields: readonly string[],
  places: PlaceNames,
): Generator<NoPlace> {
  for (const { path, value } of walk(record)) {
    if (!isBlock(value)) continue;
    for (const field of fields) {
      for (const [inside, place] of placesIn(value[field], [...path, field])) {
        if (places.isPlace(place)) continue;
        const meant = places.nearestPlaces(place).map((id) => `${id} (${places.placeName(id)})`);
        yield {
          path: inside,
          message: `there is no place "${place}"; ${
            meant.length === 0
              ? 'expected a code of ISO 3166 in capitals, or EU'
              : `did you mean ${meant.join(', ')}?`
          }`,
        };
      }
    }
  }
}

function* placesIn(value: unknown, path: Path): Generator<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, value];
  if (!Array.isArray(value)) return;
  for (const [index, one] of value.entries()) yield* placesIn(one, [...path, index]);
}

/**
 * Every place that is named exists.
 *
 * @param places - which places exist
 * @param fields - names of the fields that hold a place, or several
 * @returns a check of any records
 * @category checks
 */
export function placesExist(places: PlaceNames, fields: readonly string[]): Check {
  return {
    name: 'places-exist',
    description: 'A place that is named exists.',
    *check({ records }) {
      for (const record of records) {
        for (const found of noPlaces(record.record, fields, places)) yield { in: record, ...found };
      }
    },
  };
}
