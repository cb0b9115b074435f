import { describe, expect, test } from 'vitest';
import { validate, readAuthored, formatProblem } from '../src/index.js';
import {
  countSignOffs,
  signedText,
  signOffSchema,
  statedBy,
  withStanding,
  type SignOff,
} from '../src/sign-off/index.js';

const now = 'a'.repeat(64);
const before = 'b'.repeat(64);

/** An invented signature. */
const signed = (name: string, more: Partial<SignOff> & { sha256?: string } = {}): SignOff => {
  const { sha256 = now, ...rest } = more;
  return {
    covers: { collection: 'brews', id: 'sencha', sha256 },
    by: { name, role: 'taster' },
    on: '2026-03-01',
    conflicts: 'none',
    invented: true,
    ...rest,
  };
};
const draft = { state: 'draft' };

describe('the state of a record by its sign-offs', () => {
  test('is draft without one, and whoever says more is refused', () => {
    expect(countSignOffs(draft, [], now)).toEqual({ standing: draft, stale: [] });
    for (const state of ['reviewed', 'endorsed']) {
      const counted = countSignOffs({ state, by: 'A. Name', on: '2026-03-01' }, [], now);
      expect(counted.problem).toContain('nothing leaves draft without one');
      expect(counted.standing.state).toBe('draft');
    }
  });

  test('is reviewed by one who signed what it says now, with name, day, role and interests', () => {
    const { standing, problem } = countSignOffs(draft, [signed('A. Invented')], now);
    expect(problem).toBeUndefined();
    expect(standing).toEqual({
      state: 'reviewed',
      by: 'A. Invented',
      on: '2026-03-01',
      why: 'signed by A. Invented, taster, on 2026-03-01, no conflict of interest',
    });
  });

  test('goes back to under review by itself once the content is another', () => {
    const { standing, stale } = countSignOffs(draft, [signed('A. Invented')], before);
    expect(standing).toEqual({
      state: 'under-review',
      why: 'It has changed since A. Invented signed it.',
    });
    expect(stale).toEqual(['A. Invented']);
    // also where the file still says that it is reviewed
    expect(
      countSignOffs({ state: 'reviewed', by: 'A. Invented' }, [signed('A. Invented')], before)
        .standing.state,
    ).toBe('under-review');
  });

  test('is reviewed again by whoever signs anew', () => {
    const both = [signed('A. Invented', { sha256: before }), signed('B. Invented')];
    const { standing, stale } = countSignOffs(draft, both, now);
    expect(standing.state).toBe('reviewed');
    expect(standing.by).toBe('B. Invented');
    expect(stale).toEqual(['A. Invented']);
  });

  test('is endorsed by two people, one of them without a conflict of interest', () => {
    const said = { state: 'endorsed' };
    const two = [signed('A. Invented', { conflicts: ['sells tea'] }), signed('B. Invented')];
    expect(countSignOffs(said, two, now).standing.state).toBe('endorsed');
    expect(countSignOffs(said, two.slice(1), now).problem).toContain('it asks for two');
    const twice = [signed('A. Invented'), signed('A. Invented', { on: '2026-04-01' })];
    expect(countSignOffs(said, twice, now).problem).toContain('it asks for two');
    const interested = two.map((one) => ({ ...one, conflicts: ['sells tea'] }));
    expect(countSignOffs(said, interested, now).problem).toContain('conflict of interest');
  });

  test.each(['superseded', 'discontinued', 'not-endorsed', 'under-review'])(
    'stays %s whoever signed',
    (state) => {
      const said = { state, by: 'C. Invented', on: '2026-05-01', why: 'an invented reason' };
      expect(countSignOffs(said, [signed('A. Invented')], now).standing).toEqual(said);
    },
  );
});

describe('what is signed', () => {
  const record = { id: 'sencha', status: 'draft', water: { value: 200, unit: 'mL' } };

  test('is the same whatever the order of keys, and without what says how far it is trusted', () => {
    const other = { water: { unit: 'mL', value: 200 }, lastChecked: null, id: 'sencha', status: { state: 'reviewed' }, decided: { by: 'A' }, compiled: '2026-01-01', references: {}, aliases: ['green'], format: 'x', version: '1.0.0' }; // prettier-ignore
    expect(signedText(other)).toBe(signedText(record));
  });

  test('changes with every number, unit, word and place of a list', () => {
    const texts = [
      record,
      { ...record, water: { value: 201, unit: 'mL' } },
      { ...record, water: { value: 200, unit: 'L' } },
      { ...record, water: { value: 200, unit: 'mL', cite: 'tea-book' } },
      { ...record, steps: ['pour', 'wait'] },
      { ...record, steps: ['wait', 'pour'] },
      { ...record, water: { value: 200, unit: 'mL', status: 'warm' } },
    ].map(signedText);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('a sign-off as a file', () => {
  const file = (text: string) => {
    const result = validate(readAuthored('a.yaml', text), signOffSchema);
    return result.ok ? [] : result.problems.map(formatProblem);
  };
  const good = `covers: { collection: brews, id: sencha, sha256: '${now}' }
by: { name: A. Invented, role: taster }
on: 2026-03-01
conflicts: none
`;

  test('fits when it says all there is to say', () => expect(file(good)).toEqual([]));

  test.each([
    ['no conflicts of interest', good.replace('conflicts: none\n', ''), /conflicts of interest/u],
    ['conflicts that say nothing', good.replace('none', '[]'), /conflicts/u],
    ['a word for conflicts', good.replace('none', 'no'), /conflicts of interest/u],
    ['no role', good.replace(', role: taster', ''), /role/u],
    ['a name of blanks', good.replace('A. Invented', "'  '"), /name/u],
    ['a day that no calendar has', good.replace('2026-03-01', '2026-02-30'), /date/u],
    ['a hash that is none', good.replace(now, 'abc'), /SHA-256/u],
  ])('is refused with %s, in words', (_what, text, says) => {
    expect(file(text).join('\n')).toMatch(says);
  });
});

test('a standing is written in the form that the record has', () => {
  const reviewed = { state: 'reviewed', by: 'A. Invented' };
  expect(withStanding({ status: { state: 'draft' } }, reviewed)).toEqual({ status: reviewed });
  expect(withStanding({ status: 'draft', decided: { by: 'X' } }, { state: 'draft' })).toEqual({
    status: 'draft',
  });
  expect(statedBy(withStanding({ status: 'draft' }, reviewed))).toEqual(reviewed);
  expect(statedBy({ id: 'sencha' })).toBeUndefined();
});
