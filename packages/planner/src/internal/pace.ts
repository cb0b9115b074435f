import { OpenKetamineError, type Quantity, type Schedule, type Session } from '@openketamine/model';
import { addLength, toIso, weekdayOf, weekdays, type Day, type Weekday } from './days.js';

/** A place in time for one session. */
export interface Slot {
  /** Null when no day is possible. */
  readonly day: Day | null;
  readonly earliest: Day;
  readonly latest: Day;
  /** Hours after the first session, where the source counts hours, and the day they count from. */
  readonly hours?: number;
  readonly hoursFrom?: Day;
  /** Bounds of an interval nobody has chosen yet. */
  readonly interval?: { readonly least: Quantity; readonly most?: Quantity };
  /** The intervals to choose from, where the source names single ones. */
  readonly options?: readonly number[];
  /** Day the schedule alone would give, before closed days moved it. */
  readonly target: Day;
}

/** What the pace of a phase depends on besides its schedule. */
export interface PaceScene {
  readonly phase: string;
  /** First day on which a session of the phase may be. */
  readonly base: Day;
  /** The first session is on `base` exactly. */
  readonly fixedFirst: boolean;
  /** Last session before the phase. */
  readonly before: Day | null;
  readonly isOpen: (day: Day) => boolean;
  /** Clinic days chosen for the phase, and where they were chosen. */
  readonly days: readonly Weekday[] | undefined;
  readonly daysPath: string;
  /** The day so many hours after the session of a day. */
  readonly hoursLater: (day: Day, hours: number) => Day;
  /** Interval somebody chose; must be one the schedule allows. */
  readonly interval: Quantity | undefined;
  /** Interval that a gate of the protocol set. */
  readonly ordered: Quantity | undefined;
}

/** The sessions of one phase, one after the other. */
export interface Pace {
  readonly least: number;
  /** Null when the number has no end of its own. */
  readonly most: number | null;
  /** First day after the phase, if the schedule says how long it lasts. */
  readonly ends: Day | null;
  /** First day after the least length, where the source gives a range of lengths. */
  readonly leastEnds?: Day | null;
  readonly isOpen: (day: Day) => boolean;
  /** The next slot, given how many sessions the phase had and the day of the last one. */
  next(done: number, last: Day | null): Slot;
}

type Kind<K extends Schedule['kind']> = Extract<Schedule, { kind: K }>;

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
        next: () => ({ day: null, earliest: scene.base, latest: scene.base, target: scene.base }),
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

/** The open day nearest to a target within bounds; of two equally near ones the later. */
function nearestOpen(
  target: Day,
  earliest: Day,
  latest: Day,
  isOpen: (day: Day) => boolean,
): Day | null {
  for (let off = 0; target + off <= latest || target - off >= earliest; off++) {
    const later = target + off;
    if (later >= earliest && later <= latest && isOpen(later)) return later;
    const sooner = target - off;
    if (sooner >= earliest && sooner <= latest && isOpen(sooner)) return sooner;
  }
  return null;
}

