import { assert, constantFrom, date, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inForce, readChangelog, type Changelog } from '../src/history/index.js';

const entry = (id: string, more: object) => ({
  collection: 'brews',
  id,
  what: 'changed' as const,
  level: 'major' as const,
  direction: 'tighter' as const,
  kinds: ['dose'],
  ...more,
});

/** Invented: three versions, the second of which is not for a caret range. */
const changelog: Changelog = {
  format: 'openketamine-changelog/1',
  package: 'teas',
  releases: [
    {
      version: '3.0.0',
      date: '2027-06-01',
      changes: [{ level: 'major', says: 'Sencha is superseded.' }],
      records: [
        entry('sencha', { state: 'superseded', supersededBy: 'gyokuro', level: 'minor' }),
        entry('gyokuro', { what: 'added', state: 'reviewed' }),
      ],
    },
    {
      version: '2.0.0-draft',
      date: '2027-03-01',
      changes: [],
      records: [entry('sencha', { state: 'under-review' })],
    },
    {
      version: '1.0.0',
      date: '2027-01-01',
      changes: [],
      records: [entry('sencha', { what: 'added', state: 'draft' })],
    },
  ],
};

describe('what was in force', () => {
  test.each([
    ['2027-01-01', '1.0.0', '2.0.0-draft', 'draft'],
    ['2027-02-28', '1.0.0', '2.0.0-draft', 'draft'],
    ['2027-03-01', '2.0.0-draft', '3.0.0', 'under-review'],
    ['2027-05-31', '2.0.0-draft', '3.0.0', 'under-review'],
    ['2027-06-01', '3.0.0', undefined, 'superseded'],
    ['2030-01-01', '3.0.0', undefined, 'superseded'],
  ])('on %s is %s, as that version had the record', (on, version, until, state) => {
    const told = inForce(changelog, on, 'sencha');
    expect(told).toMatchObject({ version, record: { state, since: { version: '1.0.0' } } });
    expect('until' in told ? told.until?.version : 'nothing').toBe(until);
    expect('prerelease' in told && told.prerelease).toBe(version.includes('-'));
  });

  test('is nothing before the first version, nor for a record that came later', () => {
    expect(inForce(changelog, '2026-12-31')).toMatchObject({ why: 'nothing-published', first: { version: '1.0.0' } }); // prettier-ignore
    expect(inForce(changelog, '2027-05-31', 'gyokuro')).toMatchObject({ why: 'record-later', first: { version: '3.0.0' } }); // prettier-ignore
  });

  test('of two versions on one day is the later one', () => {
    const sameDay = { ...changelog, releases: changelog.releases.map((one) => ({ ...one, date: '2027-01-01' })) }; // prettier-ignore
    expect(inForce(sameDay, '2027-01-01')).toMatchObject({ version: '3.0.0' });
  });

  test('never comes from after the day, whatever the day', () => {
    const days = date({ min: new Date('2026-06-01'), max: new Date('2028-01-01'), noInvalidDate: true }); // prettier-ignore
    assert(
      property(days, constantFrom(undefined, 'sencha', 'gyokuro'), (day, id) => {
        const on = day.toISOString().slice(0, 10);
        const told = inForce(changelog, on, id);
        if ('why' in told) return told.first === null || told.first.date > on;
        const { released, until, record } = told;
        return (
          released <= on &&
          (until === null || until.date > on) &&
          (record === undefined || (record.changed.date <= on && record.since.date <= record.changed.date)) // prettier-ignore
        );
      }),
    );
  });
});

test('what is no changelog is refused, with the place that does not fit', () => {
  expect(() => readChangelog({ ...changelog, format: 'other' }, 'a.json')).toThrow(/DATA_INVALID/u);
  const wrong = { ...changelog, releases: [{ ...changelog.releases[0], date: 'soon' }] };
  expect(() => readChangelog(wrong, 'a.json')).toThrow(/releases\.0\.date expected a date/u);
});
