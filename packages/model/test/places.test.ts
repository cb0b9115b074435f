import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countries } from '../src/generated/places/countries.js';
import { memberships } from '../src/generated/places/memberships.js';
import { regions } from '../src/generated/places/regions.js';
import { OpenKetamineError } from '../src/index.js';
import {
  canonicalPlace,
  checkPlace,
  holdsIn,
  isoPlace,
  isPlace,
  nearestPlaces,
  placeName,
  widerPlaces,
} from '../src/places/index.js';

const ids = Object.keys(countries.names ?? {});
const aliases = Object.entries(memberships.aliases ?? {});
const within = Object.entries(memberships.within ?? {});
const union = within.filter(([, wider]) => wider === 'EU').map(([id]) => id);
const withParts = Object.keys(regions.regions ?? {});
const named = Object.entries(regions.names ?? {});

/** The codes of the parts of a country, written out anew. */
function partsOf(country: string): string[] {
  return (regions.regions?.[country] ?? '').split(' ').flatMap((text) => {
    const [first = '', last] = text.split('-');
    if (last === undefined) return [first];
    const codes: string[] = [];
    for (let code = Number(first); code <= Number(last); code++)
      codes.push(`${code}`.padStart(first.length, '0'));
    return codes;
  });
}

const all = withParts.flatMap((country) => partsOf(country).map((part) => `${country}-${part}`));
const refusal = (place: string) => {
  try {
    checkPlace(place, '/here');
  } catch (error) {
    return error as OpenKetamineError;
  }
  return undefined;
};

describe('the list of places', () => {
  test('has every country once, under its code or the one we use for it', () => {
    expect(ids).toHaveLength(251);
    for (const [alias, id] of aliases) {
      expect(ids).toContain(id);
      expect(ids).not.toContain(alias);
    }
  });

  test('has the 27 members of the union and the three of the economic area, and not those that left or never joined', () => {
    expect(union).toHaveLength(30);
    expect(union).toEqual(expect.arrayContaining(['DE', 'FR', 'GR', 'HR', 'IE', 'NO', 'IS', 'LI']));
    for (const other of ['UK', 'CH', 'RS', 'TR', 'UA', 'AD', 'MC', 'SM', 'VA', 'XK']) {
      expect(holdsIn('EU', other)).toBe(false);
    }
  });

  test('knows the parts of countries by codes that each stand there once', () => {
    expect(all.length).toBeGreaterThan(5000);
    expect(new Set(all).size).toBe(all.length);
    for (const country of withParts) expect(ids).toContain(country);
    for (const [id] of named) expect(all).toContain(id);
  });

  test.each([
    ['US', 57],
    ['CA', 13],
    ['AU', 8],
    ['CH', 26],
    ['DE', 16],
    ['JP', 47],
  ])('knows all parts of %s', (country, count) => {
    expect(partsOf(country)).toHaveLength(count);
  });
});

describe('a place that exists', () => {
  test('is never refused, whatever it is', () => {
    const everything = [...ids, ...aliases.map(([alias]) => alias), ...all];
    expect(everything.filter((place) => !isPlace(place))).toEqual([]);
    expect(everything.filter((place) => refusal(place) !== undefined)).toEqual([]);
  });

  test('has a name that is not its code, but for parts that people call by their code', () => {
    expect(ids.filter((id) => placeName(id) === id)).toEqual([]);
    expect(placeName('GB')).toBe('United Kingdom');
    expect(placeName('US-TX')).toBe('Texas');
    expect(placeName('JP-13')).toBe('Japan, 13');
    expect(placeName('Atlantis')).toBe('Atlantis');
  });
});

