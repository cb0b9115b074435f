import { OpenKetamineError, type Quantity } from '@openketamine/model';
import { addLength, type Day } from './days.js';
import {
  counts,
  lengthFrom,
  nearestOpen,
  only,
  searched,
  type Kind,
  type Pace,
  type PaceScene,
} from './slots.js';

/** A session every so often, counted from the last one. */
export function interval(schedule: Kind<'interval'>, scene: PaceScene): Omit<Pace, 'isOpen'> {
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
        // where the source gives no longest interval, one more of the shortest or of the one chosen
        ...(latest === Infinity ? { covered: target + target - from } : {}),
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
  const chosen = scene.chosen();
  if (chosen === undefined) return undefined;
  const { interval: wanted, path } = chosen;
  const span = (value: number, unit: string) => addLength(scene.base, value, unit) - scene.base;
  if (!['d', 'wk', 'mo'].includes(wanted.unit) || !(wanted.value > 0)) {
    throw new OpenKetamineError(
      'UNIT_MISMATCH',
      path,
      `${wanted.value} ${wanted.unit} is not an interval.`,
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
      `${wanted.value} ${wanted.unit} is not an interval of ${scene.phase}.`,
      `Choose ${shown}.`,
    );
  }
  return wanted as Quantity<'d' | 'wk' | 'mo'>;
}
