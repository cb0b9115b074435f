import { describe, expect, it } from 'vitest';
import { openketamine } from './terminal.js';

const six =
  'plan ketamine-iv-trd-six-over-three-weeks --start 2025-01-06 --weight 63 --age 40 --events - --json';
const label = 'plan esketamine-nasal-trd-us --start 2025-01-06 --age 40 --events - --json';

interface Planned {
  readonly sessions: readonly {
    readonly number: number;
    readonly date: string | null;
    readonly state: string;
    readonly dose: { readonly value: number } | null;
    readonly choices?: readonly { readonly value: number }[];
  }[];
}

const replan = async (line: string, ...events: readonly unknown[]) => {
  const ran = await openketamine(line, { stdin: JSON.stringify(events) });
  return { status: ran.status, ...(ran.json() as Planned & { error: unknown }) };
};
const completed = (session: number, date: string, dose?: number) => ({
  type: 'session-completed',
  session,
  date,
  ...(dose === undefined ? {} : { dose: { value: dose, unit: 'mg' } }),
});

describe('a course planned again with what has happened', () => {
  it('keeps what is over and plans the rest', async () => {
    const { status, sessions } = await replan(
      six,
      completed(1, '2025-01-06'),
      { type: 'session-missed', session: 2, date: '2025-01-09', worsened: false },
      completed(3, '2025-01-14', 31.5),
    );
    expect(status).toBe(0);
    expect(sessions.map(({ state, date, dose }) => [state, date, dose?.value])).toEqual([
      ['completed', '2025-01-06', 31.5],
      ['missed', '2025-01-09', undefined],
      ['completed', '2025-01-14', 31.5],
      ['planned', '2025-01-16', 31.5],
      ['planned', '2025-01-20', 31.5],
      ['planned', '2025-01-23', 31.5],
    ]);
  });

  it('leaves the dose to be chosen after a session in which less was given', async () => {
    const { status, sessions } = await replan(six, completed(1, '2025-01-06', 30));
    expect(status).toBe(0);
    expect(sessions.slice(1).map(({ state, dose }) => [state, dose])).toEqual(
      Array.from({ length: 5 }, () => ['conditional', null]),
    );
  });

  it('reads YAML as well as JSON', async () => {
    const stdin = '- { type: session-completed, session: 1, date: 2025-01-06 }\n';
    const ran = await openketamine(six, { stdin });
    expect(ran.status).toBe(0);
    expect((ran.json() as Planned).sessions[0]?.state).toBe('completed');
  });

  it('begins with the first dose of the label when the first session was missed', async () => {
    const { sessions } = await replan(label, {
      type: 'session-missed',
      session: 1,
      date: '2025-01-06',
    });
    expect(sessions[1]?.dose?.value).toBe(56);
    expect(sessions[2]?.choices?.map(({ value }) => value)).toEqual([56, 84]);
  });

  it('follows a decision about the interval after the label', async () => {
    const { status, sessions } = await replan(
      `${label} --sessions 15 --interval maintenance-2=1wk --dose 56mg`,
      {
        type: 'gate-decided',
        gate: 'benefit-after-induction',
        outcome: 'continue',
        date: '2025-01-06',
      },
    );
    expect(status).toBe(0);
    expect(sessions).toHaveLength(15);
    expect(sessions.every(({ state }) => state === 'planned')).toBe(true);
  });
});

describe('events that cannot have happened are refused with their place', () => {
  it.each([
    ['two completions', [completed(1, '2025-01-06'), completed(1, '2025-01-06')], '/events/1'],
    ['session 2 before session 1', [completed(2, '2025-01-09')], '/events/0/session'],
    [
      'dates that go back',
      [completed(1, '2025-01-08'), { type: 'tolerability', date: '2025-01-07', poor: false }],
      '/events/1/date',
    ],
    [
      'a total above the range of its scale',
      [{ type: 'assessment', scale: 'madrs', total: 61, date: '2025-01-05' }],
      '/events/0/total',
    ],
  ])('%s: exit 3', async (_, events, path) => {
    const { status, error } = await replan(six, ...events);
    expect(status).toBe(3);
    expect(error).toMatchObject({ code: 'EVENT_IMPOSSIBLE', path });
  });

  it('the highest total of a scale is one', async () => {
    const { status } = await replan(six, {
      type: 'assessment',
      scale: 'madrs',
      total: 60,
      date: '2025-01-05',
    });
    expect(status).toBe(0);
  });

  it.each([
    ['an unknown field', [{ ...completed(1, '2025-01-06'), does: 40 }], '/events/0/does'],
    ['an unknown kind', [{ type: 'session-dreamt' }], '/events/0/type'],
    ['a list that is none', { type: 'session-completed' }, '/events'],
  ])('%s: exit 2', async (_, events, path) => {
    const ran = await openketamine(six, { stdin: JSON.stringify(events) });
    expect(ran.status).toBe(2);
    expect(ran.json()).toMatchObject({ error: { code: 'INPUT_INVALID', path } });
  });
});
