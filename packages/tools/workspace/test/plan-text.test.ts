import { describe, expect, test } from 'vitest';
import { planText } from '../src/plan-text.ts';

const found = (code: string) =>
  planText('a.ts', code).map(({ message }) => message.split(' ', 1)[0]);

describe('reading the words of a plan', () => {
  test.each([
    ["course.siteMustSet.map((one) => one.split(':')[0])", 'siteMustSet'],
    ["gate.startsWith('interval-')", 'gate'],
    ["session.gate?.startsWith('anchor-')", 'gate'],
    ["event.gate.replace('rule:', '')", 'gate'],
    ['/^missed-session-(\\d+)$/u.exec(event.gate)', 'gate'],
    ['pattern.test(session.gate ?? "")', 'gate'],
    ['session.because[0].match(/\\d+ mg/u)', 'because'],
    ["session.because[0]?.split(' [')", 'because'],
    ["for (const gap of course.gaps) names.push(gap.split(': ', 1)[0])", 'gaps'],
    ["entry.limits?.flatMap((limit) => limit.split(':'))", 'limits'],
    ['(entry.limits ?? []).some((limit) => /> 140/u.test(limit))', 'limits'],
    [
      "const { limits = [] } = entry; limits.filter((one) => one.startsWith('heart-rate'))",
      'limits',
    ],
    ["course.gaps.map((gap) => showGap(gap.replace(/^[^:]+: /u, '')))", 'gaps'],
    ["course!.siteSet.find((line) => line.startsWith('stay: '))", 'siteSet'],
  ])('%s is found', (code, field) => {
    expect(found(code)).toEqual([field]);
  });

  test.each([
    ['course.gaps.map((one) => `[ ] gap: ${one}`)'],
    ["course.gapDetails.map(({ id }) => id.split('-'))"],
    ['pending.some((asked) => asked.gate === session.gate)'],
    ["session.because.join(' ')"],
    ['check.limits.slice(0, 2)'],
    ["text.split(' ')"],
    ["// not of a plan: a gate of a protocol\nentry.gate.replaceAll('-', ' ')"],
  ])('%s is not', (code) => {
    expect(found(code)).toEqual([]);
  });

  test('is said with its line and where the data stand', () => {
    expect(planText('src/a.ts', "\ngate.startsWith('interval-');")).toEqual([
      {
        file: 'src/a.ts',
        line: 2,
        message: 'gate of a plan is taken apart; read waitsForDetails or gateDetails',
      },
    ]);
  });
});