/** A slot on one day and no other. */
function only(target: Day, possible: boolean): Slot {
  return { day: possible ? target : null, earliest: target, latest: target, target };
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

/** No clinic is closed for longer than this; the search for an open day ends here. */
// not clinical: days in the longest year
export const searched = 366;

/** The first session of a later phase, for which no source gives a last day. */
function firstOpen(base: Day, { isOpen }: PaceScene): Slot {
  const day = nearestOpen(base, base, base + searched, isOpen);
  return { day, earliest: base, latest: day ?? base, target: base };
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
      const first = done === 0 && scene.fixedFirst;
      const day = first
        ? target
        : nearestOpen(Math.max(target, earliest), earliest, latest, scene.isOpen);
      return { day, earliest: first ? target : earliest, latest: first ? target : latest, target };
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

/** The day a length of time ends, by its least or its most; the other bound where one is not given. */
function lengthFrom(
  base: Day,
  length: { least?: number | undefined; most?: number | undefined; unit: string },
  bound: 'least' | 'most',
): Day {
  const value = length[bound] ?? length.most ?? length.least ?? 1;
  return addLength(base, value, length.unit);
}

function counts(
  schedule: Kind<'interval' | 'per-week'>,
  natural: (length: number) => number,
): { least: number; most: number | null } {
  const { sessions, length, open } = schedule;
  if (sessions !== undefined) {
    const most = sessions.most ?? (open ? null : (sessions.least ?? 1));
    return { least: sessions.least ?? 1, most };
  }
  if (open || length === undefined) return { least: Infinity, most: null };
  const most = natural(length.most ?? length.least ?? 1);
  // "up to so long" is a limit: only the first session is sure
  return { least: length.least === undefined ? Math.min(1, most) : natural(length.least), most };
}

function interval(schedule: Kind<'interval'>, scene: PaceScene): Omit<Pace, 'isOpen'> {
  const given = schedule.interval;
  const options: readonly number[] | undefined = 'values' in given ? given.values : undefined;
  const range: { least?: number | undefined; most?: number | undefined } =
    'values' in given ? {} : given;
  const least = options ? Math.min(...options) : (range.least ?? 1);
  const most = options ? Math.max(...options) : (range.most ?? Infinity);
  const { unit } = given;
  const chosen = scene.ordered ?? checkInterval(scene, { options, least, most, unit });
  const known = chosen ?? (least === most ? { value: least, unit } : undefined);
  const { length } = schedule;
  const limited = counts(schedule, () => Infinity);
  const longest = (from: Day) => (most === Infinity ? Infinity : addLength(from, most, unit));
  return {
    least: limited.least,
    most: limited.most === Infinity ? null : limited.most,
    ends: length === undefined ? null : lengthFrom(scene.base, length, 'most'),
    leastEnds: length === undefined ? null : lengthFrom(scene.base, length, 'least'),
    next(done, last) {
      const from = last ?? scene.before;
      if (from === null || (done === 0 && scene.fixedFirst)) return only(scene.base, true);
      const entry = done === 0 ? Math.min(scene.base, longest(from)) : 0;
      const soonest = Math.max(addLength(from, least, unit), entry);
      const target = known === undefined ? soonest : addLength(from, known.value, known.unit);
      const ordered = scene.ordered === undefined ? [] : [target];
      const earliest = Math.min(soonest, ...ordered);
      const latest = Math.max(longest(from), earliest, ...ordered);
      return {
        day: nearestOpen(
          Math.max(target, earliest),
          earliest,
          Math.min(latest, Math.max(target, earliest) + searched),
          scene.isOpen,
        ),
        earliest,
        latest,
        target,
        ...(known === undefined
          ? { interval: bounds(least, most, unit), ...(options && { options }) }
          : {}),
      };
    },
  };
}

const bounds = (least: number, most: number, unit: 'd' | 'wk' | 'mo') => ({
  least: { value: least, unit },
  ...(most === Infinity ? {} : { most: { value: most, unit } }),
});

/** Refuses an interval the protocol does not allow. */
function checkInterval(
  scene: PaceScene,
  allowed: {
    options: readonly number[] | undefined;
    least: number;
    most: number;
    unit: 'd' | 'wk' | 'mo';
  },
): Quantity<'d' | 'wk' | 'mo'> | undefined {
  const wanted = scene.interval;
  if (wanted === undefined) return undefined;
  const path = `/choices/interval/${scene.phase}`;
  const span = (value: number, unit: string) => addLength(scene.base, value, unit) - scene.base;
  if (!['d', 'wk', 'mo'].includes(wanted.unit) || !(wanted.value > 0)) {
    throw new OpenKetamineError(
      'UNIT_MISMATCH',
      path,
      `${wanted.value} ${wanted.unit} is no interval.`,
      'Give days, weeks or months, for example 2wk.',
    );
  }
  const days = span(wanted.value, wanted.unit);
  const shown = allowed.options
    ? `${allowed.options.join(' or ')} ${allowed.unit}`
    : allowed.most === Infinity
      ? `${allowed.least} ${allowed.unit} or more`
      : `${allowed.least} to ${allowed.most} ${allowed.unit}`;
  if (days < span(allowed.least, allowed.unit)) {
    throw new OpenKetamineError(
      'INTERVAL_TOO_SHORT',
      path,
      `${wanted.value} ${wanted.unit} is shorter than ${scene.phase} allows.`,
      `Choose ${shown}.`,
    );
  }
  const fits = allowed.options
    ? allowed.options.some((option) => span(option, allowed.unit) === days)
    : allowed.most === Infinity || days <= span(allowed.most, allowed.unit);
  if (!fits) {
    throw new OpenKetamineError(
      'INTERVAL_NOT_ALLOWED',
      path,
      `${wanted.value} ${wanted.unit} is no interval of ${scene.phase}.`,
      `Choose ${shown}.`,
    );
  }
  return wanted as Quantity<'d' | 'wk' | 'mo'>;
}

function perWeek(schedule: Kind<'per-week'>, scene: PaceScene): Omit<Pace, 'isOpen'> {
  const each = schedule.perWeek.value;
  const chosen = scene.days ?? (schedule.weekdays as readonly Weekday[] | undefined);
  if (chosen !== undefined && chosen.length < each) {
    throw new OpenKetamineError(
      'INPUT_INVALID',
      scene.daysPath,
      `${scene.phase} has ${each} sessions a week, and only ${chosen.length} days were chosen.`,
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
    if (done === 0 && scene.fixedFirst) {
      return { day: scene.base, earliest: scene.base, latest: scene.base, target: scene.base };
    }
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
      const choices = open.slice(from, Math.max(from, open.length - left));
      const day =
        week === 0 && index === 0 && scene.fixedFirst
          ? start
          : choices.reduce<Day | null>(
              (best, one) =>
                best === null || Math.abs(one - target) < Math.abs(best - target) ? one : best,
              null,
            );
      if (day !== null) from = open.indexOf(day) + 1;
      const fixedDay = week === 0 && index === 0 && scene.fixedFirst;
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
        return { ...slot, earliest: Math.min(earliest, slot.day ?? earliest) };
      }
    }
  };
}

/** How a window is shown; nothing where it is empty or has no end. */
export function shownWindow({ earliest, latest }: Slot): Pick<Session, 'window'> {
  if (latest < earliest || latest === Infinity) return {};
  return { window: { earliest: toIso(earliest), latest: toIso(latest) } };
}
