import {
  OpenKetamineError,
  type DoseRule,
  type Guard,
  type Quantity,
  type ReasonDetail,
  type Schedule,
  type Session,
  type SessionPart,
  type TimetableEntry,
} from '@openketamine/model';
import { reasonText, waitsForText } from '@openketamine/model/details';
import { quotient, sum, times } from '../read/decimal.js';
import { toIso, type Day } from '../calendar/days.js';
import { doseOf, type Dose } from '../read/levels.js';
import { citesOf, isUnverified, type Cited } from '../read/cited.js';
import { concerns } from './lists.js';
import { oncePer } from '../read/once.js';
import { momentsOf } from '../walk/moments.js';
import { addFinding, type Plan, type Context } from '../read/open.js';
import { sourced, type Say } from '../read/reasons.js';
import type { DoseParts } from '../read/session-parts-cache.js';
import { shownWindow } from '../calendar/slots.js';
import { volumesOf } from '../dose/volumes.js';
import { anchorsOf, observationOf, timetableOf } from './timetable.js';
import type { PlacedSession } from '../walk/course-state.js';

/** Writes one session out: parts, volumes, devices, timetable, reasons. */
export function writeSession(plan: Plan, placed: PlacedSession): Session {
  const { decided, rule, phase } = placed;
  const day = placed.day ?? placed.slot.target;
  const given = placed.given !== null && decided.dose !== null && placed.given !== decided.dose.mg;
  const mg =
    placed.state === 'missed'
      ? null
      : (placed.given ?? (placed.state === 'stopped' ? null : (decided.dose?.mg ?? null)));
  const { parts, volumes, devices } = sheetOf(plan, placed, mg, given);
  const observe = plan.parts.ofPhase('observe', phase.id, () =>
    observationOf(plan, plan.protocol.procedure, phase.id, day),
  );
  const sources = [
    ...decided.cites,
    ...(rule ? givingCites(rule) : []),
    ...scheduleCites(placed.schedule),
  ];
  const level = decided.dose?.level;
  const { because, ...moments } = momentsOf(plan, placed);
  const reasons = plan.say && [...reasonsOf(plan, plan.say, placed, day), ...because];
  const { interval } = placed.slot;
  const { choices } = choicesOf(placed);
  const waits = waitsOf(placed);
  // field by field and not by spreading, which takes as long as all the rest
  const session: Writable<Session> = {
    number: placed.number,
    phase: phase.id,
    inPhase: placed.inPhase,
  } as Writable<Session>;
  if (plan.arms.length === 1 && plan.arms[0]) session.arm = plan.arms[0].id;
  session.drug = phase.drug ?? plan.protocol.drug;
  session.route = phase.route ?? plan.protocol.route;
  session.place = phase.place ?? plan.protocol.setting.place;
  session.state = placed.state;
  session.date = placed.day === null ? null : toIso(placed.day);
  if (moments.at !== undefined) session.at = moments.at;
  if (moments.times !== undefined) session.times = moments.times;
  const { window } = shownWindow(placed.slot);
  if (window !== undefined) session.window = window;
  if (interval !== undefined) session.interval = interval;
  session.dose = mg === null ? null : { value: mg, unit: 'mg' };
  if (level?.unit === 'mg/kg' && !given) session.perWeight = { value: level.value, unit: 'mg/kg' };
  if (choices !== undefined) session.choices = choices;
  if (decided.range !== undefined && mg === null)
    session.range = {
      least: { value: decided.range.least.mg, unit: 'mg' },
      most: { value: decided.range.most.mg, unit: 'mg' },
    };
  if (rule?.timesPerDay !== undefined) session.timesPerDay = rule.timesPerDay.value;
  if (decided.gap !== undefined) session.gap = decided.gap;
  session.parts = parts;
  if (devices !== undefined) session.devices = devices;
  if (volumes.length > 0) session.volumes = volumes;
  if (observe !== undefined) session.observe = observe;
  session.timetable = timetable(plan, phase.id, day, parts);
  if (waits.gate !== undefined) session.gate = waits.gate;
  if (waits.waitsForDetails !== undefined) session.waitsForDetails = waits.waitsForDetails;
  session.because = reasons?.map(reasonText) ?? [];
  if (reasons !== undefined) session.becauseDetails = reasons;
  session.cites = citesOf(sources);
  if (isUnverified(sources)) session.unverified = true;
  return session;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What a conditional session waits for. */
function waitsOf({ state, gate }: PlacedSession): Pick<Session, 'gate' | 'waitsForDetails'> {
  if (state !== 'conditional' || gate === null) return {};
  const waitsForDetails = [gate];
  return { gate: waitsForText(waitsForDetails), waitsForDetails };
}

const nothing: DoseParts = { parts: [], volumes: [], devices: undefined };

/** What follows from the dose: its parts, the volumes that hold it, the devices. */
function sheetOf(plan: Plan, placed: PlacedSession, mg: number | null, given: boolean): DoseParts {
  const { decided, rule } = placed;
  if (mg === null || rule === undefined) return nothing;
  const weight = decided.weight?.kg;
  const write = (): DoseParts => {
    const parts = partsOf(plan, rule, given ? null : decided.dose, mg, weight);
    return {
      parts,
      volumes: volumesOf(plan, rule, parts, mg, weight),
      devices: rule.devices === undefined ? undefined : quotient(mg, rule.devices.each.value),
    };
  };
  const sheet =
    given || decided.dose === null ? write() : plan.parts.dose(decided.dose, rule, write);
  checkFinalVolume(plan, placed, rule, sheet);
  return sheet;
}

/** What a syringe or bag holds after dilution cannot be less than the drug in it. */
function checkFinalVolume(
  plan: Plan,
  { number }: PlacedSession,
  rule: DoseRule,
  sheet: DoseParts,
): void {
  const { finalVolume: chosen } = plan.choices;
  const final = chosen ?? rule.finalVolume;
  if (final === undefined) return;
  const drug = sheet.volumes.map(({ volume }) => volume.value);
  if (drug.length === 0 || Math.max(...drug) <= final.value) return;
  const least = Math.min(...drug);
  if (chosen !== undefined && least > chosen.value)
    throw new OpenKetamineError(
      'VALUE_OUT_OF_RANGE',
      '/choices/finalVolume',
      `${chosen.value} mL cannot hold the drug of session ${number}, which is ${least} mL.`,
      `Give at least ${least} mL, or a higher strength.`,
    );
  addFinding(
    plan,
    'caution',
    'final-volume-too-small',
    `Session ${number}: ${final.value} mL cannot hold ${Math.max(...drug)} mL of drug; choose another strength.`,
    rule.finalVolume === final ? citesOf([rule.finalVolume]) : [],
    number,
  );
}

function timetable(
  plan: Context,
  phase: string,
  day: Day,
  parts: readonly SessionPart[],
): readonly TimetableEntry[] {
  return plan.parts.ofParts(phase, parts, () =>
    timetableOf(plan, plan.protocol.procedure, phase, day, anchorsOf(parts)),
  );
}

function choicesOf(placed: PlacedSession): Pick<Session, 'choices'> {
  const { decided, rule } = placed;
  if (decided.dose !== null || placed.given !== null || decided.gap !== undefined) return {};
  const each = rule?.devices?.each.value;
  const entry = (dose: Dose, arm?: string) => ({
    value: dose.mg,
    unit: 'mg' as const,
    ...(arm === undefined ? {} : { arm }),
    ...(dose.level.unit === 'mg/kg'
      ? { perWeight: { value: dose.level.value, unit: 'mg/kg' } as Quantity<'mg/kg'> }
      : {}),
    ...(each === undefined ? {} : { devices: quotient(dose.mg, each) }),
  });
  const choices = decided.byArm
    ? decided.byArm.map(({ arm, dose }) => entry(dose, arm))
    : decided.options.map((dose) => entry(dose));
  return choices.length === 0 ? {} : { choices };
}

/** Why this date, this dose, this timetable, and what it waits for; each with its source. */
function reasonsOf(plan: Context, say: Say, placed: PlacedSession, day: Day): ReasonDetail[] {
  const { decided } = placed;
  const doseSources = decided.dose === null ? decided.cites : [decided.dose.level];
  return [
    ...placed.because.map((reason, at) =>
      at === 0 ? sourced(reason, scheduleCites(placed.schedule)) : reason,
    ),
    ...decided.because.map((reason, at) => (at === 0 ? sourced(reason, doseSources) : reason)),
    ...plan.parts.ofPhase('why', placed.phase.id, () => whyWatched(plan, say, placed, day)),
    ...whyConditional(say, placed),
  ];
}

function whyWatched(plan: Context, say: Say, placed: PlacedSession, day: Day): ReasonDetail[] {
  const { procedure } = plan.protocol;
  const here = (when: Guard | undefined) => concerns(plan, when, placed.phase.id, day);
  const rule = procedure.observation.find((entry) => here(entry.when));
  const watched =
    rule?.atLeast === undefined ? [] : [sourced(say.watched(rule.atLeast.value), [rule.atLeast])];
  const checks = [...procedure.checks, ...procedure.monitoring].filter((check) => here(check.when));
  return checks.length === 0 ? watched : [...watched, sourced(say.checked(checks.length), checks)];
}

function whyConditional(say: Say, { state, gate }: PlacedSession): ReasonDetail[] {
  return state === 'conditional' && gate?.kind === 'gate'
    ? [say.openGate(gate.id, gate.title)]
    : [];
}

/** Where the length of an infusion, its parts and its volume come from. */
const givingCites = oncePer(({ over, parts = [], finalVolume }: DoseRule): readonly Cited[] => {
  const all = [
    over,
    ...parts.flatMap((part) => [part.amount, part.startsAt, part.over]),
    finalVolume,
  ];
  return all.filter((entry) => entry != null);
});

/** Where the numbers of a schedule come from. */
const scheduleCites = oncePer((schedule: Schedule): readonly Cited[] =>
  Object.values(schedule).filter(
    (value): value is Cited => typeof value === 'object' && 'basis' in value,
  ),
);

function partsOf(
  plan: Plan,
  rule: DoseRule | undefined,
  dose: Dose | null,
  mg: number | null,
  weight: number | undefined,
): SessionPart[] {
  if (rule === undefined || mg === null) return [];
  if (rule.devices !== undefined) return devicesOf(rule, mg);
  if (rule.parts !== undefined && dose !== null) {
    let from = 0;
    return rule.parts.map((part) => {
      const amount =
        part.amount === undefined
          ? quotient(mg, rule.parts?.length ?? 1)
          : doseOf(part.amount, { ...rule, cap: undefined }, weight, part.title).mg;
      const startsAt = part.startsAt?.value ?? from;
      from = startsAt + (part.over?.value ?? 0);
      return writePart(plan, part.id, startsAt, amount, part.over);
    });
  }
  return [writePart(plan, undefined, 0, mg, rule.over, rule.finalVolume?.value)];
}

/** Nobody uses more devices in a session. */
// not clinical: bounds the work of one call
const mostDevices = 1000;

function devicesOf(rule: DoseRule, mg: number): SessionPart[] {
  const each = rule.devices?.each.value ?? mg;
  const apart = rule.devices?.apart?.value ?? 0;
  const count = Math.ceil(quotient(mg, each));
  if (count > mostDevices)
    throw new OpenKetamineError(
      'PROTOCOL_INVALID',
      '/protocol/phases/dose/devices/each',
      `${mg} mg would be ${count} devices of ${each} mg.`,
      'Check what one device holds.',
    );
  return Array.from({ length: count }, (_, at) => ({
    id: `device-${at + 1}`,
    startsAt: { value: times(at, apart), unit: 'min' },
    dose: { value: Math.min(each, sum([mg, -times(at, each)])), unit: 'mg' },
    over: null,
  }));
}

function writePart(
  plan: Plan,
  id: string | undefined,
  startsAt: number,
  mg: number,
  over: { value: number } | null | undefined,
  finalVolume?: number,
): SessionPart {
  const final = plan.choices.finalVolume?.value ?? finalVolume;
  if (over && final !== undefined && id === undefined) plan.notes.use('finalVolume');
  return {
    ...(id === undefined ? {} : { id }),
    startsAt: { value: startsAt, unit: 'min' },
    dose: { value: mg, unit: 'mg' },
    ...(over === undefined
      ? {}
      : { over: over === null ? null : { value: over.value, unit: 'min' as const } }),
    ...(over ? { rate: { value: quotient(mg, over.value), unit: 'mg/min' as const } } : {}),
    ...(over && final !== undefined && id === undefined
      ? { pump: { value: quotient(final * 60, over.value), unit: 'mL/h' as const } }
      : {}),
  };
}
