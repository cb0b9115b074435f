import { describe, expect, test } from 'vitest';
import { protocols } from '@openketamine/protocols';
import { rules } from '@openketamine/risk';
import { compileRules, courseOfProtocol, subjectOfProtocol } from '@openketamine/screening';
import { fullTerminology as terminology } from '@openketamine/terminology/full';

const rule = 'more-sessions-than-studied';
const screener = compileRules(
  rules.filter(({ id }) => id === rule),
  { terminology },
);

/** What the rule says of a protocol whose sessions lie on these days. */
function saidOf(protocol: (typeof protocols)[number], dates: readonly string[] | undefined) {
  const { findings } = screener.evaluate({
    subject: subjectOfProtocol(protocol, 'US'),
    facts: {},
    at: '2025-01-06T09:00:00-05:00',
    course: courseOfProtocol(protocol, protocols, dates),
  });
  return findings.find((finding) => finding.rule === rule);
}

/** So many days from a Friday on, spread as evenly as days go over a stretch of days; several on a day where there are more. */
const daysFrom = (count: number, stretch: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const day = count === 1 ? 0 : Math.floor((index * (stretch - 1)) / (count - 1));
    return new Date(Date.UTC(2025, 1, 28 + day)).toISOString().slice(0, 10);
  });

const studied = protocols.flatMap((protocol) => {
  const { mostStudiedPerWeek } = courseOfProtocol(protocol, protocols);
  return mostStudiedPerWeek === undefined
    ? []
    : [{ id: protocol.id, protocol, most: mostStudiedPerWeek }];
});

describe('more sessions within seven days than any protocol at hand', () => {
  test('are looked for in nearly every protocol', () => {
    expect(studied.length).toBeGreaterThan(protocols.length - 3);
    expect(new Set(studied.map(({ most }) => most)).size).toBeGreaterThan(3);
  });

  test.each(studied)('$id: as many as were studied are no finding', ({ protocol, most }) => {
    for (const stretch of [7, Math.max(1, Math.min(most, 7))])
      expect(saidOf(protocol, daysFrom(most, stretch))?.outcome).toBe('not-met');
    expect(saidOf(protocol, undefined)?.outcome).not.toBe('met');
  });

  test.each(studied)('$id: one more is, by the dates, and says from when', ({ protocol, most }) => {
    const dates = daysFrom(most + 1, 7);
    const finding = saidOf(protocol, dates);
    expect(finding).toMatchObject({ outcome: 'met', action: 'review', severity: 'major' });
    expect(finding?.because[0]?.value).toBe(`${most + 1} within seven days, from ${dates[0]}`);
    expect(finding?.because[0]?.limit).toContain(`> ${most}`);
    // among many others, wherever they stand in the list and over the end of a month
    const long = [...dates.toReversed(), '2025-01-02', '2025-06-30'];
    expect(saidOf(protocol, long)?.outcome).toBe('met');
  });

  test.each(studied)('$id: one more on the eighth day is not', ({ protocol, most }) => {
    const dates = [...daysFrom(most, Math.min(most, 7)), '2025-03-07'];
    const within = dates.filter((date) => date > '2025-02-28').length;
    expect(saidOf(protocol, dates)?.outcome).toBe(within > most ? 'met' : 'not-met');
  });
});