describe('what inherits', () => {
  test.each(union)('%s and its parts inherit EU, and EU does not inherit from it', (member) => {
    expect(holdsIn('EU', member)).toBe(true);
    expect(holdsIn(member, 'EU')).toBe(false);
    expect(holdsIn('US', member)).toBe(false);
    for (const part of partsOf(member)) {
      expect(widerPlaces(`${member}-${part}`)).toEqual([`${member}-${part}`, member, 'EU']);
    }
  });

  test.each(withParts)('parts of %s inherit it, and nothing of a neighbor', (country) => {
    const [first = ''] = partsOf(country);
    expect(holdsIn(country, `${country}-${first}`)).toBe(true);
    expect(holdsIn(`${country}-${first}`, country)).toBe(false);
    expect(holdsIn(`${country}-${first}`, `${country}-${first}9`)).toBe(false);
  });

  test('GB is UK and EL is GR, on both sides and in their parts', () => {
    for (const [alias, id] of aliases) {
      for (const part of ['', ...partsOf(id).map((text) => `-${text}`)]) {
        expect(canonicalPlace(`${alias}${part}`)).toBe(`${id}${part}`);
        expect(holdsIn(id, `${alias}${part}`)).toBe(true);
        expect(holdsIn(alias, `${id}${part}`)).toBe(true);
        expect(widerPlaces(`${alias}${part}`)).toEqual(widerPlaces(`${id}${part}`));
      }
    }
    expect(isoPlace('UK')).toBe('GB');
    expect(isoPlace('UK-SCT')).toBe('GB-SCT');
    expect(isoPlace('GB-NIR')).toBe('GB-NIR');
    expect(isoPlace('EL-I')).toBe('GR-I');
    expect(isoPlace('DE-BY')).toBe('DE-BY');
  });

  test('areas with a code of their own that lie in a country inherit it', () => {
    expect(widerPlaces('PR')).toEqual(['PR', 'US']);
    expect(widerPlaces('RE')).toEqual(['RE', 'FR', 'EU']);
    expect(widerPlaces('AX')).toEqual(['AX', 'FI', 'EU']);
    for (const alone of ['NC', 'PF', 'GL', 'FO', 'SJ', 'HK', 'JE', 'GI']) {
      expect(widerPlaces(alone)).toEqual([alone]);
    }
  });

  test('any of several places will do, and none holds nowhere', () => {
    expect(holdsIn(['US', 'EU'], 'IS')).toBe(true);
    expect(holdsIn(['US', 'UK'], 'IS')).toBe(false);
    expect(holdsIn([], 'IS')).toBe(false);
  });
});

describe('what is not a place', () => {
  test.each([
    ['us', 'US'],
    ['uk', 'UK'],
    ['gb-sct', 'UK-SCT'],
    ['USA', 'US'],
    ['U.S.', 'US'],
    ['Germany', 'DE'],
    ['germny', 'DE'],
    ['Deutschland', 'DE'],
    ['Great Britan', 'UK'],
    ['England', 'UK-ENG'],
    ['texas', 'US-TX'],
    ['EEA', 'EU'],
    ['Cote d’Ivoire', 'CI'],
    ['US-TXX', 'US-TX'],
    ['AU-NWS', 'AU-NSW'],
    ['CA-ZZ', 'CA'],
    ['DE-', 'DE'],
    [' CH', 'CH'],
  ])('%j is refused, and %s named first', (written, meant) => {
    expect(isPlace(written)).toBe(false);
    expect(nearestPlaces(written)[0]).toBe(meant);
    const error = refusal(written);
    expect(error).toBeInstanceOf(OpenKetamineError);
    expect(error).toMatchObject({ code: 'ID_UNKNOWN', path: '/here' });
    expect(error?.reason).toContain(JSON.stringify(written));
    expect(error?.hint).toContain(`Did you mean ${meant} (${placeName(meant)})`);
    expect(error?.hint).toContain('ISO 3166');
  });

  test.each(['', 'Atlantis', 'US, EU', 'constructor', '__proto__', '-'])(
    '%j is near nothing, and refused with what is read',
    (written) => {
      expect(refusal(written)?.hint).toMatch(/^A place is a code of ISO 3166 in capitals/u);
    },
  );

  test('is refused in every case but its own, for every country', () => {
    for (const id of ids) {
      expect(nearestPlaces(id.toLowerCase())[0]).toBe(id);
      expect(nearestPlaces(placeName(id))[0]).toBe(id);
      expect(isPlace(id.toLowerCase())).toBe(false);
    }
  });

  test('is whatever is not on the list, and three at most are named', () => {
    const known = new Set([...ids, ...aliases.map(([alias]) => alias)]);
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{2}$/u), (code) => {
        expect(isPlace(code)).toBe(known.has(code));
        expect(nearestPlaces(code).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
