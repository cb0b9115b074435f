import { OpenKetamineError, type Quantity } from '@openketamine/model';
import type { SessionTexts } from '@openketamine/model/details';

/** A session of a planned course, as far as it matters here. */
export interface PlannedSession extends SessionTexts {
  /** Number in the course, from 1. */
  readonly number: number;
  /** How it stands: `planned`, `completed`, `skipped`. */
  readonly state: string;
  /** What is given, where it differs from the course. */
  readonly drug?: string;
  /** Route id, where it differs from the course. */
  readonly route?: string;
  /** Day, as an ISO date; null where it is not known. */
  readonly date: string | null;
  /** Moment with offset at which it begins; absent where only the day is known. */
  readonly at?: string;
  /** Further moments of the day, for several administrations. */
  readonly times?: readonly string[];
  /** Administrations on the day, each of `dose`; absent: one. */
  readonly timesPerDay?: number;
  /** The whole dose of one administration; null where it is not known. */
  readonly dose: Quantity | null;
  /** Parts of the dose, each with its start; absent where the dose is not divided. */
  readonly parts?: readonly {
    /** Minutes from the start of the dose. */
    readonly startsAt: Quantity;

    /** Milligrams of the part; null while they are not known. */
    readonly dose: Quantity | null;

    /** Length of the part; null for an instant. */
    readonly over?: Quantity | null;
  }[];
}

/** One administration of a session: when, how much, how long. */
export interface Administration {
  readonly hours: number;
  readonly mg: number;
  readonly overMinutes: number;
  /** 0 for the first administration of the day, 1 for the second. */
  readonly occasion: number;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Milliseconds of a moment such as 2025-01-06T09:00:00-05:00[America/New_York]. */
function instant(text: string, path: string): number {
  const plain = text.replace(/\[.*\]$/u, '');
  const found = Date.parse(plain);
  if (!Number.isNaN(found) && /(?:Z|[+-]\d{2}:?\d{2})$/u.test(plain)) return found;
  throw new OpenKetamineError(
    'DATE_INVALID',
    path,
    `${JSON.stringify(text)} is not a moment with an offset.`,
    'Write it as 2025-01-06T09:00:00-05:00[America/New_York].',
  );
}

function day(text: string, path: string): number {
  const found = Date.parse(`${text}T00:00:00Z`);
  if (!Number.isNaN(found)) return found;
  throw new OpenKetamineError(
    'DATE_INVALID',
    path,
    `${JSON.stringify(text)} is not a date.`,
    'Write it as 2025-01-06.',
  );
}

/**
 * Gives the hours from the start of the first session to the start of each.
 *
 * @internal
 */
export function moments(
  sessions: readonly PlannedSession[],
  assumptions: Set<string>,
): (session: PlannedSession) => number | undefined {
  const dated = sessions.filter(({ date, at }) => date !== null || at !== undefined);
  const first = dated.reduce<PlannedSession | undefined>(
    (least, each) => (least === undefined || each.number < least.number ? each : least),
    undefined,
  );
  return (session) => {
    const path = `/plan/sessions/${session.number}`;
    if (first === undefined) return undefined;
    if (session.at !== undefined && first.at !== undefined) {
      return (instant(session.at, path) - instant(first.at, path)) / HOUR;
    }
    const date = session.date ?? session.at?.slice(0, 10);
    const zero = first.date ?? first.at?.slice(0, 10);
    if (date === undefined || zero === undefined) return undefined;
    assumptions.add('sessions without a clock time lie whole days apart');
    return ((day(date, path) - day(zero, path)) / DAY) * 24;
  };
}

/**
 * The administrations of one session. Its parts, scaled to the dose that was given where that differs
 * from their sum; for several administrations a day, each of the dose.
 *
 * @internal
 */
export function administrations(
  session: PlannedSession,
  start: number,
  assumptions: Set<string>,
): Administration[] {
  const path = `/plan/sessions/${session.number}`;
  const whole = session.dose === null ? undefined : mg(session.dose, `${path}/dose`);
  const parts = (session.parts ?? []).map((part, p) => ({
    from: minutes(part.startsAt, `${path}/parts/${p}/startsAt`) / 60,
    dose: part.dose === null ? undefined : mg(part.dose, `${path}/parts/${p}/dose`),
    overMinutes: part.over ? minutes(part.over, `${path}/parts/${p}/over`) : 0,
  }));
  if ((session.parts ?? []).some(({ over }) => over === undefined)) {
    assumptions.add('parts whose length the course does not give count as given at once');
  }
  const known = parts.every(({ dose }) => dose !== undefined);
  const sum = parts.reduce((total, { dose = 0 }) => total + dose, 0);
  const total = whole ?? (known && parts.length > 0 ? sum : undefined);
  if (total === undefined || total === 0) return [];
  const scaled = parts.map((part) => ({
    ...part,
    // A dose that was given in part, or parts without amounts: in proportion, or evenly.
    mg: known && sum > 0 ? ((part.dose ?? 0) * total) / sum : total / parts.length,
  }));
  const each = scaled.length > 0 ? scaled : [{ from: 0, overMinutes: 0, mg: total }];
  if (parts.length > 0 && !known) {
    assumptions.add('parts without an amount share the dose of their session evenly');
  }
  return occasions(session, assumptions).flatMap((later, occasion) =>
    each.map((part) => ({
      hours: start + later + part.from,
      mg: part.mg,
      overMinutes: part.overMinutes,
      occasion,
    })),
  );
}

/** Hours from the first administration of the day to each. */
function occasions(session: PlannedSession, assumptions: Set<string>): number[] {
  const { at, times, timesPerDay = 1 } = session;
  if (at !== undefined && times !== undefined && times.length > 0) {
    const first = instant(at, `/plan/sessions/${session.number}/at`);
    const all = times.map((each) =>
      /^\d{2}:\d{2}/u.test(each)
        ? (clock(each) - clock(at.slice(11, 16)) + 24) % 24
        : (instant(each, `/plan/sessions/${session.number}/times`) - first) / HOUR,
    );
    return [...new Set([0, ...all])].toSorted((a, b) => a - b);
  }
  if (
    times !== undefined &&
    times.length > 1 &&
    times.every((each) => /^\d{2}:\d{2}/u.test(each))
  ) {
    const first = clock(times[0] as string);
    return times.map((each) => clock(each) - first);
  }
  if (timesPerDay > 1) {
    assumptions.add(
      'several administrations a day without clock times are spread evenly over 24 hours',
    );
  }
  return Array.from({ length: timesPerDay }, (_, i) => (i * 24) / timesPerDay);
}

function clock(text: string): number {
  return Number(text.slice(0, 2)) + Number(text.slice(3, 5)) / 60;
}

function mg({ value, unit }: Quantity, path: string): number {
  if (unit === 'mg' && Number.isFinite(value) && value >= 0) return value;
  throw new OpenKetamineError(
    'UNIT_MISMATCH',
    path,
    `${value} ${unit} is not an amount in mg.`,
    'Give a course as plan --json prints it.',
  );
}

function minutes({ value, unit }: Quantity, path: string): number {
  const factor = unit === 'min' ? 1 : unit === 'h' ? 60 : unit === 's' ? 1 / 60 : Number.NaN;
  if (Number.isFinite(value * factor)) return value * factor;
  throw new OpenKetamineError(
    'UNIT_MISMATCH',
    path,
    `${value} ${unit} is not a time in minutes.`,
    'Give a course as plan --json prints it.',
  );
}
