import type { LawAnswer, LawOfDay, Protocol } from '@openketamine/model';
import { describe, expect, test } from 'vitest';
import {
  coursePlanner,
  lawFindings,
  lawLines,
  lawOfSessions,
  type LawLookup,
} from '../src/index.js';
import { asMarkdown } from '../src/print/markdown.js';
import { plainTerminology } from './plain-terminology.js';
import { protocol } from './sample.js';

const remote: LawOfDay = {
  id: 'invented-remote',
  record: 'INVENTED-REMOTE',
  title: 'Invented law on treatment from afar',
  kind: 'telemedicine',
  jurisdiction: 'US',
  body: 'An invented agency',
  state: 'holds',
  status: 'in-force',
  says: 'It may be done.',
  allows: [],
  demands: [],
  from: '2026-01-01',
  until: '2026-12-31',
  cites: ['invented'],
  verification: 'primary',
};

/** Holds to the end of 2026; of US-NY nothing was read. */
const lookup: LawLookup = ({ place, on }): LawAnswer => ({
  place,
  on,
  laws: [{ ...remote, state: on <= '2026-12-31' ? 'holds' : 'ended' }],
  nothingRead:
    place === 'US-NY'
      ? [
          {
            id: 'x-us-ny',
            kind: 'state-rule',
            jurisdiction: place,
            name: 'New York',
            says: 'Nothing.',
          },
        ]
      : [],
});

const atHome: Protocol = {
  ...protocol,
  setting: { ...protocol.setting, place: 'home' },
};
const planner = coursePlanner({ rules: [], terminology: plainTerminology, law: lookup });
const planned = (of: Protocol, start: string, jurisdiction: string | undefined = 'US') =>
  planner.plan({ protocol: of, start, facts: {}, choices: { jurisdiction } });

describe('the law of the days of a course at home', () => {
  test('sessions for which it is the same stand together, and the day after the end begins another span', () => {
    // sessions on days 1, 4 and 8
    const { law = [] } = planned(atHome, '2026-12-28');
    expect(
      law.map(({ sessions, from, to, laws }) => [
        sessions,
        from,
        to,
        laws.map(({ state }) => state),
      ]),
    ).toEqual([
      [[1, 2], '2026-12-28', '2026-12-31', ['holds']],
      [[3], '2027-01-04', '2027-01-04', ['ended']],
    ]);
  });
  test('what holds is not a finding, and what has ended is one', () => {
    const of = (start: string) =>
      planned(atHome, start).findings.filter(({ rule }) => rule === 'law-not-read');
    expect(of('2026-06-01')).toEqual([]);
    expect(of('2026-12-28')).toEqual([
      {
        rule: 'law-not-read',
        severity: 'caution',
        message:
          'Session 3 (2027-01-04), home: Invented law on treatment from afar: what was read ended on 2026-12-31.',
        session: 3,
        cites: ['invented'],
      },
    ]);
  });
  test('a state of which nothing was read is named', () => {
    const { findings } = planned(atHome, '2026-06-01', 'US-NY');
    expect(findings.find(({ rule }) => rule === 'law-not-read')?.message).toBe(
      'Sessions 1 to 3 (2026-06-01 to 2026-06-08), home: New York: Nothing.',
    );
  });
  test('nothing is said of sessions in a clinic', () => {
    expect(planned(protocol, '2026-12-28').law).toBeUndefined();
  });
  test('nothing is said where no law is at hand', () => {
    const plain = coursePlanner({ rules: [], terminology: plainTerminology });
    expect(plain.plan({ protocol: atHome, start: '2026-12-28', facts: {} }).law).toBeUndefined();
  });
  test('without a place no law is looked up, and that is said', () => {
    const course = planned(atHome, '2026-06-01');
    const [span] = lawOfSessions(course, lookup, undefined);
    expect(span && [span.place, span.laws, lawFindings(span).length, lawLines(span).lines]).toEqual(
      [null, [], 1, ['No law was looked up.']],
    );
  });
  test('a session that hangs on an unknown day has no law', () => {
    const course = planned(atHome, '2026-06-01');
    const sessions = course.sessions.map((session) => ({ ...session, date: null }));
    expect(lawOfSessions({ sessions }, lookup, 'US')).toEqual([]);
  });
  test('the record of the course says it, with the last day and the source', () => {
    const text = asMarkdown(planned(atHome, '2026-06-01'), { explain: false });
    expect(text).toContain(
      '## Law of the day: Sessions 1 to 3 (2026-06-01 to 2026-06-08), home, US',
    );
    expect(text).toContain(
      '- read as holding (until 2026-12-31): Invented law on treatment from afar. It may be done. (invented)',
    );
  });
});
