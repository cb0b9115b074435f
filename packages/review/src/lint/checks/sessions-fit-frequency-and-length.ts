import { inDays, shownRange } from '../read/numbers.js';
import { schedulesOf } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

/** Sessions in a length; undefined where months, or nothing, are given. */
function count(
  perWeek: number,
  length: number | undefined,
  unit: string | undefined,
): number | undefined {
  const days = inDays(length, unit ?? '');
  return days === undefined ? undefined : Math.round((perWeek * days) / 7);
}

export const sessionsFitFrequencyAndLength: ProtocolCheck = {
  name: 'sessions-fit-frequency-and-length',
  description: 'The number of sessions is what frequency and length give.',
  *check(protocol) {
    for (const { path, value } of schedulesOf(protocol)) {
      if (value.kind !== 'per-week' && value.kind !== 'within') continue;
      const { sessions } = value;
      if (sessions === undefined) continue;
      if (value.kind === 'within') {
        const days = inDays(value.within.most ?? value.within.least, value.within.unit);
        const most = sessions.most ?? sessions.least;
        if (days === undefined || most === undefined || most <= days) continue;
        yield {
          path: [...path, 'sessions'],
          message: `${most} sessions do not fit into ${days} days, one a day; correct one of them`,
        };
        continue;
      }
      const { length, perWeek } = value;
      const given = {
        least: count(perWeek.value, length?.least, length?.unit),
        most: count(perWeek.value, length?.most, length?.unit),
      };
      const wrong = (['least', 'most'] as const).filter(
        (end) =>
          given[end] !== undefined && sessions[end] !== undefined && given[end] !== sessions[end],
      );
      if (wrong.length === 0) continue;
      yield {
        path: [...path, 'sessions', wrong[0] ?? 'most'],
        message: `${shownRange(sessions)} sessions are not ${perWeek.value} a week for ${shownRange(length ?? {})} ${length?.unit}, which makes ${shownRange(given)}; correct one of them`,
      };
    }
  },
};
