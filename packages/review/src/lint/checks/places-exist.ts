import { noPlaces } from '@openketamine/authoring';
import type { ProtocolCheck } from '../check.js';

/** Fields that name a place, or several. */
const fields: readonly string[] = ['jurisdiction', 'usableIn'];

export const placesExist: ProtocolCheck = {
  name: 'places-exist',
  description: 'A place that is named exists.',
  *check(protocol, { places }) {
    if (places !== undefined) yield* noPlaces(protocol, fields, places);
  },
};
