import { describe, expect, test } from 'vitest';
import { taskFacts, type TaskFact, type TaskFactName } from '@openketamine/model';
import { usablePolicy } from '@openketamine/planner/site';
import type { CourseRequest } from '../src/index.js';
import { taskDay, taskWords } from '../src/print/phrases.js';
import { asMarkdown } from '../src/print/markdown.js';
import { first, infused } from './watched.js';

const policy = usablePolicy({
  id: 'site',
  by: 'A head of the clinic',
  on: '2025-01-02',
  tasks: [
    { id: 'letter', kind: 'letter', at: { kind: 'session', sessions: 'last' } },
    { id: 'referral', kind: 'referral', at: { kind: 'before-course' } },
  ],
});
const written = (
  id: string,
  events: Parameters<typeof infused>[0],
  more: Partial<CourseRequest> = {},
) => {
  const course = infused(events, { policy, ...more });
  const task = course.tasks.find((each) => each.id === id);
  if (task === undefined) throw new Error(`no task ${id}`);
  return { course, task };
};
const factOf = (facts: readonly TaskFact[] | undefined, name: TaskFactName) =>
  facts?.find(({ fact }) => fact === name);

describe('what a letter or a referral needs', () => {
  test('a letter has every fact there is; a referral tells of the patient alone', () => {
    const names = (id: string) => written(id, []).task.facts?.map(({ fact }) => fact);
    expect(names('letter')).toEqual([...taskFacts]);
    expect(names('referral')).not.toContain('sessions');
    expect(names('referral')).toContain('treatment-history');
  });

  test('of a patient of whom nothing is known, nothing is recorded, and nothing reads as none', () => {
    const { task } = written('referral', [], { facts: { weight: { value: 80, unit: 'kg' } } });
    for (const name of [
      'conditions',
      'allergies',
      'medicines',
      'treatment-history',
      'ratings',
    ] as const)
      expect(factOf(task.facts, name)).toEqual({ fact: name, known: 'not-recorded', entries: [] });
    expect(taskWords(task)).toContain('[ ] medicines not recorded');
  });

  test.each([
    [true, 'recorded'],
    [false, 'incomplete'],
  ])('a list that says it is complete (%s) is %s', (complete, known) => {
    const items = [{ ingredient: 'sertraline' }];
    const { task } = written('letter', [], {
      facts: { weight: { value: 80, unit: 'kg' }, medicines: { complete, items } },
    });
    expect(factOf(task.facts, 'medicines')).toEqual({ fact: 'medicines', known, entries: items });
    expect(taskWords(task).includes('medicines 1 (perhaps not all)')).toBe(!complete);
  });

  test('an empty list that is complete is recorded, and is none', () => {
    const { task } = written('letter', [], {
      facts: { weight: { value: 80, unit: 'kg' }, allergies: { complete: true, items: [] } },
    });
    expect(factOf(task.facts, 'allergies')).toMatchObject({ known: 'recorded', entries: [] });
  });

  test('what happened in the course stands in it: doses, ratings, medicines, adverse events', () => {
    const { task } = written('letter', [
      { type: 'assessment', scale: 'qids-sr16', total: 18, date: '2025-01-05', baseline: true },
      first,
      { type: 'adverse-event', date: '2025-01-06', event: 'nausea', serious: false },
      { type: 'medicine-started', date: '2025-01-07', medicine: 'sertraline' },
    ]);
    expect(factOf(task.facts, 'sessions')?.entries[0]).toEqual({
      number: 1,
      date: '2025-01-06',
      state: 'completed',
      dose: { value: 40, unit: 'mg' },
    });
    expect(factOf(task.facts, 'ratings')?.entries).toMatchObject([
      { scale: 'qids-sr16', total: 18 },
    ]);
    expect(factOf(task.facts, 'adverse-events')?.entries).toEqual([
      { date: '2025-01-06', event: 'nausea', serious: false },
    ]);
    expect(JSON.stringify(factOf(task.facts, 'medicines')?.entries)).toContain('sertraline');
  });

  test('an event that was entered in error is not told to anybody', () => {
    const { task } = written('letter', [
      first,
      { id: 'a', type: 'adverse-event', date: '2025-01-06', event: 'nausea' },
      { type: 'entered-in-error', event: 'a' },
    ]);
    expect(factOf(task.facts, 'adverse-events')?.entries).toEqual([]);
  });

  test('findings are named by their rule, with sources, and no sentence is written', () => {
    const { task, course } = written('letter', []);
    const told = factOf(task.facts, 'findings')?.entries as readonly { rule: string }[];
    expect(told.length).toBeGreaterThan(0);
    for (const entry of told)
      expect(Object.keys(entry).toSorted()).toEqual(['cites', 'rule', 'severity']);
    expect(course.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(told.map(({ rule }) => rule)),
    );
  });

  test('a task that is no writing collects nothing', () => {
    const course = infused([]);
    expect(course.tasks.some((task) => task.facts !== undefined)).toBe(false);
  });

  test('Markdown says by when, who asks, and what is not on record', () => {
    const { course, task } = written('referral', []);
    expect(taskDay(task)).toBe('by Mon 2025-01-06');
    const sheet = asMarkdown(course, { explain: false });
    expect(sheet).toContain('by Mon 2025-01-06: Referral, asked for by A head of the clinic');
    expect(sheet).toContain('not recorded');
  });
});
