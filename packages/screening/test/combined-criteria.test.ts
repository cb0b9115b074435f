import { describe, expect, test } from 'vitest';
import type { Criterion } from '@openketamine/model';
import { makeRule, outcomeOf, screenWith } from './rules.js';

describe('criteria combined', () => {
  const yes: Criterion = { fact: 'capacity', equals: [true] };
  const facts = { capacity: true };
  const open: Criterion = { fact: 'consent', equals: [true] };
  const no: Criterion = { fact: 'capacity', equals: [false] };

  test.each([
    [{ all: [yes, yes] }, 'met'],
    [{ all: [yes, open] }, 'unknown'],
    [{ all: [open, no] }, 'not-met'],
    [{ any: [no, yes] }, 'met'],
    [{ any: [no, open] }, 'unknown'],
    [{ any: [no, no] }, 'not-met'],
    [{ not: yes }, 'not-met'],
    [{ not: no }, 'met'],
    [{ not: open }, 'unknown'],
    [{ atLeast: 2, of: [yes, no, yes] }, 'met'],
    [{ atLeast: 2, of: [yes, no, open] }, 'unknown'],
    [{ atLeast: 2, of: [no, no, open] }, 'not-met'],
    [{ decidedBy: [open, yes] }, 'met'],
    [{ decidedBy: [open, no] }, 'not-met'],
    [{ decidedBy: [open, open] }, 'unknown'],
    [{ not: { any: [no, { all: [yes, open] }] } }, 'unknown'],
  ] satisfies [Criterion, string][])('%j is %s', (when, expected) => {
    expect(outcomeOf(when, facts)).toBe(expected);
  });

  test('explain through "not" with what decided within', () => {
    const [finding] = screenWith(
      [makeRule('r', { not: { any: [no, { fact: 'consent', equals: [true] }] } })],
      { capacity: true, consent: false },
    ).findings;
    expect(finding?.outcome).toBe('met');
    expect(finding?.because.map(({ fact, value }) => `${fact} ${value}`)).toEqual([
      'capacity true',
      'consent false',
    ]);
  });

  test('ask, of several ways to know one thing, for the first', () => {
    const [finding] = screenWith(
      [makeRule('r', { decidedBy: [open, { fact: 'logistics.escort', equals: [true] }] })],
      {},
    ).findings;
    expect(finding?.missing).toEqual(['consent']);
  });

  test('of "at least" name those that decided', () => {
    const [met] = screenWith([makeRule('r', { atLeast: 1, of: [yes, no, open] })], facts).findings;
    expect(met?.because).toEqual([{ fact: 'capacity', value: 'true', limit: 'true' }]);
    const [openOne] = screenWith(
      [makeRule('r', { atLeast: 2, of: [yes, no, open] })],
      facts,
    ).findings;
    expect(openOne?.missing).toEqual(['consent']);
  });
});
