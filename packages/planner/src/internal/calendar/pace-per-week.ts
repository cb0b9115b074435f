import { OpenKetamineError } from '@openketamine/model';
import { addLength, weekdayOf, weekdays, type Day } from './days.js';
import {
  counts,
  lengthFrom,
  nearestOpen,
  only,
  type Kind,
  type Pace,
  type PaceScene,
  type Slot,
} from './slots.js';

/** So many sessions a week, in weeks that count from day 1. */
export function perWeek(schedule: Kind<'per-week'>, scene: PaceScene): Omit<Pace, 'isOpen'> {
  const each = schedule.perWeek.value;
  // a protocol that was changed after it was checked must not keep the search for days going
  if (!(each >= 1 && each <= weekdays.length)) throw new TypeError('no number of sessions a week');
  const chosen = scene.days ?? schedule.weekdays;
  if (chosen !== undefined && new Set(chosen).size < each) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      scene.daysPath,
      `${scene.phase} has ${each} sessions a week, and only ${new Set(chosen).size} days were chosen.`,
      `Choose at least ${each} days.`,
    );
  }
  const isOpen = (day: Day) =>
    (chosen === undefined || chosen.includes(weekdayOf(day))) && scene.isOpen(day);
  const inWeeks = (length: number) =>
    Math.round(
      (each * (addLength(scene.base, length, schedule.length?.unit ?? 'wk') - scene.base)) /
        weekdays.length,
    );
  const { least, most } = counts(schedule, inWeeks);
  const ends =
    schedule.length !== undefined
      ? lengthFrom(scene.base, schedule.length, 'most')
      : most === null
        ? null
        : scene.base + weekdays.length * Math.ceil(most / each);
  return {
    least,
    most,
    ends,
    next: each === 1 ? weekly(scene, isOpen) : severalAWeek(each, scene, isOpen),
  };
}

const nearestWeekday = Math.floor(weekdays.length / 2);

/** Once a week counts from the last session before it, also across phases. */
function weekly(scene: PaceScene, isOpen: (day: Day) => boolean): Pace['next'] {
  return (done, last) => {
    if (done === 0 && scene.fixedFirst) return only(scene.base, true);
    const from = last ?? scene.before;
    const target = from === null ? scene.base : from + weekdays.length;
    const weekStart = scene.base + weekdays.length * done;
    const earliest = Math.max(Math.min(weekStart, target), from === null ? scene.base : from + 1);
    // any day of the week lies within three days of the target
    const latest = Math.max(weekStart + weekdays.length - 1, target + nearestWeekday);
    return { day: nearestOpen(target, earliest, latest, isOpen), earliest, latest, target };
  };
}

/** Slots week by week, spread evenly from the first day, moved to open days of the same week. */
function severalAWeek(each: number, scene: PaceScene, isOpen: (day: Day) => boolean): Pace['next'] {
  const slots: Slot[] = [];
  const addWeek = () => {
    const week = slots.length / each;
    const start = scene.base + weekdays.length * week;
    const end = start + weekdays.length - 1;
    const open: Day[] = [];
    for (let day = start; day <= end; day++) {
      if (isOpen(day) || (week === 0 && day === start && scene.fixedFirst)) open.push(day);
    }
    let from = 0;
    for (let index = 0; index < each; index++) {
      const target = start + Math.floor((index * weekdays.length) / each);
      const left = each - index - 1;
      const fixedDay = week === 0 && index === 0 && scene.fixedFirst;
      let day: Day | null = fixedDay ? start : null;
      if (!fixedDay) {
        for (let at = from; at < open.length - left; at++) {
          const choice = open[at] as Day;
          if (day === null || Math.abs(choice - target) < Math.abs(day - target)) day = choice;
        }
      }
      if (day !== null) from = open.indexOf(day) + 1;
      slots.push({
        day,
        earliest: fixedDay ? start : start + index,
        latest: fixedDay ? start : end - left,
        target,
      });
    }
  };
  return (done, last) => {
    for (let at = done; ; at++) {
      while (slots.length <= at) addWeek();
      const slot = slots[at] as Slot;
      if (last === null || (slot.day ?? slot.target) > last) {
        const earliest = last === null ? slot.earliest : Math.max(slot.earliest, last + 1);
        const { latest: due } = slots[done] as Slot;
        return {
          ...slot,
          earliest: Math.min(earliest, slot.day ?? earliest),
          // closed days, not the session before, moved it on
          ...(last !== null && last < due && at > done ? { covered: due } : {}),
        };
      }
    }
  };
}
