import type { Protocol, Schedule } from '@openketamine/model';
import { inDays } from '../read/numbers.js';
import { schedulesOf } from '../read/parts.js';
import type { ProtocolCheck } from '../check.js';

/** The most sessions a schedule can have, without what a gate adds. */
function mostIn(schedule: Schedule): number {
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
      const days = inDays(schedule.length.most ?? schedule.length.least, schedule.length.unit);
      return days === undefined ? Infinity : Math.ceil(days / (schedule.everyDays?.value ?? 1));
    }
    case 'gap':
      return schedule.sessions?.most ?? Infinity;
    case 'interval':
      return schedule.sessions?.most ?? Infinity;
    case 'per-week': {
      const weeks = inDays(
        schedule.length?.most ?? schedule.length?.least,
        schedule.length?.unit ?? '',
      );
      return (
        schedule.sessions?.most ??
        (weeks === undefined ? Infinity : Math.round((weeks * schedule.perWeek.value) / 7))
      );
    }
  }
}

/** The most sessions a phase can have; endless where a gate may add some. */
function mostSessions(protocol: Protocol, id: string): number {
  const phase = protocol.phases.find((entry) => entry.id === id);
  if (phase === undefined) return Infinity;
  if (phase.gates.some(({ outcomes }) => outcomes.some(({ then }) => then.do === 'extend')))
    return Infinity;
  return Math.max(
    ...[...schedulesOf(protocol)]
      .filter((schedule) => schedule.phase === phase)
      .map(({ value }) => mostIn(value)),
  );
}

export const numberedSessionsExist: ProtocolCheck = {
  name: 'numbered-sessions-exist',
  description: 'A gate or a task at a numbered session stands at a session that its phase has.',
  *check(protocol) {
    for (const [index, phase] of protocol.phases.entries()) {
      const most = mostSessions(protocol, phase.id);
      for (const [at, gate] of phase.gates.entries()) {
        if (gate.at.kind !== 'session' || gate.at.session.value <= most) continue;
        yield {
          path: ['phases', index, 'gates', at, 'at', 'session', 'value'],
          message: `${phase.id} has ${most} sessions and no session ${gate.at.session.value}; correct the number`,
        };
      }
    }
    for (const [index, task] of protocol.tasks.entries()) {
      if (task.at.kind !== 'session' || !Array.isArray(task.at.sessions)) continue;
      const phases = task.phase === undefined ? protocol.phases.map(({ id }) => id) : [task.phase];
      const most = Math.max(...phases.map((id) => mostSessions(protocol, id)));
      const beyond = task.at.sessions.findIndex((session) => session > most);
      if (beyond < 0) continue;
      yield {
        path: ['tasks', index, 'at', 'sessions', beyond],
        message: `no phase of the task has a session ${task.at.sessions[beyond]}; the last is ${most}`,
      };
    }
  },
};
