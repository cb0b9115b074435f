import type { Session } from '@openketamine/model';

/** A course week: seven days that count from the day of the first session. */
export interface Week {
  readonly number: number;
  /** ISO date of its first day. */
  readonly from: string;
  /** Sessions by day, seven lists. */
  readonly days: readonly (readonly Session[])[];
  /** Short names of its seven days. */
  readonly weekdays: readonly string[];
}

/** Weeks in a row without a session. */
export interface Stretch {
  readonly weeks: number;
}

const dayMs = 86_400_000;
const short = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });

function at(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`);
}

/** Sorts dated sessions into course weeks; longer breaks become one entry. */
export function weeksOf(sessions: readonly Session[]): readonly (Week | Stretch)[] {
  const dated = sessions.flatMap((session) =>
    session.date === null ? [] : [{ session, time: at(session.date) }],
  );
  const first = Math.min(...dated.map(({ time }) => time));
  if (!Number.isFinite(first)) return [];
  const weekdays = [0, 1, 2, 3, 4, 5, 6].map((day) => short.format(first + day * dayMs));
  const byWeek = new Map<number, typeof dated>();
  for (const entry of dated) {
    const week = Math.floor((entry.time - first) / (7 * dayMs));
    byWeek.set(week, [...(byWeek.get(week) ?? []), entry]);
  }
  const result: (Week | Stretch)[] = [];
  let last = -1;
  for (const index of [...byWeek.keys()].toSorted((a, b) => a - b)) {
    if (index > last + 1) result.push({ weeks: index - last - 1 });
    const from = first + index * 7 * dayMs;
    const inWeek = byWeek.get(index) ?? [];
    result.push({
      number: index + 1,
      from: new Date(from).toISOString().slice(0, 10),
      days: weekdays.map((_, day) =>
        inWeek.filter(({ time }) => time === from + day * dayMs).map(({ session }) => session),
      ),
      weekdays,
    });
    last = index;
  }
  return result;
}
