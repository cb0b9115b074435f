import { OpenKetamineError, type Amount, type DoseRule, type Quantity } from '@openketamine/model';
import { quotient, times, toMultiple } from './decimal.js';

/** One amount as data states it, with where it comes from. */
export type Level = Extract<Amount, { kind: 'choice' }>['oneOf'][number];

/** An amount in milligrams for one person. */
export interface Dose {
  /** Milligrams of the whole administration. */
  readonly mg: number;
  readonly level: Level;
  /** Milligrams before rounding and caps, when they changed it. */
  readonly before?: number;
  readonly cappedBy?: Quantity;
}

/** Doses worked out in one plan, so that the same amount for the same weight is worked out once. */
export class DoseCache {
  private readonly known = new Map<
    Level,
    { rule: DoseRule; weight: number | undefined; dose: Dose }
  >();

  of(level: Level, rule: DoseRule, weight: number | undefined, about: string): Dose {
    const before = this.known.get(level);
    if (before !== undefined && before.rule === rule && before.weight === weight)
      return before.dose;
    const dose = doseOf(level, rule, weight, about);
    this.known.set(level, { rule, weight, dose });
    return dose;
  }
}

const minutesPerHour = 60;

/** Turns an amount into milligrams: exact product, then rounding as the source says, then caps. */
export function doseOf(
  level: Level,
  rule: DoseRule,
  weight: number | undefined,
  about: string,
): Dose {
  const raw = milligrams(level, rule, weight, about);
  let mg = rule.round === undefined ? raw : rounded(raw, rule, rule.round.mode);
  let cappedBy: Quantity | undefined;
  for (const cap of rule.cap ?? []) {
    const most = capInMg(cap, rule, weight, about);
    if (most !== null && mg > most) {
      mg = rounded(most, rule, 'down');
      cappedBy = { value: cap.value, unit: cap.unit };
    }
  }
  return { mg, level, ...(mg === raw ? {} : { before: raw }), ...(cappedBy ? { cappedBy } : {}) };
}

/** Rounds as the source says; in milliliters where one strength says how many milligrams that is. */
function rounded(
  mg: number,
  { round, strengths }: DoseRule,
  mode: 'nearest' | 'down' | 'up',
): number {
  if (round === undefined) return mg;
  if (round.to.unit === 'mg') return toMultiple(mg, round.to.value, mode);
  const strength = strengths?.length === 1 ? strengths[0]?.value : undefined;
  return strength === undefined ? mg : toMultiple(mg, times(round.to.value, strength), mode);
}

function milligrams(
  level: Level,
  rule: DoseRule,
  weight: number | undefined,
  about: string,
): number {
  switch (level.unit) {
    case 'mg':
      return level.value;
    case 'ug':
      return quotient(level.value, 1000);
    case 'mg/kg':
      return times(level.value, counted(weight, rule, about));
    case 'mg/h':
    case 'mg/kg/h': {
      if (rule.over == null) {
        throw new OpenKetamineError(
          'PROTOCOL_INCOMPLETE',
          '/protocol/phases',
          `${about} is given by time, and the source gives no length of the infusion.`,
          'Name the gap in the protocol.',
        );
      }
      const perHour =
        level.unit === 'mg/h' ? level.value : times(level.value, counted(weight, rule, about));
      return quotient(times(perHour, rule.over.value), minutesPerHour);
    }
  }
}

function counted(weight: number | undefined, rule: DoseRule, about: string): number {
  if (weight === undefined) {
    throw new OpenKetamineError(
      'FACT_MISSING',
      '/patient/weight',
      `${about} depends on body weight, which was not given.`,
      'Give the weight in kg.',
    );
  }
  const most = rule.weight?.most?.value;
  return most === undefined ? weight : Math.min(weight, most);
}

/** A cap in milligrams; null when a volume is capped and no strength is known. */
export function capInMg(
  cap: { value: number; unit: string },
  rule: DoseRule,
  weight: number | undefined,
  about: string,
): number | null {
  if (cap.unit === 'mg') return cap.value;
  if (cap.unit === 'mg/kg') return times(cap.value, counted(weight, rule, about));
  const strengths = rule.strengths ?? [];
  return strengths.length === 0
    ? null
    : Math.min(...strengths.map((strength) => times(strength.value, cap.value)));
}

/** Whether a wanted quantity is this dose: by milligrams, or by milligrams per kilogram as stated. */
export function same(wanted: Quantity, dose: Dose): boolean {
  if (wanted.unit === 'mg/kg')
    return dose.level.unit === 'mg/kg' && dose.level.value === wanted.value;
  if (wanted.unit === 'mg') return dose.mg === wanted.value;
  return false;
}

/** How a dose is named in a list of what is allowed. */
export function shown(dose: {
  readonly mg: number;
  readonly level: { readonly value: number; readonly unit: string };
}): string {
  return dose.level.unit === 'mg'
    ? `${dose.mg} mg`
    : `${dose.mg} mg (${dose.level.value} ${dose.level.unit})`;
}
