import { OpenKetamineError, type Schedule } from '@openketamine/model';
import { addLength, weekdays, type Day } from './days.js';
import { interval } from './pace-interval.js';
import { perWeek } from './pace-per-week.js';
import {
  lengthFrom,
  nearestOpen,
  only,
  searched,
  type Kind,
  type Pace,
  type PaceScene,
  type Slot,
} from './slots.js';

/** The sessions of a phase under its schedule, one after the other. */
export function paceOf(schedule: Schedule, scene: PaceScene): Pace {
  return { ...paceFor(schedule, scene), isOpen: scene.isOpen };
}

function paceFor(schedule: Schedule, scene: PaceScene): Omit<Pace, 'isOpen'> {
  switch (schedule.kind) {
    case 'single':
      return fixed([0], scene);
    case 'days':
      return fixed(
        schedule.days.values.map((day) => day - (schedule.days.values[0] ?? 1)),
        scene,
      );
    case 'hours':
      return hourly(schedule, scene);
    case 'within':
      return within(schedule, scene);
    case 'daily':
      return daily(schedule, scene);
    case 'interval':
      return interval(schedule, scene);
    case 'per-week':
      return perWeek(schedule, scene);
    case 'none':
      return {
        least: 0,
        most: 0,
        ends:
          schedule.length === undefined ? null : lengthFrom(scene.base, schedule.length, 'most'),
        next: () => only(scene.base, false),
      };
    case 'gap':
      throw new OpenKetamineError(
        'PROTOCOL_INCOMPLETE',
        `/protocol/phases/${scene.phase}/schedule`,
        `The source gives no schedule for ${scene.phase} (gap ${schedule.gap}).`,
        'Read the gap, or plan a phase that has a schedule with --from.',
      );
  }
}

/** Named days. A late session moves those after it, so that none come nearer than the source's own closest two. */
function fixed(offsets: readonly number[], scene: PaceScene): Omit<Pace, 'isOpen'> {
  const apart = (done: number) => (offsets[done] ?? 0) - (offsets[done - 1] ?? 0);
  const closest = Math.min(...offsets.slice(1).map((_, at) => apart(at + 1)));
  return {
    least: offsets.length,
    most: offsets.length,
    ends: null,
    next(done, last) {
      const named = scene.base + (offsets[done] ?? 0);
      if (done === 0) return scene.fixedFirst ? only(named, true) : firstOpen(named, scene);
      const day = last === null || named - last >= closest ? named : last + apart(done);
      return only(day, scene.isOpen(day));
    },
  };
}

/** The first session of a later phase, for which no source gives a last day: a week has every clinic day once. */
function firstOpen(base: Day, { isOpen }: PaceScene): Slot {
  const day = nearestOpen(base, base, base + searched, isOpen);
  const covered = base + weekdays.length - 1;
  return { day, earliest: base, latest: day ?? base, covered, target: base };
}

function hourly(schedule: Kind<'hours'>, scene: PaceScene): Omit<Pace, 'isOpen'> {
  const hours = schedule.hours.values;
  return {
    least: hours.length,
    most: hours.length,
    ends: null,
    next(done, last) {
      const due = (at: number) => scene.hoursLater(scene.base, hours[at] ?? 0);
      // what is late moves all that follows
      const late = last === null || done === 0 ? 0 : last - due(done - 1);
      const target = due(done) + late;
      const possible = (done === 0 && scene.fixedFirst) || scene.isOpen(target);
      const from = { hours: hours[done] ?? 0, hoursFrom: scene.base + late };
      return { ...only(target, possible), ...from };
    },
  };
}

function within(schedule: Kind<'within'>, scene: PaceScene): Omit<Pace, 'isOpen'> {
  const most = schedule.sessions.most ?? schedule.sessions.least ?? 1;
  const { within: span } = schedule;
  const length = (span.most ?? span.least ?? 1) * (span.unit === 'wk' ? 7 : 1);
  const end = scene.base + length - 1;
  return {
    least: schedule.sessions.least ?? most,
    most,
    ends: scene.base + length,
    next(done, last) {
      const target = scene.base + (most > 1 ? Math.floor((done * (length - 1)) / (most - 1)) : 0);
      const earliest = Math.max(scene.base, last === null ? scene.base : last + 1);
      // later sessions keep a day each, as long as there are days left
      const latest = Math.max(Math.min(earliest, end), end - (most - done - 1));
      if (done === 0 && scene.fixedFirst) return only(target, true);
      const day = nearestOpen(Math.max(target, earliest), earliest, latest, scene.isOpen);
      return { day, earliest, latest, target };
    },
  };
}

function daily(schedule: Kind<'daily'>, scene: PaceScene): Omit<Pace, 'isOpen'> {
  const every = schedule.everyDays?.value ?? 1;
  const { length } = schedule;
  const span = (value: number | undefined) =>
    value === undefined
      ? undefined
      : Math.ceil((addLength(scene.base, value, length.unit) - scene.base) / every);
  const most = span(length.most ?? length.least) ?? 1;
  return {
    least: span(length.least) ?? most,
    most,
    ends: addLength(scene.base, length.most ?? length.least ?? 1, length.unit),
    next(done, last) {
      const target = done === 0 || last === null ? scene.base : last + every;
      return only(target, (done === 0 && scene.fixedFirst) || scene.isOpen(target));
    },
  };
}
