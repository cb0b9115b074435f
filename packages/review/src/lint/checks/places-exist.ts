import { isBlock, walk, type Path } from '@openketamine/authoring';
import type { ProtocolCheck } from '../check.js';

/** Fields that name a place, or several. */
const fields: readonly string[] = ['jurisdiction', 'usableIn'];

export const placesExist: ProtocolCheck = {
  name: 'places-exist',
  description: 'A place that is named exists.',
  *check(protocol, { places }) {
    if (places === undefined) return;
    for (const { path, value } of walk(protocol)) {
      if (!isBlock(value)) continue;
      for (const field of fields) {
        for (const [at, place] of placesIn(value[field], [...path, field])) {
          if (places.isPlace(place)) continue;
          const meant = places.nearestPlaces(place).map((id) => `${id} (${places.placeName(id)})`);
          yield {
            path: at,
            message: `there is no place "${place}"; ${
              meant.length === 0
                ? 'expected a code of ISO 3166 in capitals, or EU'
                : `did you mean ${meant.join(', ')}?`
            }`,
          };
        }
      }
    }
  },
};

function* placesIn(value: unknown, path: Path): Generator<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, value];
  if (!Array.isArray(value)) return;
  for (const [index, one] of value.entries()) yield* placesIn(one, [...path, index]);
}
