import { nearest } from '../generated/nearest.js';
import { OpenKetamineError } from '../errors.js';
import { countries } from '../generated/places/countries.js';
import { memberships } from '../generated/places/memberships.js';
import { regions } from '../generated/places/regions.js';
import { canonicalPlace, entry, parted } from './inherit.js';

const { names: countryNames = {}, spellings = {} } = countries;
const { names: regionNames = {}, regions: parts = {} } = regions;

/** The parts of a country, as one text in which each stands between spaces. */
const spelled = new Map<string, string>();

function partsOf(country: string): string {
  let text = spelled.get(country);
  if (text === undefined) {
    const all = (entry(parts, country) ?? '').split(' ').flatMap(rangeOf);
    text = ` ${all.join(' ')} `;
    spelled.set(country, text);
  }
  return text;
}

/** `02-04` is 02, 03 and 04. */
function rangeOf(written: string): string[] {
  const [first = '', last] = written.split('-');
  if (last === undefined) return [first];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, step) =>
    String(Number(first) + step).padStart(first.length, '0'),
  );
}

/**
 * Whether a place exists: a country, a part of one, or the European Union, by its code in capitals. GB and UK, GR and EL
 * are both read. Names and other spellings are not: US is a place, us and USA are not.
 *
 * @param place - as it was written
 * @returns whether it is a place
 * @example
 * isPlace('US-TX')
 * // => true
 * isPlace('Texas')
 * // => false
 * @category places
 */
export function isPlace(place: string): boolean {
  const [country, part] = parted(canonicalPlace(place));
  if (entry(countryNames, country) === undefined) return false;
  return part === '' || partsOf(country).includes(` ${part.slice(1)} `);
}

/**
 * The English name of a place. A part of a country whose name we do not have is shown with the name of the country.
 *
 * @param place - a place
 * @returns its name; the text itself where it is not a place
 * @example
 * placeName('GB-SCT')
 * // => 'Scotland'
 * placeName('FR-75')
 * // => 'France, 75'
 * @category places
 */
export function placeName(place: string): string {
  const canonical = canonicalPlace(place);
  const [country, part] = parted(canonical);
  const name = entry(countryNames, country);
  if (name === undefined) return place;
  return part === '' ? name : (entry(regionNames, canonical) ?? `${name}, ${part.slice(1)}`);
}

/**
 * The places that somebody most likely meant, nearest first, three at most: by name, by another spelling, by code.
 *
 * @param text - what was written
 * @returns codes; none where nothing is near
 * @example
 * nearestPlaces('Germany')
 * // => ['DE']
 * @category places
 */
export function nearestPlaces(text: string): string[] {
  const [country, part] = parted(canonicalPlace(text.trim().toUpperCase()));
  if (part !== '' && entry(countryNames, country) !== undefined) {
    const siblings = partsOf(country).trim().split(' ');
    const near = nearest(
      part.slice(1),
      siblings.map((sibling) => [sibling, `${country}-${sibling}`]),
    );
    return near.length > 0 ? near : [country];
  }
  return nearest(text, [
    ...Object.keys(countryNames).map((id) => [id, id] as const),
    ...Object.keys(memberships.aliases ?? {}).map((id) => [id, id] as const),
    ...[...Object.entries(countryNames), ...Object.entries(regionNames)].map(
      ([id, name]) => [name, id] as const,
    ),
    ...Object.entries(spellings),
  ]);
}

/**
 * Refuses what is not a place, naming the nearest ones. A place that exists is never refused.
 *
 * @param place - as it was written
 * @param path - where it stands in the input
 * @throws OpenKetamineError `ID_UNKNOWN`
 * @example
 * checkPlace('NO', '/subject/jurisdiction')
 * // => undefined
 * @category places
 */
export function checkPlace(place: string, path: string): void {
  if (isPlace(place)) return;
  const near = nearestPlaces(place).map((id) => `${id} (${placeName(id)})`);
  throw new OpenKetamineError(
    'ID_UNKNOWN',
    path,
    `${JSON.stringify(place)} is not a place.`,
    `${near.length === 0 ? '' : `Did you mean ${near.join(', ')}? `}${reads}`,
  );
}

const reads =
  'A place is a code of ISO 3166 in capitals: a country such as US, DE or JP (UK and GB are one), a part of one such as US-TX or CA-BC, or EU.';
