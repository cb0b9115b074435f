import { memberships } from '../generated/places/memberships.js';

const { aliases = {}, within = {} } = memberships;

/** The country of a place, and what follows it: `US-TX` is `US` and `-TX`. */
export function parted(place: string): readonly [country: string, part: string] {
  const dash = place.indexOf('-');
  return dash < 0 ? [place, ''] : [place.slice(0, dash), place.slice(dash)];
}

/** An entry of a record, and never what every object inherits. */
export function entry<T>(of: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(of, key) ? of[key] : undefined;
}

/**
 * A place by the code our data use: GB becomes UK, EL becomes GR, and their parts alike. What is not a place is returned as
 * it is.
 *
 * @param place - a place
 * @returns its code
 * @example
 * canonicalPlace('GB-SCT')
 * // => 'UK-SCT'
 * @category places
 */
export function canonicalPlace(place: string): string {
  const [country, part] = parted(place);
  return `${entry(aliases, country) ?? country}${part}`;
}

/**
 * A place by its code of ISO 3166, for tables that use that: UK becomes GB.
 *
 * @param place - a place
 * @returns its code of ISO 3166; EU, which is not a country, stays as it is
 * @example
 * isoPlace('UK-SCT')
 * // => 'GB-SCT'
 * @category places
 */
export function isoPlace(place: string): string {
  const [country, part] = parted(canonicalPlace(place));
  return `${country === 'UK' ? 'GB' : country}${part}`;
}

/**
 * The places whose rules hold in a place, the narrowest first: a province and its country, a member and its union.
 *
 * Does not ask whether the place exists: see {@link checkPlace}.
 *
 * @param place - a place
 * @returns codes as our data use them
 * @example
 * widerPlaces('DE-BY')
 * // => ['DE-BY', 'DE', 'EU']
 * @category places
 */
export function widerPlaces(place: string): string[] {
  return [...chainOf(place)];
}

/** Rules of one place are asked about by the hundred: the last chain is found without work. */
let last: { readonly place: string; readonly chain: readonly string[] } | undefined;

function chainOf(place: string): readonly string[] {
  if (last?.place !== place) last = { place, chain: workedOut(place) };
  return last.chain;
}

function workedOut(place: string): string[] {
  const canonical = canonicalPlace(place);
  const chain = [canonical];
  const [country, part] = parted(canonical);
  if (part !== '') chain.push(country);
  for (let wider = entry(within, country); wider !== undefined; wider = entry(within, wider)) {
    chain.push(wider);
  }
  return chain;
}

/**
 * Whether what holds in one place, or in one of several, holds in another: members of the European Union and the European
 * Economic Area inherit EU, GB is UK, states and provinces inherit their country.
 *
 * @param place - where something holds
 * @param here - the place asked about
 * @returns whether it holds here
 * @example
 * holdsIn(['US', 'EU'], 'NO')
 * // => true
 * holdsIn('CA-BC', 'CA')
 * // => false
 * @category places
 */
export function holdsIn(place: string | readonly string[], here: string): boolean {
  const wider = chainOf(here);
  return typeof place === 'string'
    ? wider.includes(canonicalPlace(place))
    : place.some((text) => wider.includes(canonicalPlace(text)));
}
