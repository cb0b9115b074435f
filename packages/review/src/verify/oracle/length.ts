import type { Schedule } from '@openketamine/model';

/** Days in a length; a month is counted as its shortest, or its longest. */
export function daysIn(value: number, unit: string, month: 'short' | 'long' = 'short'): number {
  if (unit === 'd') return value;
  if (unit === 'h') return value / 24;
  return unit === 'wk' ? value * 7 : value * (month === 'short' ? 28 : 31);
}

/** The most sessions a schedule allows; endless where it has no end of its own. */
export function mostSessions(schedule: Schedule): number {
  switch (schedule.kind) {
    case 'single':
      return 1;
    case 'none':
      return 0;
    case 'days':
      return schedule.days.values.length;
    case 'hours':
      return schedule.hours.values.length;
    case 'within':
      return schedule.sessions.most ?? schedule.sessions.least ?? Infinity;
    case 'daily': {
      const { length } = schedule;
      const days = daysIn(length.most ?? length.least ?? Infinity, length.unit, 'long');
      return Math.ceil(days / (schedule.everyDays?.value ?? 1));
    }
    case 'gap':
      return Infinity;
    case 'interval':
      return schedule.sessions?.most ?? Infinity;
    case 'per-week': {
      const { length, perWeek, sessions } = schedule;
      if (sessions?.most !== undefined) return sessions.most;
      const most = length?.most ?? length?.least;
      if (most === undefined || length === undefined || schedule.open) return Infinity;
      return Math.ceil((daysIn(most, length.unit, 'long') / 7) * perWeek.value);
    }
  }
}
