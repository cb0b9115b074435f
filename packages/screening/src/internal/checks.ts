import type { MonitoringPlan } from '@openketamine/model';
import { convert } from './units/convert.js';
import type { SessionMoments, SiteParameters } from './prepared.js';
import type { Span } from './time.js';

type PlanCheck = MonitoringPlan['checks'][number];

/** One check that is to be made, with the moment from which it is due. */
export interface DueCheck {
  readonly plan: string;
  readonly observe: readonly string[];
  readonly kind: 'before' | 'timed' | 'leaving';
  /** Milliseconds since 1970; undefined where the moment it counts from has not come or is not recorded. */
  readonly from: number | undefined;
  readonly says: string;
  readonly cite: string | undefined;
  /** A site parameter that is not set, without which no time can be given. */
  readonly unset: string | undefined;
}

interface Length {
  readonly value: number | { readonly site: string };
  readonly unit: string;
}

function milliseconds(length: Length, site: SiteParameters): number | undefined {
  const value = typeof length.value === 'number' ? length.value : site[length.value.site]?.value;
  return value === undefined ? undefined : convert(value, length.unit, 's') * 1000;
}

function siteName(length: Length): string | undefined {
  return typeof length.value === 'number' ? undefined : length.value.site;
}

const words = {
  start: 'the start',
  end: 'the end of dosing',
  'first-device': 'the first device',
  'last-device': 'the last device',
} as const;

function lengthText(length: Length): string {
  return typeof length.value === 'number'
    ? `${length.value} ${length.unit}`
    : `(site sets ${length.value.site})`;
}

/** Times of a repeated check, up to the first that lies after `now`. */
function repeated(
  plan: string,
  check: Extract<PlanCheck, { every: unknown }>,
  session: SessionMoments,
  site: SiteParameters,
  now: number,
): DueCheck[] {
  const { observe, every, from, until } = check;
  const says = `every ${lengthText(every)} from ${words[from]}${check.after === undefined ? '' : `, after ${lengthText(check.after)}`}`;
  const entry = (at: number | undefined, unset?: string): DueCheck => ({
    plan,
    observe,
    kind: 'timed',
    from: at,
    says,
    cite: every.cite,
    unset,
  });
  const step = milliseconds(every, site);
  if (step === undefined || !(step > 0)) return [entry(undefined, siteName(every))];
  const origin = session[from];
  if (origin === undefined) return [entry(undefined)];
  const begin = check.after === undefined ? 0 : (milliseconds(check.after, site) ?? 0);
  const last =
    until === 'discharge'
      ? Number.POSITIVE_INFINITY
      : until === 'end'
        ? (session.end?.from ?? Number.POSITIVE_INFINITY)
        : origin.from + (milliseconds(until, site) ?? Number.POSITIVE_INFINITY);
  const due: DueCheck[] = [];
  for (let at = origin.from + begin + step; at <= last; at += step) {
    due.push(entry(at));
    if (at > now) break;
  }
  return due;
}

/** All checks of a plan with their times, up to the next that is to come. */
export function dueChecks(
  plan: MonitoringPlan,
  session: SessionMoments,
  site: SiteParameters,
  now: number,
): DueCheck[] {
  return plan.checks.flatMap((check): DueCheck[] => {
    if ('every' in check) return repeated(plan.id, check, session, site, now);
    const common = { plan: plan.id, observe: check.observe, unset: undefined };
    if ('before' in check) {
      return [
        {
          ...common,
          kind: 'before',
          from: undefined,
          says: 'before the dose',
          cite: plan.source.cite,
        },
      ];
    }
    if ('beforeLeaving' in check) {
      return [
        {
          ...common,
          kind: 'leaving',
          from: undefined,
          says: 'before leaving',
          cite: plan.source.cite,
        },
      ];
    }
    const origin: Span | undefined = session[check.from];
    const after = milliseconds(check.at, site);
    return [
      {
        ...common,
        kind: 'timed',
        from: origin === undefined || after === undefined ? undefined : origin.from + after,
        says: `${lengthText(check.at)} after ${words[check.from]}`,
        cite: check.at.cite,
        unset: after === undefined ? siteName(check.at) : undefined,
      },
    ];
  });
}
