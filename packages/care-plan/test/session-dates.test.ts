import { expect, test } from 'vitest';
import type { Session } from '@openketamine/model';
import { sessionDates } from '../src/index.js';

const session = (state: Session['state'], date: string | null, route = 'iv') =>
  ({ drug: 'ketamine', route, state, date }) as Session;

test('the days of a course are those on which its drug is or was given by its route', () => {
  const sessions = [
    session('completed', '2025-01-06'),
    session('stopped', '2025-01-09'),
    session('missed', '2025-01-10'),
    session('skipped', '2025-01-11'),
    session('moved', '2025-01-13'),
    session('planned', '2025-01-16'),
    session('conditional', '2025-01-20'),
    session('planned', null),
    session('planned', '2025-01-21', 'oral'),
  ];
  expect(sessionDates({ drug: 'ketamine', route: 'iv', sessions })).toEqual([
    '2025-01-06',
    '2025-01-09',
    '2025-01-13',
    '2025-01-16',
    '2025-01-20',
  ]);
});
